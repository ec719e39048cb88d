// One claim file in the pane: bytes → fingerprint → sheets → claims, by the same readers as the batch. Law: it never throws for what a file holds.
import { finding } from '../../lib/core/finding.ts'
import type { Project } from '../../lib/core/project.ts'
import { readSheets } from '../../lib/formats/index.ts'
import { defaultLimits } from '../../lib/formats/xlsx/index.ts'
import { readClaims, withReaderFindings } from '../../lib/sheet/read-claims/index.ts'
import { importKeyOf } from '../workbook/chain.ts'
import { fingerprintOf } from '../workbook/fingerprint.ts'
import { nothingRead, unread, type FileRead, type ReadClaim, type ReadingStage } from './file-read.ts'

/** Reads a file. `told` hears of each stage before it begins. */
export async function readFile(content: Blob, name: string, project: Project, told: (stage: ReadingStage) => void): Promise<FileRead> {
  told('opening')
  if (content.size > defaultLimits.fileBytes) return tooLarge(content.size)
  const bytes = await bytesOf(content)
  if (bytes === null) return unread('unreachable')
  const sha256 = await fingerprintOf(bytes)
  const { value: sheets, findings } = await readSheets(bytes, name)
  if (sheets === null) return { sha256, claims: [], refused: await refusal(sha256, name), findings }
  told('recognising')
  const read = withReaderFindings(readClaims(sheets, name, project), findings)
  const claims = await Promise.all(
    read.drafts.map(async (draft) => ({ importKey: await importKeyOf(sha256, { ...draft, findings: [] }), draft })),
  )
  const refused = claims.length === 0 ? { refused: await refusal(sha256, name) } : {}
  return { sha256, claims, ...refused, findings: read.findings }
}

/** The file as a whole, where no sheet of it can be named. */
const WHOLE_FILE = '–'

async function refusal(sha256: string, file: string): Promise<ReadClaim> {
  const source = { file, sheet: WHOLE_FILE }
  const nothing = { locality: null, claim: null, statedPeriod: null, statedTotalCents: null, nil: false, lines: [], findings: [] }
  const draft = { source, ...nothing }
  return { importKey: await importKeyOf(sha256, draft), draft }
}

/** Null where the file has gone, or may not be read. */
const bytesOf = (content: Blob): Promise<Uint8Array<ArrayBuffer> | null> =>
  content.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )

const tooLarge = (found: number): FileRead =>
  nothingRead(finding('too-large', { limit: 'fileBytes', allowed: defaultLimits.fileBytes, found }))
