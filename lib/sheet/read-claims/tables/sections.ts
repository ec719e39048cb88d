// The section a row of a list stands in: its category, phase, locality and claim, from the headings and fields between the lines. Law: a heading nobody
// knows ends the section above it; the lines below are asked about once.
import type { Phase } from '../../../core/claim.ts'
import { finding, type Finding, type Severity } from '../../../core/finding.ts'
import { isWithin, samePeriod } from '../../../core/period.ts'
import { filingByNumber, type Project } from '../../../core/project.ts'
import type { CategoryNames } from '../words/category-names.ts'
import { isExample } from '../words/guide.ts'
import { claimNamed, periodIn } from '../claims/claim-period.ts'
import { isOfOtherPeriod } from '../claims/other-period.ts'
import { labelOf } from '../above/header-labels.ts'
import { phaseNamed } from '../rows/line.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import { projectNamed, type NamedProjects } from './named-projects.ts'
import { againstLine } from '../words/against-line.ts'
import { noteSays } from '../words/note-phrases.ts'
import { namesOtherProject, namesProject } from '../words/other-project.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import type { PlacedText, ReadRow } from '../rows/row-reader.ts'
import { wordsOf } from '../words/row-words.ts'
import { titlesRejected } from '../words/table-titles.ts'
import { quoted } from '../words/quoted.ts'

export interface SectionWords {
  readonly categories: CategoryNames
  readonly names: LocalityNames
  /** Texts above the table, which are no sections where a page repeats them. */
  readonly titles: ReadonlySet<string>
  /** The category of the whole table, by its title or its sheet's name. */
  readonly category: string | null
  readonly project: Project
  /** The number of the claim it belongs to, where its period tells. */
  readonly claimNumber: number | null
  /** The projects that the list and what stands above it name; asked for only where one of them is not this. */
  readonly namedProjects: () => NamedProjects
}

/** What programs break a report by. */
const breakWords = new Set(
  'kustannuspaikka kust paikka kp yksikko osasto toimipaikka projekti alaprojekti osaprojekti kohde seurantakohde paikkakunta kunta kostnadsstalle ks avdelning enhet projekt delprojekt ort kommun cost centre center department unit project locality site'.split(
    ' ',
  ),
)

/** `1763 Alv-saamiset`: an account of the balance sheet by its number and its name, whose entries are no costs. */
const isOfBalance = (text: string): boolean =>
  /^[12]\d{2,5} .*(?:\balv|arvonlisaver|\bmoms|mervardesskatt|\bvat\b|saamise|velat|velka|fordring|skuld|receivable|payable|pankkitil|\bbank\b|kassa|debtors|creditors)/.test(
    plain(text),
  )

/** `Tuotot`, `3000 Myyntituotot`: what came in. */
const isOfIncome = (text: string): boolean =>
  /^(?:\d{3,6} )?(?:\p{L}+ )?(?:\p{L}*tuotot|\p{L}*tulot|\p{L}*myynti|liikevaihto|\p{L}*intakter|inkomster|\p{L}*forsaljning|incomes?|revenues?|sales|turnover|receipts)$/u.test(
    plain(text),
  )

/** `2. maksatushakemus`, `Ansökan 2`, `II maksatus`; `Haettu 1. maksatuksessa` is of what stood in it. */
export const headsClaim = (text: string): boolean =>
  /^(?:\d{1,2}|[ivx]{1,4}|ensimmainen|toinen|kolmas|forsta|andra|tredje|first|second|third)?\s*(?:maksatushakemus|maksatus|hakemus|utbetalningsansokan|utbetalning|ansokan|payment claim|claim)(?!\p{L})/u.test(
    plain(text),
  )

/** `Maksatuskausi 1.11.–31.12.2009` alone in its row: the claim of that time. */
function claimOfPeriod(text: string, project: Project): number | null {
  const period = text.length <= LONGEST_PERIOD && /kausi|jakso|period/i.test(text) ? periodIn(text, project, false) : null
  return project.claims.find((one) => period !== null && samePeriod(one.period, period))?.number ?? null
}
const LONGEST_PERIOD = 60

const isNoCost = (text: string): boolean => isOfBalance(text) || isOfIncome(text)

