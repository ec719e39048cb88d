// What must hold of anything that was read, however broken it was. Law: nothing is silent: sound grids and claims, or an error that says why not.
import { isError, type Finding } from '../../lib/core/finding.ts'
import { LARGEST_AMOUNT, toInteger } from '../../lib/core/money.ts'
import type { Line } from '../../lib/core/claim.ts'
import { partOf } from '../../lib/batch/reading/part.ts'
import { tellIn } from '../../lib/i18n/tell.ts'
import type { Grid } from '../../lib/sheet/grid.ts'
import { readClaims, type ReadClaims } from '../../lib/sheet/read-claims/index.ts'
import { project } from '../sheet/sheets.ts'

/** What is wrong with it, in words; none where it is sound. */
export type Faults = string[]

const tell = tellIn(project, 'fi')
const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))

/** The faults of what was read of a file: of its grids, and of the claims in them. */
export function faultsOfRead(grids: readonly Grid[] | null, findings: readonly Finding[], file: string): Faults {
  if (findings.some(({ figures }) => 'reason' in figures && figures.reason === 'crashed')) return ['our own fault']
  if (grids === null) return findings.some(isError) ? [] : ['refused without an error']
  const claims = readClaims(grids, file, project)
  return [...grids.flatMap(faultsOfGrid), ...faultsOfClaims({ ...claims, findings: [...findings, ...claims.findings] }, file)]
}

function faultsOfGrid({ name, rows }: Grid): Faults {
  const isInOrder = isAscending(rows.map(({ row }) => row)) && rows.every(({ cells }) => isAscending(cells.map(({ column }) => column)))
  const cells = rows.flatMap((row) => row.cells)
  return [
    ...(isInOrder ? [] : [`${name}: rows or columns out of order`]),
    ...(rows.every(({ row }) => row >= 1 && row <= 1_048_576) ? [] : [`${name}: a row no sheet has`]),
    ...(cells.every(({ column }) => column >= 0 && column < 16_384) ? [] : [`${name}: a column no sheet has`]),
    ...(cells.every((cell) => cell.kind !== 'number' || (Number.isFinite(cell.number) && !Object.is(cell.number, -0)))
      ? []
      : [`${name}: no number`]),
  ]
}

/** The faults of claims; they must also be such that a run can keep and tell them. */
export function faultsOfClaims({ drafts, findings }: ReadClaims, file: string): Faults {
  partOf(file, '', { drafts, findings }, tell)
  const hasError = [...findings, ...drafts.flatMap((draft) => draft.findings)].some(isError)
  return [
    ...(drafts.length > 0 || hasError ? [] : ['neither a claim nor an error']),
    ...drafts.flatMap(({ lines, nil, locality, claim, findings: own }) => [
      ...(nil || lines.length > 0 ? [] : ['a claim without lines']),
      ...(locality !== null || own.some(({ code }) => code === 'unknown-locality') ? [] : ['no locality, and not said']),
      ...(claim !== null || own.some(({ code }) => code === 'unknown-claim-period') ? [] : ['no claim number, and not said']),
      ...(lines.every(hasSafeAmounts) ? [] : ['an amount that is none']),
    ]),
  ]
}

const hasSafeAmounts = ({ netCents, vatCents, grossCents, claimedCents }: Line): boolean =>
  [netCents, vatCents, grossCents, claimedCents].every((amount) => amount === null || Math.abs(toInteger(amount)) <= LARGEST_AMOUNT)
