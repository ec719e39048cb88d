// What a disk, a memory or a hand may do to the journal, the results and the lock of an earlier run: cut, swapped, doubled, flipped, of another run. Law: a
// run over them ends in the bytes of a run that nothing was done to, whatever it can use of them.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Reuse } from '../../lib/batch/convert.ts'
import { claimSheet, run, seasonDisk, sheets } from './support/season.ts'

const JOURNAL = '/out/.vipu/journal.jsonl'
const RESULTS = '/out/.vipu/results.jsonl'
const LOCK = '/out/.vipu/lock'

type Contents = Readonly<Record<string, string>>

/** A folder as a whole run left it, and one as a run that was killed before it joined its parts did. */
let finished: Contents
let unfinished: Contents
let whole: Contents
/** The same names, other amounts: what a run over other sheets left. */
let other: Contents

const others = Object.fromEntries(Object.keys(sheets).map((path, index) => [path, claimSheet(1, 1, [[String(index), 10 + index]])]))

beforeAll(async () => {
  const disk = seasonDisk()
  expect((await run(disk)).kind).toBe('done')
  whole = disk.contents('/out')
  finished = disk.contents('/out', true)
  const journal = finished[JOURNAL] ?? ''
  unfinished = {
    [JOURNAL]: journal.slice(0, journal.lastIndexOf('\n', journal.length - 2) + 1),
    [RESULTS]: finished[RESULTS] ?? '',
  }
  const elsewhere = seasonDisk(others)
  await run(elsewhere)
  other = elsewhere.contents('/out', true)
})

/** A run over what was left with one file of it changed; by all ways to go on, or one. */
async function expectWhole(left: Contents, changed: Contents, what: string, ways: readonly Reuse[] = ['any', 'unfinished']): Promise<void> {
  for (const reuse of ways) {
    const disk = seasonDisk()
    for (const [path, content] of Object.entries({ ...left, ...changed })) disk.put(path, Buffer.from(content, 'latin1'))
    expect((await run(disk, { reuse })).kind, what).toBe('done')
    expect(disk.contents('/out'), `${what}, ${reuse}`).toEqual(whole)
    expect(disk.look(LOCK), what).toBeNull()
  }
}

/** A text with one bit of one byte turned round. */
const flipped = (text: string, at: number): string =>
  `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ (1 << (at % 8)))}${text.slice(at + 1)}`

const linesOf = (text: string): string[] => text.split(/(?<=\n)/)
const textOf = (left: Contents, path: string): string => left[path] ?? ''

describe('an earlier run whose journal or results', () => {
  it('are cut at any byte of their last two lines', async () => {
    for (const left of [finished, unfinished]) {
      for (const path of [JOURNAL, RESULTS]) {
        const text = textOf(left, path)
        const lastTwo = linesOf(text).slice(-2).join('').length
        for (let length = text.length - lastTwo; length < text.length; length++)
          await expectWhole(
            left,
            { [path]: text.slice(0, length) },
            `${path} cut at ${String(length)}`,
            length % 2 ? ['any'] : ['unfinished'],
          )
      }
    }
  })

  it('have one bit turned round, at every seventh byte', async () => {
    for (const path of [JOURNAL, RESULTS]) {
      const text = textOf(unfinished, path)
      for (let at = 0; at < text.length; at += 7)
        await expectWhole(unfinished, { [path]: flipped(text, at) }, `${path} at ${String(at)}`, ['any'])
    }
  })

  it('have two lines swapped, one twice, one missing, or one of another run', async () => {
    for (const left of [finished, unfinished]) {
      for (const path of [JOURNAL, RESULTS]) {
        const lines = linesOf(textOf(left, path))
        const strange = linesOf(textOf(other, path))
        for (const [a, line] of lines.entries()) {
          const tries: [string, string[]][] = [
            ['twice', lines.toSpliced(a, 0, line)],
            ['missing', lines.toSpliced(a, 1)],
            ['of another run', lines.with(a, strange[a] ?? '')],
            ['after one of another run', lines.toSpliced(a, 0, strange[a] ?? '')],
            ...lines.slice(0, a).map((before, b): [string, string[]] => [`swapped with ${String(b)}`, lines.with(a, before).with(b, line)]),
          ]
          for (const [what, tampered] of tries) await expectWhole(left, { [path]: tampered.join('') }, `${path} line ${String(a)} ${what}`)
        }
      }
    }
  })

  it('are of another run, both or one of them, or behind each other', async () => {
    for (const left of [finished, unfinished]) {
      for (const path of [JOURNAL, RESULTS]) {
        const [ours, theirs] = [textOf(left, path), textOf(other, path)]
        for (const text of [
          theirs,
          ours + theirs,
          theirs + ours,
          '',
          '\n',
          '\0'.repeat(4096),
          `${ours}\0\0\0`,
          ours.replaceAll('\n', '\r\n'),
        ])
          await expectWhole(left, { [path]: text }, `${path} with ${String(text.length)} bytes`)
      }
      await expectWhole(left, { [JOURNAL]: textOf(other, JOURNAL), [RESULTS]: textOf(other, RESULTS) }, 'both of another run')
    }
  })
})

it('a lock that is cut, turned round in one bit, empty or of nobody keeps no one out', async () => {
  const text = `${JSON.stringify({ run: 'dead', pid: 99_999, host: 'kone', boot: 'boot', born: null, space: null, machine: null, started: '2009' })}\n`
  const tampered = [
    ...Array.from(text, (_, length) => text.slice(0, length)),
    ...Array.from(text, (_, at) => flipped(text, at)),
    'null',
    '[]',
    '{}',
    '\0'.repeat(4096),
    text.repeat(2),
    text.replace('99999', '-1'),
    text.replace('99999', '1e400'),
    text.replace('"boot"', '"another"'),
  ]
  for (const lock of tampered) await expectWhole(unfinished, { [LOCK]: lock }, `lock ${lock}`, ['any'])
})
