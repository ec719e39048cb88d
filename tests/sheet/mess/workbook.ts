// Workbooks of the other kinds: a ledger print, wages, journeys, a matrix of months, each of a known claim, with what reading must give back.
import { monthOf, type IsoDate } from '../../../lib/core/period.ts'
import type { Grid } from '../../../lib/sheet/grid.ts'
import type { ReadClaims } from '../../../lib/sheet/read-claims/index.ts'
import { bare, dated, euros, project, sheet, type Value } from '../sheets.ts'
import { drawAmountStyle, drawDayStyle, type WriteAmount } from './cells.ts'
import { drawClaim, type KnownClaim, type KnownLine } from './claim.ts'
import type { Draw } from './draw.ts'
import { carryIn, categoriesIn, labelsIn, subtotalIn, totalsIn, type Tongue } from './words.ts'

export interface Workbook {
  readonly sheets: readonly Grid[]
  readonly file: string
  readonly locality: string
  readonly claim: number
  /** `at voucher category day gross` of every line. */
  readonly lines: readonly string[]
}

interface Written {
  readonly rows: Value[][]
  readonly lines: string[]
}

export function drawWorkbook(draw: Draw): Workbook {
  const claim = drawClaim(draw, 2, 8)
  const write = draw.of([writeLedger, writeWages, writeJourneys, writeMatrix])
  const name = draw.of(['Taul1', 'Blad1', 'Sheet1'])
  const { rows, lines } = write(draw, claim, name, blockOf(draw, claim))
  return { sheets: [sheet(rows, { name })], file: 'tiedosto.xlsx', locality: claim.locality, claim: claim.claim, lines }
}

/** What is wrong: lines that differ, another locality or claim, and every error. */
export function judgeWorkbook(workbook: Workbook, result: ReadClaims): string[] {
  const [draft, ...others] = result.drafts
  if (draft === undefined || others.length > 0)
    return [`${String(result.drafts.length)} drafts`, ...result.findings.map(({ code }) => code)]
  const found = draft.lines.map((line) => [line.at, line.voucher, line.category, line.incurredOn, euros(line.grossCents)].join(' '))
  // A claim that was drawn with hardly anything but credits, two of three lines, is rightly asked about.
  const isBelowZero = workbook.lines.filter((line) => / -\d[\d.]*$/.test(line)).length * 3 >= workbook.lines.length * 2
  const errors = [...result.findings, ...draft.findings].filter(
    ({ severity, code }) => (severity === 'error' && !(isBelowZero && code === 'costs-below-zero')) || code.endsWith('-differs'),
  )
  return [
    ...workbook.lines.filter((line) => !found.includes(line)).map((line) => `missing: ${line}`),
    ...found.filter((line) => !workbook.lines.includes(line)).map((line) => `not a line: ${line}`),
    ...(draft.locality === workbook.locality ? [] : [`locality ${String(draft.locality)}`]),
    ...(draft.claim === workbook.claim ? [] : [`claim ${String(draft.claim)}`]),
    ...errors.map(({ code, at }) => `${code} ${at ?? ''}`),
  ]
}

function blockOf(draw: Draw, { tongue, locality, claim }: KnownClaim): Value[][] {
  const labels = labelsIn[tongue]
  const name = project.localities.find(({ id }) => id === locality)?.name[tongue] ?? ''
  return [[labels.title], [`${draw.of(labels.locality)}:`, name], [`${draw.of(labels.claim)}:`, draw.of([String(claim), bare(claim)])], []]
}

const known = (
  name: string,
  row: number,
  column: string,
  line: Pick<KnownLine, 'voucher' | 'category'> | { voucher: null; category: string },
  day: string,
  cents: number,
): string => [`${name}!${column}${String(row)}`, line.voucher, line.category, day, cents / 100].join(' ')

type Writer = (draw: Draw, claim: KnownClaim, name: string, block: Value[][]) => Written

const ledgerWords: Readonly<Record<Tongue, readonly string[]>> = {
  fi: ['Tosite', 'Pvm', 'Selite', 'Debet', 'Kredit', 'Saldo'],
  sv: ['Ver.nr', 'Datum', 'Text', 'Debet', 'Kredit', 'Saldo'],
  en: ['Doc no', 'Date', 'Description', 'Debit', 'Credit', 'Balance'],
}

