// Texts broken into lines of cells: nothing is lost, nothing is wider than its line, and counting the lines agrees with making them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineCount, linesOfText } from '../../lib/sheet/layout/lines-of-text.ts'

const texts = fc.array(fc.constantFrom('a', 'bb', 'sidosryhmätapaaminen', ' ', '  ', '\n'), { maxLength: 30 }).map((all) => all.join(''))
const widths = fc.integer({ min: 0, max: 30 })

describe('a text in lines', () => {
  test('words go on the line as long as they fit; a word longer than a line is broken where the line ends', () => {
    expect(linesOfText('Sali ja kahvit 12.9. Paikkakunta 1', 14)).toEqual(['Sali ja kahvit', '12.9.', 'Paikkakunta 1'])
    expect(linesOfText('sidosryhmätapaaminen', 8)).toEqual(['sidosryh', 'mätapaam', 'inen'])
    expect(linesOfText('a\n\nb', 8)).toEqual(['a', '', 'b'])
  })

  test('no line is wider than it may be, and none loses a letter', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const lines = linesOfText(text, width)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(width, 4))
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })

  test('there are as many lines as are counted', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        expect(lineCount(text, width)).toBe(linesOfText(text, width).length)
      }),
      { numRuns: 1000 },
    )
  })
})
