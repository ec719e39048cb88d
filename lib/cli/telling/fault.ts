// What is said when a command could not do its work, and with which exit code. Law: every fault ends here, in words of the person's language.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommanderError } from 'commander'
import { DiskFault } from '../../batch/disk/index.ts'
import { placeOf } from '../../batch/disk/output.ts'
import { NoThread, UnusableScript } from '../../batch/threads/pool.ts'
import { reasonOf } from '../../batch/disk/reason.ts'
import type { Language } from '../../core/locality.ts'
import { faultWords } from '../../i18n/commands/faults.ts'
import type { DiskTrouble, FaultWords } from '../../i18n/commands/words.ts'
import { Refusal } from '../refusal.ts'
import { exitCodes, type ExitCode, type Shell } from '../shell.ts'
import { printable } from './text-table.ts'
import { usageText, wrongValueText } from '../arguments/usage.ts'
import { WrongValue } from '../arguments/values.ts'

interface Told {
  readonly code: ExitCode
  readonly text: string
}

/** Tells a fault on `err`, and with `--json` on `out` too. */
export function tellFault(error: unknown, args: readonly string[], language: Language, shell: Shell): ExitCode {
  const { code, text } = told(error, args, language, placeOfProgram(shell))
  if (text !== '') shell.err(`${printable(text)}\n`)
  if (args.includes('--json')) shell.out(`${JSON.stringify({ command: args[0] ?? null, exitCode: code, message: text })}\n`)
  return code
}

function told(error: unknown, args: readonly string[], language: Language, program: string): Told {
  const words = faultWords[language]
  if (error instanceof Refusal) return { code: error.code, text: error.tell(words, language) }
  if (error instanceof WrongValue) return { code: exitCodes.usage, text: wrongValueText(error, words) }
  if (error instanceof CommanderError) return { code: exitCodes.usage, text: wrongUse(error, args, words) }
  if (error instanceof NoThread) return { code: exitCodes.disk, text: words.noReader(error.message) }
  const fault = error instanceof DiskFault ? error : partOfOurs(error instanceof UnusableScript ? error.cause : error, program)
  if (fault) return { code: exitCodes.disk, text: diskText(fault, words) }
  if (error instanceof UnusableScript) return { code: exitCodes.disk, text: words.programDamaged(program, firstLine(error.message)) }
  return { code: exitCodes.disk, text: words.internal(error instanceof Error ? (error.stack ?? error.message) : String(error)) }
}

const firstLine = (text: string): string => text.split('\n', 1).join('')

/** Where the program itself stands. */
const placeOfProgram = ({ readingScript }: Shell): string => (readingScript ? dirname(fileURLToPath(readingScript)) : 'vipu')

/** A part of the program itself that the system did not give us (too many files open, a disk that fails); once it is open, its errors name no file. */
function partOfOurs(error: unknown, program: string): DiskFault | null {
  const reason = reasonOf(error)
  if (!(error instanceof Error) || reason === null) return null
  const path: unknown = Reflect.get(error, 'path')
  const call: unknown = Reflect.get(error, 'syscall')
  if (typeof path === 'string') return new DiskFault('read', path, reason)
  return typeof call === 'string' ? new DiskFault('read', program, reason) : null
}

/** A bare `vipu` has shown its help already. */
function wrongUse(error: CommanderError, args: readonly string[], words: FaultWords): string {
  if (error.code === 'commander.help') return ''
  const command = error.code === 'commander.unknownCommand' || args[0]?.startsWith('-') !== false ? 'vipu' : `vipu ${args[0]}`
  return `${usageText(error, words)} ${words.seeHelp(command)}`
}

const reading: ReadonlySet<DiskFault['operation']> = new Set(['list', 'look', 'real', 'read'])

/** Says that what a command had to say could not be written where its results go. */
export function tellLostResults(reason: string, language: Language, shell: Shell): void {
  shell.err(`${faultWords[language].resultsLost(troubles[reason] ?? 'other', reason)}\n`)
}

/** Why a file could not be read or written, and what to do. */
export function diskText({ path, operation, reason }: DiskFault, words: FaultWords): string {
  const isReading = reading.has(operation)
  const trouble = !isReading && isFileInTheWay.has(reason) ? 'notFolder' : (troubles[reason] ?? 'other')
  return words.disk(placeOf(path), isReading, trouble, reason)
}

const isFileInTheWay: ReadonlySet<string> = new Set(['ENOTDIR', 'EEXIST'])

const troubles: Readonly<Record<string, DiskTrouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'readOnly',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'isFolder',
  ERR_FS_EISDIR: 'isFolder',
  ENOTSUP: 'notFile',
  ENXIO: 'notFile',
  ENAMETOOLONG: 'nameTooLong',
  EFBIG: 'tooLarge',
  EIO: 'broken',
  ESTALE: 'broken',
  ETIMEDOUT: 'broken',
  EHOSTDOWN: 'broken',
  ENOTCONN: 'broken',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EAGAIN: 'busy',
  EMFILE: 'exhausted',
  ENFILE: 'exhausted',
  ENOMEM: 'exhausted',
}
