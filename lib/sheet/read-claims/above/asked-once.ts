// What a block says is worked out once, however many tables ask it: each table without a word of its own asks every other block of its workbook.
import type { Header } from './header.ts'

/** Keeps an answer as long as the block and whoever asks exist. Neither ever changes. */
export function askedOnce<Asker extends object, Answer>(
  answer: (asker: Asker, header: Header) => Answer,
): (asker: Asker, header: Header) => Answer {
  const known = new WeakMap<Asker, WeakMap<Header, { readonly answer: Answer }>>()
  return (asker, header) => {
    const answers = known.get(asker) ?? new WeakMap<Header, { readonly answer: Answer }>()
    known.set(asker, answers)
    const found = answers.get(header) ?? { answer: answer(asker, header) }
    answers.set(header, found)
    return found.answer
  }
}
