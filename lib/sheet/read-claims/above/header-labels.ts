// The labels of the block above a table: what the field beside them says about the claim. Law: a label is known only whole; one that is known and
// not about the claim hides its field, so that a contact person's name is never taken for a locality.
import { plain, rememberedWords } from '../../plain-text.ts'

/** `home` is where somebody is at home, who may be a supplier below a list; `total` is a stated sum; `project` is whose costs they are; `ignored` is known and says nothing that is needed here. */
export type LabelKind =
  'locality' | 'home' | 'implementer' | 'claim' | 'period' | 'periodStart' | 'periodEnd' | 'total' | 'project' | 'ignored'

const words = (text: string): readonly string[] => text.split('·').map((word) => plain(word))

const labels: Readonly<Record<LabelKind, readonly string[]>> = {
  locality: words(
    'paikkakunta · paikkakunnat · kunta · kaupunki · toteutuspaikkakunta · toteuttajan paikkakunta · sijaintikunta · paikkakunnan nimi · ort · orten · ortens namn · kommun · stad · ' +
      'genomförandeort · orter · locality · name of locality · city · town · municipality · place of implementation · location',
  ),
  home: words('kotikunta · kotipaikka · hemort · hemkommun · domicile'),
  implementer: words(
    'toteuttaja · hankkeen toteuttaja · vastuutoteuttaja · vastuullinen toteuttaja · osatoteuttaja · toteuttajan nimi · toteuttajaorganisaatio · hakija · maksatuksen hakija · organisaatio · tuensaaja · yritys · ' +
      'genomförare · projektgenomförare · ansvarig genomförare · genomförarens namn · sökande · organisation · stödmottagare · implementer · implementing organisation · responsible implementer · applicant · ' +
      'organization · organisation · name of implementer · beneficiary · partner · claimant',
  ),
  claim: words(
    'maksatushakemus · maksatushakemuksen numero · maksatushakemus nro · maksatushakemusnro · maksatushakemuksen nro · maksatushakemus no · maksatuksen nro · maksatuksen numero · maksatus nro · maksatus · ' +
      'maksatuserä · maksatuserä nro · hakemus · hakemus nro · hakemuksen nro · hakemuksen numero · hakemusnumero · hakemusnro · maksatushakemuksen järjestysnumero · utbetalningsansökan · utbetalningsansökan nr · ' +
      'utbetalningsansökans nummer · utbetalningsansökans nr · utbetalningsansökan nummer · ansökan om utbetalning · ansökan om utbetalning nr · ansökan · ansökan nr · ansökningsnummer · ansökans nummer · utbetalning nr · rekvisition nr · payment claim · ' +
      'payment claim no · payment claim number · payment claim nr · claim · claim no · claim nr · claim number · application no · payment application no · payment request no · no of claim · number of claim',
  ),
  period: words(
    'maksatuskausi · maksatuksen kausi · maksatusjakso · maksatushakemuksen kausi · hakemuskausi · hakemusjakso · kausi · jakso · ajanjakso · aikaväli · ajalta · raportointikausi · kustannuskausi · ' +
      'kustannusten ajanjakso · kustannukset ajalta · kulut ajalta · menot ajalta · kostnader för tiden · kostnader för perioden · costs for the period · costs from period · kustannusaika · ajankohta · kauden ajankohta · utbetalningsperiod · utbetalningsperioden · ansökningsperiod · period · perioden · redovisningsperiod · rapporteringsperiod · tidsperiod · ' +
      'kostnadsperiod · tid · för tiden · avser tiden · avser perioden · claim period · payment period · payment claim period · period · period covered · reporting period · cost period · period of claim · period of costs · ' +
      'for the period · dates covered',
  ),
  periodStart: words(
    'kausi alkaa · alkaa · börjar · kauden alku · alkaen · alkupvm · alkupäivä · alkupäivämäärä · mistä · kausi alkaen · period börjar · perioden börjar · periodens början · från · från och med · fr o m · startdatum · begynnelsedatum · period start · ' +
      'period from · date from · fr.o.m. · from · start date · start of period · begins',
  ),
  periodEnd: words(
    'kausi päättyy · päättyy · slutar · kausi loppuu · kauden loppu · saakka · päättyen · loppupvm · loppupäivä · loppupäivämäärä · mihin · period slutar · perioden slutar · periodens slut · till · till och med · t o m · slutdatum · period end · period to · date to · t.o.m. · to · until · ' +
      'end date · end of period · ends',
  ),
  total: words(
    'haettava summa · haettava määrä · haetaan yhteensä · haettava yhteensä · haettu summa · haettavat kustannukset · kustannukset yhteensä · kustannusten yhteismäärä · kokonaiskustannukset · yhteensä · ' +
      'maksatushakemuksen summa · hakemuksen summa · kulut yhteensä · söks totalt · söks sammanlagt · sökt belopp · belopp som söks · kostnader totalt · kostnader sammanlagt · totala kostnader · totalt · sammanlagt · ' +
      'total claimed · amount claimed · claimed amount · total costs · total cost · costs total · total amount · total · claim total',
  ),
  project: words(
    'hanke · hankkeen nimi · hankekoodi · hankenumero · hanke nro · projekti · projektin nimi · projektinumero · projektikoodi · projekt · projektets namn · projektnamn · projektkod · projektnummer · projektnr · ' +
      'project · project name · project title · project code · project number · project no',
  ),
  ignored: words(
    'hankeaika · hankkeen kesto · toteutusaika · hankkeen toteutusaika · rahoittaja · ' +
      'viranomainen · hankkeen rahoittaja · yhteyshenkilö · yhteystiedot · puhelin · puh · sähköposti · osoite · postiosoite · y-tunnus · laatija · laatinut · tekijä · laskuttaja · kirjanpitäjä · päiväys · pvm · ' +
      'päivämäärä · tulostettu · tulostuspvm · tulostuspäivä · tilinumero · pankkitili · iban · allekirjoitus · hyväksyjä · diaarinumero · päätösnumero · enimmäiskorvaus · enimmäismäärä · omarahoitus · omavastuu · ' +
      'sivu · valuutta · versio · tilikausi · vastuuhenkilö · projektipäällikkö · ' +
      'projekttid · projektperiod · projektets längd · finansiär · myndighet · kontaktperson · kontaktuppgifter · telefon · tel · e-post · ' +
      'adress · fo-nummer · uppgjord av · upprättad av · datum · utskriftsdatum · utskriven · kontonummer · bankkonto · underskrift · godkänd av · diarienummer · maximibelopp · självfinansiering · sida · valuta · version · ' +
      'räkenskapsperiod · ansvarig person · projektledare · ' +
      'project period · project duration · funder · authority · contact · contact person · contact details · phone · telephone · ' +
      'e-mail · email · address · business id · prepared by · compiled by · date · printed · print date · date printed · account no · bank account · signature · approved by · reference · maximum amount · ' +
      'self-financing · page · currency · version · financial year · responsible person · project manager',
  ),
}

