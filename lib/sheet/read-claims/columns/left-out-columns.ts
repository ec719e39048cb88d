// The columns of a table that are not read. Law: every column with cells is read or told; one that may hold money is asked about, one of codes, page
// numbers or small counts only mentioned, one of few notes quoted.
import { finding, type Finding } from '../../../core/finding.ts'
import { columnName, type Cell } from '../../grid.ts'
import { amountRoles, type Role } from '../../headings.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import type { Candidate } from './column-candidates.ts'
import { fewNotes, mayBeAgainst, quotedNotes } from './few-notes.ts'
import { areMoney, type SampledAmounts } from './column-values.ts'
import { isOfCostCentres } from './own-number.ts'
import { isOfDiscount, mayBePartOf } from './explained-columns.ts'

/** Columns that are not read: known ones and percentages for information, others with a question where they hold amounts; days and money, both without a heading, are a list that goes on beside. */
export function leftOut(all: readonly Candidate[], amounts: SampledAmounts): Finding[] {
  const left = all.filter(({ role, values }) => (values.cells.length > 0 || values.goesOn) && (role === null || unread.has(role)))
  const hasListBeside = left.some(({ role, isNamed, values }) => role === null && !isNamed && values.days * 2 > values.cells.length)
  return left.map((one) => {
    const { text, at, role, values, isNamed } = one
    const isOfNumbers = isNamed
      ? areCodes(values.cells) ||
        areNumbers(text, values.cells) ||
        areNoughts(values.cells) ||
        (areBare(one) && haveCents(all) && !mayBePart(one, all, amounts))
      : arePages(values.cells)
    const isMoneyLike =
      role === null && !isOfNumbers && !text.includes('%') && values.amounts - values.percentages > values.texts + values.days
    const isOfList = hasListBeside && !isNamed && areMoney(values)
    if (saysOfLines(one, all)) return finding('column-left-out', { text }, at, 'warning')
    if (isMoneyLike) return finding('column-left-out', { text }, at, isOfList ? 'error' : 'warning')
    const notes = fewNotes(one, all, amounts)
    return notes.length === 0
      ? finding('column-left-out', { text }, at, 'info')
      : finding('column-left-out', { text, said: quotedNotes(notes) }, at, notes.some(mayBeAgainst) ? 'warning' : 'info')
  })
}

/** A discount in per cent that no price explains, crosses at what was corrected, and cost centres, of which there are several: whether the lines are less for it, or another's, nobody knows. */
const saysOfLines = (one: Candidate, all: readonly Candidate[]): boolean => {
  const {
    text,
    values: { cells },
  } = one
  return (
    (isOfDiscount(one) &&
      /%|pros|proc|per ?cent/i.test(text) &&
      !areNoughts(cells) &&
      !all.some((other) => other !== one && mayBePrice(other))) ||
    (isOfCorrections.test(plain(text)) && cells.length > 0 && cells.length < linesOf(all) && cells.every(isMark)) ||
    (isOfCostCentres(text) && new Set(cells.map(wholeIn).filter((code) => /\d{2}/.test(code))).size > 1)
  )
}

/** `Korjattu`, `Rättad`, `Corrected` over a cross on some lines: what was put right there, and whether the amount was, nobody says. */
const isOfCorrections = /^(?:korjat|korjau|muutet|oikais|ratta|rattel|korriger|andra[dt]|correct|amend|revised|adjust)/
const isMark = (cell: Cell): boolean => cell.kind === 'boolean' || (cell.kind === 'text' && /^\s*[x×✓✔√*]\s*$/iu.test(cell.text))
const linesOf = (all: readonly Candidate[]): number =>
  Math.max(0, ...all.map(({ role, values }) => (role !== null && amountRoles.has(role) ? values.cells.length : 0)))

/** Numbers that are read as no amount: a discount may be of them. */
const mayBePrice = ({ role, values }: Candidate): boolean =>
  (role === null || unread.has(role)) && values.amounts > values.texts + values.days

/** A whole number as it stands, without cents. */
const wholeIn = (cell: Cell): string =>
  cell.kind === 'number' && !/[.,]0/.test(cell.format ?? '') ? String(cell.number) : cell.kind === 'text' ? cell.text.trim() : ''

/** Whole numbers of one length that come again and again: of accounts, departments, kinds of pay. */
function areCodes(cells: readonly Cell[]): boolean {
  const codes = cells.map(wholeIn)
  const isOfLength = codes.every((code) => /^\d{2,10}$/.test(code) && code.length === codes[0]?.length)
  return codes.length > 2 && isOfLength && new Set(codes).size * 2 <= codes.length
}

/** `Mapin sivu`, `Liite nro`, `Hlö` over whole numbers. */
const areNumbers = (text: string, cells: readonly Cell[]): boolean =>
  tokensOf(text).some((word) => numbering.test(word)) && cells.every((cell) => /^\d{1,9}$/.test(wholeIn(cell)))

const numbering =
  /^(?:\p{L}*(?:numero|nummer|number|tunnus|koodi|kod|code)|nro|nr|no|num|id|sivu|sivun|sida|page|p|liite\p{L}*|bilaga|annex|attachment|viite\p{L}*|ref|hlo\p{L}*|henkilo\p{L}*|personer|persons|people|mappi|mapin|parm|folder)$/u

/** Whether all amounts that are read have cents. */
const haveCents = (all: readonly Candidate[]): boolean => {
  const ofMoney = all.filter(({ role, values }) => role !== null && amountRoles.has(role) && values.cells.length > 0)
  return ofMoney.length > 0 && ofMoney.every(({ values }) => areMoney(values))
}

/** `Avoinna 0,00` beside every line. */
const areNoughts = (cells: readonly Cell[]): boolean =>
  cells.every((cell) =>
    cell.kind === 'number' ? cell.number === 0 : cell.kind === 'text' && /^0(?:[.,]0{1,2})?(?:\s?€)?$/.test(cell.text.trim()),
  )

/** Small whole numbers, none with cents, in a table whose amounts have them: of things, batches, parts; under a heading, and no word of money. */
const areBare = ({ text, column, values: { cells } }: Candidate): boolean =>
  cells.length > 2 && text !== columnName(column) && !moneyWords.test(plain(text)) && cells.every((cell) => /^\d{1,4}$/.test(wholeIn(cell)))

/** Whether numbers may be what is claimed of the amounts beside them. */
const mayBePart = (one: Candidate, all: readonly Candidate[], amounts: SampledAmounts): boolean =>
  all.some(({ role, column }) => role !== null && amountRoles.has(role) && mayBePartOf(amounts.of(one.column), amounts.of(column)))

const moneyWords =
  /€|eur|summa|osuus|hinta|maksu|maksettu|kulu|kustannu|raha|tuki|palkkio|korvau|andel|belopp|pris|avgift|kostnad|stod|share|amount|price|cost|fee|paid|grant|vero|alv|moms|skatt|vat|tax/

/** Numbers of pages, beside the banner that a program prints on each. */
const arePages = (cells: readonly Cell[]): boolean =>
  cells.every((cell, index) => [1, 2].some((first) => wholeIn(cell) === String(first + index)))

const unread: ReadonlySet<Role> = new Set<Role>(['running', 'financing', 'quantity', 'unitPrice', 'index', 'other'])
