// A part: what one input file came to, on one line of text that is kept until all parts are joined. Law: it depends on the file and the settings alone,
// on no other file of the run.
import type { ClaimDraft, StoredFinding } from '../core/claim.ts'
import { isError, type Finding } from '../core/finding.ts'
import { claimEntry, storedFinding, type ClaimEntry } from './claims-file.ts'
import type { OpenFile } from './disk.ts'
import { repeatMarks } from './join/repeats.ts'
import type { Tell } from './tell.ts'

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
  readonly lines: number
  /** By which a cost that stands in two files can be found without reading the lines again. */
  readonly marks: readonly number[]
}

export interface Part {
  readonly head: PartHead
  readonly claims: () => readonly ClaimEntry[]
}

/** Tabs and line ends never stand bare in JSON, so they can stand between. */
const BETWEEN = '\t'

/** The line of a file that was read. */
export function partText(file: string, sha256: string, read: ReadFile, tell: Tell): string {
  const claims = read.drafts.map((draft) => claimEntry(draft, tell))
  const lines = read.drafts.flatMap((draft) => draft.lines)
  const head: PartHead = {
    file,
    sha256,
    findings: read.findings.map((one) => storedFinding(one, tell)),
    hasError: read.drafts.some((draft) => draft.findings.some(isError)),
    claims: claims.length,
    lines: lines.length,
    marks: lines.flatMap(repeatMarks),
  }
  return `${JSON.stringify(head)}${BETWEEN}${JSON.stringify(claims)}\n`
}

const utf8 = new TextEncoder()

/** The line as bytes, which a thread hands over without a copy. */
export const partOf = (file: string, sha256: string, read: ReadFile, tell: Tell): Uint8Array =>
  utf8.encode(partText(file, sha256, read, tell))

/** The line of a file of which nothing could be taken. */
export const rejectedPart = (file: string, sha256: string, findings: readonly Finding[], tell: Tell): Uint8Array =>
  partOf(file, sha256, { drafts: [], findings }, tell)

/** How many bytes of a line are its head. */
export const headLength = (line: Uint8Array): number => line.indexOf(BETWEEN.charCodeAt(0))

/** Reads a part back: its head now, its claims when somebody asks for them. The text is one we wrote ourselves: its hash is checked. */
export function readPart(
  file: OpenFile,
  { position, head }: { readonly position: number; readonly head: number },
  textOf: () => string,
): Part {
  return {
    head: parseHead(file.read(position, head)),
    claims: () => {
      const text = textOf()
      return JSON.parse(text.slice(text.indexOf(BETWEEN) + 1)) as ClaimEntry[]
    },
  }
}

export const parseHead = (bytes: Uint8Array): PartHead => JSON.parse(Buffer.from(bytes).toString()) as PartHead
