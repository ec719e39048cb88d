// Who signs a report, and what they declare.
import { textIn } from '../locality.ts'
import type { Signatures } from './block.ts'
import type { Scope } from './scope.ts'

export function signaturesBlock({ project, language, words }: Scope, declaration: string): Signatures {
  const { signatures: w } = words
  return {
    kind: 'signatures',
    title: w.title,
    declaration,
    labels: { placeAndDate: w.placeAndDate, signature: w.signature, name: w.name },
    parties: [
      { role: w.beneficiary, name: project.beneficiary.name },
      { role: w.financeOfficer, name: project.beneficiary.name },
      { role: w.authority, name: textIn(project.authority, language) },
    ],
  }
}
