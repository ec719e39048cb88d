// Where a finding stands, in words: the partner's file and cell, a cell of this workbook, a locality, or the project.
import type { Check } from '../../state/season/check.ts'
import type { SeasonPane } from '../pane.ts'

export function placeOf(pane: SeasonPane, check: Check): string {
  const { subject, finding, locality, claim, file } = check
  const { words, localityName } = pane
  const whose = [...(locality === null ? [] : [localityName(locality)]), ...(claim === null ? [] : [words.checks.claim(claim)])]
  switch (subject.kind) {
    case 'workbook':
      return finding.at ?? words.checks.inWorkbook
    case 'project':
      return [...(whose.length === 0 ? [words.checks.wholeProject] : whose), ...(finding.at === undefined ? [] : [finding.at])].join(' · ')
    case 'claim':
      return [...whose, inFile(file, finding.at)].join(' · ')
    case 'line':
      return [...whose, inFile(file, finding.at ?? subject.line.line.at)].join(' · ')
  }
}

/** Where it stands in what the implementer sent. */
export const inFile = (file: string | null, at: string | undefined): string =>
  [file, at].filter((one) => one !== null && one !== undefined).join(', ')
