// Claims of a locality or claim number that the project does not have, as when the project has changed since the sheets were read. Law: what is in no figure
// is named; where reading could not tell whose a claim is, it has said so itself.
import { placeText, type ClaimDraft, type StoredFinding } from '../claim.ts'
import { finding, type Finding } from '../finding.ts'
import { filingByNumber, localityById, type Project } from '../project.ts'

export const claimsOfNobody = (project: Project, drafts: readonly ClaimDraft<StoredFinding>[]): Finding[] =>
  drafts.flatMap(({ source, locality, claim }) => {
    const at = placeText(source.file, source.sheet)
    return [
      ...(locality === null || localityById(project, locality) !== null ? [] : [finding('unknown-locality', { text: locality }, at)]),
      ...(claim === null || filingByNumber(project, claim) !== null ? [] : [finding('unknown-claim-period', { text: String(claim) }, at)]),
    ]
  })