const writeLedger: Writer = (draw, { tongue, lines }, name, block) => {
  const write = drawAmountStyle(draw)
  const day = drawDayStyle(draw, tongue, false)
  const rows: Value[][] = [...block, [...ledgerWords[tongue]]]
  const expected: string[] = []
  const sums = { debit: 0, credit: 0 }
  const usesCredit = draw.happens(0.6)
  const total = (text: string, debit: number, credit: number): Value[] => [
    null,
    null,
    text,
    write(debit),
    write(credit),
    write(sums.debit - sums.credit),
  ]
  for (const id of new Set(lines.map(({ category }) => category))) {
    const account = `${String(draw.between(4000, 8999))} ${categoriesIn[tongue][id]?.[0]?.replace(/^\d\.? /, '') ?? ''}`
    const own = { debit: 0, credit: 0 }
    rows.push([account])
    for (const line of lines.filter(({ category }) => category === id)) {
      const isCredit = line.gross < 0 && usesCredit
      const side = isCredit ? 'credit' : 'debit'
      const amount = isCredit ? -line.gross : line.gross
      if (draw.happens(0.15) && sums.debit > 0) {
        rows.push(
          total(carryIn[tongue][0], sums.debit, sums.credit),
          [],
          [...ledgerWords[tongue]],
          total(carryIn[tongue][1], sums.debit, sums.credit),
        )
      }
      sums[side] += amount
      own[side] += amount
      rows.push([
        line.voucher,
        day(line.incurredOn),
        `${line.supplier}, ${line.description}`,
        isCredit ? null : write(amount),
        isCredit ? write(amount) : null,
        write(sums.debit - sums.credit),
      ])
      expected.push(known(name, rows.length, 'A', line, line.incurredOn, line.gross))
    }
    rows.push(total(subtotalIn[tongue](account), own.debit, own.credit), [])
  }
  rows.push(total(draw.of(totalsIn[tongue]), sums.debit, sums.credit))
  return { rows, lines: expected }
}

const wageWords: Readonly<Record<Tongue, readonly string[]>> = {
  fi: ['Tosite', 'Maksupvm', 'Työntekijä', 'Palkkakausi', 'Tunnit', 'Tuntipalkka', 'Bruttopalkka', 'Sivukulut', 'Yhteensä'],
  sv: ['Verifikat', 'Betalningsdatum', 'Anställd', 'Löneperiod', 'Timmar', 'Timlön', 'Bruttolön', 'Lönebikostnader', 'Totalt'],
  en: ['Voucher', 'Payment date', 'Employee', 'Pay period', 'Hours', 'Hourly pay', 'Gross pay', 'Side costs', 'Total'],
}
const months: Readonly<Record<Tongue, readonly string[]>> = {
  fi: ['elokuu', 'syyskuu', 'lokakuu', 'marraskuu', 'joulukuu'],
  sv: ['augusti', 'september', 'oktober', 'november', 'december'],
  en: ['August', 'September', 'October', 'November', 'December'],
}
const lastDays: readonly string[] = ['2009-08-31', '2009-09-30', '2009-10-31', '2009-11-30', '2009-12-31']
const monthIndex = (date: IsoDate): number => monthOf(date) - 8

const writeWages: Writer = (draw, { tongue, lines }, name, block) => {
  const write = drawAmountStyle(draw)
  const rows: Value[][] = [...block, [...wageWords[tongue]]]
  const expected: string[] = []
  const paid = lines.map((line) => ({ ...line, gross: Math.abs(line.gross) }))
  for (const line of paid) {
    const pay = Math.round(line.gross * 0.8)
    const index = monthIndex(line.incurredOn)
    const period = draw.of([
      `${months[tongue][index] ?? ''} 2009`,
      `${String(index + 8)}/2009`,
      dated(`2009-${String(index + 8).padStart(2, '0')}-01`, 'mmmm yyyy'),
      `1.${String(index + 8)}.–${String(Number(lastDays[index]?.slice(8)))}.${String(index + 8)}.2009`,
    ])
    rows.push([
      line.voucher,
      dated(line.paidOn),
      'Mona Modell',
      period,
      bare(10),
      bare(Math.round(pay / 10) / 100),
      write(pay),
      write(line.gross - pay),
      write(line.gross),
    ])
    expected.push(known(name, rows.length, 'A', { ...line, category: 'personnel' }, lastDays[index] ?? '', line.gross))
  }
  rows.push([draw.of(totalsIn[tongue]), ...Array<null>(7).fill(null), write(paid.reduce((sum, { gross }) => sum + gross, 0))])
  return { rows, lines: expected }
}

