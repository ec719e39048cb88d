// The words of the command line: all there, in three languages that are not each other's.
import { describe, expect, it } from 'vitest'
import { faultWords } from '../../lib/i18n/commands/faults.ts'
import { helpWords } from '../../lib/i18n/commands/help.ts'
import type { DiskTrouble, FaultWords } from '../../lib/i18n/commands/words.ts'
import { resultWords } from '../../lib/i18n/commands/results.ts'

/** Every text by its path; what makes texts is asked with figures. */
function textsIn(words: unknown, path = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[path, words]])
  if (path === 'disk')
    return textsIn(Object.fromEntries(troubles.map((one) => [one, (words as FaultWords['disk'])('/out', false, one, 'EXYZ')])), 'disk ')
  if (path === 'resultsLost')
    return textsIn(Object.fromEntries(troubles.map((one) => [one, (words as FaultWords['resultsLost'])(one, 'EXYZ')])), 'results lost ')
  if (typeof words === 'function') return new Map([[path, String((words as (...args: unknown[]) => unknown)(...figures))]])
  if (typeof words !== 'object' || words === null) return new Map()
  return new Map(Object.entries(words).flatMap(([name, one]) => [...textsIn(one, path === '' ? name : `${path}.${name}`)]))
}

const troubles: readonly DiskTrouble[] = Object.keys({
  full: 1,
  notAllowed: 1,
  readOnly: 1,
  missing: 1,
  isFolder: 1,
  notFile: 1,
  notFolder: 1,
  nameTooLong: 1,
  tooLarge: 1,
  broken: 1,
  busy: 1,
  exhausted: 1,
  other: 1,
} satisfies Record<DiskTrouble, 1>) as DiskTrouble[]

/** Stands for whatever a text may be made of. */
const figures = Array.from({ length: 4 }, () =>
  Object.assign(new String('3'), { pid: 7, host: 'kone', started: 'eilen', error: 1, warning: 2, info: 3, join: () => '3' }),
)

/** Lines that are typed, and names that are the same everywhere. */
const isTyped = (path: string): boolean =>
  /\.line$|exitCodeLines|lineHeadings|findingsTable|^column\.|progress\.reading|^usageParts/.test(path)

describe.each([
  ['help', helpWords],
  ['faults', faultWords],
  ['results', resultWords],
])('the words of %s', (_, words) => {
  const [finnish, swedish, english] = [textsIn(words.fi), textsIn(words.sv), textsIn(words.en)]

  it('are all there and differ between the languages', () => {
    expect([...finnish.keys()]).toEqual([...swedish.keys()])
    expect([...finnish.keys()]).toEqual([...english.keys()])
    for (const [path, text] of finnish) {
      expect(text, path).not.toBe('')
      if (isTyped(path)) continue
      expect(new Set([text, swedish.get(path), english.get(path)]).size, `${path}: ${text}`).toBe(3)
    }
  })

  it('have no doubled spaces, no empty places and no exclamation marks', () => {
    for (const [path, text] of [...finnish, ...swedish, ...english]) {
      if (path.startsWith('exitCodeLines')) continue
      expect(text, path).not.toMatch(/ {2}|undefined|!/)
    }
  })
})

describe('the sentences about faults', () => {
  it('end with a full stop, where they are sentences', () => {
    for (const words of [faultWords.fi, faultWords.sv, faultWords.en]) {
      for (const [path, text] of textsIn(words)) {
        if (/^expected|^seeHelp$|^projectAsked$|^internal$/.test(path)) continue
        expect(text, path).toMatch(/[.}]$/)
      }
    }
  })
})
