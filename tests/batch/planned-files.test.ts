// The files of a plan are given back as they were put in, though only their names are kept.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PlannedFiles } from '../../lib/batch/plan/planned-files.ts'

const root = join('/', 'season')
const files = [
  { file: '%ort.csv', path: join(root, 'second', 'ort.csv') },
  { file: 'ort%E4.csv', path: join(root, 'ort\udce4.csv') },
  { file: 'syksy/örtagård – 2.xlsx', path: join(root, 'syksy', 'örtagård – 2.xlsx') },
  { file: 'z', path: join(root, 'z') },
]

describe('the files of a plan', () => {
  it('have the paths they were found under, also where the name says another: of no UTF-8, or told apart from a like one', () => {
    expect([...new PlannedFiles(root, files)]).toEqual(files)
  })

  it('are counted, found by their number, and none beyond the last', () => {
    const planned = new PlannedFiles(root, files)
    expect(planned.length).toBe(4)
    expect([planned.at(0), planned.at(3), planned.at(4)]).toEqual([files[0], files[3], null])
    expect([planned.nameAt(0), planned.nameAt(3), planned.nameAt(4)]).toEqual(['%ort.csv', 'z', ''])
  })

  it('may be some of them, with the same paths', () => {
    expect([...new PlannedFiles(root, files).only((file) => file.includes('ort'))]).toEqual(files.slice(0, 2))
  })

  it('may stand in the root of the disk, or be none', () => {
    const [one] = [{ file: 'a.csv', path: join('/', 'a.csv') }]
    expect([...new PlannedFiles(join('/'), [one])]).toEqual([one])
    expect([...new PlannedFiles(root, [])]).toEqual([])
  })
})
