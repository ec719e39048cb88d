// How a list's column of localities is to be taken, beside a locality named above the list. Law: what the list itself adds up by locality is divided so;
// places none of which is the project's are of shops and events.
import { plain } from '../../plain-text.ts'
import { meaningOf } from '../headings/heading-role.ts'
import { isTotalText } from '../words/row-words.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import type { Columns } from './columns.ts'

/** `costCentres` is a column known by its cells alone, `divided` one whose localities have sums of their own, `foreign` one of other places. */
export type Places = 'named' | 'costCentres' | 'divided' | 'foreign'

/** Fewer different places may be one locality that somebody misspelt. */
const FEWEST_FOREIGN = 2

export function placesIn({ byColumn, values }: Columns, names: LocalityNames, hasSums: boolean): Places {
  const column = [...byColumn.values()].find(({ role }) => role === 'locality')
  if (column === undefined) return 'named'
  const texts = (values.get(column.column)?.cells ?? []).flatMap((cell) =>
    cell.kind === 'text' && !isTotalText(cell.text) ? [cell.text] : [],
  )
  const isForeign =
    new Set(texts.map(plain)).size >= FEWEST_FOREIGN &&
    texts.every((text) => names.named(text).length + names.implementedBy(text).length === 0)
  if (isForeign) return 'foreign'
  if (hasSums) return 'divided'
  return meaningOf(column.text)?.role === 'locality' ? 'named' : 'costCentres'
}

/** Whether a place under a heading is nobody's claim. */
export const isOfNoClaim = (text: string): boolean => [ofJourney, ofSomebody, ofPapers].some((words) => words.test(plain(text)))

/** `Lähtöpaikka`, `Määränpää`, `Resmål`: where somebody went, which is nobody's claim. */
const ofJourney =
  /^(?:(?:fran|till|mal|from|to)(?!\p{L})|lahto|lahdetty|maaranpaa|perilla|mista|mihin|minne|kohde(?!nn)|matka|reitti|avgang|avresa|ankomst|resmal|resans mal|destination|departure|arrival|venue|tapahtuma|kokous|kokouspaikka|tilaisuu|pitopaik|jarjestyspaik|motesplats|plats for|evenemang|place of)/u
/** `Sukunimi` over Salo, `Kotipaikka` over Lahti: whose name a place is, and where somebody lives. */
const ofSomebody =
  /^(?:sukunimi|efternamn|slaktnamn|surname|last name|family name|koti(?:paik|kun|kaup)|asuin|hemort|hemkommun|hemstad|bostadsort|home|domicile|place of residence)/

/** `Liite` over L1 and L2: numbers of papers. */
const ofPapers = /^(?:liit|bilag|attachment|annex|appendix|enclosure)/
