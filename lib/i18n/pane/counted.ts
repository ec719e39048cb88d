// A count with its word in the right number: `1 rivi`, `1 234 riviä`.
import type { Language } from '../../core/locality.ts'
import { formatCount } from '../format.ts'

export const counted =
  (language: Language) =>
  (figure: number, one: string, many: string): string =>
    `${formatCount(figure, language)} ${figure === 1 ? one : many}`
