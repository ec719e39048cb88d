// A line that says of itself, or a note beside it, that it stands in the place of another one: `Korjattu lasku, korvaa tositteen 105`. Law: the other one waits,
// unless a credit takes it back.
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
}

/** The lines, with an error at those that another one replaces. */
export function withReplaced(lines: readonly ListedLine[], scene: TableScene): readonly ListedLine[] {
  const replacing = [...lines.flatMap(({ line }) => [...saidOf(line.row, line.description ?? ''), ...correctedBy(line)]), ...notesOf(scene)]
  if (replacing.length === 0) return lines
  const by = new Map(replacing.flatMap((one) => vouchersIn(one.text).map((voucher) => [voucher, one] as const)))
  const amounts = new Set(lines.map(({ line }) => amountOf(line)))
  return lines.map((one) => {
    const { voucher, invoice, row, at } = one.line
    const other = [voucher, invoice].flatMap((number) => by.get(plain(number ?? '')) ?? [])[0]
    const isOpen = other !== undefined && other.row !== row && !amounts.has(-amountOf(one.line))
    return isOpen ? { ...one, findings: [...one.findings, finding('amount-uncertain', { text: quotedCell(other.text) }, at)] } : one
  })
}

const saidOf = (row: number, text: string): Replacing[] => (replaces.test(text) ? [{ row, text }] : [])

/** `Korjaus tositteeseen 105, oikea summa 120,00 (oli 210,00)` over 120,00: the right amount of another line, and not what comes on top of it. */
function correctedBy(line: Line): Replacing[] {
  const text = line.description ?? ''
  const amount = amountOf(line)
  if (!corrects.test(text) || !(amount > 0)) return []
  const said = amountsSaid(text)
  return said.includes(amount) && (said.length > 1 || isRight.test(plain(text))) ? [{ row: line.row, text }] : []
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
      return cell?.kind === 'text' ? saidOf(row.row, cell.text) : []
    }),
  )
}

const replaces =
  /(?<!\p{L})(?:korvaa|korvaava|tilalle|ersätter|ersättande|i stället för|replaces|replacing|supersedes|instead of)(?!\p{L})/iu

const amountOf = ({ claimedCents, grossCents, netCents }: Line): number => {
  const amount = claimedCents ?? grossCents ?? netCents
  return amount === null ? Number.NaN : toInteger(amount)
}
