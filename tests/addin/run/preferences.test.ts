import { describe, expect, it } from 'vitest'
import { memoryIn, type Store } from '../../../addin/run/preferences.ts'

class Drawer implements Store {
  readonly kept = new Map<string, string>()
  readonly getItem = (key: string): string | null => this.kept.get(key) ?? null
  readonly setItem = (key: string, value: string): void => {
    this.kept.set(key, value)
  }
}

const nothing = { by: '', parked: [] }

describe('what a person prefers', () => {
  it('is there the next time, apart for each place that Office keeps apart', () => {
    const drawer = new Drawer()
    memoryIn(() => drawer, 'a/').keep({ by: 'Maija', parked: ['1x'] })
    expect(memoryIn(() => drawer, 'a/').recall()).toEqual({ by: 'Maija', parked: ['1x'] })
    expect(memoryIn(() => drawer, 'b/').recall()).toEqual(nothing)
  })

  it('is simply forgotten where nothing may be kept', () => {
    const memory = memoryIn(() => {
      throw new DOMException('denied', 'SecurityError')
    }, '')
    memory.keep({ by: 'Maija', parked: [] })
    expect(memory.recall()).toEqual(nothing)
  })

  it.each(['', '{', '[]', '"text"', 'null', '{"by":7,"parked":"x"}', '{"parked":[1,null]}'])(
    'is forgotten where something else stands in its place: %s',
    (text) => {
      const drawer = new Drawer()
      drawer.setItem('vipu.preferences', text)
      expect(memoryIn(() => drawer, '').recall()).toEqual(nothing)
    },
  )
})
