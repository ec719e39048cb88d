// XML namespaces in force at a place. Law: a name means something only in the namespace it was written in, whatever its prefix.

/** What a namespace is to the part being read: its own vocabulary, that of relationship ids, or foreign. */
type Kind = 'own' | 'relationships' | 'foreign'

const RELATIONSHIP_IDS = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
])

export class Namespaces {
  /** Whether a name without prefix belongs to the part's own vocabulary. */
  ownByDefault = false
  /** How deep the innermost element stands that declared something. */
  innermost = 0
  readonly #own: ReadonlySet<string>
  /** For each prefix the kinds it was bound to, innermost last; '' is the default. */
  readonly #bindings = new Map<string, Kind[]>([['xml', ['foreign']]])
  readonly #declared: { readonly prefix: string; readonly depth: number }[] = []

  constructor(own: ReadonlySet<string>) {
    this.#own = own
  }

  /** Binds a prefix until the element at `depth` closes. */
  declare(prefix: string, uri: string, depth: number): void {
    const kinds = this.#bindings.get(prefix) ?? []
    kinds.push(this.#own.has(uri) ? 'own' : RELATIONSHIP_IDS.has(uri) ? 'relationships' : 'foreign')
    this.#bindings.set(prefix, kinds)
    this.#declared.push({ prefix, depth })
    this.innermost = depth
    if (prefix === '') this.ownByDefault = this.kindOf('') === 'own'
  }

  /** Forgets what the elements deeper than `depth` declared. */
  leave(depth: number): void {
    for (let last = this.#declared.at(-1); last !== undefined && last.depth > depth; last = this.#declared.at(-1)) {
      const kinds = this.#bindings.get(last.prefix)
      kinds?.pop()
      if (kinds?.length === 0) this.#bindings.delete(last.prefix)
      this.#declared.pop()
      if (last.prefix === '') this.ownByDefault = this.kindOf('') === 'own'
    }
    this.innermost = this.#declared.at(-1)?.depth ?? 0
  }

  /** The kind of a prefix's namespace; null where the prefix is bound to none. */
  kindOf(prefix: string): Kind | null {
    return this.#bindings.get(prefix)?.at(-1) ?? null
  }
}
