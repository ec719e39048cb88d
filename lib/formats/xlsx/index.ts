// .xlsx and .xlsm from people nobody vetted → Grid[]. Law: everything readable is read, exactly; everything else is a finding, never silence, a throw or a hang.
import type { Checked } from '../../core/finding.ts'
import type { Grid } from '../../sheet/grid.ts'
import { Archive } from './archive/index.ts'
import type { Checksum } from './archive/checksum.ts'
import { inflateBounded, type Inflate } from './archive/inflate.ts'
import { compoundKind, isCompoundFile } from './compound-file.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { Package } from './package/index.ts'
import { guarded, refuse } from './refusal.ts'
import { readWorkbook } from './workbook/index.ts'

export { Archive, defaultLimits, guarded, inflateBounded, type Checksum, type Inflate, type Limits }

/**
 * Reads a workbook's bytes: every worksheet in order, hidden ones included, and everything there is to say about them. The value is null
 * where nothing could be taken; then some finding is an error. Whatever the bytes are, it neither throws nor runs without end, and does
 * the work that `limits` allow at most. `inflate` unpacks one part and `checksum` proves it; Node's own zlib is faster than the defaults.
 */
export function readXlsx(
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
  inflate: Inflate = inflateBounded,
  checksum?: Checksum,
): Checked<Grid[] | null> {
  return guarded(() => {
    refuseOtherFormats(bytes)
    return readPackage(new Archive(bytes, limits, inflate, checksum), limits)
  })
}

/** Reads the workbook of an archive that has been checked; refuses what `guarded` makes a finding of. */
export const readPackage = (archive: Archive, limits: Limits): Checked<Grid[] | null> => readWorkbook(new Package(archive, limits))

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse('unreadable-file', { reason: 'empty' })
  if (!isCompoundFile(bytes)) return
  const kind = compoundKind(bytes)
  if (kind === 'encrypted') refuse('encrypted-file', {})
  refuse('unreadable-file', { reason: kind === 'legacyWorkbook' ? 'wrongFormat' : 'notWorkbook' })
}
