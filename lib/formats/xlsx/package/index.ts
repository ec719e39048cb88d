// An Office Open XML package: parts that name one another by relationships. Law: what is outside the package is never followed.
import type { Archive } from '../archive/index.ts'
import { keyOf, unescapedPath } from '../archive/entry.ts'
import type { Limits } from '../limits.ts'
import { damaged, refuse } from '../refusal.ts'
import { refuseDoctype } from '../xml/prolog.ts'
import { ContentTypes } from './content-types.ts'
import { readRelationships, type Relationship } from './relationships.ts'

export class Package {
  readonly limits: Limits
  readonly types: ContentTypes
  readonly #archive: Archive
  readonly #relationships = new Map<string, readonly Relationship[]>()
  /** The same by the part they belong to. */
  readonly #relationshipsOf = new Map<string, readonly Relationship[]>()

  constructor(archive: Archive, limits: Limits) {
    this.limits = limits
    this.#archive = archive
    const types = this.part(ContentTypes.part)
    this.types = types === null ? new ContentTypes(null, limits) : ContentTypes.read(types, ContentTypes.part, limits)
  }

  /** The keys of all parts: lower case, `/` between folders. */
  get keys(): readonly string[] {
    return this.#archive.keys
  }

  has(key: string): boolean {
    return this.#archive.has(key)
  }

  /** The name of a part as stored, for findings. */
  nameOf(key: string): string {
    return this.#archive.nameOf(key)
  }

  part(key: string): Uint8Array | null {
    return this.#archive.part(key)
  }

  /** The relationships of a part, '' being the package itself. */
  relationshipsOf(part: string): readonly Relationship[] {
    const known = this.#relationshipsOf.get(part)
    if (known !== undefined) return known
    const folder = part.lastIndexOf('/') + 1
    const all = this.relationshipsIn(`${part.slice(0, folder)}_rels/${part.slice(folder)}.rels`)
    this.#relationshipsOf.set(part, all)
    return all
  }

  /** The parts that a part names by a kind of relationship, each once, however often it names them. */
  partsNamed(part: string, kind: string): string[] {
    const named = this.relationshipsOf(part).filter((one) => one.kind === kind)
    return named.length === 0 ? [] : [...new Set(named.flatMap((one) => this.targetOf(part, one) ?? []))]
  }

  /** The relationship of a part of this kind, or null; refuses several to different parts, of which other programs may take another. */
  relationshipOf(part: string, kind: string): Relationship | null {
    const [first = null, ...others] = this.relationshipsOf(part).filter((one) => one.kind === kind)
    const areOne = others.every(({ target, isExternal }) => target === first?.target && isExternal === first.isExternal)
    return areOne ? first : damaged()
  }

  /** What a .rels part says; nothing where the package has no such part. */
  relationshipsIn(key: string): readonly Relationship[] {
    const known = this.#relationships.get(key)
    if (known !== undefined) return known
    const bytes = this.part(key)
    const all = bytes === null ? [] : readRelationships(bytes, this.nameOf(key), this.limits)
    this.#relationships.set(key, all)
    return all
  }

  /**
   * The key of the part a relationship of `source` points at, or null where there is none: relative to the source's folder or absolute,
   * with either slash, escaped or not; failing that, as seen from the root, as some programs write it.
   */
  targetOf(source: string, relationship: Relationship): string | null {
    if (relationship.isExternal) return null
    return aimsOf(source, relationship).find((key) => this.has(key)) ?? null
  }

  /** Refuses a DOCTYPE in any XML part that nobody has read. */
  checkUnread(): void {
    for (const key of this.#archive.unread)
      if (/\.(?:xml|rels|vml)$/.test(key)) refuseDoctype(this.part(key) ?? damaged(), this.nameOf(key), this.limits)
  }
}

interface Aims {
  readonly source: string
  readonly keys: readonly string[]
}

/** Relationships are read once for all files that have the same ones, and so it is worked out once where each may lead. */
const known = new WeakMap<Relationship, Aims>()

/** The keys that a relationship may mean, in the order in which they are tried. */
function aimsOf(source: string, relationship: Relationship): readonly string[] {
  const before = known.get(relationship)
  if (before?.source === source) return before.keys
  const path = relationship.target.replace(/\\/g, '/').replace(/#.*$/s, '')
  const folder = source.split('/').slice(0, -1)
  const bases = path.startsWith('/') ? [[]] : [folder, []]
  const keys = bases.flatMap((base) => [path, unescapedPath(path)].flatMap((form) => followed(base, form) ?? []))
  known.set(relationship, { source, keys })
  return keys
}

/** The path from a folder, or null where it leads out of the package. */
function followed(base: readonly string[], path: string): string | null {
  const steps = [...base]
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return null
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return keyOf(steps.join('/'))
}

const isWorkbookType = (type: string): boolean => /spreadsheetml\.(?:sheet|template)\.main|ms-excel\.\w+\.macroenabled\.main/i.test(type)
const isPlainXml = (type: string): boolean => /^(?:application|text)\/xml$/i.test(type)
const usualNames = ['xl/workbook.xml', 'workbook.xml']

/** The key of the workbook's part: by the package's own relationship, its content type or its usual name. Refuses what has none. */
export function findWorkbook(pack: Package): string {
  const start = pack.relationshipOf('', 'officeDocument')
  const part =
    (start === null ? null : pack.targetOf('', start)) ??
    pack.types.partOf(isWorkbookType) ??
    usualNames.find((name) => pack.has(name)) ??
    null
  if (part === null || !pack.has(part)) return refuseNoWorkbook(pack)
  const type = pack.types.of(part)
  if (type === null || isWorkbookType(type) || isPlainXml(type)) return part
  return refuse('unreadable-file', { reason: /excel|spreadsheet/i.test(type) ? 'wrongFormat' : 'notWorkbook' })
}

function refuseNoWorkbook(pack: Package): never {
  if (pack.has(ContentTypes.part)) return damaged()
  return refuse('unreadable-file', { reason: pack.has('mimetype') ? 'wrongFormat' : 'notWorkbook' })
}
