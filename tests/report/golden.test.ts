// The reports of a small season in three languages, as text. `UPDATE_GOLDEN=1 npm test` writes them anew; the diff is read by a person.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../lib/core/locality.ts'
import { financialReport, resultsReport } from '../../lib/core/report/index.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { asText } from './as-text.ts'
import { smallMaterial } from './small-project.ts'

const folder = new URL('../golden/reports/', import.meta.url)
const kinds = { financial: financialReport, results: resultsReport }

describe.each(languages)('reports in %s', (language) => {
  it.each(['financial', 'results'] as const)('say what the golden %s report says', (kind) => {
    const text = asText(kinds[kind](smallMaterial(), reportWords(language)))
    const file = new URL(`${kind}.${language}.txt`, folder)
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, text)
    }
    expect(text).toBe(readFileSync(file, 'utf8'))
  })
})
