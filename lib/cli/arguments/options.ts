// The options of the commands, each declared once. Law: an option means the same in every command that has it.
import { Option, type Command } from 'commander'
import type { Language } from '../../core/locality.ts'
import type { HelpWords, OptionName } from '../../i18n/commands/words.ts'
import { deadlineOf, formatsOf, heapOf, languagesOf, limitsOf, shardOf, workbookPathOf, workersOf } from './values.ts'

const flags: Readonly<Record<OptionName, string>> = {
  project: '--project <file>',
  claims: '--claims <path...>',
  out: '--out <folder>',
  outFile: '--out <file>',
  lang: '--lang <fi|sv|en>',
  format: '--format <list>',
  workers: '--workers <n|auto>',
  deadline: '--deadline <seconds>',
  heap: '--heap <MiB>',
  limit: '--limit <name=number>',
  shard: '--shard <i/n>',
  resume: '--resume',
  fresh: '--fresh',
  strict: '--strict',
  json: '--json',
  quiet: '--quiet',
  locality: '--locality <id>',
}

/** What every command understands. */
export interface CommonOptions {
  readonly lang: readonly Language[]
  readonly json?: true
  readonly quiet?: true
  readonly strict?: true
}

/** The languages asked for; Finnish where none was. */
export const languagesFrom = ({ lang }: CommonOptions): readonly [Language, ...Language[]] => {
  const [first = 'fi', ...rest] = lang
  return [first, ...rest]
}

export interface Declaring {
  readonly command: Command
  readonly words: HelpWords
}

const plainOption = ({ words }: Declaring, name: OptionName): Option => new Option(flags[name], words.option[name])

/** An option the command can't do without. */
export const needs = (declaring: Declaring, name: OptionName): void => {
  declaring.command.addOption(refined(plainOption(declaring, name), name).makeOptionMandatory())
}

/** An option the command may be given. */
export const takes = (declaring: Declaring, ...names: readonly OptionName[]): void => {
  for (const name of names) declaring.command.addOption(refined(plainOption(declaring, name), name))
}

function refined(option: Option, name: OptionName): Option {
  switch (name) {
    case 'lang':
      return option.argParser(languagesOf).default([], 'fi')
    case 'outFile':
      return option.argParser(workbookPathOf)
    case 'workers':
      return option.argParser(workersOf).default('auto')
    case 'deadline':
      return option.argParser(deadlineOf)
    case 'heap':
      return option.argParser(heapOf)
    case 'limit':
      return option.argParser(limitsOf)
    case 'shard':
      return option.argParser(shardOf)
    case 'fresh':
      return option.conflicts('resume')
    default:
      return option
  }
}

/** `--format`, out of the formats the command makes; the usual ones where it is not given. */
export const takesFormats = (declaring: Declaring, known: readonly string[], usual: readonly string[] = known): void => {
  const option = plainOption(declaring, 'format').argParser(formatsOf(known)).default(undefined, usual.join(','))
  declaring.command.addOption(option)
}

/** What concerns every command comes last. */
export const takesCommon = (declaring: Declaring): void => {
  takes(declaring, 'lang', 'strict', 'json', 'quiet')
}
