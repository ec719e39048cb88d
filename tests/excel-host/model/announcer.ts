// Tells what happens in a workbook, and who does it. Law: an edit without a word about it is the user's own.
import type { Actor, Announcement, Listener, WorkbookEvent } from './events.ts'

export class Announcer {
  private actor: Actor = 'user'
  private origin: object | null = null
  private readonly listeners = new Set<Listener>()

  /** Everything that `edit` does is told as the actor's; `origin` is the add-in's session, where it is one. */
  as<T>(actor: Actor, edit: () => T, origin: object | null = null): T {
    const before = { actor: this.actor, origin: this.origin }
    Object.assign(this, { actor, origin })
    try {
      return edit()
    } finally {
      Object.assign(this, before)
    }
  }

  announce(event: WorkbookEvent): void {
    const announcement: Announcement = { event, actor: this.actor, origin: this.origin }
    for (const listener of this.listeners) listener(announcement)
  }

  /** Calls back for everything that happens, until the returned function is called. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