const journeyWords: Readonly<Record<Tongue, readonly string[]>> = {
  fi: ['Tosite', 'Pvm', 'Matkustaja', 'Tarkoitus', 'Km', 'Km-korvaus', 'Päivärahat', 'Liput', 'Yhteensä', 'Maksettu'],
  sv: ['Verifikat', 'Datum', 'Resenär', 'Ändamål', 'Km', 'Km-ersättning', 'Dagtraktamenten', 'Biljetter', 'Totalt', 'Betald'],
  en: ['Voucher', 'Date', 'Traveller', 'Purpose', 'Km', 'Mileage allowance', 'Daily allowances', 'Tickets', 'Total', 'Paid'],
}

const writeJourneys: Writer = (draw, { tongue, lines }, name, block) => {
  const write: WriteAmount = drawAmountStyle(draw)
  const day = drawDayStyle(draw, tongue, false)
  const rows: Value[][] = [...block, [...journeyWords[tongue]]]
  const expected: string[] = []
  for (const line of lines) {
    const [first, second] = [Math.trunc(line.gross / 4), Math.trunc(line.gross / 3)]
    rows.push([
      line.voucher,
      day(line.incurredOn),
      'Maija Mallikas',
      line.description,
      bare(draw.between(5, 300)),
      write(first),
      write(second),
      write(line.gross - first - second),
      write(line.gross),
      dated(line.paidOn),
    ])
    expected.push(known(name, rows.length, 'A', { ...line, category: 'travel' }, line.incurredOn, line.gross))
  }
  rows.push([draw.of(totalsIn[tongue]), ...Array<null>(7).fill(null), write(lines.reduce((sum, { gross }) => sum + gross, 0))])
  return { rows, lines: expected }
}

const writeMatrix: Writer = (draw, { tongue, lines }, name, block) => {
  const write = drawAmountStyle(draw)
  const used = [...new Set(lines.map(({ incurredOn }) => monthIndex(incurredOn)))].sort()
  const shown = used.length === 1 ? [used[0] ?? 0, (used[0] ?? 0) === 4 ? 3 : (used[0] ?? 0) + 1].sort() : used
  const word = { fi: 'Kustannuslaji', sv: 'Kostnadsslag', en: 'Cost category' }[tongue]
  const style = draw.of<(index: number) => Value>([
    (index) => `${months[tongue][index] ?? ''} 2009`,
    (index) => months[tongue][index] ?? '',
    (index) => `${String(index + 8)}/2009`,
    (index) => dated(`2009-${String(index + 8).padStart(2, '0')}-01`, 'mmm yyyy'),
  ])
  const hasTotals = draw.happens(0.7)
  const total = hasTotals ? [draw.of(totalsIn[tongue])] : []
  const rows: Value[][] = [...block, [word, ...shown.map(style), ...total]]
  const expected: string[] = []
  const columns = shown.map(() => 0)
  for (const id of new Set(lines.map(({ category }) => category))) {
    const sums = shown.map((month) =>
      lines
        .filter(({ category, incurredOn }) => category === id && monthIndex(incurredOn) === month)
        .reduce((sum, { gross }) => sum + gross, 0),
    )
    rows.push([
      draw.of(categoriesIn[tongue][id] ?? []),
      ...sums.map((sum) => (sum === 0 ? null : write(sum))),
      ...(hasTotals ? [write(sums.reduce((a, b) => a + b, 0))] : []),
    ])
    for (const [index, sum] of sums.entries()) {
      columns[index] = (columns[index] ?? 0) + sum
      if (sum !== 0)
        expected.push(
          known(
            name,
            rows.length,
            String.fromCharCode(66 + index),
            { voucher: null, category: id },
            lastDays[shown[index] ?? 0] ?? '',
            sum,
          ),
        )
    }
  }
  if (hasTotals) rows.push([total[0] ?? '', ...columns.map((sum) => write(sum)), write(columns.reduce((a, b) => a + b, 0))])
  return { rows, lines: expected }
}
