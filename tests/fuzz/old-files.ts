// Claim files of the older formats and texts, changed by a seed: in their bytes, in the parts of their archive, and in their tags.
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Draw } from '../sheet/mess/draw.ts'
import { archiveOf } from '../support/archive-of.ts'
import { binaryNumber, binaryRow, binaryShared, xlsbOf } from '../support/legacy/binary-workbook.ts'
import { changedMarkup } from '../support/xlsx/mutants.ts'
import { mutatedBytes } from './bytes.ts'

interface OldFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const fixtures = ['claim.xls', 'claim-1904.xls', 'claim.ods', 'claim.fods', 'claim-xml.xls', 'claim-page.xls']
const csv =
  'Paikkakunta;Paikkakunta 1\nMaksatushakemus;1\nTosite;Pvm;Selite;Summa\n101;15.9.2009;"Koe; ""Poika""";1 220,00\n102;16.9.2009;Käännös;5,00\n'

let known: readonly OldFile[] | null = null

const files = (): readonly OldFile[] =>
  (known ??= [
    ...fixtures.map((name) => ({ name, bytes: new Uint8Array(readFileSync(`tests/support/legacy/${name}`)) })),
    { name: 'claim.csv', bytes: new TextEncoder().encode(csv) },
    {
      name: 'claim.xlsb',
      bytes: xlsbOf({ sheets: [{ name: 'Taul1', cells: [binaryRow(0), binaryNumber(0, 1), binaryShared(1, 0)] }], strings: ['Päivä'] }),
    },
  ])

/** One of the files, changed. */
export function mutatedOldFile(draw: Draw): OldFile {
  const { name, bytes } = draw.of(files())
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (draw.happens(0.4)) return { name, bytes: mutatedBytes(draw, bytes) }
  if (isArchive) return { name, bytes: withChangedPart(draw, bytes) }
  return { name, bytes: bytes[0] === 0xd0 ? mutatedBytes(draw, bytes) : inTags(draw, bytes) }
}

const inTags = (draw: Draw, bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(changedMarkup(() => draw.next(), new TextDecoder().decode(bytes), draw.between(1, 4)))

/** The archive around the changed part is sound. */
function withChangedPart(draw: Draw, bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes))
  const victim = draw.between(0, parts.length - 1)
  return archiveOf(
    Object.fromEntries(
      parts.map(([name, content], index) => {
        if (index !== victim) return [name, content]
        return [name, /\.(?:xml|rels)$/.test(name) ? inTags(draw, content) : mutatedBytes(draw, content)]
      }),
    ),
  )
}
