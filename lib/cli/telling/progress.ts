// Progress on `err`: a bar that redraws itself where a person watches, else a line now and then. Law: nothing depends on it, and quiet means quiet.
import type { Watcher } from '../../batch/convert.ts'
import type { Surroundings } from '../../batch/folder/index.ts'
import type { ResultWords } from '../../i18n/commands/words.ts'
import type { Shell } from '../shell.ts'
import { printable } from './text-table.ts'

/** Milliseconds between two drawings of the bar, and between two lines where nobody watches. */
const REDRAW = 100
const REPEAT = 10_000
const BAR = 24

export class Progress {
  readonly #shell: Shell
  readonly #isQuiet: boolean
  #last = performance.now()
  #drawn = 0

  constructor(shell: Shell, isQuiet: boolean) {
    this.#shell = shell
    this.#isQuiet = isQuiet
    if (shell.isWatched) this.#last -= REDRAW
  }

  /** Something worth a line of its own. */
  say(text: string): void {
    if (this.#isQuiet) return
    this.end()
    this.#shell.err(`${printable(text)}\n`)
  }

  /** How far the work is; `say` puts it into words, where somebody is to hear them. */
  show(done: number, total: number, say: () => string): void {
    if (this.#isQuiet) return
    const now = performance.now()
    if (now - this.#last < (this.#shell.isWatched ? REDRAW : REPEAT)) return
    this.#last = now
    const text = say()
    if (this.#shell.isWatched) this.#draw(`${bar(done, total)} ${text}`)
    else this.#shell.err(`${text}\n`)
  }

  /** Wipes the bar away. */
  end(): void {
    if (this.#drawn > 0) this.#shell.err(`\r${' '.repeat(this.#drawn)}\r`)
    this.#drawn = 0
  }

  #draw(text: string): void {
    const line = text.slice(0, Math.max(this.#shell.width - 1, 20))
    this.#shell.err(`\r${line.padEnd(this.#drawn)}`)
    this.#drawn = line.length
  }
}

function bar(done: number, total: number): string {
  const full = total === 0 ? BAR : Math.floor((done / total) * BAR)
  return `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}]`
}

/** Tells a person how a conversion goes. */
export const watcherOf = (progress: Progress, { progress: words }: ResultWords): Watcher & Pick<Surroundings, 'watching'> => ({
  watching: (holder) => {
    progress.say(words.watching(holder))
  },
  tookOver: (after) => {
    progress.say(words.tookOver(after))
  },
  continues: (reusable) => {
    progress.say(words.continues(reusable))
  },
  startsOver: () => {
    progress.say(words.startsOver)
  },
  journalBroken: () => {
    progress.say(words.journalBroken)
  },
  reading: (done, total) => {
    progress.show(done, total, () => words.reading(done, total))
  },
  lost: (file, detail) => {
    progress.say(`${file}: ${detail}`)
  },
  joining: () => {
    progress.show(1, 1, () => words.joining)
  },
})
