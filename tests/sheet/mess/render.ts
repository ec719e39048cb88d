// A known claim written down as a partner might: language, layout, headings, number and date styles, totals, pages and sections by chance.
import type { Grid, Merge } from '../../../lib/sheet/grid.ts'
import { project, sheet, type Value } from '../sheets.ts'
import { drawAmountStyle, drawDayStyle, type WriteAmount, type WriteDay } from './cells.ts'
import type { KnownClaim, KnownLine } from './claim.ts'
import type { Draw } from './draw.ts'
import { carryIn, categoriesIn, headingsIn, labelsIn, notesIn, periodsIn, subtotalIn, totalsIn, type HeadingRole } from './words.ts'

export interface Rendered {
  readonly grid: Grid
  readonly file: string
  /** Which row of the sheet each line stands on. */
  readonly rows: ReadonlyMap<number, KnownLine>
  readonly columns: readonly HeadingRole[]
  /** The total stated, if any. */
  readonly total: number | null
  readonly statesPeriod: boolean
}

type Layout = 'gross' | 'three' | 'netVat' | 'grossRate' | 'netGross' | 'net'

const amountColumns: Readonly<Record<Layout, readonly HeadingRole[]>> = {
  gross: ['amount'],
  three: ['net', 'vat', 'amount'],
  netVat: ['net', 'vat'],
  grossRate: ['amount', 'rate'],
  netGross: ['net', 'gross'],
  net: ['net'],
}

const grossOf = (line: KnownLine): number => line.gross
const centsOf: Partial<Record<HeadingRole, (line: KnownLine) => number>> = {
  net: ({ net }) => net,
  vat: ({ vat }) => vat,
  gross: grossOf,
  amount: grossOf,
  claimed: ({ claimed }) => claimed,
}

/** Everything about one sheet that is chosen once. */
interface Style {
  readonly columns: readonly HeadingRole[]
  readonly indent: number
  readonly amount: WriteAmount
  readonly day: WriteDay
  readonly paid: WriteDay
  readonly hasSections: boolean
  readonly hasPages: boolean
}

export function renderClaim(draw: Draw, claim: KnownClaim): Rendered {
  const { tongue } = claim
  const date1904 = draw.happens(0.15)
  const hasSections = draw.happens(0.25)
  const columns = drawColumns(draw, hasSections)
  const indent = draw.of([0, 0, 0, 1, 2])
  const style: Style = {
    columns,
    indent,
    amount: drawAmountStyle(draw),
    day: drawDayStyle(draw, tongue, date1904),
    paid: drawDayStyle(draw, tongue, date1904),
    hasSections,
    hasPages: !hasSections && draw.happens(0.15),
  }
  const header = drawHeader(draw, claim)
  const sheetRows: Value[][] = header.rows.map((row) => [...row])
  const merges: Merge[] = []
  const heading = drawHeading(draw, claim, style, sheetRows.length, merges)
  sheetRows.push(...heading)
  const rows = new Map<number, KnownLine>()
  writeBody(draw, claim, style, heading, sheetRows, rows)
  const total = draw.happens(0.8) ? writeTotal(draw, claim, style, sheetRows) : null
  if (draw.happens(0.6)) sheetRows.push([], [], ...notesIn[tongue].slice(0, draw.between(1, 4)).map((note) => [note]))
  const indented = sheetRows.map((row) => [...Array<null>(indent).fill(null), ...row])
  const shifted = merges.map((merge) => ({ ...merge, left: merge.left + indent, right: merge.right + indent }))
  const hiddenRows = draw.happens(0.1) ? [[...rows.keys()][0] ?? 1] : []
  return {
    grid: sheet(indented, { date1904, merges: shifted, hiddenRows }),
    file: header.file,
    rows,
    columns,
    total,
    statesPeriod: header.statesPeriod,
  }
}

