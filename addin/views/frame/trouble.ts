// Why something did not happen, in words.
import type { PaneWords } from '../../../lib/i18n/pane/index.ts'
import type { Trouble } from '../../workbook/door.ts'

interface Told {
  readonly what: string
  readonly todo: string
}

export function troubleTold(trouble: Trouble, { trouble: words }: PaneWords): Told {
  switch (trouble.kind) {
    case 'protected':
    case 'nameTaken':
      return trouble.kind === 'protected' ? words.protected(trouble.sheet) : words.nameTaken(trouble.sheet)
    case 'missing':
      return words.missing(trouble.what)
    case 'other':
      return words.other(trouble.message)
    default:
      return words[trouble.kind]
  }
}
