// What a line says of its paper and its year: that a receipt is missing, or that it is of another year than its day. Law: a blank asks only where nearly all other
// lines have a mark.
import { plain } from '../../plain-text.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import type { Line } from '../../../core/claim.ts'
import type { Project } from '../../../core/project.ts'
import { cellAt, type Cell } from '../../grid.ts'
import { isAbsent } from '../words/marks.ts'
import { quoted, quotedCell } from '../words/quoted.ts'
import { shownText } from '../words/shown.ts'
import { isUnproven, yearSaid } from '../words/state-words.ts'
import { tailOf } from '../words/tail-words.ts'
import type { DoubtfulColumns } from './doubtful-columns.ts'
import type { PlacedText, ReadRow } from './row-reader.ts'
import { isNameOrNumber, isNote, noteIn } from './text-roles.ts'

/** `kuitti kadonnut` beside a line, or set off behind its text; `puuttuu` where other lines have their papers. */
export function withoutProof({ texts, source, at }: ReadRow, { papers, receiptMarks }: DoubtfulColumns): Finding[] {
  const paper = papers === null ? undefined : cellAt(source, papers.column)
  if (paper !== undefined && isAbsent(paper)) return [finding('voucher-missing', { missing: ['voucher'] }, at)]
  if (receiptMarks !== null && cellAt(source, receiptMarks.column) === undefined)
    return [finding('voucher-missing', { missing: ['voucher'] }, at, 'warning')]
  const said = texts.find(
    (one) =>
      ((isNote(one) || one.role === 'description') && isUnproven(one.text)) ||
      (!isNote(one) && !isNameOrNumber(one) && isUnproven(tailOf(one.text))),
  )
  return said ? [finding('voucher-missing', { missing: ['voucher'] }, said.at)] : []
}

/** `vuoden 2010 kulu`, `gäller år 2010` in a note, or as a cost behind a line's text: a year in which the project has no day. */
export function saidOfOtherYear({ texts }: ReadRow, { period }: Project): Finding[] {
  const [first, last] = [period.start, period.end].map((day) => day.slice(0, 4))
  const said = texts.find((one) => yearsSaid(one).some((year) => year < (first ?? '') || year > (last ?? '')))
  return said ? [finding('line-set-aside', { text: quoted(said.text) }, said.at)] : []
}

function yearsSaid(one: PlacedText): readonly string[] {
  const note = yearAlone.test(plain(one.text)) ? one.text : noteIn(one)
  return (isNote(one) || note === one.text || ofCosts.test(note)) && !ofPayment.test(note) ? yearSaid(note) : NONE
}
const NONE: readonly string[] = []
/** `Vuosi 2008` in the place of what a line was for. */
const yearAlone = /^(?:vuosi|ar|year) 20\d\d$/
/** `maksettu vuonna 2010`: a cost of the year before may be. */
const ofPayment = /maks|betal|paid|eräpäiv|förfall|due/i
const ofCosts = /kulu|meno|lasku|kustann|kostnad|utgift|faktur|cost|expense|invoice/i

/** 2008 under *Vuosi* beside a day of 2009. */
export function ofOtherYear({ source }: ReadRow, { incurredOn }: Line, { years }: DoubtfulColumns, at: (cell: Cell) => string): Finding[] {
  const cell = years && cellAt(source, years.column)
  const year = cell ? (shownText(cell, false) ?? '').trim() : ''
  if (!cell || incurredOn === null || !/^[12]\d{3}$/.test(year) || incurredOn.startsWith(year)) return []
  return [finding('date-ambiguous', { text: quotedCell(`${incurredOn}, ${year}`) }, at(cell))]
}
