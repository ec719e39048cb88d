// An archive of parts for tests. Law: the same parts make the same bytes, whatever the time is.
import { zipSync } from 'fflate'

/** As a clock on a wall, which an archive's times are. */
const MOMENT = '2009-09-15 12:00'

export const archiveOf = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(parts, { mtime: MOMENT })
