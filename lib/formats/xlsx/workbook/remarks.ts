// What a workbook carries beside its sheets: macros, links to other files, data connections, embedded files. Law: none is run or followed, each is told.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Package } from '../package/index.ts'
import { SPREADSHEET } from '../package/names.ts'
import { Scanner } from '../xml/scanner.ts'

/** So many different targets are told one by one; how many more there are is told in one. */
const MOST_TARGETS = 50
const LONGEST_TARGET = 1_000
/** A link that does nothing until somebody clicks on it. */
const HARMLESS = 'hyperlink'

/** Parts that hold something that could run, by the kind of the relationship that leads to them, whatever they are called. */
const RUNNING = new Set(['vbaproject', 'xlmacrosheet', 'xlintlmacrosheet', 'control'])

/** Relationships to other files, and to what other programs made, within the workbook. */
export const EMBEDDING = new Set(['oleObject', 'package'])

/** Parts that lead out of the workbook, by the kind of the relationship to them: those that link to other files, and those that fetch data. */
const LINKING = 'externalLink'
const FETCHING = 'connections'

export const isMacroPart = (key: string): boolean => /(?:^|\/)(?:vbaproject\.bin|macrosheets\/.*)$/.test(key)
const isExternalLink = (key: string): boolean => /(?:^|\/)externallinks\/[^/]+\.xml$/.test(key)
const isConnections = (key: string): boolean => /(?:^|\/)connections\.xml$/.test(key)

export function remarksOf(pack: Package, workbook: string): Finding[] {
  const { targets: all, runs, embedded } = surveyed(pack)
  const hasMacros = runs || /macroenabled/i.test(pack.types.of(workbook) ?? '') || pack.keys.some(isMacroPart)
  return [
    ...(hasMacros ? [finding('macro-ignored', {})] : []),
    ...(embedded > 0 ? [finding('hidden-content', { what: 'embedded', count: embedded })] : []),
    ...linkFindings([...all]),
  ]
}

/** What is told of the places that a workbook refers to, each given once. */
export function linkFindings(targets: readonly string[]): Finding[] {
  const told = targets.slice(0, MOST_TARGETS)
  if (targets.length > MOST_TARGETS) told.push(`+ ${String(targets.length - MOST_TARGETS)}`)
  return told.map((target) => finding('external-link-ignored', { target: target.slice(0, LONGEST_TARGET) }))
}

/** Every file, address and data connection that some part refers to (a link without an address counts by its part), whether some part leads to what runs, and how many to what is embedded. */
function surveyed(pack: Package): { targets: Set<string>; runs: boolean; embedded: number } {
  const targets = new Set<string>()
  const [linking, fetching] = [new Set(pack.keys.filter(isExternalLink)), new Set(pack.keys.filter(isConnections))]
  let runs = false
  let embedded = 0
  for (const key of pack.keys) {
    for (const one of key.endsWith('.rels') ? pack.relationshipsIn(key) : []) {
      if (one.isExternal && one.kind !== HARMLESS) targets.add(one.target)
      runs ||= RUNNING.has(one.kind.toLowerCase())
      if (!one.isExternal && EMBEDDING.has(one.kind)) embedded++
      const part = one.kind === LINKING || one.kind === FETCHING ? pack.targetOf(sourceOf(key), one) : null
      if (part !== null) (one.kind === LINKING ? linking : fetching).add(part)
    }
  }
  for (const key of fetching) addConnections(pack, key, targets)
  for (const key of linking) if (!pack.relationshipsOf(key).some((one) => one.isExternal)) targets.add(pack.nameOf(key))
  return { targets, runs, embedded }
}

/** The part whose relationships a .rels part states. */
const sourceOf = (key: string): string => key.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')

function addConnections(pack: Package, key: string, targets: Set<string>): void {
  const bytes = pack.part(key)
  if (bytes === null) return
  const scanner = new Scanner(bytes, pack.nameOf(key), SPREADSHEET, pack.limits)
  scanner.open('connections')
  while (scanner.nextChild(1)) if (scanner.tag === 'connection') targets.add(scanner.attribute('name') ?? key)
  scanner.finish()
}
