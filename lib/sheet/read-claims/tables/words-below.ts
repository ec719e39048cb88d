// Words alone below a list that speak against what was read of it: another claim, another time or locality, a draft. Law: they change nothing but that a draft
// waits; whoever signs, encloses or announces the next claim says nothing.
import { finding, type Finding } from '../../../core/finding.ts'
import { filingByNumber } from '../../../core/project.ts'
import { isOfChanges } from '../words/against-list.ts'
import { labelOf } from '../above/header-labels.ts'
import { claimNamed } from '../claims/claim-period.ts'
import { isOfOtherPeriod } from '../claims/other-period.ts'
import type { PlacedText, ReadRow } from '../rows/row-reader.ts'
import { tokensOf } from '../../plain-text.ts'
import { quoted } from '../words/quoted.ts'
import { headsClaim } from './sections.ts'
import type { TableScene } from './table-scene.ts'

type Scene = Pick<TableScene, 'project' | 'claimNumber' | 'ofLocality' | 'names'>

/** What a row of words below the last line says of another claim, time or locality than the list's. */
export function otherClaimBelow({ texts, source }: ReadRow, scene: Scene): Finding[] {
  const [first] = texts
  if (first === undefined || source.cells.length > MOST_CELLS) return []
  const text = texts.map((one) => one.text).join(' ')
  if (text.length > LONGEST) return []
  const said = { text: quoted(text) }
  if (isOfOtherClaim(text, scene)) return [finding('unknown-claim-period', said, first.at, 'warning')]
  return isOfOtherLocality(texts, scene) ? [finding('unknown-locality', said, first.at, 'warning')] : []
}

/** A label and what stands beside it. */
const MOST_CELLS = 2
const LONGEST = 60

function isOfOtherClaim(text: string, { project, claimNumber }: Scene): boolean {
  const own = filingByNumber(project, claimNumber)
  if (own === null) return false
  const isNamed = tokensOf(text).length <= LONGEST_NAME && headsClaim(text)
  return (isNamed && (claimNamed(text) ?? own.number) !== own.number) || isOfOtherPeriod(text, own.period, project)
}
/** `2. maksatushakemus`, `Maksatushakemus nro 2`, in words. */
const LONGEST_NAME = 3

/** `Paikkakunta 2` alone, or beside its label; below a name somebody signs with a day. */
function isOfOtherLocality([first, second, ...others]: readonly PlacedText[], { ofLocality, names }: Scene): boolean {
  if (ofLocality === null || first === undefined || others.length > 0) return false
  const label = labelOf(first.text)
  if (label === null && second !== undefined) return false
  const text = label === null ? first.text : label.kind === 'locality' ? (label.rest ?? second?.text ?? '') : ''
  const ids = names.named(text)
  return ids.length > 0 && !ids.includes(ofLocality)
}

/** `Luonnos`, `Tämä on luonnos 5.11.2009`, `DRAFT – not final`, `Vain muuttuneet rivit`: nothing but that the list is not done, or not all of it. */
export function isDraftAlone(text: string): boolean {
  if (isOfChanges(text)) return true
  if (text.length > LONGEST || !tellsDraft.test(text)) return false
  const words = tokensOf(text)
  return words.some((word) => draft.has(word)) && words.every((word) => draft.has(word) || /^\d+$/.test(word) || besideDraft.has(word))
}
const tellsDraft = /luonnos|raakaversio|ty[oö]versio|keskener|utkast|kladd|arbetsversion|draft/i
const draft = new Set('luonnos raakaversio tyoversio keskenerainen utkast kladd arbetsversion draft'.split(' '))
const besideDraft = new Set(
  'tama on vasta viela vain ei lopullinen alustava versio version v detta ar bara en ett endast ej inte slutlig preliminar this is a only still not final preliminary lista luettelo listan list'.split(
    ' ',
  ),
)