function drawColumns(draw: Draw, hasSections: boolean): HeadingRole[] {
  const layout = draw.of(['gross', 'three', 'three', 'three', 'netVat', 'grossRate', 'netGross', 'net'] as const)
  const amounts = [...amountColumns[layout], ...(draw.happens(0.3) ? (['claimed'] as const) : [])]
  const paid = draw.happens(0.8) ? (['paid'] as const) : []
  const words: HeadingRole[] = draw.happens(0.7) ? ['supplier', 'description'] : ['description', 'supplier']
  const category = hasSections ? [] : (['category'] as const)
  const identity: HeadingRole[] = draw.happens(0.8) ? ['voucher', 'date'] : ['date', 'voucher']
  const middle: HeadingRole[] = draw.happens(0.8) ? [...words, ...category] : [...category, ...words]
  const extra = [...(draw.happens(0.15) ? (['running'] as const) : []), ...(draw.happens(0.15) ? (['notes'] as const) : [])]
  return draw.happens(0.9)
    ? [...identity, ...paid, ...middle, ...amounts, ...extra]
    : [...identity, ...middle, ...amounts, ...paid, ...extra]
}

interface DrawnHeader {
  readonly rows: readonly (readonly Value[])[]
  readonly file: string
  readonly statesPeriod: boolean
}

/** The block above: fields in two cells or one, a title, or nothing but a file name for the locality. */
function drawHeader(draw: Draw, claim: KnownClaim): DrawnHeader {
  const labels = labelsIn[claim.tongue]
  const locality = project.localities.find(({ id }) => id === claim.locality)
  const name = draw.of([locality?.name[claim.tongue] ?? '', ...(locality?.aliases ?? []), (locality?.aliases ?? []).join(' / ')])
  const mode = draw.of(['cells', 'cells', 'cells', 'colon', 'file'] as const)
  const says = draw.of(['both', 'both', 'number', 'period'] as const)
  const period = draw.of(periodsIn[claim.tongue])[claim.claim - 1] ?? ''
  const fields: [string, string][] = [
    [labels.project, 'S1 Koehanke'],
    ...(mode === 'file'
      ? []
      : [[labels.implementer, locality?.implementer.name ?? ''] as [string, string], [draw.of(labels.locality), name] as [string, string]]),
    ...(says === 'period' ? [] : [[draw.of(labels.claim), String(claim.claim)] as [string, string]]),
    ...(says === 'number' ? [] : [[draw.of(labels.period), period] as [string, string]]),
  ]
  const colon = draw.happens(0.6) ? ':' : ''
  const written = fields.map(([label, value]): Value[] =>
    mode === 'colon' ? [`${label}: ${value}`] : [label + colon, ...(draw.happens(0.1) ? [null] : []), value],
  )
  const file =
    mode === 'file'
      ? `${draw.of([...(locality?.aliases ?? [])])}-${draw.of(['syksy', 'lista', '2009'])}.xlsx`
      : draw.of(['lista.xlsx', 'kustannukset.xlsx', 'kostnader.xlsx'])
  return { rows: [[labels.title], ...written, []], file: draw.happens(0.5) ? file.normalize('NFD') : file, statesPeriod: says !== 'number' }
}

/** One row, or two with merged groups. */
function drawHeading(draw: Draw, { tongue }: KnownClaim, { columns }: Style, above: number, merges: Merge[]): Value[][] {
  const texts = columns.map((role) => draw.of(headingsIn[tongue][role]))
  const firstAmount = columns.findIndex((role) => centsOf[role] !== undefined)
  const lastAmount = columns.findLastIndex((role) => centsOf[role] !== undefined)
  if (lastAmount - firstAmount < 1 || !draw.happens(0.15))
    return [texts.map((text) => (draw.happens(0.05) ? text.replace(' ', '\n') : text))]
  const group = { fi: 'Kustannukset, EUR', sv: 'Belopp, EUR', en: 'Amounts, EUR' }[tongue]
  const top: Value[] = texts.map((text, index) =>
    index === firstAmount ? group : index > firstAmount && index <= lastAmount ? null : text,
  )
  merges.push({ top: above + 1, bottom: above + 1, left: firstAmount, right: lastAmount })
  for (const index of columns.keys())
    if (index < firstAmount || index > lastAmount) merges.push({ top: above + 1, bottom: above + 2, left: index, right: index })
  return [top, texts.map((text, index) => (index >= firstAmount && index <= lastAmount ? text : null))]
}

