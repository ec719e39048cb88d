// The worked cases of the domain, as data: inputs and expected cents. Only what a case names is compared.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../lib/core/eligibility/index.ts'
import { claimsFileField, register } from '../../lib/core/claim.ts'
import { parseProject } from '../../lib/core/project.ts'
import { settlementFile } from '../../lib/core/settlement-file.ts'
import { settle } from '../../lib/core/settlement.ts'

interface GoldenCase {
  readonly name: string
  readonly project: unknown
  readonly claims: unknown
  readonly expected: unknown
}

const folder = new URL('../golden/cases/', import.meta.url)
const cases = readdirSync(folder).map((file): GoldenCase => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as GoldenCase)

/** Finds whatever an expectation names: lists of things with an id or number by that, other lists one by one. */
function expectNamed(actual: unknown, expected: unknown, path: string): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual), path).toBe(true)
    const list = actual as unknown[]
    for (const [index, one] of expected.entries()) {
      const key = ['id', 'number'].find((name) => typeof one === 'object' && one !== null && name in one)
      const same = (other: unknown): boolean =>
        (other as Record<string, unknown>)[key ?? ''] === (one as Record<string, unknown>)[key ?? '']
      expectNamed(key ? list.find(same) : list[index], one, `${path}[${String(index)}]`)
    }
    if (!expected.some((one) => typeof one === 'object' && one !== null && ('id' in one || 'number' in one)))
      expect(list.length, path).toBe(expected.length)
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [name, one] of Object.entries(expected))
      expectNamed((actual as Record<string, unknown> | undefined)?.[name], one, `${path}.${name}`)
  } else {
    expect(actual, path).toBe(expected)
  }
}

describe('the worked cases', () => {
  it('are fifty', () => {
    expect(cases).toHaveLength(50)
  })

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { project, claims, expected }) => {
    const checked = parseProject(project)
    expect(checked.findings).toEqual([])
    if (checked.value === null) throw new Error('no project')
    const file = claimsFileField.parse(claims)
    const { claims: registered } = register(checked.value, file.claims)
    const settlement = settle(checked.value, assess(checked.value, registered))
    expectNamed(JSON.parse(JSON.stringify(settlementFile(settlement, file.sources))), expected, 'settlement')
  })
})
