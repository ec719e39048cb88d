// A .rels part: how one part of a package names others, inside and outside.
import type { Limits } from '../limits.ts'
import { damaged, tooLarge } from '../refusal.ts'
import { Scanner } from '../xml/scanner.ts'
import { RELATIONSHIPS } from './names.ts'
import { remembered } from '../xml/remembered.ts'

export interface Relationship {
  readonly id: string
  /** The last word of its type: `worksheet`, `sharedStrings`, `hyperlink`. */
  readonly kind: string
  /** As written. */
  readonly target: string
  readonly isExternal: boolean
}

/** Reads the relationships in order; refuses two of one id, between which a program would have to choose. */
export const readRelationships = remembered((bytes: Uint8Array, part: string, limits: Limits): readonly Relationship[] => {
  const scanner = new Scanner(bytes, part, RELATIONSHIPS, limits)
  const all = new Map<string, Relationship>()
  scanner.open('Relationships')
  while (scanner.nextChild(1)) {
    if (scanner.tag !== 'Relationship') continue
    const one = relationshipAt(scanner)
    if (all.has(one.id)) damaged()
    if (all.size === limits.listLength) tooLarge('listLength', limits.listLength, null)
    all.set(one.id, one)
  }
  scanner.finish()
  return [...all.values()]
})

function relationshipAt(scanner: Scanner): Relationship {
  const type = scanner.attribute('Type') ?? ''
  return {
    id: scanner.attribute('Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: scanner.attribute('Target') ?? '',
    isExternal: scanner.attribute('TargetMode')?.toLowerCase() === 'external',
  }
}
