// A journal: both sides of every entry, so that debit and credit come to the same and the costs to nothing. Law: accounts of the balance sheet (1…, 2… in
// the Finnish chart) are no costs; a journal without account numbers cannot be read as costs.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import type { Column, Columns } from '../columns/columns.ts'
import type { Cell, GridRow } from '../../grid.ts'
import { plain } from '../../plain-text.ts'

/** Where a journal names its accounts. */
interface AccountColumn {
  readonly column: number
  readonly accountIn: (cell: Cell | undefined) => string | null
}

export class Journal {
  readonly findings: readonly Finding[]
  readonly #accounts: AccountColumn | null
  readonly #sides: readonly Column[]
  /** The account that a row without amounts names, whose entries stand below it. */
  #heading: string | null = null

  constructor(accounts: AccountColumn | null, sides: readonly Column[], findings: readonly Finding[]) {
    this.#accounts = accounts
    this.#sides = sides
    this.findings = findings
  }

  /** Whether the next row of the table is of an account of the balance sheet, which it names or stands below. */
  isOfBalance({ cells }: GridRow): boolean {
    const account = this.#accounts?.accountIn(cells.find(({ column }) => column === this.#accounts?.column)) ?? null
    if (account === null && this.#endsAccount(cells)) this.#heading = null
    if (account === null) return isOfBalance(this.#heading)
    this.#heading = this.#sides.some((side) => cells.some((cell) => isAmountOf(side, cell))) ? null : account
    return isOfBalance(account)
  }

  /** Words alone where the accounts stand head other entries, though nobody knows of which account. */
  #endsAccount([only, ...others]: readonly Cell[]): boolean {
    return others.length === 0 && only?.kind === 'text' && only.column === this.#accounts?.column
  }
}

/** Null where a table is no journal. */
export function journalOf({ kind, byColumn, values }: Columns): Journal | null {
  if (kind !== 'ledger') return null
  const all = [...byColumn.values()]
  const [debit, credit] = (['debit', 'credit'] as const).map((side) => all.find(({ role }) => role === side))
  if (!debit || !credit) return null
  const [debits, credits] = [sumOf(debit, values), sumOf(credit, values)]
  if (debits === 0n || debits !== credits) return null
  const accounts = accountColumn(all, values)
  const question = finding('heading-uncertain', { text: credit.text, meaning: 'credit' }, credit.at, accounts ? 'warning' : 'error')
  return new Journal(accounts, [debit, credit], [question])
}

const isAmountOf = ({ column, decimalSign }: Column, cell: Cell): boolean =>
  cell.column === column && readAmount(cell, decimalSign).kind === 'amount'

function sumOf({ column, decimalSign }: Column, values: Columns['values']): bigint {
  return (values.get(column)?.cells ?? []).reduce((sum, cell) => {
    const reading = readAmount(cell, decimalSign)
    return reading.kind === 'amount' ? sum + BigInt(toInteger(reading.cents)) : sum
  }, 0n)
}

/** The column of nothing but accounts, `1910` or `1910 Pankkitili`; or the one where `1910 Pankkitili` stands in rows of its own, above its entries. */
function accountColumn(columns: readonly Column[], values: Columns['values']): AccountColumn | null {
  const accountsOf = ({ column }: Column, read: AccountColumn['accountIn']): (string | null)[] =>
    (values.get(column)?.cells ?? []).map((cell) => read(cell))
  // The serial number of a day is no account.
  const whole = columns.find((one) => one.role !== 'date' && one.role !== 'paid' && areAllOfBoth(accountsOf(one, accountIn)))
  if (whole !== undefined) return { column: whole.column, accountIn }
  const headings = columns.find((one) => areOfBoth(accountsOf(one, namedAccountIn)))
  return headings ? { column: headings.column, accountIn: namedAccountIn } : null
}

const areAllOfBoth = (accounts: readonly (string | null)[]): boolean => !accounts.includes(null) && areOfBoth(accounts)

/** Whether some accounts are of the balance sheet, and some of costs. */
function areOfBoth(accounts: readonly (string | null)[]): boolean {
  const known = accounts.filter((one) => one !== null)
  return known.some(isOfBalance) && known.some((one) => !isOfBalance(one))
}

const accountIn = (cell: Cell | undefined): string | null => {
  const text = cell?.kind === 'number' ? String(cell.number) : cell?.kind === 'text' ? cell.text.trim() : ''
  return /^\d{4,6}(?: (?:[-–:] )?\p{L}.*)?$/u.exec(text)?.[0] ?? null
}

const namedAccountIn = (cell: Cell | undefined): string | null =>
  cell?.kind === 'text' && cell.text.trim().includes(' ') ? accountIn(cell) : null

const isOfBalance = (account: string | null): boolean => account !== null && /^[12]/.test(account)

/** `Tili` over 4400 and 1763 in a list of costs: some of its lines are what the office is owed, or owes. English lists have codes of their own under `Account`. */
export const balanceColumn = ({ byColumn, values }: Columns): Column | null =>
  [...byColumn.values()].find(({ text, column }) => ofAccounts.test(plain(text)) && nameBalances(values.get(column)?.cells ?? [])) ?? null

/** Whether a column headed as accounts holds mostly numbers of accounts. */
export const hasAccounts = ({ byColumn, values }: Columns): boolean =>
  [...byColumn.values()].some(({ text, column }) => ofAccounts.test(plain(text)) && areMostlyAccounts(values.get(column)?.cells ?? []))

const areMostlyAccounts = (cells: readonly Cell[]): boolean => cells.filter((cell) => accountIn(cell) !== null).length * 2 > cells.length

const ofAccounts = /^(?:kp[ -]?|kirjanpito|paakirja)?tili(?:numero|nro|oinnit|ointi)?(?: ?(?:nro|numero|nr))?$|^konto(?:nr|nummer)?$/

const nameBalances = (cells: readonly Cell[]): boolean => areMostlyAccounts(cells) && areOfBoth(cells.map(accountIn))

/** Whether the account in a cell is one of the balance sheet. */
export const isOnBalance = (cell: Cell): boolean => isOfBalance(accountIn(cell))
