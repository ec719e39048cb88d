// A command that can't do its work says why and ends with its code.
import type { Language } from '../core/locality.ts'
import type { FaultWords } from '../i18n/commands/words.ts'
import type { ExitCode } from './shell.ts'

/** Thrown by a command, told at the top. */
export class Refusal extends Error {
  readonly code: ExitCode
  readonly tell: (words: FaultWords, language: Language) => string

  constructor(code: ExitCode, tell: (words: FaultWords, language: Language) => string) {
    super('refused')
    this.code = code
    this.tell = tell
  }
}
