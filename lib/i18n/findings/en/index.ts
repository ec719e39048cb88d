// What English has to say about findings.
import type { Vocabulary } from '../words.ts'
import { files } from './files.ts'
import { lines } from './lines.ts'
import { project } from './project.ts'
import { reading } from './reading.ts'
import { quote } from './writing.ts'

export const en: Vocabulary = {
  findings: { ...files, ...reading, ...lines, ...project },
  sources: {
    flyer: 'the project’s flyer',
    vipu: 'a check of Vipu’s own',
    claimGuide: 'guide to payment claims in the EURA2007 system',
    article: 'Art.',
    governmentProposal: 'HE',
  },
  unknown: (name) => `The details of the finding ${quote(name)} are incomplete. Check the place on the original sheet.`,
}
