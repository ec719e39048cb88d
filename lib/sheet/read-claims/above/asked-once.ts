// What a block says is worked out once, however many tables ask it: each table without a word of its own asks every other block of its workbook.
import type { Header } from './header.ts'

/** Keeps an answer as long as the block and whoever asks exist. Neither ever changes. */
export function askedOnce<Asker extends object, Answer>(
  answer: (asker: Asker, header: Header) => Answer,
): (asker: Asker, header: Header) => Answer {
  const known = new WeakMap<Header, { readonly asker: Asker; readonly answer: Answer }>()
  return (asker, header) => {
    const before = known.get(header)
    if (before?.asker === asker) return before.answer
    const found = { asker, answer: answer(asker, header) }
    known.set(header, found)
    return found.answer
  }
}
