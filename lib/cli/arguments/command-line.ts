// The command line as a function: arguments in, exit code out. Law: a command is declared without loading what it works with; whatever goes wrong is caught
// here, once, and said in words.
import { Command, CommanderError } from 'commander'
import { version } from '../../../package.json' with { type: 'json' }
import type { Language } from '../../core/locality.ts'
import { helpWords } from '../../i18n/commands/help.ts'
import type { CommandName } from '../../i18n/commands/words.ts'
import { formatHelp } from './help.ts'
import type { Declaring } from './options.ts'
import { Refusal } from '../refusal.ts'
import { exitCodes, type ExitCode, type Shell } from '../shell.ts'
import { spokenLanguage } from './values.ts'

/** Declares a command; what it does when it is given is its own. */
type Declare = (declaring: Declaring, shell: Shell, finish: (code: ExitCode) => void) => void

type NamedCommand = readonly [CommandName, Declare]

/** Runs one command and returns its exit code; never throws. */
export type RunLine = (line: readonly string[], shell: Shell) => Promise<ExitCode>

/** A command line that knows some commands. */
export const commandLine =
  (commands: readonly NamedCommand[]): RunLine =>
  (line, shell) =>
    run(commands, line, shell)

async function run(commands: readonly NamedCommand[], line: readonly string[], shell: Shell): Promise<ExitCode> {
  const args = languageLast(line)
  const language = spokenLanguage(line, shell.environment)
  let code: ExitCode = exitCodes.done
  const program = declared(commands, shell, language, (result) => {
    code = result
  })
  try {
    if (args.some(isEmpty)) throw new Refusal(exitCodes.usage, (words) => words.emptyWord)
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done
    const { tellFault } = await import('../telling/fault.ts')
    return tellFault(error, args, language, shell)
  }
}

/** An empty path would mean the folder one happens to be in. */
const isEmpty = (arg: string): boolean => /^(--[a-z]+=)?\s*$/.test(arg)

/** `vipu --lang sv convert …` means `vipu convert … --lang sv`; alone it asks for help. */
function languageLast(args: readonly string[]): readonly string[] {
  const [first, second, ...rest] = args
  if (first === '--lang' && second !== undefined && rest.length === 0) return []
  return first === '--lang' && second !== undefined && rest[0]?.startsWith('-') === false ? [...rest, first, second] : args
}

function declared(commands: readonly NamedCommand[], shell: Shell, language: Language, finish: (code: ExitCode) => void): Command {
  const words = helpWords[language]
  const program = new Command('vipu')
    .configureOutput({
      writeOut: shell.out,
      writeErr: shell.err,
      outputError: () => undefined,
      getOutHelpWidth: () => shell.width,
      getErrHelpWidth: () => shell.width,
    })
    .configureHelp({ formatHelp: formatHelp(words) })
    .exitOverride()
    .description(words.about)
    .helpOption('-h, --help', words.helpOption)
    .version(version, '-V, --version', words.versionOption)
  for (const [name, declare] of commands) {
    declare({ command: program.command(name).summary(words.command[name].summary), words }, shell, finish)
  }
  return program
}
