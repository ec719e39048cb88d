// Columns in which an answer alone is about its line, `EI` or `50 %` under *Tila*. Law: where it answers what the heading asks of every line (of tax, a discount,
// a tender, a country), or other lines say yes to something nobody knows, it says nothing of the claim.
import { amountRoles } from '../../headings.ts'
import type { Cell } from '../../grid.ts'
import { plain } from '../../plain-text.ts'
import { isYes } from '../words/marks.ts'
import type { Column } from './columns.ts'

export interface BareAnswers {
  /** Whether a bare no in a column is against its line. */
  readonly isNo: (column: number) => boolean
  /** Whether a bare share in a column is one of its line. */
  readonly isShare: (column: number) => boolean
}

/** `notes` are columns of notes, whose answers are always about their lines; `cellsOf` gives the cells beside lines. */
export function bareAnswers(all: readonly Column[], notes: ReadonlySet<number>, cellsOf: (column: Column) => readonly Cell[]): BareAnswers {
  const byColumn = new Map(all.map((one) => [one.column, one]))
  const known = new Map<number, boolean>()
  const isNo = (one: Column): boolean =>
    mayAnswer.has(one.role) && (ofStates.test(plain(one.text)) || (!asksOther.test(plain(one.text)) && areFew(one)))
  const areFew = (one: Column): boolean => {
    const lines = Math.max(...all.map((other) => (other.role !== null && amountRoles.has(other.role) ? cellsOf(other).length : 0)))
    const cells = cellsOf(one)
    return ofLines.has(one.role) || (cells.length * 2 < lines && !cells.some(isYes))
  }
  return {
    isNo: (column) => {
      const one = byColumn.get(column)
      if (notes.has(column) || one === undefined) return true
      const isOne = known.get(column) ?? isNo(one)
      known.set(column, isOne)
      return isOne
    },
    isShare: (column) => {
      const one = byColumn.get(column)
      return notes.has(column) || one === undefined || (ofNotes.has(one.role) && !isRated.test(plain(one.text)))
    },
  }
}

const ofNotes: ReadonlySet<Column['role']> = new Set<Column['role']>([null, 'other'])
/** What says what a line is: a no there is no answer to it. */
const ofLines: ReadonlySet<Column['role']> = new Set<Column['role']>(['description', 'category'])
const mayAnswer: ReadonlySet<Column['role']> = new Set([...ofNotes, ...ofLines])

/** What became of the line, or whether somebody looked at it. */
const ofStates =
  /^(?:tila|tilanne|status|state|merkin\p{L}*|merki|mark|markning|ok|kunnossa|tark\p{L}*|granskad|kontroll\p{L}*|checked|verified|kasitelty|behandlad|processed|hyv|hyvaksy\p{L}*|godkand\p{L}*|approved|valit\p{L}*|vald|valda|selected)$/u
/** Tax, tenders, countries and whatever else is asked with a sign of its own. */
const asksOther =
  /\?|alv|moms|vat|vero|skatt|tax|kilpailu|upphandl|tender|maa$|(?<!\p{L})(?:land|country|maa)(?!\p{L})|ennak|forskott|advance/u
/** A discount, a rate of tax or of interest, a half of a daily allowance. */
const isRated =
  /ale(?!\p{L})|alennus|rabatt|avdrag|discount|alv|moms|vat|vero|skatt|tax|korko|ranta|interest|paivarah|trakt|diem|allowance/u