function writeBody(
  draw: Draw,
  claim: KnownClaim,
  style: Style,
  heading: readonly Value[][],
  sheetRows: Value[][],
  rows: Map<number, KnownLine>,
): void {
  const { tongue, lines } = claim
  const names = new Map(Object.entries(categoriesIn[tongue]).map(([id, words]) => [id, draw.of(words)]))
  const groups = style.hasSections
    ? [...new Set(lines.map(({ category }) => category))].map((id) => lines.filter(({ category }) => category === id))
    : [lines]
  let running = 0
  let written = 0
  for (const group of groups) {
    const name = names.get(group[0]?.category ?? '') ?? ''
    if (style.hasSections) sheetRows.push([name])
    for (const line of group) {
      if (style.hasPages && written > 0 && written % 4 === 0) breakPage(claim, style, heading, [...rows.values()], sheetRows)
      running += line.claimed
      sheetRows.push(style.columns.map((role) => cellOf(line, role, style, names.get(line.category) ?? '', running)))
      rows.set(sheetRows.length, line)
      written += 1
      if (!style.hasSections && draw.happens(0.04)) sheetRows.push([])
    }
    if (style.hasSections && draw.happens(0.7)) sheetRows.push(sumRow(subtotalIn[tongue](name), 0, group, style))
  }
}

function cellOf(line: KnownLine, role: HeadingRole, style: Style, category: string, running: number): Value {
  const amount = centsOf[role]
  if (amount) return style.amount(amount(line))
  if (role === 'date') return style.day(line.incurredOn)
  if (role === 'paid') return style.paid(line.paidOn)
  if (role === 'category') return category
  if (role === 'rate') return `${String(line.rate)} %`
  if (role === 'running') return style.amount(running)
  return role === 'voucher' || role === 'supplier' || role === 'description' ? line[role] : null
}

/** A row of sums under the amount columns, with its word in some column to the left of them. */
function sumRow(text: string, at: number, lines: readonly KnownLine[], { columns, amount }: Style): Value[] {
  return columns.map((role, index) => {
    const of = centsOf[role]
    if (of) return amount(lines.reduce((sum, line) => sum + of(line), 0))
    return index === at ? text : null
  })
}

function breakPage(
  { tongue }: KnownClaim,
  style: Style,
  heading: readonly Value[][],
  before: readonly KnownLine[],
  sheetRows: Value[][],
): void {
  const [next, previous] = carryIn[tongue]
  sheetRows.push(
    sumRow(next, 0, before, style),
    [],
    ...(heading.length === 1 ? heading.map((row) => [...row]) : []),
    sumRow(previous, 0, before, style),
  )
}

function writeTotal(draw: Draw, { tongue, lines }: KnownClaim, style: Style, sheetRows: Value[][]): number {
  const firstAmount = style.columns.findIndex((role) => centsOf[role] !== undefined)
  const text = draw.happens(0.9) ? draw.of(totalsIn[tongue]) : ''
  const row = sumRow(text, draw.of([0, Math.max(0, firstAmount - 1)]), lines, style)
  sheetRows.push(row)
  const of = (role: HeadingRole): number | null => {
    const amount = centsOf[role]
    return amount && style.columns.includes(role) ? lines.reduce((sum, line) => sum + amount(line), 0) : null
  }
  const net = of('net')
  const vat = of('vat')
  return of('claimed') ?? of('gross') ?? of('amount') ?? (net !== null && vat !== null ? net + vat : (net ?? 0))
}
