// The words of the parts we read: names of elements and attributes, told apart by their bytes. Law: a name not listed here has no meaning to us.

/** As names of properties, which the engine keeps once each and tells apart without a look into them. */
const words = once([
  'AlternateContent ContentType Default Extension Id Override PartName Relationship Relationships Target TargetMode Type Types',
  'b c calcPr cellXfs chartsheet col cols connection connections d date1904 defaultColWidth defaultRowHeight dialogsheet f formatCode',
  'font fontId fonts fullCalcOnLoad hidden ht id is macrosheet max mergeCell mergeCells min n name numFmt numFmtId numFmts r ref row s sheet sheetData',
  'sheetFormatPr sheets si sst state strike styleSheet t v val width workbook workbookPr worksheet xf xmlns',
  // How cells are painted.
  'alignment bgColor color colors dxf dxfs fgColor fill fillId fills gradientFill horizontal indexed indexedColors patternFill patternType rPr rgb stop sz theme tint vertAlign',
  'accent1 accent2 accent3 accent4 accent5 accent6 clrScheme dk1 dk2 folHlink hlink lastClr lt1 lt2 sysClr themeElements',
  // What conditions change, and tables.
  'cfRule colorScale conditionalFormatting conditionalFormattings dataBar dxfId ext extLst formula iconSet operator showValue sqref text type',
  'headerRowCount showColumnStripes showFirstColumn showLastColumn showRowStripes size table tableStyle tableStyleInfo tableStyles',
  // What formulas refer to by name.
  'headerFooter definedName definedNames displayName localSheetId tableColumn tableColumns totalsRowCount',
  // How the window shows a workbook and its sheets.
  'activeTab bookViews pane sheetView sheetViews showSheetTabs tabRatio topLeftCell visibility workbookView xSplit ySplit',
  // What lies over cells.
  'Choice Fallback absoluteAnchor br cNvPr colOff cxnSp from graphicFrame grpSp noFill nvGrpSpPr nvPicPr nvSpPr oneCellAnchor p pic rowOff sp spPr to twoCellAnchor txBody wsDr',
  'author authorId authors comment commentList comments threadedComment ThreadedComments',
  'Anchor ClientData ObjectType Visible cx cy filled pos shape x xml y',
])

function once(lines: readonly string[]): readonly string[] {
  return Object.keys(Object.fromEntries(lines.flatMap((line) => line.split(' ').map((word) => [word, true]))))
}

const SLOTS = 1024
const table = makeTable()

function makeTable(): readonly (readonly string[])[] {
  const slots = Array.from({ length: SLOTS }, (): string[] => [])
  for (const word of words) {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at))
    slots[hash & (SLOTS - 1)]?.push(word)
  }
  return slots
}

/** The words of a single letter, most frequent of all, by that letter's byte. */
export const letterWords: readonly string[] = wordsOfOneLetter()

function wordsOfOneLetter(): readonly string[] {
  const byByte = Array.from({ length: 256 }, () => '')
  for (const word of words) if (word.length === 1) byByte[word.charCodeAt(0)] = word
  return byByte
}

/** The hash of a name, byte by byte, beginning with 0. */
export function nextHash(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0
}

/** The word that stands in some bytes, or '' where it is none of ours. */
export function wordAt(bytes: Uint8Array, start: number, end: number, hash: number): string {
  const candidates = table[hash & (SLOTS - 1)]
  if (candidates === undefined) return ''
  for (const word of candidates) if (word.length === end - start && spells(bytes, start, word)) return word
  return ''
}

/** Whether a text of ASCII stands there. */
export function spells(bytes: Uint8Array, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (bytes[start + at] !== word.charCodeAt(at)) return false
  return true
}
