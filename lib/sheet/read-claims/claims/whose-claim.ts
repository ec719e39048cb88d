// Whose claim a table is: its locality. Law: a label beats a title, a title the sheet's name, that the rest of the workbook, that the implementer
// and that the file's name; evidence within the sheet that contradicts it is an error, never a choice.
import { finding, type Finding } from '../../../core/finding.ts'
import { askedOnce, saidElsewhere, type Elsewhere } from '../above/asked-once.ts'
import { fieldsOf, type Field, type Header } from '../above/header.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import { quoted } from '../words/quoted.ts'

export interface Whose {
  readonly locality: string | null
  /** The words above the table that name it, where there are any. */
  readonly said: SaidAbove | null
  readonly findings: readonly Finding[]
}

export interface SaidAbove {
  readonly text: string
  /** Whether they name the implementer and no place, as a print does whose columns say the rest. */
  readonly isOfImplementer: boolean
}

/** Where a locality can be read from, the nearest evidence first. */
export interface LocalityEvidence {
  readonly header: Header
  readonly sheetName: string
  /** The headers of the workbook's other sheets, which are asked for only where the sheet itself says nothing. */
  readonly elsewhere: () => Elsewhere
  /** The path of the file, as in claims.json. */
  readonly file: string
  /** Where to say that the locality is not known. */
  readonly at: string | null
}

interface Evidence {
  readonly text: string
  readonly at: string | null
  readonly ids: readonly string[]
}

export function whoseClaim(names: LocalityNames, evidence: LocalityEvidence): Whose {
  const { header } = evidence
  const [labels, titles, maker] = [labelled(names, header), titled(names, header), implemented(names, header)]
  const sheet = nameAmongTitles(names, evidence.sheetName, null)
  const nearest = filled(labels) ?? filled(titles) ?? filled(sheet) ?? farther(names, evidence, maker)
  if (nearest.length === 0) return unknown(null, evidence.at)
  return agreed(nearest, [...labels, ...titles, ...sheet, ...maker], evidence.at, saidAbove(labels[0] ?? titles[0], maker[0]))
}

/** Beyond the block and the name of the sheet: the other sheets, the implementer, the name of the file. */
function farther(names: LocalityNames, evidence: LocalityEvidence, maker: readonly Evidence[]): readonly Evidence[] {
  const others = evidence.elsewhere()
  return (
    filled(labelledElsewhere(names, others)) ??
    filled(titledElsewhere(names, others)) ??
    filled(maker) ??
    filled(implementedElsewhere(names, others)) ??
    fileNamed(names, evidence.file)
  )
}

function saidAbove(place: Evidence | undefined, implementer: Evidence | undefined): SaidAbove | null {
  const one = place ?? implementer
  return one === undefined ? null : { text: one.text, isOfImplementer: place === undefined }
}

const filled = (found: readonly Evidence[]): readonly Evidence[] | null => (found.length > 0 ? found : null)

/** One locality that all of the evidence names, and nothing near it denies. */
function agreed(nearest: readonly Evidence[], doubts: readonly Evidence[], at: string | null, said: SaidAbove | null): Whose {
  const ids = nearest.map(({ ids: own }) => own).reduce((a, b) => a.filter((id) => b.includes(id)))
  const [locality, ...others] = ids
  const first = nearest[0]
  if (locality === undefined || others.length > 0) return unknown(nearest.map(({ text }) => text).join(' / '), first?.at ?? at)
  const denied = doubts.find((one) => !one.ids.includes(locality))
  return denied ? unknown([...new Set([first?.text, denied.text])].join(' / '), denied.at ?? at) : { locality, said, findings: [] }
}

const unknown = (text: string | null, at: string | null): Whose => ({
  locality: null,
  said: null,
  findings: [finding('unknown-locality', { text: text === null ? null : quoted(text) }, at)],
})

const isOfPlace = ({ kind }: Field): boolean => kind === 'locality' || kind === 'home'

