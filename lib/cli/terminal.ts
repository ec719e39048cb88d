// Whether a run goes on when its terminal is closed. Law: whoever starts us with that signal ignored (`nohup`) is obeyed. Node has taken the ignoring away
// before we begin, so it is asked of who started us, and of what `nohup` leaves behind; and whoever turned us away from every terminal has none to close.
import { fstatSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { isatty } from 'node:tty'

/** Shells name the program they start in `_`, and `nohup` becomes what it starts; a shell that was itself started so ignores the signal. */
export const outlivesTerminal = (environment: NodeJS.ProcessEnv, parent: number): boolean =>
  basename(environment['_'] ?? '') === 'nohup' || ignoresHangUp(parent) || hasInputOfNohup() || isTurnedAway()

/** Where we would read from the terminal, `nohup` lets us read from nowhere, by a file that is open for writing; nobody else does so. */
function hasInputOfNohup(): boolean {
  try {
    const [, access] = /^flags:\s*[0-7]*([0-7])$/m.exec(readFileSync('/proc/self/fdinfo/0', 'utf8')) ?? []
    return access === WRITE_ONLY && readlinkSync('/proc/self/fd/0') === '/dev/null'
  } catch {
    return false
  }
}

const WRITE_ONLY = '1'

/** Standard input, results and faults: each a file or nothing (`/dev/null`), so that nobody watches and nobody waits. */
const isTurnedAway = (): boolean => process.platform !== 'win32' && [0, 1, 2].every(isNoConversation)

function isNoConversation(descriptor: number): boolean {
  const standing = fstatSync(descriptor)
  return standing.isFile() || (standing.isCharacterDevice() && !isatty(descriptor))
}

const HANG_UP = 1n

/** Linux lists the signals a process ignores as the bits of a number, the first for SIGHUP. */
function ignoresHangUp(pid: number): boolean {
  try {
    const [, ignored = ''] = /^SigIgn:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? []
    return (BigInt(`0x${ignored}`) & HANG_UP) === HANG_UP
  } catch {
    return false
  }
}
