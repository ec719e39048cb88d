// How `--help` looks: usage, what it does, arguments, options, commands, examples, exit codes; in the language of the person who asks.
import type { Command, Help } from 'commander'
import type { CommandName, Example, HelpWords } from '../../i18n/commands/words.ts'

const WIDEST = 100
const INDENT = '  '

type Entry = readonly [term: string, text: string]

/** Commander's `formatHelp`. */
export const formatHelp =
  (words: HelpWords) =>
  (command: Command, helper: Help): string => {
    const width = Math.min(helper.helpWidth ?? 80, WIDEST)
    const own = Object.hasOwn(words.command, command.name()) ? words.command[command.name() as CommandName] : null
    const list = (title: string, entries: readonly Entry[]): string[] => section(title, entries, width, helper)
    return [
      `${words.usage} ${usageOf(command, words)}`,
      '',
      helper.boxWrap(own?.details ?? words.about, width),
      ...list(
        words.arguments,
        command.registeredArguments.map((one) => [one.name(), one.description]),
      ),
      ...list(
        words.options,
        helper.visibleOptions(command).map((one) => [one.flags, described(one, words)]),
      ),
      ...list(
        words.commands,
        command.commands.map((one) => [one.name(), one.summary()]),
      ),
      ...(own ? examples(words.examples, own.examples) : []),
      ...(own ? [] : ['', words.more, '', words.exitCodes, ...words.exitCodeLines.map((line) => `${INDENT}${line}`)]),
      '',
    ].join('\n')
  }

function usageOf(command: Command, { usageParts }: HelpWords): string {
  if (command.parent === null) return `vipu <${usageParts.command}> [${usageParts.options}]`
  const names = command.registeredArguments.map((one) => `<${one.name()}>${one.variadic ? '...' : ''}`)
  return ['vipu', command.name(), ...names, `[${usageParts.options}]`].join(' ')
}

function described(
  option: { readonly description: string; readonly defaultValueDescription?: string | undefined },
  words: HelpWords,
): string {
  const { description, defaultValueDescription: usual } = option
  return usual === undefined ? description : `${description} (${words.byDefault(usual)})`
}

function section(title: string, entries: readonly Entry[], width: number, helper: Help): string[] {
  if (entries.length === 0) return []
  const widest = Math.max(...entries.map(([term]) => term.length))
  const rows = entries.map(([term, text]) => {
    const lines = helper.boxWrap(text, Math.max(width - widest - 2 * INDENT.length, 30)).split('\n')
    return lines.map((line, index) => `${INDENT}${(index === 0 ? term : '').padEnd(widest)}${INDENT}${line}`).join('\n')
  })
  return ['', title, ...rows]
}

const examples = (title: string, all: readonly Example[]): string[] => [
  '',
  title,
  ...all.flatMap(({ does, line }) => [`${INDENT}# ${does}`, `${INDENT}${line}`]),
]
