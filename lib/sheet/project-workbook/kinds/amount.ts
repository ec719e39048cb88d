// Amounts of money and weights of funding. Law: an amount is read to the cent or it is a fault; `1.250`, a fraction of a cent and another currency
// are asked, never rounded or guessed.
import { cents, LARGEST_AMOUNT, negate, toInteger, ZERO, type Cents } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import type { Cell } from '../../grid.ts'
import { literalText, unescaped } from '../escape.ts'
import { BLANK, contentOf, expected, faultOf, type Filled, type Kind, type Reading } from '../kind.ts'
import { shown, writtenIn } from '../written.ts'

const MOST = cents(LARGEST_AMOUNT)

const amountFrom = (least: Cents): Kind => ({
  style: 'money',
  inputStyle: 'inputMoney',
  limit: { kind: 'money', least, most: MOST },
  placeholder: 0,
  write: (content) => (typeof content === 'number' ? { kind: 'money', cents: cents(content) } : BLANK),
  read: (filled) => notBelow(least, filled, amountIn(filled.cell)),
})

/** An amount that is never below zero. */
export const amount = amountFrom(ZERO)

/** An amount that may be a correction or a credit. */
export const signedAmount = amountFrom(negate(MOST))

/** A funding weight: euros or percentages, both kept in hundredths; beyond what a cell holds exactly it is written out in digits. */
export const weight: Kind = {
  ...amount,
  write: (content, glossary) =>
    typeof content === 'number' && content > LARGEST_AMOUNT
      ? { kind: 'text', text: literalText(String(content)) }
      : amount.write(content, glossary),
  read: (filled) => notBelow(ZERO, filled, weightIn(filled.cell)),
}

function weightIn(cell: Cell): Reading {
  const digits = cell.kind === 'text' ? unescaped(cell.text.trim()) : undefined
  return digits !== undefined && /^\d{1,16}$/.test(digits) ? contentOf(Number(digits)) : amountIn(asWeight(cell), cell)
}

/** `40 %` is the weight 40, also as a text; a cell formatted as a percentage holds its hundredth. */
function asWeight(cell: Cell): Cell {
  if (cell.kind === 'text') return { ...cell, text: cell.text.replace(/(?<=\d)\s*%\s*$/, '') }
  return cell.kind === 'number' && cell.format?.includes('%') === true
    ? { kind: 'number', column: cell.column, number: cell.number * 100 }
    : cell
}

/** An amount below the least is a fault in the euros of the cell. */
const notBelow = (least: Cents, { written }: Filled, reading: Reading): Reading =>
  reading.kind === 'content' && Number(reading.content) < toInteger(least)
    ? faultOf(expected(shown(written), { kind: 'between', least: toInteger(least) / 100, most: LARGEST_AMOUNT / 100 }))
    : reading

/** `typed` is what a fault shows. */
function amountIn(cell: Cell, typed = cell): Reading {
  const reading = readAmount(cell, null)
  switch (reading.kind) {
    case 'blank':
      return reading
    case 'fault':
      return notAnAmount(typed)
    case 'amount':
      return reading.currency === null ? contentOf(toInteger(reading.cents)) : notAnAmount(typed)
  }
}

const notAnAmount = (cell: Cell): Reading => faultOf(expected(shown(writtenIn(cell, false)), { kind: 'amount' }))
