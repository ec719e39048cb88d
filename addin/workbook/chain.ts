// The chain of postings: each is hashed together with the hash of the one before it, so that a change made afterwards shows. Law: the hash is of what was
// posted, not of how it stands: rows that were sorted, a language, or null instead of nothing change no hash.
import type { Posting } from '../../lib/sheet/project-workbook/index.ts'
import { fingerprintOf } from './fingerprint.ts'

/** What the first posting follows. */
export const START = 'start'

/** A place in the chain. What was posted there is null where its rows cannot be read. */
export interface Place {
  readonly number: number
  readonly previousHash: string
  readonly hash: string
  readonly posted: Unposted | null
}

/** How a place stands in its chain. */
export interface Link<P extends Place = Place> {
  readonly place: P
  /** The hash of what its rows say now, after the hash it names as the one before; null where they cannot be read. */
  readonly computed: string | null
  /** Whether its rows still say what was posted. */
  readonly isIntact: boolean
  /** What it should follow, and the number it should have. */
  readonly due: { readonly previousHash: string; readonly number: number }
}

/** A posting that has no place in the chain yet: its number, state and hashes are given to it. */
export type Unposted = Pick<Posting, 'importKey' | 'sha256' | 'status' | 'draft'>

/** The hash of a posting after another, as 64 hexadecimal digits. */
export function hashAfter(previousHash: string, { importKey, sha256, status, draft }: Unposted): Promise<string> {
  const { lines, findings, ...claim } = draft
  const content = { previousHash, importKey, sha256, status, ...claim, lines: inAnyOrder(lines), findings: inAnyOrder(findings) }
  return fingerprintOf(canonical(content))
}

const KEY_DIGITS = 16

/** The key under which a claim is posted: the same sheet of the same file for the same locality and claim has the same key. */
export async function importKeyOf(sha256: string, { source, locality, claim }: Posting['draft']): Promise<string> {
  const fingerprint = await fingerprintOf(canonical({ sha256, sheet: source.sheet, locality, claim }))
  return fingerprint.slice(0, KEY_DIGITS)
}

const inAnyOrder = (rows: readonly unknown[]): string[] => rows.map(canonical).sort()

/** JSON with names in order and without what is null or nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined && part !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`
}

/** The places in the order of the chain. Two of one number, left by people who posted at the same moment, follow each other as they stand. */
export const inChain = <P extends Pick<Place, 'number'>>(places: readonly P[]): P[] =>
  [...places].sort((one, other) => one.number - other.number)

/** The hash that a new posting must follow. */
export const headOf = (places: readonly Pick<Place, 'number' | 'hash'>[]): string => inChain(places).at(-1)?.hash ?? START

/** Appends postings to a chain, pending. */
export async function appended(chain: { readonly head: string; readonly length: number }, added: readonly Unposted[]): Promise<Posting[]> {
  const postings: Posting[] = []
  let head = chain.head
  for (const [index, one] of added.entries()) {
    const hash = await hashAfter(head, one)
    postings.push({ ...one, number: chain.length + index + 1, state: 'pending', previousHash: head, hash })
    head = hash
  }
  return postings
}

/** Walks a chain from its start. */
export async function linksOf<P extends Place>(places: readonly P[]): Promise<Link<P>[]> {
  const links: Link<P>[] = []
  let head = START
  for (const [index, place] of inChain(places).entries()) {
    const computed = place.posted === null ? null : await hashAfter(place.previousHash, place.posted)
    links.push({ place, computed, isIntact: computed === place.hash, due: { previousHash: head, number: index + 1 } })
    head = place.hash
  }
  return links
}

export const isLinked = ({ place, due }: Link): boolean => place.previousHash === due.previousHash && place.number === due.number

/** A place as it should be written anew. */
export interface Rechained<P extends Place> {
  readonly place: P
  readonly number: number
  readonly previousHash: string
  readonly hash: string
}

/** Whether two follow the same one: their posters did not see each other. */
export const isForked = (places: readonly Place[]): boolean =>
  new Set(places.map(({ previousHash }) => previousHash)).size < places.length ||
  new Set(places.map(({ number }) => number)).size < places.length

/**
 * The chain written anew from its start, after an interruption or a fork: the places that change. A posting whose rows were changed or cannot be read
 * keeps its hash, so that this still shows.
 */
export async function rechained<P extends Place>(places: readonly P[]): Promise<Rechained<P>[]> {
  const anew: Rechained<P>[] = []
  let head = START
  for (const [index, { place, isIntact }] of (await linksOf(places)).entries()) {
    const hash = await hashAnew(place, isIntact, head)
    anew.push({ place, number: index + 1, previousHash: head, hash })
    head = hash
  }
  return anew.filter(isChanged)
}

/** Which hash stands now for another: of the one before a place that has gone, or of a place that was written anew. */
export type Moved = ReadonlyMap<string, string>

export function hashNow(moved: Moved, hash: string): string {
  const other = moved.get(hash)
  return other === undefined || other === hash ? hash : hashNow(moved, other)
}

/** How hashes move when places go. */
export const movedBy = (gone: readonly Place[]): Moved => new Map(gone.map(({ hash, previousHash }) => [hash, previousHash]))

/**
 * The chain without some of its places: who followed them follows who they followed. Whatever else was wrong with the chain still is. `moved` holds what
 * moved before.
 */
export async function relinked<P extends Place>(staying: readonly P[], gone: readonly Place[], moved: Moved): Promise<Rechained<P>[]> {
  const now = new Map([...moved, ...movedBy(gone)])
  const anew: Rechained<P>[] = []
  for (const { place, isIntact } of await linksOf(staying)) {
    const previousHash = hashNow(now, place.previousHash)
    const hash = await hashAnew(place, isIntact, previousHash)
    if (hash !== place.hash) now.set(place.hash, hash)
    anew.push({ place, number: place.number - gone.filter(({ number }) => number < place.number).length, previousHash, hash })
  }
  return anew.filter(isChanged)
}

const hashAnew = async ({ posted, hash }: Place, isIntact: boolean, previousHash: string): Promise<string> =>
  isIntact && posted !== null ? hashAfter(previousHash, posted) : hash

const isChanged = ({ place, number, previousHash, hash }: Rechained<Place>): boolean =>
  place.number !== number || place.previousHash !== previousHash || place.hash !== hash
