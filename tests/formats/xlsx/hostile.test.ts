// Every hostile or damaged file of the set: refused by name or read with the values it must show; never a throw, never silence.
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import { hostileFiles, type HostileFile } from '../../support/xlsx/hostile.ts'
import { nativeInflate } from '../../support/xlsx/inflate.ts'
import { shown } from '../../support/xlsx/shown.ts'

function check(file: HostileFile): void {
  const { value, findings } = readXlsx(file.bytes(), undefined, nativeInflate)
  const codes = [...new Set(findings.map((one) => one.code))]
  if ('reads' in file.expected) {
    expect(shown(value)).toMatchObject(file.expected.reads)
    expect(codes).toEqual(file.expected.finds ?? [])
    return
  }
  const { refused, figures } = file.expected
  expect(value).toBeNull()
  expect([refused].flat()).toContain(findings[0]?.code)
  expect(findings[0]?.severity).toBe('error')
  if (figures !== undefined) expect(findings[0]?.figures).toMatchObject(figures)
}

describe('hostile and damaged files', () => {
  test('there are at least 120 of them, and no two of one name', () => {
    expect(hostileFiles.length).toBeGreaterThanOrEqual(120)
    expect(new Set(hostileFiles.map((file) => file.name)).size).toBe(hostileFiles.length)
  })

  test.each(hostileFiles.map((file) => [file.name, file] as const))('%s', (_, file) => {
    check(file)
  })
})