/** Whether a heading gives what stands below it to others, or to another project. */
const isOfOthers = (text: string, project: Project): boolean =>
  wordsOf(text).isOfOthers || namesOtherProject(text, project) || noteSays(tokensOf(text)) === 'aside'

/** Whether a heading says that what stands below it is not claimed. */
export const headsAside = (text: string, project: Project): boolean =>
  wordsOf(text).isNotYet || isOfOthers(text, project) || againstLine(text) !== null || isExample(text) || isNoCost(text)

export class Sections {
  readonly words: SectionWords
  #category: string | null
  #unknown: PlacedText | null = null
  #taken: string | null = null
  #isInUse = false
  phase: Phase | null = null
  /** The heading of the section as it stands. */
  text: string | null = null
  locality: PlacedText | null = null
  claim: PlacedText | null = null
  /** The heading that says that what stands below it is not claimed. */
  setAside: PlacedText | null = null
  /** How surely: where no project of several is known to be this one, it is a question. */
  setAsideSeverity: Severity = 'error'
  /** Whether it is set aside for being of another project, which the name of this one ends. */
  #isOfProject = false
  /** The heading that says that what stands below it lowers the costs. */
  credit: PlacedText | null = null

  constructor(words: SectionWords) {
    this.words = words
    this.#category = words.category
  }

  /** What heads rows that are taken off others. */
  get against(): string | null {
    return this.#taken ?? (this.setAside ?? this.credit)?.text ?? null
  }

  /** Words alone below the total, which may head such rows. */
  titleBelow({ texts: [only, ...others] }: ReadRow): void {
    if (only !== undefined && others.length === 0) this.#taken = titlesRejected(only.text) ? only.text : null
  }

  get category(): string | null {
    return this.#category
  }

  /** Takes a text that stands alone; false where it heads nothing. */
  begin(heading: PlacedText): boolean {
    this.setAside = headsAside(heading.text, this.words.project) ? heading : null
    this.setAsideSeverity = 'error'
    this.#isOfProject = isOfOthers(heading.text, this.words.project)
    this.credit = wordsOf(heading.text).isCredit ? heading : null
    if (this.#goesOn(heading.text)) return false
    const named = claimNamed(heading.text)
    const claim = headsClaim(heading.text) ? named : claimOfPeriod(heading.text, this.words.project)
    const isOfOther = named !== null && named !== (this.words.claimNumber ?? named)
    if (claim === null && (isOfOther || this.#isOfOtherPeriod(heading.text))) this.setAside = heading
    if (claim !== null && this.#isAgainstNumber(heading.text, claim)) {
      this.setAside = heading
      return true
    }
    if (claim !== null) {
      this.claim = { ...heading, text: String(claim) }
      return !this.words.titles.has(plain(heading.text))
    }
    const locality = this.#localityIn(heading.text)
    if (locality !== null) {
      this.locality = { ...heading, text: locality }
      return true
    }
    const project = projectNamed(heading.text, undefined)
    if (project !== null && this.setAside === null) {
      this.#beginProject(heading, project)
      this.#beginCategory(heading)
      return true
    }
    const phase = plain(heading.text).length > 2 ? phaseNamed(heading.text) : null
    if (phase !== null) {
      this.phase = phase
      return true
    }
    return this.setAside !== null || this.credit !== null || this.#beginCategory(heading)
  }

  /** `Kausi 1.11.–31.12.2009` among lines of a first claim: a time without a claim's number does not begin the second. */
  #isAgainstNumber(text: string, claim: number): boolean {
    const { claimNumber } = this.words
    return claimNumber !== null && claim !== claimNumber && this.claim === null && !headsClaim(text)
  }

  /** `4460 Palvelut (jatkuu)`: the section that a page broke. */
  #goesOn(text: string): boolean {
    const bare = text.replace(/[,–-]?\s*\(?(?:jatkuu|jatkoa|jatk\.?|forts(?:\.|ätter|ättning)?|cont(?:\.|inued|inues)?)\)?$/iu, '').trim()
    return bare !== text.trim() && this.text !== null && plain(bare) === plain(this.text)
  }

  /** The locality that a heading is, `Ort 3`, or names as what a program breaks its report by: `Kustannuspaikka: 110 Mallila`. */
  #localityIn(text: string): string | null {
    const { names } = this.words
    const whole = names.named(text)
    const { ids, otherWords } = whole.length > 0 ? { ids: whole, otherWords: [] } : names.titled(text)
    const [only, ...others] = ids
    const isOfBreak = otherWords.every((word) => /^\d+$/.test(word) || breakWords.has(word))
    return only !== undefined && others.length === 0 && isOfBreak ? only : null
  }

