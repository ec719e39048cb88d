// An output file, written beside its place.
import { expect, it } from 'vitest'
import { Output, placeOf } from '../../lib/batch/disk/output.ts'
import { MemoryDisk } from './support/memory-disk.ts'

it('that was abandoned may still be written into, as by what packs for it: nothing of that comes into the next one', () => {
  const disk = new MemoryDisk()
  const abandoned = new Output(disk, '/out/a.xlsx')
  abandoned.write('begun')
  abandoned.abandon()
  const next = new Output(disk, '/out/b.csv')
  next.write('100,00')
  abandoned.write('999,00')
  abandoned.finish()
  next.finish()
  next.publish()
  expect(disk.contents('/out', true)).toEqual({ '/out/b.csv': '100,00' })
})

it('is known by the name it will have; a hidden file of somebody else keeps its own', () => {
  expect(['/out/.claims.json.partial', '/out/.claims.json', '/out/claims.partial'].map(placeOf)).toEqual([
    '/out/claims.json',
    '/out/.claims.json',
    '/out/claims.partial',
  ])
})
