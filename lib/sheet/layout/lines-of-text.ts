// Breaks text into lines of cells, since a page has no merged cells: a line runs over the empty cells beside it and must end where the page does.

const LEAST_WIDTH = 4

/** Lines of at most `width` characters, broken between words; a word longer than a line is broken where the line ends. */
export function linesOfText(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => paragraphLines(paragraph, Math.max(width, LEAST_WIDTH)))
}

/** How many lines a text takes, without making them: a table of many rows asks for nothing else. */
export function lineCount(text: string, width: number): number {
  return text.split('\n').reduce((count, paragraph) => count + paragraphCount(paragraph, Math.max(width, LEAST_WIDTH)), 0)
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

function paragraphCount(paragraph: string, width: number): number {
  let [count, filled] = [1, 0]
  for (let start = 0; start <= paragraph.length;) {
    const end = endOfPiece(paragraph, start, width)
    const longer = filled === 0 ? end - start : filled + 1 + end - start
    if (longer > width && filled !== 0) count += 1
    filled = longer > width && filled !== 0 ? end - start : longer
    start = paragraph[end] === ' ' || end === paragraph.length ? end + 1 : end
  }
  return count
}

/** Where the word that begins there ends, or the line that it is longer than: no further is looked, since one word may be all of a long text. */
function endOfPiece(paragraph: string, start: number, width: number): number {
  const space = paragraph.slice(start, start + width).indexOf(' ')
  return space === -1 ? Math.min(paragraph.length, start + width) : start + space
}
