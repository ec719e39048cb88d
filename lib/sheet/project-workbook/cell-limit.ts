// The longest text a cell can hold. Law: a text is never cut to fit.
import { finding, type Finding } from '../../core/finding.ts'
import { addressOf } from '../grid.ts'
import type { SheetPlan } from '../plan.ts'

/** Characters in a cell, in Excel and LibreOffice alike. */
const LONGEST_CELL = 32_767

/** The cells of a plan whose text no spreadsheet can hold. */
export const textsTooLong = (plans: readonly SheetPlan[]): Finding[] =>
  plans.flatMap((plan) =>
    plan.rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ value }, column) =>
        value.kind === 'text' && value.text.length > LONGEST_CELL
          ? [
              finding(
                'too-large',
                { limit: 'textLength', allowed: LONGEST_CELL, found: value.text.length },
                addressOf(plan, row + 1, column),
              ),
            ]
          : [],
      ),
    ),
  )
