// The words of every finding stand in golden files, so that a change of a sentence is read by a person. UPDATE_GOLDEN=1 writes them anew.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../lib/core/locality.ts'
import { cataloguePage } from './catalogue.ts'

const folder = new URL('../golden/messages/', import.meta.url)

describe('the messages of all findings', () => {
  it.each(languages)('are those of the golden page in %s', (language) => {
    const page = new URL(`${language}.md`, folder)
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(folder, { recursive: true })
      writeFileSync(page, cataloguePage(language))
    }
    expect(cataloguePage(language)).toBe(readFileSync(page, 'utf8'))
  })
})
