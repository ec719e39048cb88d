// What the block above a list says against its lines: of another project, of somebody else, a draft, a budget, or so much of each only. Law: such a list is
// read, and asked about.
import { groupedBy, splitAt } from '../../../core/claim.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import type { Project } from '../../../core/project.ts'
import { addressOf, columnName, columnNumber, type Grid, type GridRow } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { oneLine, plain, tokensOf } from '../../plain-text.ts'
import type { Columns } from '../columns/columns.ts'
import type { PlacedText } from '../rows/row-reader.ts'
import { isCalledBudget } from '../tables/summary.ts'
import { vouchersIn } from '../tables/footnotes.ts'
import { isTold } from '../tables/words-aside.ts'
import { isColourLegend } from '../words/colour-words.ts'
import { isCalledDraft, isCalledGuide, isCalledPeople, isTitledDraft } from '../words/guide.ts'
import { legendEntries } from '../words/legend-words.ts'
import { namesOtherProject } from '../words/other-project.ts'
import { againstList, isPlanned, namesUnfinished } from '../words/against-list.ts'
import { SILENT, wordsOf } from '../words/row-words.ts'
import { shareSaid } from '../words/share-words.ts'
import { titlesNoCosts, titlesOtherYear, titlesReceipts } from '../words/table-titles.ts'
import type { Header, Title } from './header.ts'
import { foreignIn } from './units-around.ts'
import { quoted } from '../words/quoted.ts'

/** A list, and where its words stand. */
export interface ListBelow {
  readonly grid: Grid
  readonly columns: Pick<Columns, 'byColumn'>
  readonly project: Project
  /** The rows above it. */
  readonly above: readonly GridRow[]
  /** The path of the file, as in claims.json. */
  readonly file: string
  /** The heading of its amounts, where no column has a role, as in a matrix. */
  readonly amounts?: { readonly text: string; readonly at: string }
}

/** The words above a list, or of its sheet's or file's name, by which none of its lines is a cost of this project; null where there are none. */
export const saidAgainst = (header: Header, list: ListBelow): PlacedText | null =>
  otherProjectIn(header, list.project) ??
  ofOthersIn(header, list.grid, list.file) ??
  noCostsBelow(list) ??
  peopleOn(list.grid, list.columns) ??
  budgetAbove(list, header) ??
  (tellsDays(list) ? null : otherYearIn(header, list.project))

