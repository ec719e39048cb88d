// claims.json as convert writes it, one source and one claim a line. Law: only exactly that form is read here, entry by entry and each checked, so that the
// text of a large archive never stands in memory; whatever differs is somebody else's to read, and to explain. Of texts that come again one is kept.
import type * as z from 'zod/mini'
import type { Disk } from '../../batch/disk/index.ts'
import { linesOf } from '../../batch/disk/lines.ts'
import { frame } from '../../batch/join/claims-file.ts'
import { claimField, CLAIMS_SCHEMA, sourceField } from '../../core/claim.ts'
import type { ClaimsContent } from './claims-files.ts'

/** Null where a line is not as we write it. */
export function claimsByLine(disk: Disk, path: string): ClaimsContent | null {
  const file = disk.open(path, 'read')
  try {
    const lines = textsOf(linesOf(file))
    if (lines.next().value !== frame.head || lines.next().value !== frame.sources) return null
    const sources = entries(lines, sourceField, frame.sourcesEnd)
    if (sources === null || lines.next().value !== frame.claims) return null
    const shared = new SharedTexts()
    const claims = entries(lines, claimField, frame.end, (claim) => {
      shared.within(claim)
    })
    return claims === null || lines.next().done !== true ? null : { schema: CLAIMS_SCHEMA, sources, claims }
  } finally {
    file.close()
  }
}

function* textsOf(lines: ReturnType<typeof linesOf>): Generator<string, undefined> {
  for (const { bytes } of lines) yield Buffer.from(bytes).toString().replace(/\n$/, '')
}

/** The entries up to the line that ends them: all but the last have a comma. */
function entries<T>(
  lines: Iterator<string, undefined>,
  field: z.ZodMiniType<T>,
  end: string,
  prepare: (entry: T) => void = () => undefined,
): T[] | null {
  const found: T[] = []
  for (let hasNext = true; ;) {
    const line = lines.next().value
    if (line === end) return hasNext ? null : found
    if (line === undefined || !hasNext) return null
    hasNext = line.endsWith(',')
    const { data } = field.safeParse(parsed(hasNext ? line.slice(0, -1) : line))
    if (data === undefined) return null
    prepare(data)
    found.push(data)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Remembers texts, so that one that comes again takes no room. */
class Texts {
  readonly #known = new Map<string, string>()

  one<T extends string | null>(text: T): T {
    if (text === null) return text
    const known = this.#known.get(text)
    if (known !== undefined) return known as T
    if (this.#known.size < MOST_TEXTS) this.#known.set(text, text)
    return text
  }
}

/** Where everything differs, remembering all of it would cost what is to be saved. */
const MOST_TEXTS = 10_000

/** What many lines of an archive have in common; places and descriptions may all differ, and must not push out the rest. */
class SharedTexts {
  readonly #places = new Texts()
  readonly #descriptions = new Texts()
  readonly #words = new Texts()

  within({ source, lines }: z.output<typeof claimField>): void {
    source.sheet = this.#places.one(source.sheet)
    for (const line of lines) {
      line.at = this.#places.one(line.at)
      line.description = this.#descriptions.one(line.description)
      line.incurredOn = this.#words.one(line.incurredOn)
      line.paidOn = this.#words.one(line.paidOn)
      line.supplier = this.#words.one(line.supplier)
      line.category = this.#words.one(line.category)
      line.vatRate = this.#words.one(line.vatRate)
    }
  }
}
