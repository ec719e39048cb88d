// What is kept for a person between visits: a name and the findings set aside. Law: nothing of the workbook is kept, and a browser that keeps nothing
// is no failure.
import type { Preferences } from '../state/state.ts'

/** As much of a Storage as is needed. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>

export interface Memory {
  readonly recall: () => Preferences
  readonly keep: (preferences: Preferences) => void
}

const nothing: Preferences = { by: '', parked: [] }

/** `partition` keeps apart what Office wants apart; asking for the store itself may be refused. */
export function memoryIn(store: () => Store, partition: string): Memory {
  const key = `${partition}vipu.preferences`
  return {
    recall: () => attempt(() => preferencesFrom(store().getItem(key)), nothing),
    keep: (preferences) => {
      attempt(() => {
        store().setItem(key, JSON.stringify(preferences))
      }, undefined)
    },
  }
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action()
  } catch {
    return otherwise
  }
}

function preferencesFrom(text: string | null): Preferences {
  const content: unknown = JSON.parse(text ?? '{}')
  if (typeof content !== 'object' || content === null) return nothing
  const by: unknown = Reflect.get(content, 'by')
  const parked: unknown = Reflect.get(content, 'parked')
  return {
    by: typeof by === 'string' ? by : '',
    parked: Array.isArray(parked) ? parked.filter((one): one is string => typeof one === 'string') : [],
  }
}