/** Questions about all lines of a list that the words above it and its file's name raise; `isClaimStated` where its lines say themselves what of them is claimed. */
export const questionsAbove = (header: Header, isClaimStated: boolean, list: ListBelow): Finding[] => [
  ...legendIn(header, list.project),
  ...(isClaimStated ? [] : sharesIn(header, list)),
  ...(tellsDays(list) ? warned(otherYearIn(header, list.project)) : []),
  ...(isOfCosts(list) ? warned(budgetIn(header, list.grid)) : []),
  ...fileAsked(list),
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

/** `Hankkeen kulut, joista puolet kuuluu hankkeelle` above a list that does not say what is claimed of each line: whether its amounts are halves nobody knows. So much at the most is a limit. */
function sharesIn({ titles }: Header, list: ListBelow): Finding[] {
  const said = titles.filter(({ text }) => wordsOf(text).isOfShare && isPartSaid(text))
  const all = [...list.columns.byColumn.values()]
  const [amounts = list.amounts] = ofAmounts.flatMap((roles) => all.filter(({ role }) => role !== null && roles.has(role)))
  return said.map(({ text, at }) =>
    amounts === undefined || vouchersIn(text).length > 0 || (shareSaid(text)?.cents.length ?? 0) > 0
      ? finding('amount-uncertain', { text: quoted(text) }, at, 'warning')
      : finding('heading-uncertain', { text: quoted(`${amounts.text}: ${text}`), meaning: '' }, amounts.at, 'error'),
  )
}
/** The amounts that count, those of whole costs first. */
const ofAmounts: readonly ReadonlySet<Role>[] = [new Set<Role>(['gross', 'amount']), new Set<Role>(['net', 'debit', 'wage', 'part'])]

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
function ofOthersIn(header: Header, grid: Grid, file: string): PlacedText | null {
  const { titles } = header
  const last = titles.at(-1)
  const { fileName, stem } = nameOf(file)
  const ofSheet = grid.name === stem ? [] : [{ text: grid.name, at: grid.name }]
  const draft = ofSheet.find(({ text }) => isCalledDraft(text)) ?? titles.find(({ text }) => isTitledDraft(text))
  const said =
    draft ??
    [...(last ? [last] : []), ...ofSheet].find(({ text }) => {
      const { isOfOthers, isSetAside, isNotYet } = wordsOf(text)
      const isAside = isSetAside || (isNotYet && !toldOfCosts.test(text))
      return !isLegend(text) && (isOfOthers || (isAside && tokensOf(text).length <= LONGEST_NAME))
    }) ??
    [...(last ? [last] : []), ...ofSheet].find(({ text }) => wordsOf(text).isSelfFinancing && tokensOf(text).length <= 2) ??
    [...aloneIn(header), ...ofSheet.filter(({ text }) => !isCalledGuide(text))].find(
      ({ text }) => againstList(text) && !isCalledBudget(text) && !isLegend(text),
    )
  const isFileAside = wordsOf(stem).isSetAside && tokensOf(stem).length <= LONGEST_NAME
  const aside = said ?? (isFileAside ? { text: fileName, at: grid.name } : undefined)
  return aside ? { ...aside, says: SILENT, column: 0, role: null } : null
}

const isLegend = (text: string): boolean => wordsOf(text).isOfColour || isColourLegend(text) || legendEntries(text).length > 0

const nameOf = (file: string): { readonly fileName: string; readonly stem: string } => {
  const fileName = file.split('/').at(-1) ?? ''
  return { fileName, stem: fileName.replace(/\.[a-z]{3,4}$/i, '') }
}

/** The titles that nothing follows in their row, nor a letter or a number goes before, as in a legend: what has a figure to its right is the label of it. */
function aloneIn({ titles, fields }: Header): readonly Title[] {
  const inRows = groupedBy([...titles, ...fields], ({ at }) => splitAt(at).row)
  return titles.filter((one) => {
    const beside = (inRows.get(splitAt(one.at).row) ?? []).filter((other) => other !== one)
    return beside.every((other) => columnIn(other.at) < columnIn(one.at) && other.text.trim().length > LONGEST_MARK)
  })
}

const columnIn = (at: string): number => columnNumber(/!([A-Z]+)\d+$/.exec(at)?.[1] ?? '')
/** `3`, `H.`, `=`. */
const LONGEST_MARK = 3

/** `Vuosi 2008`, `År 2010` alone above a list of a project of other years. */
function otherYearIn(header: Header, { period }: Project): PlacedText | null {
  const other = aloneIn(header).find(({ text }) => {
    const year = text.length <= LONGEST_YEAR ? ofYear.exec(plain(text))?.[1] : undefined
    return year !== undefined && (year < period.start.slice(0, 4) || year > period.end.slice(0, 4))
  })
  return other ? { ...other, says: SILENT, column: 0, role: null } : null
}
const ofYear = /^(?:(?:vuosi|vuodelta|vuoden|tilikausi|ar|for ar|rakenskapsar(?:et)?|year|fiscal year|financial year) )?(20\d\d)$/
const LONGEST_YEAR = 30

/** Whether each line says its day. */
const tellsDays = ({ columns: { byColumn } }: ListBelow): boolean =>
  [...byColumn.values()].some(({ role }) => role === 'date' || role === 'paid')

const warned = (said: PlacedText | null): Finding[] =>
  said === null ? [] : [finding('amount-uncertain', { text: quoted(said.text) }, said.at, 'warning')]

/** `kulut_luonnos.xlsx`, `kostnader SEK.csv`: a name that was given before the sheet was done only warns. */
function fileAsked({ file, grid }: ListBelow): Finding[] {
  const { fileName, stem } = nameOf(file)
  const said = stem.replace(/[_-]+/g, ' ')
  return namesUnfinished(said) || foreignIn(said) !== null
    ? [finding('amount-uncertain', { text: quoted(fileName) }, grid.name, 'warning')]
    : []
}

/** `Omarahoitus`, `Muiden rahoittajien maksut`, `Tulot`, `Saadut tarjoukset`, `Vuoden 2008 kulut` right above a table: its money is no cost of the claim. */
function noCostsBelow({ grid, above, columns, project }: ListBelow): PlacedText | null {
  const isOfProject = (year: string): boolean => year >= project.period.start.slice(0, 4) && year <= project.period.end.slice(0, 4)
  const title = above.slice(-LONGEST_TITLE).findLast(({ cells }) => {
    const [only, ...others] = cells
    if (only?.kind !== 'text' || others.length > 0) return false
    const isOfOtherYear = titlesOtherYear(only.text, isOfProject) && !hasRole(columns, ofDays)
    return titlesNoCosts(only.text) || (titlesReceipts(only.text) && !isOfVouchers(columns)) || isOfOtherYear
  })
  const [cell] = title?.cells ?? []
  if (title === undefined || cell?.kind !== 'text') return null
  return { text: oneLine(cell.text) ?? '', at: addressOf(grid, title.row, cell.column), says: SILENT, column: cell.column, role: null }
}
/** A title and what explains it, in rows. */
const LONGEST_TITLE = 2
const ofDays: ReadonlySet<Role> = new Set<Role>(['date', 'paid', 'wagePeriod'])
const hasRole = ({ byColumn }: ListBelow['columns'], roles: ReadonlySet<Role>): boolean =>
  [...byColumn.values()].some(({ role }) => role !== null && roles.has(role))
const ofBills: ReadonlySet<Role> = new Set<Role>(['voucher', 'invoice', 'supplier'])
/** `Nimi`, `Yritys` may be a supplier's, and anybody's. */
const isOfVouchers = ({ byColumn }: ListBelow['columns']): boolean =>
  [...byColumn.values()].some(({ role, text }) => role !== null && ofBills.has(role) && !ofAnybody.test(plain(text)))

const ofAnybody = /^(?:nimi|yritys|yhteiso|organisaatio|maksaja|namn|foretag|organisation|betalare|name|company|organization|payer)$/

/** A sheet called *Osallistujat*, in which no heading names a voucher, a supplier or what for: its money is what people paid, or nobody knows what. */
function peopleOn({ name }: Grid, { byColumn }: ListBelow['columns']): PlacedText | null {
  const isOfCosts = (): boolean =>
    [...byColumn.values()].some(({ role, text, column }) => role !== null && ofPurchases.has(role) && text !== columnName(column))
  return isCalledPeople(name) && !isOfCosts() ? { text: name, at: name, says: SILENT, column: 0, role: null } : null
}
const ofPurchases: ReadonlySet<Role> = new Set<Role>(['voucher', 'invoice', 'supplier', 'description', 'claimed', 'kilometres', 'wage'])

/** `Kustannusarvio` above a list without a voucher or a day: what is planned is no cost. */
const budgetAbove = (list: ListBelow, header: Header): PlacedText | null => (isOfCosts(list) ? null : budgetIn(header, list.grid))

/** The title of a budget, or a sheet called so. */
function budgetIn(header: Header, { name }: Grid): PlacedText | null {
  const last = header.titles.at(-1)
  const budget =
    last !== undefined && isCalledBudget(last.text) && tokensOf(last.text).length <= 2
      ? last
      : [...aloneIn(header), { text: name, at: name }].find(({ text }) => isCalledBudget(text) && isPlanned(text))
  return budget ? { ...budget, says: SILENT, column: 0, role: null } : null
}

/** Whether its lines have vouchers or days, as what was planned has not. */
const isOfCosts = ({ columns: { byColumn } }: ListBelow): boolean =>
  [...byColumn.values()].some(({ role, text }) => (role !== null && ofCosts.has(role)) || toldOfCosts.test(text))

const ofCosts: ReadonlySet<Role> = new Set<Role>(['voucher', 'invoice', 'date', 'paid', 'running', 'claimed'])

/** What came true, beside a budget or a forecast. */
const toldOfCosts = /toteu|utfall|actual/i

/** More words are no name, but an instruction. */
const LONGEST_NAME = 5
