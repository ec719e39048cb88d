// What the block above a list says against its lines: of another project, of somebody else, a draft, a budget, or so much of each only. Law: such a list is
// read, and asked about.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Project } from '../../../core/project.ts'
import { columnName, type Grid } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import type { Columns } from '../columns/columns.ts'
import type { PlacedText } from '../rows/row-reader.ts'
import { isCalledBudget } from '../tables/summary.ts'
import { isTold } from '../tables/words-aside.ts'
import { isColourLegend } from '../words/colour-words.ts'
import { isCalledDraft, isCalledPeople, isTitledDraft } from '../words/guide.ts'
import { legendEntries } from '../words/legend-words.ts'
import { namesOtherProject } from '../words/other-project.ts'
import { SILENT, wordsOf } from '../words/row-words.ts'
import { shareSaid } from '../words/share-words.ts'
import type { Header } from './header.ts'
import { quoted } from '../words/quoted.ts'

/** A list, and where its words stand. */
export interface ListBelow {
  readonly grid: Grid
  readonly columns: Columns
  readonly project: Project
  /** The path of the file, as in claims.json. */
  readonly file: string
}

/** The words above a list, or of its sheet's or file's name, by which none of its lines is a cost of this project; null where there are none. */
export const saidAgainst = (header: Header, { grid, columns, project, file }: ListBelow): PlacedText | null =>
  otherProjectIn(header, project) ?? ofOthersIn(header, grid, file) ?? peopleOn(grid, columns) ?? budgetAbove(header, columns)

/** Questions about all lines of a list that the words above it raise; `isClaimStated` where its lines say themselves what of them is claimed. */
export const questionsAbove = (header: Header, isClaimStated: boolean, project: Project): Finding[] => [
  ...legendIn(header, project),
  ...(isClaimStated ? [] : sharesIn(header)),
]

/** The text above a table that names another project by its code, where none names this one. */
function otherProjectIn({ titles, fields }: Header, project: Project): PlacedText | null {
  const texts = [...titles, ...fields]
  const isOwn = texts.some(({ text }) => plain(text).includes(plain(project.code)))
  const other = isOwn ? undefined : texts.find(({ text }) => namesOtherProject(text, project))
  return other ? { ...other, says: SILENT, column: 0, role: null } : null
}

/** Words above a list that tell its rows by their colour. */
const legendIn = ({ titles }: Header, project: Project): Finding[] =>
  titles
    .filter(({ text }) => isTold({ text, says: wordsOf(text) }, false, project))
    .map(({ text, at }) => finding('amount-uncertain', { text: quoted(text) }, at, 'warning'))

/** `Hankkeen kulut, joista puolet kuuluu hankkeelle` above a list that does not say what is claimed of each line. */
const sharesIn = ({ titles }: Header): Finding[] =>
  titles
    .filter(({ text }) => wordsOf(text).isOfShare && isPartSaid(text))
    .map(({ text, at }) => finding('amount-uncertain', { text: quoted(text) }, at, 'warning'))

/** A part of the costs, or only so much of one: `puolet`, `40 %`, `vain 60 euroa`. */
const isPartSaid = (text: string): boolean => {
  const said = shareSaid(text)
  return (
    said !== null &&
    (said.cents.length === 0 ||
      /(?<!\p{L})(?:vain|ainoastaan|enintaan|korkeintaan|endast|bara|hogst|only|at most|up to|no more than)(?!\p{L})/u.test(plain(text)))
  )
}

/** The heading of a list, or the name of its sheet or file, that gives its costs to somebody else, or its place to another: `Yhdistyksen omat kulut`, `Luonnos`, `jo haettu.csv`. */
function ofOthersIn({ titles }: Header, grid: Grid, file: string): PlacedText | null {
  const last = titles.at(-1)
  const fileName = file.split('/').at(-1) ?? ''
  const stem = fileName.replace(/\.[a-z]{3,4}$/i, '')
  const ofSheet = grid.name === stem ? [] : [{ text: grid.name, at: grid.name }]
  const draft = ofSheet.find(({ text }) => isCalledDraft(text)) ?? titles.find(({ text }) => isTitledDraft(text))
  const said =
    draft ??
    [...(last ? [last] : []), ...ofSheet].find(({ text }) => {
      const { isOfOthers, isSetAside, isNotYet, isOfColour } = wordsOf(text)
      const isAside = isSetAside || (isNotYet && !toldOfCosts.test(text))
      const isLegend = isOfColour || isColourLegend(text) || legendEntries(text).length > 0
      return !isLegend && (isOfOthers || (isAside && tokensOf(text).length <= LONGEST_NAME))
    })
  const isFileAside = wordsOf(stem).isSetAside && tokensOf(stem).length <= LONGEST_NAME
  const aside = said ?? (isFileAside ? { text: fileName, at: grid.name } : undefined)
  return aside ? { ...aside, says: SILENT, column: 0, role: null } : null
}

/** A sheet called *Osallistujat*, in which no heading names a voucher, a supplier or what for: its money is what people paid, or nobody knows what. */
function peopleOn({ name }: Grid, { byColumn }: Columns): PlacedText | null {
  const isOfCosts = (): boolean =>
    [...byColumn.values()].some(({ role, text, column }) => role !== null && ofPurchases.has(role) && text !== columnName(column))
  return isCalledPeople(name) && !isOfCosts() ? { text: name, at: name, says: SILENT, column: 0, role: null } : null
}
const ofPurchases: ReadonlySet<Role> = new Set<Role>(['voucher', 'invoice', 'supplier', 'description', 'claimed', 'kilometres', 'wage'])

/** `Kustannusarvio` right above a list without a voucher or a day: what is planned is no cost. */
function budgetAbove({ titles }: Header, { byColumn }: Columns): PlacedText | null {
  const last = titles.at(-1)
  const isOfCosts = [...byColumn.values()].some(({ role, text }) => (role !== null && ofCosts.has(role)) || toldOfCosts.test(text))
  const isBudget = last !== undefined && isCalledBudget(last.text) && tokensOf(last.text).length <= 2
  return isBudget && !isOfCosts ? { text: last.text, at: last.at, says: SILENT, column: 0, role: null } : null
}

const ofCosts: ReadonlySet<Role> = new Set<Role>(['voucher', 'invoice', 'date', 'paid', 'running', 'claimed'])

/** What came true, beside a budget or a forecast. */
const toldOfCosts = /toteu|utfall|actual/i

/** More words are no name, but an instruction. */
const LONGEST_NAME = 5
