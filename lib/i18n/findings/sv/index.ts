// What Swedish has to say about findings.
import type { Vocabulary } from '../words.ts'
import { files } from './files.ts'
import { lines } from './lines.ts'
import { project } from './project.ts'
import { reading } from './reading.ts'
import { quote } from './writing.ts'

export const sv: Vocabulary = {
  findings: { ...files, ...reading, ...lines, ...project },
  sources: {
    flyer: 'projektets broschyr',
    vipu: 'Vipus egen kontroll',
    claimGuide: 'anvisningen för utbetalningsansökan i systemet EURA2007',
    article: 'art.',
    governmentProposal: 'RP',
  },
  unknown: (name) => `Uppgifterna om anmärkningen ${quote(name)} är ofullständiga. Kontrollera stället på den ursprungliga blanketten.`,
}
