// The same seed makes the same case, whatever the clock says.
import { afterEach, expect, it, vi } from 'vitest'
import { Draw } from '../sheet/mess/draw.ts'
import { mutatedOldFile } from './old-files.ts'

afterEach(() => {
  vi.useRealTimers()
})

it('a hundred files of older formats are the same bytes in another year', () => {
  const all = (): string[] =>
    Array.from({ length: 100 }, (_, seed) => {
      const { name, bytes } = mutatedOldFile(new Draw(seed))
      return `${name} ${Buffer.from(bytes).toString('base64')}`
    })
  const now = all()
  vi.useFakeTimers({ now: new Date(2019, 1, 3, 4, 5, 6) })
  expect(all()).toEqual(now)
  expect(new Set(now).size).toBeGreaterThan(50)
})