  #beginCategory(heading: PlacedText): boolean {
    const category = this.words.categories.named(heading.text)
    const isAccount = /^\d{3,6}[ .:-]+\p{L}/u.test(heading.text)
    const endsAnother = this.#isInUse && !this.words.titles.has(plain(heading.text))
    if (category === null && !isAccount && !endsAnother) return false
    this.text = heading.text
    this.#isInUse = true
    this.#category = category
    this.#unknown = category === null ? heading : null
    return true
  }

  /** Takes a field between the lines: `Ort: Ort 6`. */
  field(row: ReadRow): void {
    const [first, second] = row.texts
    const label = first ? labelOf(first.text) : null
    const value = label?.rest ?? second?.text ?? null
    if (!first || !label || value === null) return
    if (label.kind === 'project') this.#beginProject(first, value)
    else if (namesOtherProject(value, this.words.project)) this.#setAside({ ...first, text: value }, 'error')
    if (label.kind === 'locality') this.locality = { ...first, text: value }
    if (label.kind === 'period' && this.claim === null && this.#isOfOtherPeriod(value)) this.#setAside({ ...first, text: value }, 'error')
    else if (label.kind === 'period' && this.#isWithinClaim(value)) this.#endPeriod()
    else if (label.kind === 'claim' || label.kind === 'period') this.claim = { ...first, text: value }
  }

  /** `1.11.–31.12.2009`, `Kausi 1.10.–31.12.2009` alone in a list of August to October. */
  #isOfOtherPeriod(text: string): boolean {
    const { project, claimNumber } = this.words
    const own = filingByNumber(project, claimNumber)?.period
    return own !== undefined && isOfOtherPeriod(text, own, project)
  }

  /** The lines are no longer of another claim's period; of a claim that is named by its number they stay, whatever period stands below it. */
  #endPeriod(): void {
    if (this.claim !== null && periodIn(this.claim.text, this.words.project, true) !== null) this.claim = null
  }

  /** `Kausi: syyskuu 2009` in a list of August to October divides it, and names no other claim. */
  #isWithinClaim(text: string): boolean {
    const { project, claimNumber } = this.words
    const own = filingByNumber(project, claimNumber)?.period
    const part = own === undefined ? null : periodIn(text, project, true)
    return own !== undefined && part !== null && isWithin(part.start, own) && isWithin(part.end, own)
  }

  /** A project begins, which may be called by a locality: `Projekti: 110 Mallila`. */
  #beginProject(named: PlacedText, name: string): void {
    const { project, namedProjects } = this.words
    const locality = this.#localityIn(name)
    if (locality !== null) this.locality = { ...named, text: locality }
    if (locality !== null || namesProject(name, project)) this.#setAside(null, 'error')
    else if (namesOtherProject(name, project)) this.#setAside({ ...named, text: name }, 'error')
    else {
      const { hasOwn, count } = namedProjects()
      if (count > 1) this.#setAside({ ...named, text: name }, hasOwn ? 'error' : 'warning')
    }
  }

  /** Sets lines aside for another project, or no longer for one; what stands below *Ei tukikelpoiset* is none of this project's either. */
  #setAside(said: PlacedText | null, severity: Severity): void {
    if (this.setAside !== null && !this.#isOfProject) return
    this.setAside = said
    this.setAsideSeverity = severity
    this.#isOfProject = said !== null
  }

  /** A total of the section ends it: a line below it is in no section until the next heading. */
  end(): void {
    this.credit = null
    if (!this.#isInUse) return
    this.#category = null
    this.text = null
  }

  /** Asks, once for each heading, what category its lines are of. */
  unknownCategory(): Finding[] {
    const heading = this.#unknown
    this.#unknown = null
    return heading ? [finding('category-unknown', { text: quoted(heading.text) }, heading.at, 'warning')] : []
  }

  get isInUse(): boolean {
    return this.#isInUse
  }
}
