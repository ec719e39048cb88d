// The code pages of BIFF5 texts ([MS-XLS] 2.4.52), for files of Excel 5 and 95. Law: an unknown code page is a refusal, not a guess.
import { refuse } from '../../xlsx/refusal.ts'
import { decodeDos, decodeWindows } from '../../csv/code-pages.ts'

export type Decode = (bytes: Uint8Array) => string

const labels = new Map([
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10_000, 'macintosh'],
  [10_007, 'x-mac-cyrillic'],
  [32_768, 'macintosh'],
])

const decoderOf = (label: string): Decode => {
  const decoder = new TextDecoder(label)
  return (bytes) => decoder.decode(bytes)
}

/** How texts of a code page are read: Windows, Mac and the DOS pages 437, 850 and 858. */
export function decodeOf(codePage: number): Decode {
  if (codePage === 1252 || codePage === 367 || codePage === 32_769) return decodeWindows
  if (codePage === 437 || codePage === 850 || codePage === 858) return decodeDos
  const label = (codePage >= 1250 && codePage <= 1258) || codePage === 874 ? `windows-${String(codePage)}` : labels.get(codePage)
  return label === undefined ? refuse('unreadable-file', { reason: 'unknownEncoding' }) : decoderOf(label)
}
