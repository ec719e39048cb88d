// Wrong use of the command line, said in the person's language. Commander says it in English; its code tells what is wrong, the quoted words what about.
import type { CommanderError } from 'commander'
import type { FaultWords } from '../../i18n/commands/words.ts'
import type { WrongValue } from './values.ts'

/** What is wrong with how a command was written. */
export function usageText({ code, message }: CommanderError, words: FaultWords): string {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => (match[1] ?? '').split(/[ ,]/)[0] ?? '')
  switch (code) {
    case 'commander.unknownCommand':
      return words.unknownCommand(first)
    case 'commander.unknownOption':
      return words.unknownOption(first)
    case 'commander.missingArgument':
      return words.missingArgument(first)
    case 'commander.missingMandatoryOptionValue':
      return words.missingOption(first)
    case 'commander.optionMissingArgument':
      return words.missingValue(first)
    case 'commander.conflictingOption':
      return words.conflicting(first, second)
    case 'commander.excessArguments':
      return words.tooManyArguments
    default:
      return words.otherwiseWrong
  }
}

export const wrongValueText = (wrong: WrongValue, words: FaultWords): string =>
  words.wrongValue(wrong.option, wrong.value, wrong.expected(words))
