// Rows that break a cost down: `josta työtä` below it, several that together make it, or the total of a voucher in a row of its own. Law: what is said
// twice counts once; the rows that repeat it are read, and asked about.
import type { Line } from '../../../core/claim.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import type { GridRow } from '../../grid.ts'
import type { ReadLine } from '../rows/line.ts'
import { isPartOfWhole } from '../words/share-words.ts'
import { quoted, quotedCell } from '../words/quoted.ts'
import { wordsOf } from '../words/row-words.ts'

/** Asks of the rows of a table that repeat what its lines say, once of each; its body tells which rows follow each other. */
export function repeatedParts(lines: readonly Line[], body: readonly GridRow[], linesAreMarked: boolean): Finding[] {
  const parts = linesAreMarked ? [...brokenDown(lines, body), ...markedSumAtEnd(lines)] : sumAtEnd(lines)
  const heads = sumsAtHead(lines, linesAreMarked).filter((one) => !parts.some(({ at }) => at === one.at))
  return [...parts, ...heads]
}

function brokenDown(lines: readonly Line[], body: readonly GridRow[]): Finding[] {
  const parts = partsBelow(lines, body)
  const asked = [...parts.map(({ part }) => part), ...repeatedSums(lines)].map((part) => partAsked(part, part.at))
  return [...asked, ...parts.flatMap(({ part, whole }) => (isOnlyClaimed(part, whole) ? [partAsked(part, whole.at)] : []))]
}

/** Those parts whose line does not wait for another reason; the lines are looked through once, however many parts there are. */
export function withoutStopped(parts: readonly Finding[], lines: readonly ReadLine[]): readonly Finding[] {
  if (parts.length === 0) return parts
  const stopped = new Set(lines.filter(({ findings }) => findings.some(isAside)).map(({ line }) => line.at))
  return stopped.size === 0 ? parts : parts.filter(({ at }) => at === undefined || !stopped.has(at))
}

const isAside = ({ code, severity }: Finding): boolean => severity === 'error' && code === 'line-set-aside'

const partAsked = ({ description, supplier }: Line, at: string): Finding =>
  finding('amount-uncertain', { text: quotedCell(description ?? supplier ?? '') }, at)

/** `tästä hankkeen osuus` below a line that does not say itself what of it is claimed: then the rest of it is somebody else's. */
const isOnlyClaimed = ({ description, supplier }: Line, whole: Line): boolean => {
  const { isOfShare, isSetAside } = wordsOf(description ?? supplier ?? '')
  return whole.claimedCents === null && (isOfShare || isSetAside || saysClaimed.test(description ?? ''))
}

/** A row that breaks a line down, and that line. */
interface Part {
  readonly part: Line
  readonly whole: Line
}

/** Of rows without a voucher or a day right below a line that has one, blank rows apart: those that are parts of it. */
function partsBelow(lines: readonly Line[], body: readonly GridRow[]): Part[] {
  const found: Part[] = []
  let positions: ReadonlyMap<number, number> | null = null
  const follows = (row: number, above: number, by: number): boolean => {
    if (row === above + by) return true
    positions ??= new Map(body.map((one, position) => [one.row, position]))
    return positions.get(row) === (positions.get(above) ?? Number.NaN) + by
  }
  let whole: Line | null = null
  let below: Line[] = []
  for (const line of lines) {
    if (isMarked(line) && !repeatsToPart(line, whole)) {
      if (whole !== null && below.length > 0) found.push(...partsOf(whole, below))
      whole = line
      if (below.length > 0) below = []
    } else if (whole !== null && follows(line.row, whole.row, below.length + 1)) below.push(line)
    else {
      if (whole !== null && below.length > 0) found.push(...partsOf(whole, below))
      whole = null
      below = []
    }
  }
  return whole !== null && below.length > 0 ? [...found, ...partsOf(whole, below)] : found
}

/**
 * In a list without vouchers and days: the last line, where it is the sum of all above it and no supplier, and its own words name no category, so that
 * it may be their total under a name of its own.
 */
function sumAtEnd(lines: readonly Line[]): Finding[] {
  const [last, ...above] = lines.toReversed()
  const sum = above.reduce((all, line) => all + amountOf(line), 0)
  if (last === undefined || above.length < 2 || sum === 0 || amountOf(last) !== sum) return []
  const isOfCategory = last.category !== null && above.some(({ category }) => category !== last.category)
  if (isMarked(last) || last.supplier !== null || isOfCategory) return []
  return [finding('line-set-aside', { text: quoted(last.description ?? '') }, last.at)]
}

