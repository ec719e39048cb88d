// The kinds of fuzz: each makes a case of a seed, reads it, and says in words what is wrong. Law: the same seed makes the same case.
import type { Finding } from '../../lib/core/finding.ts'
import { readSheets } from '../../lib/formats/index.ts'
import { splitAt } from '../../lib/core/claim.ts'
import { addressOf, type Grid } from '../../lib/sheet/grid.ts'
import { readClaims, type ReadClaims } from '../../lib/sheet/read-claims/index.ts'
import { drawClaim } from '../sheet/mess/claim.ts'
import { damage } from '../sheet/mess/damage.ts'
import { Draw } from '../sheet/mess/draw.ts'
import { judge } from '../sheet/mess/judge.ts'
import { renderClaim, type Rendered } from '../sheet/mess/render.ts'
import { drawWorkbook, judgeWorkbook } from '../sheet/mess/workbook.ts'
import { project } from '../sheet/sheets.ts'
import { nativeInflate } from '../support/xlsx/inflate.ts'
import { mutants } from '../support/xlsx/mutants.ts'
import { shown } from '../support/xlsx/shown.ts'
import { changedSheet } from './changes.ts'
import { garbageGrids } from './garbage.ts'
import { mutatedOldFile } from './old-files.ts'
import { faultsOfClaims, faultsOfRead, type Faults } from './soundness.ts'
import { mutatedClaimFile } from './claim-file.ts'

/** A case of one kind: the seed in, what is wrong out. */
type Case = (seed: number) => Promise<Faults> | Faults

interface Read {
  readonly value: readonly Grid[] | null
  readonly findings: readonly Finding[]
}

const read = (bytes: Uint8Array, file: string): Promise<Read> => readSheets(bytes, file, { inflate: nativeInflate })
const isSilent = ({ value, findings }: Read): boolean => value !== null && !findings.some(({ severity }) => severity === 'error')

/** Small workbooks with their archive, parts or XML changed; where only the archive was, what is read is what was there before. */
async function workbook(seed: number): Promise<Faults> {
  const { bytes, original } = mutants(seed)
  const found = await read(bytes, 'tosite.xlsx')
  const faults = faultsOfRead(found.value, found.findings, 'tosite.xlsx')
  if (original === null || !isSilent(found)) return faults
  const before = await read(original, 'tosite.xlsx')
  const isSame = JSON.stringify(shown(found.value)) === JSON.stringify(shown(before.value))
  return isSame ? faults : [...faults, 'other cells than before, and not a word']
}

/** Claim files as a person sends them, their archive changed: the same lines to the cent, or an error. */
async function claimFile(seed: number): Promise<Faults> {
  const draw = new Draw(seed)
  const claim = drawClaim(draw)
  const rendered = renderClaim(draw, claim)
  const found = await read(mutatedClaimFile(draw, rendered.grid), rendered.file)
  const faults = faultsOfRead(found.value, found.findings, rendered.file)
  if (!isSilent(found)) return faults
  return [...faults, ...judge(readClaims(found.value ?? [], rendered.file, project), claim, rendered).silent]
}

/** Files of the older formats, and texts: cut, flipped, and changed within their parts and tags. */
async function oldFile(seed: number): Promise<Faults> {
  const { bytes, name } = mutatedOldFile(new Draw(seed))
  const { value, findings } = await read(bytes, name)
  return faultsOfRead(value, findings, name)
}

/** Grids of known claims, whole or damaged in a few cells: what was not touched comes back to the cent, or is told: at its row, or at its column's heading. */
function messyGrid(seed: number): Faults {
  const draw = new Draw(seed)
  const claim = drawClaim(draw)
  const rendered = renderClaim(draw, claim)
  const damaged = draw.happens(0.5)
    ? damage(draw, rendered.grid, [...rendered.rows.keys()])
    : { grid: rendered.grid, rows: new Set<number>() }
  const result = readClaims([damaged.grid], rendered.file, project)
  const doubted = doubtedFields(result, rendered)
  const { silent } = judge(result, claim, rendered)
  const elsewhere = silent.filter((text) => {
    const [, row = '-1', field = ''] = /^row (\d+) (\w+):/.exec(text) ?? []
    return !damaged.rows.has(Number(row)) && !doubted.has(field)
  })
  return [...faultsOfClaims(result, rendered.file), ...elsewhere]
}

/** The fields of lines whose column's heading the reader asks about. */
function doubtedFields({ drafts }: ReadClaims, { grid, columns }: Rendered): Set<string> {
  const places = drafts.flatMap((draft) => draft.findings.filter(({ code }) => code === 'heading-uncertain').flatMap(({ at }) => at ?? []))
  return new Set(
    places.flatMap((at) => {
      const { row } = splitAt(at)
      const cells = grid.rows.find((one) => one.row === row)?.cells ?? []
      const index = cells.findIndex(({ column }) => addressOf(grid, row ?? 0, column) === at)
      const role = columns[index]
      return role === undefined ? [] : [{ date: 'incurredOn', paid: 'paidOn', amount: 'gross' }[role as string] ?? role]
    }),
  )
}

/** Ledgers, wages, journeys and matrices of known claims. */
function knownWorkbook(seed: number): Faults {
  const drawn = drawWorkbook(new Draw(seed))
  const result = readClaims(drawn.sheets, drawn.file, project)
  return [...faultsOfClaims(result, drawn.file), ...judgeWorkbook(drawn, result)]
}

/** Grids of garbage: read twice alike, never a throw, never silence. */
function garbage(seed: number): Faults {
  const sheets = garbageGrids(new Draw(seed))
  const result = readClaims(sheets, 'lista.xlsx', project)
  const again = readClaims(sheets, 'lista.xlsx', project)
  return [
    ...faultsOfClaims(result, 'lista.xlsx'),
    ...(JSON.stringify(again) === JSON.stringify(result) ? [] : ['read twice, and not alike']),
  ]
}

/** Right sheets changed a little: what means nothing changes nothing, what means something is told. */
const changed = (seed: number): Faults => changedSheet(new Draw(seed))

const cases = { workbook, claimFile, oldFile, messyGrid, knownWorkbook, garbage, changed } satisfies Readonly<Record<string, Case>>

export type Kind = keyof typeof cases
export const kinds = Object.keys(cases) as Kind[]

/** What is wrong with the case of a seed; a throw is wrong too. */
export async function faultsOf(kind: Kind, seed: number): Promise<Faults> {
  try {
    return await cases[kind](seed)
  } catch (error) {
    return [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
}
