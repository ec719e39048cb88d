// `vipu verify`: a report made earlier against the same report made now from the project and the claims. Pure: grids in, differences out.
import { languages, type Language } from '../../core/locality.ts'
import type { Report, ReportKind } from '../../core/report/block.ts'
import { financialReport } from '../../core/report/financial/index.ts'
import { resultsReport } from '../../core/report/results/index.ts'
import type { ReportMaterial } from '../../core/report/material.ts'
import type { ReportWords } from '../../core/report/words.ts'
import type { Grid } from '../grid.ts'
import { layoutReport } from '../layout/index.ts'
import { compareSheets, type Difference } from './compare.ts'

export { compareSheets, isToFill, type Difference, type DifferenceKind } from './compare.ts'

export interface Verification {
  readonly kind: ReportKind
  readonly language: Language
  /** Empty where the report agrees. */
  readonly differences: readonly Difference[]
}

/** Recomputes a report that was read back; null where it is none of ours. */
export function verifyReport(
  sheets: readonly Grid[],
  material: ReportMaterial,
  wordsIn: (language: Language) => ReportWords,
): Verification | null {
  const recognised = recognise(sheets, wordsIn)
  if (recognised === null) return null
  const report = recognised.make(material, wordsIn(recognised.language))
  return { kind: report.kind, language: report.language, differences: compareSheets(sheets, layoutReport(report)) }
}

interface Recognised {
  readonly language: Language
  readonly make: (material: ReportMaterial, words: ReportWords) => Report
  readonly sheets: readonly string[]
}

/** A report is known by the names of its sheets, whatever has been written into them: most of them must be there. */
function recognise(sheets: readonly Grid[], wordsIn: (language: Language) => ReportWords): Recognised | null {
  const names = new Set(sheets.map((one) => one.name))
  const known = languages.flatMap((language): Recognised[] => {
    const words = wordsIn(language)
    return [
      { language, make: financialReport, sheets: Object.values(words.sheets) },
      { language, make: resultsReport, sheets: Object.values(words.results.sheets) },
    ]
  })
  const found = (one: Recognised): number => one.sheets.filter((name) => names.has(name)).length
  const best = known.reduce((a, b) => (found(b) > found(a) ? b : a))
  return found(best) * 2 > best.sheets.length ? best : null
}
