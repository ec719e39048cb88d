// A return note: what the sender of a claim sheet is asked to correct. Law: it names only the sender's own cells; whoever else is in the run stays unnamed.
import { groupedBy, type ClaimDraft, type StoredFinding } from '../claim.ts'
import { isError } from '../finding.ts'
import type { Language } from '../locality.ts'
import { localityById, type Project } from '../project.ts'

/** A file somebody sent, with everything found about it and in it. */
export interface ReturnedSource {
  readonly file: string
  readonly findings: readonly StoredFinding[]
  readonly claims: readonly Pick<ClaimDraft<StoredFinding>, 'locality' | 'findings'>[]
}

/** The words of a note, in the language of the locality. */
export interface NoteWords {
  readonly language: Language
  readonly subject: (code: string, file: string) => string
  /** To the implementer, or to nobody by name. */
  readonly greeting: (implementer: string | null) => string
  readonly introduction: (file: string) => string
  readonly nothingRead: (file: string) => string
  readonly toSend: string
  readonly wholeFile: string
  /** Instead of a place in somebody else's sheet. */
  readonly elsewhere: string
  /** After lines were read, or after none. */
  readonly closing: (isRead: boolean) => string
  readonly label: (code: string) => string
  readonly what: (finding: StoredFinding) => string
  /** What the sender is asked to do; null where the matter is not theirs. */
  readonly request: (finding: StoredFinding) => string | null
}

export interface ReturnNote {
  readonly language: Language
  readonly subject: string
  readonly greeting: string
  readonly introduction: string
  readonly groups: readonly NoteGroup[]
  readonly closing: string
  readonly sender: string
  readonly words: Pick<NoteWords, 'toSend' | 'wholeFile'>
}

/** One kind of fault: every cell, then what to send. */
export interface NoteGroup {
  readonly title: string
  readonly faults: readonly { readonly at: string | null; readonly what: string }[]
  readonly requests: readonly string[]
}

/** The note for a file; null where its sender has nothing to correct. */
export function returnNote(source: ReturnedSource, project: Project, words: NoteWords): ReturnNote | null {
  const all = [...source.findings, ...source.claims.flatMap((claim) => claim.findings)]
  const asked = all.filter((one) => one.severity !== 'info' && words.request(one) !== null)
  const inOrder = [...asked.filter(isError), ...asked.filter((one) => !isError(one))]
  if (!asked.some(isError)) return null
  const implementers = new Set(source.claims.flatMap((claim) => localityById(project, claim.locality)?.implementer.name ?? []))
  const [implementer] = implementers
  const own = nameOf(source.file)
  return {
    language: words.language,
    subject: words.subject(project.code, own),
    greeting: words.greeting(implementers.size === 1 && implementer !== undefined ? implementer : null),
    introduction: source.claims.length === 0 ? words.nothingRead(own) : words.introduction(own),
    groups: [...groupedBy(inOrder, (one) => one.code).values()].map((group) => noteGroup(group, source.file, words)),
    closing: words.closing(source.claims.length > 0),
    sender: project.beneficiary.name,
    words: { toSend: words.toSend, wholeFile: words.wholeFile },
  }
}

/** The file as its sender knows it: without the folders it was gathered into. */
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

function noteGroup(group: readonly StoredFinding[], file: string, words: NoteWords): NoteGroup {
  const [first] = group
  return {
    title: first === undefined ? '' : words.label(first.code),
    faults: group.map((one) => ({ at: one.at ?? null, what: namesAnother(one, file) ? words.elsewhere : words.what(one) })),
    requests: [...new Set(group.flatMap((one) => words.request(one) ?? []))],
  }
}

/** Whether a finding names a place in another sender's file. */
function namesAnother({ figures }: StoredFinding, file: string): boolean {
  const other = figures['other'] ?? figures['original']
  return typeof other === 'string' && other !== file && !other.startsWith(`${file} `)
}
