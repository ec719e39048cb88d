// A journal: both sides of every entry, so that debit and credit come to the same and the costs to nothing. Law: accounts of the balance sheet (1…, 2… in
// the Finnish chart) are no costs; a journal without account numbers cannot be read as costs.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import type { Column, Columns } from '../columns/columns.ts'
import type { Cell, GridRow } from '../../grid.ts'
import { plain } from '../../plain-text.ts'

export interface Journal {
  readonly accountColumn: number | null
  readonly findings: readonly Finding[]
}

/** Null where a table is no journal. */
export function journalOf({ kind, byColumn, values }: Columns): Journal | null {
  if (kind !== 'ledger') return null
  const all = [...byColumn.values()]
  const [debit, credit] = (['debit', 'credit'] as const).map((side) => all.find(({ role }) => role === side))
  if (!debit || !credit) return null
  const [debits, credits] = [sumOf(debit, values), sumOf(credit, values)]
  if (debits === 0n || debits !== credits) return null
  const account = all.find(({ column }) => isOfAccounts(values.get(column)?.cells ?? []))
  const isUnknown = account === undefined
  return {
    accountColumn: account?.column ?? null,
    findings: [finding('heading-uncertain', { text: credit.text, meaning: 'credit' }, credit.at, isUnknown ? 'error' : 'warning')],
  }
}

function sumOf({ column, decimalSign }: Column, values: Columns['values']): bigint {
  return (values.get(column)?.cells ?? []).reduce((sum, cell) => {
    const reading = readAmount(cell, decimalSign)
    return reading.kind === 'amount' ? sum + BigInt(toInteger(reading.cents)) : sum
  }, 0n)
}

/** Numbers of accounts, some of them of the balance sheet and some of costs. */
function isOfAccounts(cells: readonly Cell[]): boolean {
  const numbers = cells.map(accountIn)
  return numbers.every((one) => one !== null) && numbers.some(isOfBalance) && numbers.some((one) => !isOfBalance(one))
}

const accountIn = (cell: Cell | undefined): string | null => {
  const text = cell?.kind === 'number' ? String(cell.number) : cell?.kind === 'text' ? cell.text.trim() : ''
  return /^\d{4,6}(?: \p{L}.*)?$/u.exec(text)?.[0] ?? null
}

const isOfBalance = (account: string | null): boolean => account !== null && /^[12]/.test(account)

/** `Tili` over 4400 and 1763 in a list of costs: some of its lines are what the office is owed, or owes. English lists have codes of their own under `Account`. */
export const balanceColumn = ({ byColumn, values }: Columns): Column | null =>
  [...byColumn.values()].find(({ text, column }) => ofAccounts.test(plain(text)) && nameBalances(values.get(column)?.cells ?? [])) ?? null

const ofAccounts = /^(?:kp[ -]?|kirjanpito|paakirja)?tili(?:numero|nro|oinnit|ointi)?(?: ?(?:nro|numero|nr))?$|^konto(?:nr|nummer)?$/

function nameBalances(cells: readonly Cell[]): boolean {
  const accounts = cells.map(accountIn).filter((one) => one !== null)
  return accounts.length * 2 > cells.length && accounts.some(isOfBalance) && accounts.some((one) => !isOfBalance(one))
}

/** Whether the account in a cell is one of the balance sheet. */
export const isOnBalance = (cell: Cell): boolean => isOfBalance(accountIn(cell))

/** Whether a row is an entry on an account of the balance sheet. */
export const isBalanceEntry = ({ cells }: GridRow, { accountColumn }: Journal): boolean =>
  isOfBalance(accountIn(cells.find(({ column }) => column === accountColumn)))