const labelled = askedOnce((names: LocalityNames, header): Evidence[] =>
  header.fields.filter(isOfPlace).map(({ text, at }) => ({ text, at, ids: names.named(text) })),
)

/** The implementer's name beside its label, or alone as a title. A name that is no implementer's says nothing. */
const implemented = askedOnce((names: LocalityNames, header): Evidence[] =>
  [...fieldsOf(header, 'implementer'), ...header.titles]
    .map(({ text, at }) => ({ text, at, ids: names.implementedBy(text) }))
    .filter(({ ids }) => ids.length > 0),
)

/** Words a title may have beside a locality's name; with any other word the name may be a person's or a company's. */
const titleWords = new Set(
  (
    'kustannuserittely kustannukset kustannus kustannusten kulut menot erittely tositeluettelo tositteet luettelo lista paakirja paivakirja maksatushakemus maksatushakemuksen maksatuskausi hakemus liite hanke osa kustannuspaikka kustannuspaikan kustannuspaikkaraportti ' +
    'laskelma selvitys raportti paikkakunta kunta kaupunki tiedot kausi nro no n o matkat palkat matkakustannukset henkilostokustannukset ' +
    'kostnadsspecifikation kostnader specifikation verifikatlista verifikat huvudbok dagbok utbetalningsansokan utbetalningsperiod ansokan bilaga projekt ort kommun stad kostnadsstalle redovisning nr resor loner period ' +
    'ensimmainen toinen kolmas neljas forsta andra tredje fjarde first second third fourth i ii iii iv v ' +
    'statement of costs cost centre center list claim payment locality city town ledger general annex project period report expenses expenditure travel wages for the in and ja och ' +
    'hei tassa ohessa oheisena liitteena kulumme menomme kustannuksemme hej har ar ovan nedan bifogat vara hello hi here is are our of costs enclosed attached please find'
  ).split(' '),
)

const titled = askedOnce((names: LocalityNames, header): Evidence[] =>
  header.titles.flatMap(({ text, at }) => sentencesOf(text).flatMap((one) => nameAmongTitles(names, one, at))),
)

/** `Hei! Tässä Mallilan kulut. Kiitos!`: each may be a title of its own. */
const sentencesOf = (text: string): readonly string[] =>
  text.length > LONGEST_TITLE ? [] : !/[.!?]\s/.test(text) ? [text] : text.split(/(?<=[!?]|\p{Ll}{2}\.|\p{Ll} \d{1,2}\.)\s+(?=\p{Lu})/u)
const LONGEST_TITLE = 120

/** `Lahdessa 15.1.2010`: where and when somebody signed it. */
const signed = /^\p{L}+(?:ssa|ssä|lla|llä),? \d{1,2}\. ?\d{1,2}\. ?\d{2,4}\.?$/iu

function nameAmongTitles(names: LocalityNames, text: string, at: string | null): Evidence[] {
  if (text.length > LONGEST_TITLE || signed.test(text)) return []
  const whole = names.named(text)
  if (whole.length > 0) return [{ text, at, ids: whole }]
  const { ids, otherWords } = names.titled(text)
  const isTitle = otherWords.every((word) => /^\d+$/.test(word) || titleWords.has(word))
  return ids.length > 0 && isTitle ? [{ text, at, ids }] : []
}

const labelledElsewhere = saidElsewhere(labelled)
const titledElsewhere = saidElsewhere(titled)
const implementedElsewhere = saidElsewhere(implemented)

/** A file's name may hold any other words; where it says nothing, the folders it lies in may. */
function fileNamed(names: LocalityNames, file: string): Evidence[] {
  const [name, ...folders] = file.split('/').reverse()
  const stem = (name ?? '').replace(/\.[a-z]{3,4}$/i, '')
  const found = [stem, ...folders].map((text) => ({ text, at: null, ids: names.titled(text).ids })).find(({ ids }) => ids.length > 0)
  return found ? [found] : []
}