/**
 * Lines that head groups with their sums, where these groups are the whole list: `Matkat 172` above 122 and 50, `Painatus 91` above 61 and 30. One list of
 * vouchers in many is so by chance, so that there every group is of two lines, or the only one of three.
 */
function sumsAtHead(all: readonly Line[], linesAreMarked: boolean): Finding[] {
  const lines = all.filter((line) => amountOf(line) !== 0 && !Number.isNaN(amountOf(line)))
  const groups: { readonly head: Line; readonly count: number }[] = []
  for (let at = 0; at < lines.length;) {
    const head = lines[at]
    const count = head ? summedBelow(lines, at, amountOf(head)) : 0
    if (head === undefined || count === 0 || head.supplier !== null) return []
    groups.push({ head, count })
    at += count + 1
  }
  const counts = groups.map(({ count }) => count)
  const isOutline =
    groups.length > 1
      ? linesAreMarked
        ? counts.every((count) => count > 1)
        : counts.some((count) => count > 1)
      : counts.some((count) => count > (linesAreMarked ? 2 : 1))
  return isOutline
    ? groups.map(({ head }) => finding('line-set-aside', { text: quoted(head.description ?? head.voucher ?? '') }, head.at))
    : []
}

/** How many lines below one make its amount; none where they do not. */
function summedBelow(lines: readonly Line[], at: number, whole: number): number {
  let sum = 0
  for (let next = at + 1; next < lines.length && Math.abs(sum) < Math.abs(whole); next += 1) {
    const line = lines[next]
    sum += line ? amountOf(line) : 0
    if (sum === whole) return next - at
  }
  return 0
}

/** In a list of vouchers: the last line, where it is the sum of all above it, of so many that chance does not make it, and says nothing of whom it is. */
function markedSumAtEnd(lines: readonly Line[]): Finding[] {
  const [last, ...above] = lines.toReversed()
  const sum = above.reduce((all, line) => all + amountOf(line), 0)
  if (last === undefined || above.length < 3 || sum === 0 || amountOf(last) !== sum || last.supplier !== null) return []
  return [finding('line-set-aside', { text: quoted(last.description ?? last.voucher ?? '') }, last.at)]
}

/** Of lines of one voucher that follow each other: those that the first of them is the sum of, or the last where it is the sum of the others. */
function repeatedSums(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  let first = 0
  for (let next = 1; next <= lines.length; next += 1) {
    const voucher = lines[first]?.voucher ?? null
    if (voucher !== null && lines[next]?.voucher === voucher) continue
    if (next - first > 2) found.push(...repeatedIn(lines.slice(first, next)))
    first = next
  }
  return found
}

function repeatedIn(group: readonly Line[]): readonly Line[] {
  const amounts = group.map(amountOf)
  const sum = amounts.reduce((all, amount) => all + amount, 0)
  const isTwice = (amount: number | undefined): boolean => amount !== undefined && amount !== 0 && amount * 2 === sum
  if (isTwice(amounts.at(-1))) return group.slice(-1)
  return isTwice(amounts[0]) ? group.slice(1) : []
}

/** The rows right below a line that are parts of it. */
function partsOf(whole: Line, below: readonly Line[]): readonly Part[] {
  const [all, amounts] = [amountOf(whole), below.map(amountOf)]
  const isMade = below.length > 1 && amounts.reduce((sum, amount) => sum + amount, 0) === all
  const isPart = (one: Line): boolean => isMade || (saysPart(one) && amountOf(one) * all > 0 && Math.abs(amountOf(one)) <= Math.abs(all))
  return below.filter(isPart).map((part) => ({ part, whole }))
}

/** `101 | josta hankkeelle` below 101: the voucher again, and a part of it. */
const repeatsToPart = (line: Line, whole: Line | null): boolean =>
  line.voucher !== null && line.voucher === whole?.voucher && saysPart(line)

const saysPart = ({ description, supplier }: Line): boolean =>
  isPartOfWhole(description ?? supplier ?? '') || saysClaimed.test(description ?? '')
/** `hankkeen osuus`, `Haetaan hankkeelle` and no more. */
const saysClaimed =
  /^\W*(?:(?:hankkeen|projektin) osuus|(?:haetaan )?(?:hankkeelle|projektille)|haetaan|projektets andel|(?:söks )?(?:för|till) projektet|söks|(?:project share|share of (?:the )?project)|(?:claimed )?(?:for|to) the project|claimed)[\W\d]*$/iu

const isMarked = ({ voucher, incurredOn, paidOn }: Line): boolean => voucher !== null || incurredOn !== null || paidOn !== null

const amountOf = ({ claimedCents, grossCents, netCents }: Line): number => {
  const amount = claimedCents ?? grossCents ?? netCents
  return amount === null ? Number.NaN : toInteger(amount)
}
