// A bar of parts side by side. Law: drawn with geometry alone, since the pane's policy allows no styles in a page; what it shows stands beside it in words.
import { svg, html } from 'lit/html.js'
import { isPositive, sumOf, toInteger, type Cents } from '../../lib/core/money.ts'
import type { Template } from './pane.ts'

export interface BarPart {
  readonly cents: Cents
  /** What it means, and so its colour and pattern. */
  readonly role: 'own' | 'first' | 'second' | 'rest' | 'excess'
}

const WIDTH = 1000

export function bar(parts: readonly BarPart[], told: string): Template {
  const shown = parts.filter(({ cents }) => isPositive(cents))
  const whole = toInteger(sumOf(shown, ({ cents }) => cents))
  let x = 0
  const pieces = shown.map(({ cents, role }) => {
    const width = whole === 0 ? 0 : (toInteger(cents) / whole) * WIDTH
    const piece = svg`<rect class=${role} x=${x} y="0" width=${width} height="10"></rect>`
    x += width
    return piece
  })
  return html`
    <svg class="bar" role="img" aria-label=${told} viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" focusable="false">
      <rect class="ground" x="0" y="0" width=${WIDTH} height="10"></rect>
      ${pieces}
    </svg>
  `
}
