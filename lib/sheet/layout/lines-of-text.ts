// Breaks text into lines of cells, since a page has no merged cells: a line runs over the empty cells beside it and must end where the page does.
/** Lines of at most `width` characters, broken between words; a word longer than a line is broken where the line ends. */
export function linesOfText(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => paragraphLines(paragraph, Math.max(width, 4)))
}

function paragraphLines(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ').flatMap((one) => pieces(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length > width && line !== '') {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function pieces(word: string, width: number): string[] {
  const all: string[] = []
  for (let start = 0; start < word.length; start += width) all.push(word.slice(start, start + width))
  return all.length === 0 ? [''] : all
}
