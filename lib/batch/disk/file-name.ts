// Names of files as texts. Law: a disk's names are bytes, and bytes that are no UTF-8 (names of old archives, in Latin-1) are neither lost nor mixed up: they
// stand as lone surrogates in paths, which no text has, and as %E4 where a person or a program reads them.

/** The name or the path a disk gave. */
export const nameOf = (bytes: Buffer): string => {
  const text = bytes.toString()
  return isExact(text, bytes) ? text : bytes.toString('latin1').split('/').map(partOf).join('/')
}

/** A name with a byte that is no UTF-8 keeps all its bytes beyond ASCII as they are. */
function partOf(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1')
  const text = bytes.toString()
  return isExact(text, bytes) ? text : Array.from(bytes, escaped).join('')
}

const isExact = (text: string, bytes: Buffer): boolean => !text.includes('\ufffd') || Buffer.from(text).equals(bytes)

const ESCAPE = 0xdc00
const escaped = (byte: number): string => String.fromCharCode(byte < 0x80 ? byte : ESCAPE + byte)

const escapes = /([\udc80-\udcff])/u

/** The path as the disk wants it. */
export const nativePath = (path: string): string | Buffer =>
  escapes.test(path)
    ? Buffer.concat(path.split(escapes).map((piece) => (escapes.test(piece) ? Buffer.of(byteOf(piece)) : Buffer.from(piece))))
    : path

/** The name as valid text. */
export const readableName = (name: string): string =>
  escapes.test(name)
    ? name
        .split(escapes)
        .map((piece) => (escapes.test(piece) ? `%${byteOf(piece).toString(16).toUpperCase()}` : piece))
        .join('')
    : name

/** The name as a disk takes it to which capitals and composed letters are all the same. */
export const inOneCase = (name: string): string => name.normalize('NFC').toLowerCase()

const byteOf = (piece: string): number => piece.charCodeAt(0) - ESCAPE
