// Text on a terminal: aligned columns, lines that fit, and nothing a claim sheet says that would move the cursor.

/** A text without the characters that steer a terminal; line ends stay. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')

export type Alignment = 'left' | 'right'

/** Rows of texts as aligned lines; columns two spaces apart, none at the end of a line. */
export function textTable(alignments: readonly Alignment[], rows: readonly (readonly string[])[]): string[] {
  const clean = rows.map((row) => row.map((text) => printable(text).replaceAll('\n', ' ')))
  const widths = alignments.map((_, column) => Math.max(...clean.map((row) => lengthOf(row[column] ?? ''))))
  return clean.map((row) =>
    alignments
      .map((alignment, column) => padded(row[column] ?? '', widths[column] ?? 0, alignment))
      .join('  ')
      .trimEnd(),
  )
}

/** Characters as a person counts them. */
const lengthOf = (text: string): number => Array.from(text.normalize('NFC')).length

function padded(text: string, width: number, alignment: Alignment): string {
  const room = ' '.repeat(Math.max(width - lengthOf(text), 0))
  return alignment === 'left' ? `${text}${room}` : `${room}${text}`
}

/** Blocks of lines as one text, an empty line between two; a block without lines is left out. */
export const textOfBlocks = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`

/** A text in lines of at most a width, each after an indent; a long word stands alone. */
export function wrapped(text: string, width: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of printable(text).split(/[ \n]+/)) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width - indent.length) {
      lines.push(`${indent}${line}`)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, `${indent}${line}`]
}
