// The hostile set: files made to break, mislead or exhaust a reader of workbooks, each with what reading it must show.
import { archives } from './hostile/archives.ts'
import { bytes } from './hostile/bytes.ts'
import { cells } from './hostile/cells.ts'
import type { HostileFile } from './hostile/hostile-file.ts'
import { markup } from './hostile/markup.ts'
import { outside } from './hostile/outside.ts'
import { packages } from './hostile/packages.ts'
import { sheets } from './hostile/sheets.ts'

export type { HostileFile } from './hostile/hostile-file.ts'

export const hostileFiles: readonly HostileFile[] = [...archives, ...markup, ...sheets, ...cells, ...packages, ...outside, ...bytes]
