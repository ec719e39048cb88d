// A part: what one input file came to, on one line of text that is kept until all parts are joined: its head, its claims, and line after line of them. Law: it
// depends on the file and the settings alone, on no other file of the run; its lines are written and read one by one, so that a long list is never one text.
import { claimedAmount, storedFinding, type ClaimDraft, type StoredFinding } from '../../core/claim.ts'
import { isError, type Finding } from '../../core/finding.ts'
import { sumOf, ZERO } from '../../core/money.ts'
import { claimEntry, lineEntry, type ClaimEntry } from '../join/claims-file.ts'
import type { OpenFile } from '../disk/index.ts'
import { alikeMarks, repeatMarks } from '../join/repeats.ts'
import { afterLines, KeptLines } from './kept-lines.ts'
import type { Tell } from '../../i18n/tell.ts'

/** What reading a file gives: its claims, and findings about the file as a whole. */
export interface ReadFile {
  readonly drafts: readonly ClaimDraft[]
  readonly findings: readonly Finding[]
}

export interface PartHead {
  readonly file: string
  /** Empty where the file could not be read at all. */
  readonly sha256: string
  /** Findings about the file as a whole. */
  readonly findings: readonly StoredFinding[]
  /** Whether some claim of it has an error finding. */
  readonly hasError: boolean
  readonly claims: number
  /** By which a cost that stands in two files can be found without reading the lines again. */
  readonly marks: readonly number[]
}

export interface Part {
  readonly head: PartHead
  readonly claims: () => readonly ClaimEntry[]
}

/** The bytes of a part, piece by piece; its head is in the first. */
export type PartBytes = readonly Uint8Array<ArrayBuffer>[]

/** A claim as it is kept before its lines: how many they are, and what they claim together. */
type KeptClaim = Omit<ClaimEntry, 'lines'> & { readonly lines: Pick<ClaimEntry['lines'], 'length' | 'claimedCents'> }

/** Ends each text; tabs and line ends never stand bare in JSON. */
const TAB = '\t'
const TAB_BYTE = TAB.charCodeAt(0)
/** Bytes of it behind the last text. */
const LINE_END = 1

function* textsOf(file: string, sha256: string, { drafts, findings }: ReadFile, tell: Tell): Generator<string> {
  const head: PartHead = {
    file,
    sha256,
    findings: findings.map((one) => storedFinding(one, tell)),
    hasError: drafts.some((draft) => draft.findings.some(isError)),
    claims: drafts.length,
    marks: drafts.flatMap(({ lines }) => lines.flatMap((line) => [...repeatMarks(line), ...alikeMarks(line)])),
  }
  yield JSON.stringify(head)
  yield JSON.stringify(drafts.map((draft) => keptClaim(draft, tell)))
  for (const { lines } of drafts) for (const line of lines) yield JSON.stringify(lineEntry(line))
}

const keptClaim = (draft: ClaimDraft, tell: Tell): KeptClaim => ({
  ...claimEntry(draft, tell),
  lines: { length: draft.lines.length, claimedCents: sumOf(draft.lines, (line) => claimedAmount(line) ?? ZERO) },
})

const utf8 = new TextEncoder()
/** About how many letters become bytes at once. */
const PIECE = 1 << 18

/** The line of a file that was read, as bytes, which a thread hands over without a copy. */
export function partOf(file: string, sha256: string, read: ReadFile, tell: Tell): PartBytes {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let waiting = ''
  for (const text of textsOf(file, sha256, read, tell)) {
    waiting += text + TAB
    if (waiting.length < PIECE) continue
    pieces.push(utf8.encode(waiting))
    waiting = ''
  }
  return [...pieces, utf8.encode(`${waiting}\n`)]
}

/** The line of a file of which nothing could be taken. */
export const rejectedPart = (file: string, sha256: string, findings: readonly Finding[], tell: Tell): PartBytes =>
  partOf(file, sha256, { drafts: [], findings }, tell)

/** Whether a part tells that the disk did not give its file. */
export const isUnreachable = ({ findings }: PartHead): boolean =>
  findings.some(({ code, figures }) => code === 'unreadable-file' && figures['reason'] === 'unreachable')

/** How many bytes of a line are its head. */
export const headLength = (line: Uint8Array): number => line.indexOf(TAB_BYTE)

/** Reads a part back: its head now, its claims when somebody asks for them. The bytes are ones we wrote ourselves: their hash is checked. */
export function readPart(
  file: OpenFile,
  { position, head }: { readonly position: number; readonly head: number },
  bytesOf: () => Uint8Array,
): Part {
  return { head: parseHead(file.read(position, head)), claims: () => claimsIn(bytesOf()) }
}

export const parseHead = (bytes: Uint8Array): PartHead => JSON.parse(textIn(bytes)) as PartHead

function claimsIn(bytes: Uint8Array): ClaimEntry[] {
  const start = headLength(bytes) + 1
  const end = bytes.indexOf(TAB_BYTE, start)
  const kept = JSON.parse(textIn(bytes.subarray(start, end))) as KeptClaim[]
  let first = end + 1
  return kept.map((claim, index) => {
    const behind = index === kept.length - 1 ? bytes.length - LINE_END : afterLines(bytes, first, claim.lines.length)
    const lines = new KeptLines(bytes, first, behind, claim.lines)
    first = behind
    return { ...claim, lines }
  })
}

const textIn = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
