// The laws of the house hold, and the test of each law was seen failing: every kind of break is tried on a made-up file.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lawBreaks, type SourceFile } from './laws.ts'

const top = new URL('../../', import.meta.url)

const sources = (folder: string): SourceFile[] =>
  readdirSync(new URL(`${folder}/`, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => ({ path: `${folder}/${name.replaceAll('\\', '/')}`, text: readFileSync(new URL(`${folder}/${name}`, top), 'utf8') }))

const broken = (path: string, text: string): string[] => lawBreaks([{ path, text: `// A file.\n${text}` }])

describe('the house', () => {
  it('keeps its laws', () => {
    expect(lawBreaks([...sources('lib'), ...sources('addin')])).toEqual([])
  })
})

describe('a break of the law', () => {
  it.each([
    ['core imports words', 'lib/core/x.ts', "import { y } from '../i18n/index.ts'", 'lib/core may not import lib/i18n'],
    ['sheet imports words', 'lib/sheet/x.ts', "import { y } from '../i18n/index.ts'", 'lib/sheet may not import lib/i18n'],
    [
      'formats import documents',
      'lib/formats/x.ts',
      "import { y } from '../documents/xlsx/index.ts'",
      'lib/formats may not import lib/documents',
    ],
    [
      'documents import batch, lazily',
      'lib/documents/x.ts',
      "const y = await import('../batch/index.ts')",
      'lib/documents may not import lib/batch',
    ],
    [
      'the pane imports documents',
      'addin/main.ts',
      "import { y } from '../lib/documents/xlsx/index.ts'",
      'addin may not import lib/documents',
    ],
    ['the pane re-exports batch', 'addin/views/x.ts', "export { y } from '../../lib/batch/index.ts'", 'addin may not import lib/batch'],
    ['lib imports the pane', 'lib/cli/x.ts', "import { y } from '../../addin/main.ts'", 'lib/cli may not import addin'],
    [
      'lib imports tests',
      'lib/cli/x.ts',
      "import { y } from '../../tests/support/claims.ts'",
      'imports tests/support/claims.ts, which is no room',
    ],
    ['date-fns outside its door', 'lib/core/terms.ts', "import { addDays } from 'date-fns'", 'names date-fns outside its door'],
    ['exceljs in the pane', 'addin/workbook/x.ts', "import exceljs from 'exceljs'", 'names exceljs outside its door'],
    ['node in formats', 'lib/formats/x.ts', "import { readFileSync } from 'node:fs'", 'names node:fs outside its door'],
    ['an unknown package', 'lib/sheet/x.ts', "import _ from 'lodash'", 'names the package lodash, which has no door'],
    ['a noun that looks forward', 'lib/core/money.ts', "import { settle } from './settlement.ts'", 'money looks forward to settlement'],
    [
      'a noun without a place',
      'lib/core/novelty.ts',
      "import { cents } from './money.ts'",
      'the noun novelty has no place in the order of the core',
    ],
    ['a room that says nothing', 'lib/sheet/utils.ts', '', 'a name that says nothing'],
    [
      'Excel outside its room',
      'addin/views/x.ts',
      'export const run = () => Excel.run(async () => {})',
      'names Excel outside addin/workbook',
    ],
    ['a Date in the core', 'lib/core/period.ts', 'const now = new Date()', 'makes a Date: a calendar day is an IsoDate (law 7)'],
    ['the clock in the reader', 'lib/sheet/x.ts', 'const now = Date.now()', 'makes a Date: a calendar day is an IsoDate (law 7)'],
    ['a float in the reader', 'lib/sheet/x.ts', 'const paid = parseFloat(text)', 'makes a float of money (law 7)'],
    ['a rounding float', 'lib/core/money.ts', 'const text = (sum / 100).toFixed(2)', 'makes a float of money (law 7)'],
    [
      'a figure written for a person',
      'lib/core/money.ts',
      "const text = sum.toLocaleString('fi')",
      'writes a figure as a person reads it: that belongs to i18n',
    ],
  ])('is found: %s', (_, path, text, fault) => {
    expect(broken(path, text)).toEqual([`${path}: ${fault}`])
  })

  it('is a file that does not begin with what it is', () => {
    expect(lawBreaks([{ path: 'lib/core/money.ts', text: 'export {}' }])).toEqual(['lib/core/money.ts: does not begin with what it is'])
  })

  it('is not a type that looks forward, nor a word in a comment', () => {
    expect(broken('lib/core/money.ts', "import type { Settlement } from './settlement.ts'")).toEqual([])
    expect(broken('addin/views/x.ts', '// Excel.run is elsewhere.')).toEqual([])
  })
})
