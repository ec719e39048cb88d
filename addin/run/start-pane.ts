// Starts the pane beside a workbook, in Excel or in the workbench: listens to the workbook, reads it, and reads it again whenever the person comes back.
import type { Hands } from '../state/hands.ts'
import type { WorkbookEvent } from '../workbook/door.ts'
import { Pane, type PaneParts } from './pane.ts'
import { today } from './today.ts'

/** What stands around a running pane can do what its views can, and end it. */
export interface RunningPane extends Hands {
  readonly stop: () => void
}

export function startPane(parts: PaneParts): RunningPane {
  const { door, root } = parts
  root.replaceChildren()
  const pane = new Pane(parts)
  const page = root.ownerDocument
  const hear = (event: WorkbookEvent): void => {
    if (event.kind === 'selected') pane.dispatch({ kind: 'cellSelected', place: event.place })
    else pane.dispatch({ kind: event.isOwn ? 'readingDue' : 'workbookChanged' })
  }
  let unwatch = (): void => undefined
  let isWatching = false
  let isEnded = false
  /** Once, and again whenever the person comes back, should it have failed. */
  const watch = async (): Promise<void> => {
    if (isWatching) return
    isWatching = true
    const outcome = await door.watch(hear)
    isWatching = outcome.ok
    if (!outcome.ok) return
    unwatch = outcome.value
    if (isEnded) unwatch()
  }
  const comeBack = (): void => {
    if (page.visibilityState === 'hidden') return
    pane.dispatch({ kind: 'surroundingsSeen', surroundings: door.surroundings(), today: today() })
    pane.dispatch({ kind: 'readingDue' })
    void watch()
  }
  void watch()
  pane.dispatch({ kind: 'readAsked' })
  const listening = new AbortController()
  page.defaultView?.addEventListener('focus', comeBack, { signal: listening.signal })
  page.addEventListener('visibilitychange', comeBack, { signal: listening.signal })
  const stop = (): void => {
    isEnded = true
    listening.abort()
    unwatch()
    pane.stop()
  }
  return { dispatch: pane.dispatch, keep: pane.keep, stop }
}
