// `vipu verify`: a report made earlier against the same report made now from the project and the claims. Pure: grids in, differences out.
import type { Language } from '../../core/locality.ts'
import { languages } from '../../core/locality.ts'
import type { Report, ReportKind } from '../../core/report/block.ts'
import { financialReport } from '../../core/report/financial/index.ts'
import type { ReportMaterial } from '../../core/report/material.ts'
import type { ReportWords } from '../../core/report/words.ts'
import { cellAt, type Grid } from '../grid.ts'
import { layoutReport } from '../layout/index.ts'
import { compareSheets, type Difference } from './compare.ts'

export { compareSheets, type Difference, type DifferenceKind } from './compare.ts'

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
}

/** A report says what it is in A1 of its first sheet. */
function recognise([first]: readonly Grid[], wordsIn: (language: Language) => ReportWords): Recognised | null {
  const row = first?.rows.find((one) => one.row === 1)
  const cell = row === undefined ? undefined : cellAt(row, 0)
  const title = cell?.kind === 'text' ? cell.text : null
  const found = languages.find((language) => wordsIn(language).financial.title === title)
  return found === undefined ? null : { language: found, make: financialReport }
}
