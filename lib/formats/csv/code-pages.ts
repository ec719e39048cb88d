// The 8-bit code pages a text may be in, and the evidence for each. Law: windows-1252 unless the letters of words clearly say otherwise.

/** The characters 0x80–0x9F of windows-1252; the five it leaves open stay control characters. */
export const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The characters 0x80–0xFF of DOS 850 with the euro (858). Å Ä Ö å ä ö stand at the same places in 437, 850, 858 and 865. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

const latin1 = new TextDecoder('windows-1252')

/** Windows-1252 with a table of our own: Node 20 takes the bytes 0x80–0x9F for control characters, so that a € is lost. */
export const decodeWindows = (bytes: Uint8Array): string =>
  latin1.decode(bytes).replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control)

export function decodeDos(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode(...[...bytes.subarray(at, at + PIECE)].map(dosCode)))
  }
  return pieces.join('')
}

const PIECE = 8192
const dosCode = (byte: number): number => (byte < 0x80 ? byte : DOS.charCodeAt(byte - 0x80))

type Decode = (bytes: Uint8Array) => string

const decoders: readonly Decode[] = [decodeWindows, decodeDos, (bytes) => new TextDecoder('macintosh').decode(bytes)]

/** How much of a text is enough to tell its code page, and how many bytes around a letter are looked at. */
const EVIDENCE = 4000

/** Decodes 8-bit text by the code page in which its letters make words; windows-1252 where nothing speaks for another one. */
export function decodeEightBit(bytes: Uint8Array): string {
  const sample = lettersInContext(bytes)
  const scores = decoders.map((decode) => score(decode(sample)))
  const best = scores.indexOf(Math.max(...scores))
  const chosen = (scores[best] ?? 0) > 0 ? decoders[best] : decoders[0]
  return (chosen ?? decodeDos)(bytes)
}

/** The bytes beyond ASCII, each with a byte to either side, parted by spaces. */
function lettersInContext(bytes: Uint8Array): Uint8Array {
  const sample: number[] = []
  for (let at = 0; at < bytes.length && sample.length < EVIDENCE * 4; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80) sample.push(bytes[at - 1] ?? 32, byte, bytes[at + 1] ?? 32, 32)
  }
  return Uint8Array.from(sample)
}

/** Å Ä Ö Š Ž inside a word and in its case speak for a code page; signs and letters of the wrong case inside a word speak against it. */
function score(text: string): number {
  let total = 0
  for (let at = 0; at + 2 < text.length; at += 4) total += evidence(text[at] ?? '', text[at + 1] ?? '', text[at + 2] ?? '')
  return total
}

function evidence(before: string, letter: string, after: string): number {
  if (!isLetter(before) || !isLetter(after)) return 0
  if (!isLetter(letter)) return letter === '’' ? 0 : -1
  const fits = letter === letter.toLowerCase() ? isLowerCase(after) : isUpperCase(after)
  return fits ? (/[åäöšžéü]/i.test(letter) ? 1 : 0) : -1
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character)
const isLowerCase = (character: string): boolean => character !== character.toUpperCase()
const isUpperCase = (character: string): boolean => character !== character.toLowerCase()
