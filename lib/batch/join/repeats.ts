// Costs that stand in more than one place of a run. Law: whoever compares sees every pair; of lines that may have a pair only keys and places are held.
import { invoiceAmount, type Line, type PaymentClaim } from '../../core/claim.ts'
import type { Finding } from '../../core/finding.ts'
import { toInteger } from '../../core/money.ts'
import { alikeKey } from '../../sheet/read-claims/alike-lists.ts'
import { Repeats, toldIn } from '../../sheet/read-claims/repeats.ts'
import type { Part } from '../reading/part.ts'
import { inTurns } from '../turns.ts'
import { RepeatedMarks } from './marks.ts'

/** The findings `claimed-twice` of each claim of a file, in the order of its lines. */
export interface Repeated {
  readonly of: (file: string, claim: number) => readonly Finding[]
}

/** The marks of a line, one for each number that identifies its invoice: lines of the same cost have one in common. */
export function repeatMarks(line: Line): number[] {
  const amount = invoiceAmount(line)
  if (amount === null) return []
  const voucher = typeof line.voucher === 'string' ? bare(line.voucher) : null
  const invoice = typeof line.invoice === 'string' ? bare(line.invoice) : null
  const markOf = (number: string): number => hash(`${number} ${String(toInteger(amount))}`)
  return [...(voucher === null ? [] : [markOf(voucher)]), ...(invoice === null || invoice === voucher ? [] : [markOf(invoice)])]
}

/** The mark of its day, payee and amount, by which a line may stand in a list that was sent again with other numbers. */
export function alikeMarks(line: Line): number[] {
  const key = alikeKey(line)
  return key === null ? [] : [hash(key)]
}

/** Letters and digits alone, without zeros in front, so that no way of writing a number keeps it from its like. Most are so already. */
const bare = (text: string): string =>
  /^[1-9][0-9]*$/.test(text)
    ? text
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/^0+/, '')

/** Two hashes in the manner of FNV-1a, 53 bits together: of 32 bits, two of some 100,000 marks were alike by chance, and all lines were read once more. */
function hash(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b9]
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index)
    low = Math.imul(low ^ letter, 0x01000193)
    high = Math.imul(high ^ letter, 0x85ebca6b)
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}

const NOTHING: readonly Finding[] = []
const nothingRepeated: Repeated = { of: () => NOTHING }

/** Looks through the parts: once over their marks, then, where there are any, into those that have a mark in common with another line, and once more into versions. */
export async function findRepeated(parts: () => Iterable<Part>, marks: number, signal: AbortSignal): Promise<Repeated> {
  const seen = new RepeatedMarks(marks)
  await inTurns(parts(), signal, ({ head }) => {
    for (const mark of head.marks) seen.add(mark)
  })
  if (!seen.hasRepeated) return nothingRepeated
  const isSuspect = (line: Line): boolean => [...repeatMarks(line), ...alikeMarks(line)].some((mark) => seen.isRepeated(mark))
  const repeats = new Repeats()
  const drafts = new Map<string, number[]>()
  await inTurns(parts(), signal, (part) => {
    if (!part.head.marks.some((mark) => seen.isRepeated(mark))) return
    const numbers = part.claims().map((claim) => repeats.add(claim, isSuspect))
    drafts.set(part.head.file, numbers)
  })
  const versions = new Set([...drafts].flatMap(([file, numbers]) => (numbers.some((draft) => repeats.hasVersion(draft)) ? [file] : [])))
  if (versions.size > 0)
    await inTurns(parts(), signal, (part) => {
      const numbers = versions.has(part.head.file) ? drafts.get(part.head.file) : undefined
      const claims = numbers ? part.claims() : []
      for (const [claim, draft] of numbers?.entries() ?? [])
        repeats.addOthers(draft, claims[claim]?.lines ?? [], toldIn(claims[claim]?.findings ?? []))
    })
  return {
    of: (file, claim) => {
      const draft = drafts.get(file)?.[claim]
      return draft === undefined ? NOTHING : repeats.findings(draft)
    },
  }
}

/** Which lines of claims may be the same cost as another of them; that two lines are the same is not said. */
export function repeatingAmong(claims: readonly PaymentClaim[]): (line: Line) => boolean {
  const seen = new RepeatedMarks(claims.reduce((sum, claim) => sum + claim.lines.length, 0))
  for (const claim of claims) for (const { line } of claim.lines) for (const mark of repeatMarks(line)) seen.add(mark)
  return (line) => repeatMarks(line).some((mark) => seen.isRepeated(mark))
}
