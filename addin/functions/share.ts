// VIPU.SHARE(amount; source; weights…): one source's share of an amount. Law: the shares of all sources add up to the amount; a left-over cent goes to the
// largest remainder, ties to the first (DOMAIN § 4.5).
import { allocate, isNegative, toInteger, ZERO } from '../../lib/core/money.ts'
import { answer, refuse, type Answer } from './answer.ts'
import { amountsOf, textOf } from './given.ts'

/** What the two sources of the project are called, in three languages. */
const names: readonly (readonly string[])[] = [
  ['esf', 'esr', 'eu'],
  ['te', 'te-keskus', 'te-central', 'te-centralen', 'te-centre', 'te-center', 'valtio', 'staten', 'state'],
]

/** `weights` as Excel gives what repeats: a range for each. */
export function share(amount: unknown, source: unknown, weights: readonly (readonly (readonly unknown[])[])[]): Answer {
  const all = weights.flat(2)
  const owner = sourceOf(source, all.length)
  if (owner === null) return refuse({ kind: 'unknownSource', given: textOf(source), count: all.length })
  const given = amountsOf({ amount })
  if (!given.ok) return given
  const parts = weightsOf(all)
  if (!parts.ok) return parts
  if (parts.value.every((one) => one === 0)) return refuse({ kind: 'notDecided' })
  return answer(allocate(given.value.amount ?? ZERO, parts.value, 'largestRemainder').shares[owner] ?? ZERO)
}

/** The place of a source among the weights, by its name or its number. */
function sourceOf(source: unknown, count: number): number | null {
  const text = textOf(source).toLowerCase()
  const named = names.findIndex((one) => one.includes(text))
  const place = named >= 0 ? named : /^\d{1,2}$/.test(text) ? Number(text) - 1 : -1
  return place >= 0 && place < count ? place : null
}

function weightsOf(all: readonly unknown[]): Answer<number[]> {
  const whole: number[] = []
  for (const one of all) {
    const given = amountsOf({ weights: one })
    if (!given.ok) return given
    const weight = given.value.weights ?? ZERO
    if (isNegative(weight)) return refuse({ kind: 'negative', what: 'weights' })
    whole.push(toInteger(weight))
  }
  return answer(whole)
}
