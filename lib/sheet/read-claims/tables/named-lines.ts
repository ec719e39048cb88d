// What names of ranges say of the lines within them: `EiHaeta`, `Oma_osuus`, `Maksamatta` put them aside; `Haettava` that leaves some out asks of the first of
// these. Law: a name of a column says nothing of lines, and what a name does not say in such words is no question.
import { groupedBy } from '../../../core/claim.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import type { Grid, NamedRange } from '../../grid.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import type { Columns } from '../columns/columns.ts'
import { againstLine } from '../words/against-line.ts'
import { isCalledDraft } from '../words/guide.ts'
import type { ListedLine } from './table-lines.ts'

/** The lines of a list, with an error at those that a name is against. */
export function withNamedLines(lines: readonly ListedLine[], { named }: Grid, columns: Columns): readonly ListedLine[] {
  const ofLines = (named ?? []).filter((one) => isOfLines(one, columns))
  const against = ofLines.filter((one) => isAgainst(inWords(one.name))).slice(0, MOST)
  const claimed = ofLines.filter((one) => isClaimed.test(plain(inWords(one.name)))).slice(0, MOST)
  if (against.length + claimed.length === 0) return lines
  const asked = groupedBy(
    claimed.flatMap((one) => firstLeftOut(one, lines)),
    ({ at }) => at,
  )
  return lines.map((one) => {
    const name = against.find((range) => isIn(one, range))?.name
    const found = name === undefined ? undefined : finding('line-set-aside', { text: name }, one.line.at)
    const more = [...(found ? [found] : []), ...(asked.get(one.line.at) ?? [])]
    return more.length === 0 || waits(one) ? one : { ...one, findings: [...one.findings, ...more] }
  })
}

/** Each is held against every line; nobody names more ranges so. */
const MOST = 100

const isIn = ({ line: { row } }: ListedLine, { top, bottom }: NamedRange): boolean => top <= row && row <= bottom

/** A range over a column that is known, as one of amounts or vouchers; what has a heading of its own is named by that, and whole columns are of no line. */
const isOfLines = ({ left, right, top, bottom }: NamedRange, { byColumn }: Columns): boolean =>
  bottom - top < LONGEST &&
  [...byColumn.values()].some(({ column, role }) => left <= column && column <= right && role !== null && role !== 'other')
const LONGEST = 100_000

/** `EiHaeta`, `Ei_tukikelpoiset`: as they would be written in a cell. */
const inWords = (name: string): string =>
  name
    .slice(0, 80)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[_.\\\d]+/g, ' ')
    .trim()

function isAgainst(text: string): boolean {
  return againstLine(text) !== null || (tokensOf(text).length <= 2 && isCalledDraft(text))
}

const isClaimed =
  /^(?:haettava\p{L}*|haetaan|haetut|hankkeelle|hankkeen (?:kulut|kustannukset)|tukikelpoi(?:nen|set|sta)|soks|sokta|ansoks|till projektet|stodberattigande?|claimed|to claim|eligible)(?: \p{L}+)?$/u

/** The first line that a range of what is claimed leaves out, where it has others in it. */
function firstLeftOut(range: NamedRange, lines: readonly ListedLine[]): Finding[] {
  const first = lines.find((one) => !isIn(one, range))
  return first === undefined || !lines.some((one) => isIn(one, range))
    ? []
    : [finding('line-set-aside', { text: range.name }, first.line.at, 'warning')]
}

const waits = ({ findings }: ListedLine): boolean =>
  findings.some(({ code, severity }) => code === 'line-set-aside' && severity === 'error')
