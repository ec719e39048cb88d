// Posts claims, and remembers what it could not finish. Law: a claim whose posting was interrupted is looked for before it is posted again, so that trying
// again never makes two of it; what others have left pending is theirs and `recover`'s.
import type { Posting } from '../../../../lib/sheet/project-workbook/index.ts'
import { hashNow, type Moved } from '../../chain.ts'
import type { Outcome } from '../../door.ts'
import { tables } from '../../../../lib/sheet/project-workbook/index.ts'
import type { Hold } from '../conversation.ts'
import { readSheets, type Reading } from '../reading/read-sheets.ts'
import { ledgerSheets, naming } from '../protected.ts'
import { missing } from '../trouble.ts'
import { tidyUp, type Tidied } from './change-ledger.ts'
import { knownOf } from './known.ts'
import { post, type Attempt, type PostedCount } from './post.ts'
import type { Known } from './rows.ts'

/** What posting begins with. */
interface Ready {
  readonly known: Known
  /** How the head moved while an earlier attempt was cleaned up after. */
  readonly moved: Moved
}

export class Poster {
  private known: Known | null = null
  /** The keys of which nobody knows how far their posting came. */
  private readonly unsure = new Set<string>()

  /** Keeps what a reading tells of the workbook, so that posting need not read it all again. */
  learn(reading: Reading): void {
    this.known = knownOf(reading)
  }

  async post(hold: Hold, postings: readonly Posting[], head: string): Promise<Outcome<PostedCount>> {
    const ready = await this.makeReady(hold, postings)
    if (!ready.ok) return ready
    const { known, moved } = ready.value
    const tried = await hold(
      naming(ledgerSheets, (conversation) => post(conversation, known, postings, hashNow(moved, head), this.attempt)),
    )
    return tried.ok ? tried : this.afterwards(hold, tried, postings)
  }

  private readonly attempt: Attempt = {
    begins: (keys) => {
      for (const key of keys) this.unsure.add(key)
    },
    ends: (keys) => {
      for (const key of keys) this.unsure.delete(key)
    },
  }

  private unsureOf(postings: readonly Posting[]): string[] {
    return postings.map(({ importKey }) => importKey).filter((key) => this.unsure.has(key))
  }

  private async makeReady(hold: Hold, postings: readonly Posting[]): Promise<Outcome<Ready>> {
    const left = this.unsureOf(postings)
    const tidied: Outcome<Pick<Tidied, 'moved'>> =
      left.length > 0 ? await this.tidied(hold, left) : { ok: true, value: { moved: new Map() } }
    if (!tidied.ok) return tidied
    const { moved } = tidied.value
    if (this.known !== null) return { ok: true, value: { known: this.known, moved } }
    return hold(async (conversation) => {
      this.learn(await readSheets(conversation))
      if (this.known === null) throw missing(tables.ledger.name)
      return { known: this.known, moved }
    })
  }

  /** After a failure: what was left is taken away, or turns out to have been posted after all. */
  private async afterwards(
    hold: Hold,
    tried: Outcome<PostedCount> & { readonly ok: false },
    postings: readonly Posting[],
  ): Promise<Outcome<PostedCount>> {
    const left = this.unsureOf(postings)
    const isGone = tried.trouble.kind === 'noAnswer' || tried.trouble.kind === 'session'
    if (left.length === 0 || isGone) return tried
    const tidied = await this.tidied(hold, left)
    const isPosted = tidied.ok && left.every((key) => tidied.value.posted.includes(key))
    return isPosted ? { ok: true, value: { posted: left.length, already: postings.length - left.length } } : tried
  }

  private async tidied(hold: Hold, keys: readonly string[]): Promise<Outcome<Tidied>> {
    const tidied = await hold((conversation) => tidyUp(conversation, keys))
    if (tidied.ok) this.attempt.ends(keys)
    return tidied
  }
}