const known = new Map<string, LabelKind>(
  (Object.keys(labels) as LabelKind[]).toReversed().flatMap((kind) => labels[kind].map((word): [string, LabelKind] => [word, kind])),
)

export interface Label {
  readonly kind: LabelKind
  /** What stands in the same cell after the label, if anything. */
  readonly rest: string | null
  /** Whether the text shows itself that it is a label, by its colon. */
  readonly isMarked: boolean
}

/** The label that a cell's text is or begins with, or null. `Ort: Ort 3` is a label with its field; `Maksatushakemus nro 1` too. */
export const labelOf: (text: string) => Label | null = rememberedWords<Label | null>(null, (text) => {
  if (text.length > 200) return null
  for (let colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
    const kind = kindOf(text.slice(0, colon))
    if (kind) return { kind, rest: restOf(text.slice(colon + 1)), isMarked: true }
  }
  const kind = kindOf(text)
  if (kind) return { kind, rest: null, isMarked: false }
  const numbered = /^(.*\D)\s+(\d{1,2})$/.exec(text.trim())
  return numbered && kindOf(numbered[1] ?? '') === 'claim' ? { kind: 'claim', rest: numbered[2] ?? null, isMarked: false } : null
})

/** `Paikkakunta: Mallila   Maksatushakemus: 1` in one cell: each label with what follows it. */
export function labelledParts(text: string): readonly string[] {
  if (text.length > 200 || text.indexOf(':') === text.lastIndexOf(':')) return [text]
  const starts: number[] = []
  for (let colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
    const words = [...text.slice(0, colon).matchAll(/[^\s,;|]+/gu)].slice(-LONGEST_LABEL)
    const first = words.find(({ index }) => kindOf(text.slice(index, colon)) !== null)
    if (first) starts.push(first.index)
  }
  if (starts.length < 2 || starts[0] !== 0) return [text]
  return starts.map((start, index) => text.slice(start, starts[index + 1]).replace(/[\s,;|–-]+$/u, ''))
}

/** A label has so many words at most. */
const LONGEST_LABEL = 4

const restOf = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Brackets in a label explain it; a label in several languages is one in each. */
function kindOf(text: string): LabelKind | null {
  const bare = text.replace(/\([^)]*\)/g, ' ')
  const whole = known.get(plain(bare))
  if (whole) return whole
  const kinds = new Set(bare.split(/[/|\n]/).map((part) => known.get(plain(part))))
  const [only] = kinds
  return kinds.size === 1 ? (only ?? null) : null
}
