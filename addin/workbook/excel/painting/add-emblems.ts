// Puts the flag where a plan has it. Law: an Excel that can say where its cells are is asked (ExcelApi 1.10); for an older one it is reckoned from the widths
// and heights that we have given to them.
import type { SheetPlan } from '../../../../lib/sheet/plan.ts'
import { emblemPicture } from './emblem.ts'
import { OURS } from './ours.ts'
import { pointsOf } from './paint-sheet.ts'
import { rangeOf } from './places.ts'

/** In points from the corner of the sheet. */
export interface Spot {
  readonly left: number
  readonly top: number
  readonly height: number
}

/** Where the emblems of a sheet go, known after the next sync. */
export function spotsOf(sheet: Excel.Worksheet, plan: SheetPlan): readonly Spot[] {
  const { emblems = [] } = plan
  return Office.context.requirements.isSetSupported('ExcelApi', '1.10')
    ? emblems.map(({ area }) => rangeOf(sheet, area).load('left,top,height'))
    : emblems.map(({ area }) => reckoned(plan, area))
}

const ORDINARY_HEIGHT = 15

function reckoned(
  { rows, widths }: SheetPlan,
  { top, left, bottom }: { readonly top: number; readonly left: number; readonly bottom: number },
): Spot {
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)
  const heights = Array.from({ length: bottom }, (_, row) => rows[row]?.height ?? ORDINARY_HEIGHT)
  return { left: sum(widths.slice(0, left).map(pointsOf)), top: sum(heights.slice(0, top - 1)), height: sum(heights.slice(top - 1)) }
}

export function addEmblems(sheet: Excel.Worksheet, { emblems = [] }: SheetPlan, spots: readonly Spot[]): void {
  for (const [index, { alternativeText }] of emblems.entries()) {
    const spot = spots[index]
    if (spot === undefined) continue
    const picture = sheet.shapes.addImage(emblemPicture())
    picture.name = `${OURS} ${String(index + 1)}`
    picture.altTextDescription = alternativeText
    picture.lockAspectRatio = true
    picture.left = spot.left
    picture.top = spot.top
    picture.height = spot.height
  }
}
