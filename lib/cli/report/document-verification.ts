// A report made earlier as a .pdf or .docx: it has no cells to compare, but the same claims give the same bytes. Law: either it is that document to the
// last byte, or nothing is said of its figures.
import { languages, type Language } from '../../core/locality.ts'
import type { ReportMaterial } from '../../core/report/index.ts'
import { documents } from './report-files.ts'

export type DocumentFormat = 'docx' | 'pdf'

/** What a file is by its content; null for anything else. */
export function documentFormat(bytes: Uint8Array): DocumentFormat | null {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (content.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf'
  return content.subarray(0, 2).toString('latin1') === 'PK' && content.includes('word/document.xml') ? 'docx' : null
}

/** Whether these claims give this document, in any language; the one its name speaks of is tried first. */
export async function isMadeFrom(bytes: Uint8Array, format: DocumentFormat, path: string, material: ReportMaterial): Promise<boolean> {
  const isNamed = (language: Language): boolean => path.endsWith(`.${language}.${format}`)
  const inOrder = [...languages].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
  for await (const made of documents(material, inOrder, format)) if (Buffer.compare(made, bytes) === 0) return true
  return false
}
