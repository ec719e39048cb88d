// What the person does in the grid and what it shows of the book. Law: the book is the truth; here is only where one is and how one likes it.
import type { Language } from '../../lib/core/locality.ts'
import type { CellPlace, Surroundings } from '../workbook/door.ts'
import type { Book, BookCell, BookSheet } from './book/book.ts'

export const themes = ['light', 'dark', 'highContrast'] as const

export interface DeskState {
  readonly language: Language
  readonly theme: Surroundings['theme']
  readonly place: CellPlace
  /** What is being typed into the cell, or null. */
  readonly typing: string | null
  /** How far down the grid is scrolled, in pixels. */
  readonly scrolled: number
  readonly notice: 'isProtected' | null
}

export const firstDesk: DeskState = {
  language: 'fi',
  theme: 'light',
  place: { sheet: '', row: 1, column: 0 },
  typing: null,
  scrolled: 0,
  notice: null,
}

export const visibleSheets = ({ sheets }: Book): BookSheet[] => sheets.filter(({ plan }) => plan.visibility === 'visible')

export const sheetAt = (book: Book, { place }: DeskState): BookSheet | undefined => book.find(place.sheet) ?? visibleSheets(book)[0]

const nothing: BookCell = { cell: null, style: 'text' }

export const cellAt = (sheet: BookSheet | undefined, { row, column }: CellPlace): BookCell => sheet?.rows.get(row)?.get(column) ?? nothing

/** On a protected sheet only what is there to be filled can be written; a frozen report not at all. */
export const isWritable = ({ plan, mark }: BookSheet, { style }: BookCell): boolean =>
  (mark?.fingerprint ?? null) === null && (!plan.isProtected || style.startsWith('input'))
