// What an OLE2 compound file is: the wrapper of encrypted packages and of old .xls workbooks. Law: only names are looked at, nothing is opened.

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const HEADER_LENGTH = 512
/** Directory entries are 128 bytes each, begin with a name in UTF-16LE and lie at whole multiples of their size. */
const ENTRY_LENGTH = 128

export type CompoundKind = 'encrypted' | 'legacyWorkbook' | 'other'

const namesOfKinds: readonly (readonly [CompoundKind, readonly string[]])[] = [
  ['encrypted', ['EncryptedPackage', 'EncryptionInfo']],
  ['legacyWorkbook', ['Workbook', 'Book']],
]

export const isCompoundFile = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte)

/** What the directory of a compound file says it holds. */
export function compoundKind(bytes: Uint8Array): CompoundKind {
  for (const [kind, names] of namesOfKinds) if (names.some((name) => hasEntry(bytes, name))) return kind
  return 'other'
}

function hasEntry(bytes: Uint8Array, name: string): boolean {
  for (let at = HEADER_LENGTH; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) if (isNamed(bytes, at, `${name}\0`)) return true
  return false
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + 2 * index] !== name.charCodeAt(index) || bytes[at + 2 * index + 1] !== 0) return false
  }
  return true
}
