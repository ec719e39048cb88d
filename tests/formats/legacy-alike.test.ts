// One claim sheet as LibreOffice saves it in five formats: all read alike, in every time zone.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromSerial } from '../../lib/core/period.ts'
import type { Cell, Grid } from '../../lib/sheet/grid.ts'
import { readOf, type Read } from '../support/legacy/shown.ts'

const fixture = (name: string): Promise<Read> =>
  readOf(new Uint8Array(readFileSync(new URL(`../support/legacy/${name}`, import.meta.url))), name)

const firstSheet = (read: Read): Grid => read.grids![0]!

/** A cell as a person sees it: serial numbers in a date format are days. */
const seen = (cell: Cell, grid: Grid): string | number | boolean => {
  if (cell.kind === 'number') return /[dy]/.test(cell.format ?? '') ? fromSerial(cell.number, grid.date1904)! : cell.number
  if (cell.kind === 'date') return cell.date
  return cell.kind === 'boolean' ? cell.boolean : cell.kind === 'uncalculated' ? '=' : cell.text
}

const rowsOf = (grid: Grid): (string | number | boolean)[][] =>
  grid.rows.map((row) => [row.row, ...row.cells.map((cell) => seen(cell, grid))])

const expected = [
  [1, 'Kustannuserittely, Paikkakunta 3 – kausi 1.8.–31.10.2009'],
  [3, 'Tosite', 'Pvm', 'Selite', 'Veroton', 'Alv %', 'Alv', 'Sisäinen', 'Yhteensä'],
  [4, 101, '2009-08-03', 'Työpajan tila, 5 €/hlö', 1000, 0.22, 220, 'x', 1220],
  [5, 102, '2009-09-15', 'Käännös & oikoluku', 82.03, 0.22, 18.05, 'x', 100.08],
  [6, 103, '2009-10-31', 'Hyvityslasku', -150.5, 0.22, -33.11, 'x', -183.61],
  [7, 'Yhteensä', 931.53, 204.94, 1136.47],
  [11, 36.5 / 24, true, 995, 'rivi 1\nrivi 2', 'Päätös ok'],
]

describe.each(['claim.fods', 'claim.ods', 'claim.xls', 'claim-1904.xls', 'claim-xml.xls'])('%s', (name) => {
  it('holds the three lines, their dates and sums, and the totals 931,53 and 1 136,47', async () => {
    const read = await fixture(name)
    expect(read.findings).toEqual([])
    expect(rowsOf(firstSheet(read))).toEqual(expected)
  })

  it('shows row 5 and column G as hidden', async () => {
    const grid = firstSheet(await fixture(name))
    expect(grid.rows.filter((row) => row.hidden).map((row) => row.row)).toEqual([5])
    expect([...grid.hiddenColumns]).toEqual([6])
  })

  it('keeps the merged title and the formulas of the totals', async () => {
    const grid = firstSheet(await fixture(name))
    expect(grid.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 3 }])
    expect(grid.rows.find((row) => row.row === 7)?.cells.map((cell) => cell.formula !== undefined)).toEqual([false, true, true, true])
  })

  it('reads the second sheet to the last digit', async () => {
    const second = (await fixture(name)).grids![1]!
    expect(second.name).toBe('Piilossa')
    expect(rowsOf(second)).toEqual([[1, 'Ränsistynyt åäö – € Ω', 0.1, 123456789.12, 1e-7]])
  })
})

describe('what only some of the formats keep', () => {
  it.each(['claim.fods', 'claim.ods', 'claim.xls'])('%s: the second sheet is hidden', async (name) => {
    expect((await fixture(name)).grids!.map((grid) => grid.hidden)).toEqual([false, true])
  })

  it('claim-1904.xls counts its days from 1904: 15.9.2009 is 38609', async () => {
    const grid = firstSheet(await fixture('claim-1904.xls'))
    expect(grid.date1904).toBe(true)
    expect(grid.rows.find((row) => row.row === 5)?.cells[1]).toMatchObject({ kind: 'number', number: 38609 })
  })

  it.each([
    ['claim.fods', '#,##0.00 €', '#,##0.00" kr"', '0%'],
    ['claim.ods', '#,##0.00 €', '#,##0.00" kr"', '0%'],
    ['claim.xls', '#,##0.00\\ [$€-40B]', '#,##0.00" kr"', '0%'],
  ])('%s: euros, crowns and per cents show in the number formats', async (name, euros, crowns, percent) => {
    const { formats } = await fixture(name)
    expect([formats['Kulut!F4'], formats['Kulut!C11'], formats['Kulut!E4']]).toEqual([euros, crowns, percent])
  })

  it('the web page has the texts a person sees, without the row LibreOffice leaves out of it', async () => {
    const { values, findings } = await fixture('claim-page.xls')
    expect(findings).toEqual([])
    expect([values['claim-page!A5'], values['claim-page!B5'], values['claim-page!G5']]).toEqual(['103', '31.10.2009', '-183.61'])
  })
})

/** Runs the readers in a process of another time zone; prints every cell of every fixture. */
const SCRIPT = `
  import { createServer } from 'vite'
  const server = await createServer({ configFile: false, server: { middlewareMode: true, ws: false }, logLevel: 'silent', optimizeDeps: { noDiscovery: true } })
  const { readOf } = await server.ssrLoadModule('/tests/support/legacy/shown.ts')
  const { readFileSync } = await import('node:fs')
  const all = {}
  for (const name of ['claim.fods', 'claim.ods', 'claim.xls', 'claim-1904.xls', 'claim-xml.xls']) {
    all[name] = (await readOf(new Uint8Array(readFileSync('tests/support/legacy/' + name)), name)).values
  }
  console.log(new Date(2009, 8, 15).getTimezoneOffset() + ' ' + JSON.stringify(all))
  await server.close()
`

const inZone = (zone: string): [string, string] => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  const space = printed.indexOf(' ')
  return [printed.slice(0, space), printed.slice(space + 1)]
}

describe('a day', () => {
  it('is the same in New York, 240 minutes behind, and on Kiritimati, 840 ahead', () => {
    const [offset, values] = inZone('UTC')
    const [western, inNewYork] = inZone('America/New_York')
    const [eastern, onKiritimati] = inZone('Pacific/Kiritimati')
    expect([offset, western, eastern]).toEqual(['0', '240', '-840'])
    expect(values).toContain('"Kulut!B5":"2009-09-15"')
    expect(inNewYork).toBe(values)
    expect(onKiritimati).toBe(values)
  })
})
