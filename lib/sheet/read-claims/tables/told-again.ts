// Lines of one list that another list of the file speaks of: it is rejected there, stands there as the sum of that list, or is looked at once more without its day.
// Law: a cost counts once; which of the two is it, a person decides.
import { claimedAmount, placeText, type Line } from '../../../core/claim.ts'
import { finding, isError, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import type { ErrorCount } from '../limits.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import type { ReadTable } from '../sheet-reading.ts'

/** The tables, with an error at each line that another one tells again. */
export function withToldAgain(tables: readonly ReadTable[], file: string, errors: ErrorCount): readonly ReadTable[] {
  if (tables.filter(({ reading }) => reading.lines.length > 0).length < 2) return tables
  const lists = tables.map((table) => ({ table, said: table.against ?? null }))
  const aside = byVoucher(lists.filter(({ said }) => said !== null))
  const sums = sumsOf(lists.flatMap(({ table, said }) => (said === null ? [table] : [])))
  const hasBare = tables.some(({ reading }) => reading.lines.some(({ line }) => isBare(line)))
  if (aside.size + sums.size === 0 && !hasBare) return tables
  const dated = hasBare ? byVoucher(lists.filter(({ said }) => said === null)) : NONE
  return lists.map(({ table, said }) => {
    if (said !== null) return table
    const lines = table.reading.lines.map((listed) => {
      if (listed.findings.some(stops)) return listed
      const told = rejected(listed.line, table, aside) ?? repeated(listed.line, table, sums, dated, file)
      if (told !== null) errors.add([told])
      return told === null || errors.isTooMany ? listed : { ...listed, findings: [...listed.findings, told] }
    })
    return lines.some((one, index) => one !== table.reading.lines[index]) ? { ...table, reading: { ...table.reading, lines } } : table
  })
}

const NONE: ReadonlyMap<string, readonly Told[]> = new Map()

const stops = (one: Finding): boolean => isError(one) && (one.code === 'line-set-aside' || one.code === 'amount-uncertain')
const amountOf = (line: Line): number | null => {
  const amount = claimedAmount(line)
  return amount === null ? null : toInteger(amount)
}

interface Listed {
  readonly table: ReadTable
  readonly said: string | null
}
interface Told extends Listed {
  readonly line: Line
}

/** The lines of lists by their vouchers, as they are called in each locality. */
function byVoucher(lists: readonly Listed[]): ReadonlyMap<string, readonly Told[]> {
  const found = new Map<string, Told[]>()
  for (const { table, said } of lists)
    for (const { line } of table.reading.lines) {
      if (line.voucher === null) continue
      const key = keyOf(line.voucher, table)
      const known = found.get(key)
      if (known === undefined) found.set(key, [{ table, said, line }])
      else if (known.length < MOST_OF_VOUCHER) known.push({ table, said, line })
    }
  return found
}
const MOST_OF_VOUCHER = 10
const keyOf = (voucher: string, { whose }: ReadTable): string => `${whose.locality ?? ''} ${plain(voucher)}`

const mayBeOneDay = (one: Line, other: Line): boolean =>
  one.incurredOn === null || other.incurredOn === null || one.incurredOn === other.incurredOn

/** `Hylätyt kustannukset` below a list: the same voucher there says so of its line, whole or in part; other lists do of the same amount. */
function rejected(line: Line, table: ReadTable, aside: ReadonlyMap<string, readonly Told[]>): Finding | null {
  const own = line.voucher === null ? undefined : aside.get(keyOf(line.voucher, table))
  const amount = amountOf(line)
  const told = own?.find(
    (one) => mayBeOneDay(one.line, line) && (amountOf(one.line) === amount || (one.said !== null && ofRejection.test(plain(one.said)))),
  )
  if (told === undefined) return null
  const text = told.said ?? ''
  return amountOf(told.line) === amount ? finding('line-set-aside', { text }, line.at) : finding('amount-uncertain', { text }, line.at)
}
const ofRejection =
  /hylat|hylk|ei[ -]tukikelp|tukikelvot|vahenn|korja|oikais|avslag|avvis|underkan|ej stod|icke stod|avdrag|rattel|reject|disallow|ineligib|not eligib|deduct|reduct|correct/

/** A list of two lines or more, and the words it is called by. */
interface Summed {
  readonly table: ReadTable
  readonly named: ReadonlySet<string>
}

/** By what their lines cost together. */
function sumsOf(tables: readonly ReadTable[]): ReadonlyMap<number, readonly Summed[]> {
  const found = new Map<number, Summed[]>()
  for (const table of tables) {
    const { reading, grid, header } = table
    const sum = reading.lines.reduce((all, { line }) => all + (amountOf(line) ?? Number.NaN), 0)
    const known = found.get(sum) ?? []
    if (reading.lines.length < 2 || !Number.isSafeInteger(sum) || sum === 0 || known.length >= MOST_ALIKE) continue
    const words = tokensOf(`${grid.name} ${header.titles.at(-1)?.text ?? ''}`)
    found.set(sum, [...known, { table, named: new Set(words.filter((word) => word.length >= LEAST_NAME)) }])
  }
  return found
}
const LEAST_NAME = 4
const MOST_ALIKE = 5

/** `Palkat, erittely yllä` of 447,00 € where another list comes to 447,00 €: sums without cents may be the same by chance, unless the line speaks of the list. */
function summed(line: Line, table: ReadTable, sums: ReadonlyMap<number, readonly Summed[]>): string | undefined {
  const amount = amountOf(line)
  const others = amount === null ? undefined : sums.get(amount)
  return others?.find((one) => one.table !== table && (Number(amount) % 100 !== 0 || speaksOf(line, one)))?.table.at
}

const refers =
  /(?:^| )(?:eritt\p{L}*|ylla|alla|katso|ks|liit\p{L}*|taulu\p{L}*|\p{L}*valileh\p{L}*|luettelo\p{L}*|lista\p{L}*|ovan|nedan|enligt|bilaga\p{L}*|specifi\p{L}*|flik\p{L}*|see|above|below|annex|attached|sheet|list|details?|breakdown)(?!\p{L})/u

function speaksOf({ description, supplier }: Line, { named }: Summed): boolean {
  const text = [description, supplier].filter((one) => one !== null).join(' ')
  return refers.test(plain(text)) || tokensOf(text).some((word) => named.has(word))
}

/** No day and no supplier: of a voucher only its number and its amount. */
const isBare = ({ voucher, incurredOn, paidOn, supplier }: Line): boolean =>
  voucher !== null && incurredOn === null && paidOn === null && supplier === null

/** `Otanta`: a voucher and its amount again, without its day. */
function lookedAt(line: Line, table: ReadTable, dated: ReadonlyMap<string, readonly Told[]>): string | undefined {
  if (!isBare(line) || line.voucher === null) return undefined
  const same = dated.get(keyOf(line.voucher, table))
  return same?.find((one) => one.table !== table && !isBare(one.line) && amountOf(one.line) === amountOf(line))?.line.at
}

function repeated(
  line: Line,
  table: ReadTable,
  sums: ReadonlyMap<number, readonly Summed[]>,
  dated: ReadonlyMap<string, readonly Told[]>,
  file: string,
): Finding | null {
  const other = summed(line, table, sums) ?? lookedAt(line, table, dated)
  return other === undefined ? null : finding('claimed-twice-likely', { other: placeText(file, other) }, line.at, 'error')
}
