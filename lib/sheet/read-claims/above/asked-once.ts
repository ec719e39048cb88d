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

/** The blocks of a workbook but those of one sheet, and what that sheet says below its last list. */
export interface Elsewhere {
  /** Of the whole workbook: always the same array, by which answers are kept. */
  readonly blocks: readonly Header[]
  readonly here: ReadonlySet<Header>
  readonly foot: Header
}

export const NOTHING_ELSEWHERE: Elsewhere = { blocks: [], here: new Set(), foot: { fields: [], titles: [] } }

/** What the blocks elsewhere say, in their order. Those with anything to say are found once for a workbook: of a thousand sheets each asks all others. */
export function saidElsewhere<Asker extends object, One>(
  read: (asker: Asker, header: Header) => readonly One[],
): (asker: Asker, elsewhere: Elsewhere) => readonly One[] {
  const known = new WeakMap<readonly Header[], { readonly asker: Asker; readonly said: readonly SaidIn<One>[] }>()
  const inAll = (asker: Asker, blocks: readonly Header[]): readonly SaidIn<One>[] => {
    const before = known.get(blocks)
    if (before?.asker === asker) return before.said
    const said = blocks.map((header) => ({ header, answers: read(asker, header) })).filter(({ answers }) => answers.length > 0)
    known.set(blocks, { asker, said })
    return said
  }
  return (asker, { blocks, here, foot }) => {
    const others = inAll(asker, blocks).flatMap(({ header, answers }) => (here.has(header) ? [] : answers))
    return [...others, ...read(asker, foot)]
  }
}

interface SaidIn<One> {
  readonly header: Header
  readonly answers: readonly One[]
}
