// Why the operating system refused.
import { constants } from 'node:os'
import { expect, it } from 'vitest'
import { reasonOf } from '../../lib/batch/disk/reason.ts'

const refused = (code: string, errno: number): Error => Object.assign(new Error(code), { code, errno })

it.skipIf(process.platform === 'win32')('is told by its name, even where Node knows only its number, as of a quota', () => {
  const { EDQUOT, ESTALE } = constants.errno
  expect(reasonOf(refused(`Unknown system error -${String(EDQUOT)}`, -EDQUOT))).toBe('EDQUOT')
  expect(reasonOf(refused('UNKNOWN', -ESTALE))).toBe('ESTALE')
  expect(reasonOf(refused('Unknown system error -9999', -9999))).toBe('Unknown system error -9999')
})

it('is null for what is no refusal of the system', () => {
  expect([new Error('x'), 'ENOENT', null].map(reasonOf)).toEqual([null, null, null])
})
