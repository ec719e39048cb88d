// Whether a run goes on when its terminal is closed. Law: whoever starts us with that signal ignored (`nohup`) is obeyed. Node has taken the ignoring away
// before we begin, so it is asked of who started us.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** Shells name the program they start in `_`, and `nohup` becomes what it starts; a shell that was itself started so ignores the signal. */
export const outlivesTerminal = (environment: NodeJS.ProcessEnv, parent: number): boolean =>
  basename(environment['_'] ?? '') === 'nohup' || ignoresHangUp(parent)

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
