// A line that says of itself, or a note beside it, that it stands in the place of another one: `Korjattu lasku, korvaa tositteen 105`. Law: the other one waits,
// unless a credit takes it back; and where no other one is found here, the one that a note says it of, for the other may be in an earlier claim.
import type { Line } from '../../../core/claim.ts'
import { finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { cellAt } from '../../grid.ts'
import { plain } from '../../plain-text.ts'
import { amountsSaid } from '../words/share-words.ts'
import { quotedCell } from '../words/quoted.ts'
import { vouchersIn } from './footnotes.ts'
import type { ListedLine } from './table-lines.ts'
import type { TableScene } from './table-scene.ts'

interface Replacing {
  readonly row: number
  readonly text: string
  /** Whether it stands beside the line, not in its own words. */
  readonly isNote: boolean
}

/** The lines, with an error at those that another one replaces. */
export function withReplaced(lines: readonly ListedLine[], scene: TableScene): readonly ListedLine[] {
  const replacing = [...lines.flatMap(({ line }) => [...saidOf(line.row, line.description ?? ''), ...correctedBy(line)]), ...notesOf(scene)]
  if (replacing.length === 0) return lines
  const by = new Map(replacing.flatMap((one) => vouchersIn(one.text).map((voucher) => [voucher, one] as const)))
  const amounts = new Set(lines.map(({ line }) => amountOf(line)))
  const others = lines.map(({ line: { voucher, invoice } }) => [voucher, invoice].flatMap((number) => by.get(plain(number ?? '')) ?? [])[0])
  const found = new Set(others)
  const unfound = new Map(
    replacing.flatMap((one) => (one.isNote && replacesLine.test(one.text) && !found.has(one) ? [[one.row, one] as const] : [])),
  )
  return lines.map((one, index) => {
    const { row, at } = one.line
    const other = others[index]
    const isReplaced = other !== undefined && other.row !== row && !amounts.has(-amountOf(one.line))
    const said = isReplaced ? other : unfound.get(row)
    return said === undefined
      ? one
      : { ...one, findings: [...one.findings, finding('amount-uncertain', { text: quotedCell(said.text) }, at)] }
  })
}

const saidOf = (row: number, text: string, isNote = false): Replacing[] => (replaces.test(text) ? [{ row, text, isNote }] : [])

/** `Korjaus tositteeseen 105, oikea summa 120,00 (oli 210,00)` over 120,00: the right amount of another line, and not what comes on top of it. */
function correctedBy(line: Line): Replacing[] {
  const text = line.description ?? ''
  const amount = amountOf(line)
  if (!corrects.test(text) || !(amount > 0)) return []
  const said = amountsSaid(text)
  return said.includes(amount) && (said.length > 1 || isRight.test(plain(text))) ? [{ row: line.row, text, isNote: false }] : []
}

const corrects = /korja|oikai|rätte?l|rätta[dt]|correct|amend/i
const isRight = /(?<!\p{L})(?:oikea|oikein|oli|var|was|pitaisi|pitaa olla|ratt|riktig|ska vara|skall vara|should|right|correct)(?!\p{L})/u

/** What columns that are not read say of it. */
function notesOf({ columns, table }: TableScene): Replacing[] {
  const ofNotes = [...columns.byColumn.values()].filter(
    ({ role, column }) =>
      (role === null || role === 'other') &&
      columns.values.get(column)?.cells.some((cell) => cell.kind === 'text' && replaces.test(cell.text)) === true,
  )
  return ofNotes.flatMap(({ column }) =>
    table.body.flatMap((row) => {
      const cell = cellAt(row, column)
      return cell?.kind === 'text' ? saidOf(row.row, cell.text, true) : []
    }),
  )
}

const replaces =
  /(?<!\p{L})(?:korvaa|korvaava|tilalle|ersätter|ersättande|i stället för|replaces|replacing|supersedes|instead of)(?!\p{L})/iu

/** `korvaa rivin 101`, `ersätter raden ovan`, `replaces the earlier voucher`: another line, and which one; not another thing. */
const replacesLine =
  /(?<!\p{L})(?:korvaa (?:(?:rivi|tosit|kirjau)\p{L}* (?:nro |n:o )?\d|(?:aiem|aikais|edelli|yllä|ylem)\p{L}*(?: olevan)? ?(?:rivi|tosit|kirjau|ilmoit|$))|ersätter (?:(?:rad|verif)\p{L}* (?:nr )?\d|rad(?:en)? (?:ovan|före)|(?:den )?(?:föreg|tidig|ovan)\p{L}* ?(?:rad|verif|$))|(?:replaces|supersedes) (?:the )?(?:(?:line|row|voucher|entry) (?:no\.? )?\d|(?:line|row|voucher|entry) (?:above|before)|(?:above|previous|earlier) ?(?:line|row|voucher|entry|$)))/iu

const amountOf = ({ claimedCents, grossCents, netCents }: Line): number => {
  const amount = claimedCents ?? grossCents ?? netCents
  return amount === null ? Number.NaN : toInteger(amount)
}
