// Finding codes and severities as choices: the same names as in the lists of findings.
import { findingCodes } from '../../core/finding.ts'
import type { Language } from '../../core/locality.ts'
import { labelOf, severityLabel } from '../findings/label.ts'

interface FindingChoices {
  readonly code: Readonly<Record<string, string>>
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>
}

export const choicesOfFindings = (language: Language): FindingChoices => ({
  code: Object.fromEntries(findingCodes.map((code) => [code, labelOf(code, language)])),
  severity: {
    error: severityLabel('error', language),
    warning: severityLabel('warning', language),
    info: severityLabel('info', language),
  },
})
