// A locality in one claim: what the claim adds for it and where it stands after it.
import type { Locality } from '../../../locality.ts'
import type { Filing } from '../../../project.ts'
import type { Amounts } from '../../../settlement.ts'
import { cell, type Formula } from '../../formula.ts'
import type { ClaimPosition } from '../../positions.ts'
import type { Scope } from '../../scope.ts'
import { amountColumnsOf, type ColumnOf } from '../../table.ts'

export const claimTableId = (number: number): string => `claim${String(number)}`

export interface Standing {
  /** The locality's number, which is its row in every claim's table. */
  readonly number: number
  readonly locality: Locality
  readonly now: Amounts
  readonly added: Amounts
}

/** A claim with the one before it. */
export interface ClaimScope extends Scope {
  readonly filing: Filing
  readonly position: ClaimPosition
  readonly before: ClaimPosition | null
}

export type ClaimColumn = ColumnOf<Standing>

/** The same cell of the claim before, where there is one. */
export const previously = ({ before }: ClaimScope, row: string, column: string): Formula[] =>
  before === null ? [] : [cell(claimTableId(before.number), row, column)]

/** A column of amounts. */
export const amountColumn = amountColumnsOf<Standing>(13)
