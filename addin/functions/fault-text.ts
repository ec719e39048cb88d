// Why a function has no figure, in the words of the person who asked. Law: a parameter is called what Excel calls it while the formula is written.
import type { Language } from '../../lib/core/locality.ts'
import { functionsWords } from '../../lib/i18n/functions/index.ts'
import type { FunctionFault } from './answer.ts'
import type { FunctionId } from './functions.ts'

export function faultText(fault: FunctionFault, id: FunctionId, language: Language): string {
  const { faults, names } = functionsWords(language)
  switch (fault.kind) {
    case 'notAnAmount':
    case 'fractionOfCent':
      return faults[fault.kind](nameOf(fault.what), fault.given)
    case 'negative':
      return faults.negative(nameOf(fault.what))
    case 'unknownSource':
      return faults.unknownSource(fault.given, fault.count)
    case 'unknownTreatment':
      return faults.unknownTreatment(fault.given)
    case 'amountsDisagree':
    case 'netMissing':
    case 'notDecided':
      return faults[fault.kind]
  }
  function nameOf(parameter: string): string {
    const known: Readonly<Record<string, string | undefined>> = names[id]
    return known[parameter] ?? parameter
  }
}
