// What Finnish has to say about findings.
import type { Vocabulary } from '../words.ts'
import { files } from './files.ts'
import { lines } from './lines.ts'
import { project } from './project.ts'
import { reading } from './reading.ts'
import { quote } from './writing.ts'

export const fi: Vocabulary = {
  findings: { ...files, ...reading, ...lines, ...project },
  sources: {
    flyer: 'hankkeen esite',
    vipu: 'Vipun oma tarkistus',
    claimGuide: 'EURA2007-järjestelmän maksatushakemusohje',
    article: 'art.',
    governmentProposal: 'HE',
  },
  unknown: (name) => `Huomautuksen ${quote(name)} tiedot ovat puutteelliset. Tarkista kohta alkuperäisestä lomakkeesta.`,
}
