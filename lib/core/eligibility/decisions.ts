// The decisions of the finance officer, found by place and code. Law: a later decision about the same thing replaces an earlier one.
import { splitAt, type Place } from '../claim.ts'
import type { Decision } from '../project.ts'

/** Findings about a sheet as a whole may be decided once for the sheet or the file. */
const decidedForSheet: ReadonlySet<string> = new Set(['vat-unknown', 'paid-date-unknown', 'working-time-record-missing'])

export interface Decisions {
  /** The decision about a finding at a row, or null. */
  readonly about: (place: SheetPlace, code: string) => Decision | null
  /** Decisions that no finding asked for so far. */
  readonly unused: () => readonly Decision[]
  /** Decisions that reject something at a row, whatever the code. */
  readonly rejections: (place: Place) => readonly Decision[]
}

/** Indexes decisions by the files they name. `at` is `file Sheet!A9`, `file Sheet` or `file`; names may contain spaces, so known files decide. */
export function decisionsOf(decisions: readonly Decision[], files: Iterable<string>): Decisions {
  if (decisions.length === 0) return { about: () => null, rejections: () => [], unused: () => [] }
  const byLength = [...files].map(composed).sort((a, b) => b.length - a.length)
  const byPlace = new Map<string, Decision>()
  const rejected = new Map<string, Decision[]>()
  const used = new Set<Decision>()
  for (const decision of decisions) {
    const place = placeOf(decision.at, byLength)
    if (place === null) continue
    byPlace.set(key(place.file, place.sheet, place.row, decision.code), decision)
    if (!decision.accept) {
      const row = key(place.file, place.sheet, place.row, '')
      rejected.set(row, [...(rejected.get(row) ?? []), decision])
    }
  }
  const about = (place: SheetPlace, code: string): Decision | null => {
    const wide = decidedForSheet.has(code) ? [key(place.file, place.sheet, null, code), key(place.file, null, null, code)] : []
    const found = [key(place.file, place.sheet, place.row, code), ...wide].map((one) => byPlace.get(one)).find((one) => one !== undefined)
    if (found) used.add(found)
    return found ?? null
  }
  const rejections = (place: Place): readonly Decision[] => {
    const standing = (rejected.get(key(place.file, place.sheet, place.row, '')) ?? []).filter(
      (one) => byPlace.get(key(place.file, place.sheet, place.row, one.code)) === one,
    )
    for (const one of standing) used.add(one)
    return standing
  }
  return { about, rejections, unused: () => decisions.filter((one) => !used.has(one) && !isReplaced(one, byPlace, byLength)) }
}

const key = (file: string, sheet: string | null, row: number | null, code: string): string =>
  JSON.stringify([composed(file), sheet, row, code])

/** A Mac writes `ä` in a file's name as two characters, other machines as one. */
const composed = (text: string): string => text.normalize('NFC')

const isReplaced = (decision: Decision, byPlace: ReadonlyMap<string, Decision>, files: readonly string[]): boolean => {
  const place = placeOf(decision.at, files)
  return place !== null && byPlace.get(key(place.file, place.sheet, place.row, decision.code)) !== decision
}

/** A row of a sheet, or the sheet. */
type SheetPlace = Omit<Place, 'row'> & { readonly row: number | null }

interface DecidedPlace {
  readonly file: string
  readonly sheet: string | null
  readonly row: number | null
}

function placeOf(decided: string, files: readonly string[]): DecidedPlace | null {
  const at = composed(decided)
  const file = files.find((name) => at === name || at.startsWith(`${name} `))
  if (file === undefined) return null
  return at === file ? { file, sheet: null, row: null } : { file, ...splitAt(at.slice(file.length + 1)) }
}
