// Valid workbooks, changed at random places that a seed decides: in the bytes of the archive, in its parts, and in their XML.
import { randomFrom } from './random.ts'
import { cell, partsOf, row, sheetXml, type WorkbookSource } from './workbook.ts'
import { zipOf, type Part } from './zip.ts'

export interface Mutant {
  readonly bytes: Uint8Array
  /** What was done, for the message of a failure. */
  readonly how: string
  /** The workbook before, where only the archive around its parts was changed: what is still read must be the same. */
  readonly original: Uint8Array | null
}

type Random = () => number

const whole = (random: Random, below: number): number => Math.floor(random() * below)
const pick = <T>(random: Random, all: readonly T[]): T => all[whole(random, all.length)]!

const sources: readonly WorkbookSource[] = [
  { data: [1, 2, 3, 4].map((number) => row(number, `Tosite ${number}`, number * 12.5, `=A${number}→${number}`)).join('') },
  {
    data: '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>40071</v></c></row>',
    strings: '<si><t>Voucher &amp; date</t></si><si><r><t>rich</t></r><r><t xml:space="preserve"> text</t></r></si>',
    styles: '<numFmts><numFmt numFmtId="164" formatCode="d.m.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
  },
  {
    sheets: [
      {
        name: 'Taul1',
        xml: sheetXml(`<row r="2" hidden="1">${cell('B2', 7250)}<c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#REF!</v></c></row>`),
      },
      {
        name: 'Piilossa',
        attributes: 'state="hidden"',
        xml: sheetXml(
          '<row><c><f t="shared" si="0" ref="A1:A2">B1*2</f><v>4</v></c></row><row><c><f t="shared" si="0"/><v>6</v></c></row>',
          '<cols><col min="2" max="3" hidden="1"/></cols>',
          '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        ),
      },
    ],
    settings: '<workbookPr date1904="1"/>',
    more: [{ name: 'docProps/core.xml', content: '<x/>' }],
  },
]

/** The mutant of a seed. */
export function mutants(seed: number): Mutant {
  const random = randomFrom(seed)
  const parts = partsOf(pick(random, sources))
  const way = pick(random, [inBytes, inParts, inMarkup, inMarkup, inHeaders])
  const times = 1 + whole(random, 4)
  const isArchiveOnly = way === inBytes || way === inHeaders
  return { bytes: way(random, parts, times), how: `${way.name} × ${times}`, original: isArchiveOnly ? zipOf(parts) : null }
}

function inBytes(random: Random, parts: readonly Part[], times: number): Uint8Array {
  let bytes = zipOf(parts).slice()
  for (let time = 0; time < times; time++) {
    const at = whole(random, bytes.length)
    const length = whole(random, 20)
    const way = whole(random, 5)
    if (way === 0) bytes = bytes.slice(0, at)
    else if (way === 1) bytes = Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + length)])
    else if (way === 2) bytes.copyWithin(at, whole(random, bytes.length), whole(random, bytes.length))
    else if (way === 3) bytes.fill(pick(random, [0, 255]), at, at + length)
    else bytes[at] = (bytes[at] ?? 0) ^ (1 << whole(random, 8))
  }
  return bytes
}

function inParts(random: Random, parts: readonly Part[], times: number): Uint8Array {
  const changed = [...parts]
  for (let time = 0; time < times; time++) {
    const at = whole(random, changed.length)
    const other = pick(random, parts)
    const way = whole(random, 5)
    if (way === 0) changed.splice(at, 1)
    else if (way === 1) changed.push(other)
    else if (way === 2) changed[at] = { name: changed[at]?.name ?? 'x', content: other.content }
    else if (way === 3) changed[at] = { name: pick(random, ['xl\\Workbook.xml', '/x', 'X.xml']), content: other.content }
    else changed.reverse()
    if (changed.length === 0) return zipOf([])
  }
  return zipOf(changed)
}

/** Changes text, tags and values within the XML of one part; the archive around it is sound. */
function inMarkup(random: Random, parts: readonly Part[], times: number): Uint8Array {
  const at = whole(random, parts.length)
  return zipOf(parts.map((part, index) => (index === at ? { ...part, content: changedMarkup(random, String(part.content), times) } : part)))
}

const fragments = [
  '<',
  '>',
  '/',
  '"',
  "'",
  '&',
  ';',
  '&amp;',
  '&#65;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE x>',
  '\u0000',
  '\ufeff',
  'ä',
  ' ',
  'r="1"',
  'xmlns=""',
  'xmlns:x="urn:x"',
  'x:',
  '<row>',
  '</row>',
  '<c/>',
  '<v>1</v>',
  '<f>',
  '<is>',
  '<t>',
  '-1',
  '1e999',
  '99999999',
  'XFE1',
  't="s"',
  '_x0041_',
]

/** Changes text, tags and values of some XML at so many places. */
export function changedMarkup(random: Random, xml: string, times: number): string {
  let text = xml
  for (let time = 0; time < times; time++) {
    const tokens = text.split(/(?<=>)|(?=<)|(?<=")|(?=")/)
    const at = whole(random, tokens.length)
    const way = whole(random, 5)
    if (way === 0) tokens.splice(at, 1)
    else if (way === 1) tokens.splice(at, 0, pick(random, tokens))
    else if (way === 2) tokens.splice(at, 0, pick(random, fragments))
    else if (way === 3) tokens[at] = pick(random, fragments)
    else tokens.splice(at, whole(random, 8), pick(random, tokens))
    text = tokens.join('')
  }
  return text
}

/** Lets the archive's headers lie. */
function inHeaders(random: Random, parts: readonly Part[], times: number): Uint8Array {
  const at = whole(random, parts.length)
  const lie = (): number => pick(random, [0, 1, 7, 8, 200, 65_535, 0x7fffffff, 0xffffffff])
  const lies = (): Record<string, number> =>
    Object.fromEntries(Array.from({ length: times }, () => [pick(random, ['flags', 'method', 'checksum', 'packedSize', 'size']), lie()]))
  const where = pick(random, ['states', 'locally', 'centrally'])
  const lying = parts.map((part, index) => (index === at ? { ...part, [where]: lies() } : part))
  return zipOf(lying, random() < 0.3 ? { entries: lie() % 65_536, directoryAt: lie() } : {})
}
