// The add-in's clock: it stands still but for a silent Excel, when the add-in's patience is over at once. So no test waits, and none fails on a slow machine.
import { vi } from 'vitest'
import { PATIENCE, type Office } from './office.ts'

export async function withoutWaiting<T>({ statistics: { syncs } }: Pick<Office, 'statistics'>, act: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    let seen = syncs.length
    const progress = { isOpen: true }
    const outcome = act().finally(() => (progress.isOpen = false))
    while (progress.isOpen) {
      await new Promise((resolve) => setImmediate(resolve))
      const isSilent = syncs.slice(seen).some((sync) => sync.outcome === 'silent')
      seen = syncs.length
      if (isSilent) await vi.advanceTimersByTimeAsync(PATIENCE)
    }
    return await outcome
  } finally {
    vi.useRealTimers()
  }
}
