// The templates in the repository are what the code makes, byte for byte. `UPDATE_GOLDEN=1` writes them anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { templateFiles } from '../../templates/generate.ts'

const folder = new URL('../../templates/', import.meta.url)

describe('the templates', () => {
  it('are made the same every time', async () => {
    expect(await templateFiles()).toEqual(await templateFiles())
  })

  it('are the ones in the repository, and no others are there', async () => {
    const files = await templateFiles()
    if (process.env['UPDATE_GOLDEN'] === '1') for (const { name, bytes } of files) writeFileSync(new URL(name, folder), bytes)
    const stale = files.filter(({ name, bytes }) => {
      const path = new URL(name, folder)
      return !existsSync(path) || !readFileSync(path).equals(bytes)
    })
    expect(stale.map(({ name }) => name)).toEqual([])
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        .sort(),
    ).toEqual(files.map(({ name }) => name).sort())
  })
})
