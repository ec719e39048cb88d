// Conditional formats that Excel 2007 and later add to an .xls: bars, icons, and rules beyond the third ([MS-XLS] 2.4.43, 2.4.44, 2.4.57). Law: what is cut off
// or not understood of a rule changes nothing.
import type { Merge } from '../../../sheet/grid.ts'
import { judgeOf } from '../../xlsx/sheet/condition.ts'
import { hidesFigures, hidingUnder, type HidesUnder } from '../conditions.ts'
import { unlessCutOff } from '../reading.ts'
import { strikesBy, type Strikes } from '../../xlsx/sheet/striking.ts'
import { conditionAt, differenceAt, rangeAt, rangesIn, type ColourOf, type Rule, type Write } from './conditions.ts'

/** Each of these records begins with its kind, flags and a range. */
const HEADER = 12
const BAR = 4
const ICONS = 6
/** The specification calls this bit fShowValue; Excel sets it where the value is not shown. */
const BAR_ONLY = 2
const ICON_ONLY = 1

/** The ranges of a CONDFMT12. */
export const newerRangesIn = (body: DataView): readonly Merge[] => unlessCutOff(() => rangesIn(body, HEADER), [])

/** The range of a CFEX, which a newer rule for an older list of ranges follows. */
export const addedRangeIn = (body: DataView): readonly Merge[] => unlessCutOff(() => [rangeAt(body, 4)], [])

/** What the rule of a CF12 hides, and what it draws a line through; null for nothing. */
export const doneByNewer = (body: DataView, first: Merge | undefined, colourOf: ColourOf, write: Write): Done =>
  unlessCutOff(() => doneBy(body, first, colourOf, write), NOTHING)

export interface Done {
  readonly hides: HidesUnder | null
  readonly strikes: Strikes | null
}
const NOTHING: Done = { hides: null, strikes: null }

function doneBy(body: DataView, first: Merge | undefined, colourOf: ColourOf, write: Write): Done {
  const [kind, length] = [body.getUint8(HEADER), body.getUint32(HEADER + 6, true)]
  const formulas = HEADER + 10 + (length === 0 ? 2 : length)
  if (kind === BAR || kind === ICONS)
    return { hides: showsValue(body, kind, afterFormulas(body, formulas)) ? null : hidesFigures, strikes: null }
  if (length === 0) return NOTHING
  const { change } = differenceAt(body, HEADER + 10, colourOf)
  return doneUnder({ change, condition: conditionAt(body, HEADER, formulas, first, write) }, first)
}

/** What a rule hides and strikes through. */
export const doneUnder = ({ change, condition }: Rule, first: Merge | undefined): Done => ({
  hides: hidingUnder(change, judgeOf(condition, first)),
  strikes: change.isStruck ? strikesBy(condition, first) : null,
})

/** Behind the formulas of the condition, that of whether it is active, its template and the parameters of that. */
function afterFormulas(body: DataView, at: number): number {
  const active = at + body.getUint16(HEADER + 2, true) + body.getUint16(HEADER + 4, true)
  const template = active + 2 + body.getUint16(active, true) + 5
  return template + 1 + body.getUint8(template)
}

const showsValue = (body: DataView, kind: number, at: number): boolean =>
  kind === BAR ? (body.getUint8(at + 3) & BAR_ONLY) === 0 : (body.getUint8(at + 5) & ICON_ONLY) === 0
