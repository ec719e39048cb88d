// Values of options. Law: a value that will not do is told with the option, the value and what would do.
import type { Language } from '../../core/locality.ts'
import { helpWords } from '../../i18n/commands/help.ts'
import type { FaultWords } from '../../i18n/commands/words.ts'
import type { Shard } from '../../batch/plan/shard.ts'

/** An option's value that will not do; `expected` says what would. */
export class WrongValue extends Error {
  readonly option: string
  readonly value: string
  readonly expected: (words: FaultWords) => string

  constructor(option: string, value: string, expected: (words: FaultWords) => string) {
    super(`${option} ${value}`)
    this.option = option
    this.value = value
    this.expected = expected
  }
}

/** Known without loading the project's own notion of a language. */
const languages = Object.keys(helpWords)
const isLanguage = (text: string): text is Language => languages.includes(text)

/** `--lang sv`, repeated or with commas. */
export function languagesOf(value: string, before: readonly Language[]): Language[] {
  const added = value.split(',').map((text) => {
    const language = text.trim().toLowerCase()
    if (!isLanguage(language)) throw new WrongValue('--lang', value, () => languages.join(', '))
    return language
  })
  return [...new Set([...before, ...added])]
}

/** `--format xlsx,pdf`, repeated or with commas, out of those a command can make. */
export const formatsOf =
  <Format extends string>(known: readonly Format[]) =>
  (value: string, before: readonly Format[] | undefined): Format[] => {
    const added = value.split(',').map((text) => {
      const format = known.find((one) => one === text.trim().toLowerCase())
      if (format === undefined) throw new WrongValue('--format', value, () => known.join(', '))
      return format
    })
    return [...new Set([...(before ?? []), ...added])]
  }

function wholeNumber(text: string, least: number, most: number): number | null {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  return number >= least && number <= most ? number : null
}

const MOST_WORKERS = 256

/** Of readers: a number, or as many as the machine has cores. */
export type Workers = number | 'auto'

/** `--workers 4`, `--workers auto`. */
export function workersOf(value: string): Workers {
  const number = value === 'auto' ? value : wholeNumber(value, 1, MOST_WORKERS)
  if (number === null) throw new WrongValue('--workers', value, (words) => words.expectedWorkers)
  return number
}

/** `--shard 2/4`. */
export function shardOf(value: string): Shard {
  const [, first = '', second = ''] = /^(\d+)\/(\d+)$/.exec(value) ?? []
  const of = wholeNumber(second, 1, 1_000_000)
  const number = of === null ? null : wholeNumber(first, 1, of)
  if (of === null || number === null) throw new WrongValue('--shard', value, (words) => words.expectedShard)
  return { number, of }
}

/** `--deadline 2.5`, in milliseconds. */
export function deadlineOf(value: string): number {
  const seconds = /^\d{1,5}([.,]\d{1,3})?$/.test(value) ? Number(value.replace(',', '.')) : NaN
  if (!(seconds >= 0.1 && seconds <= 86_400)) throw new WrongValue('--deadline', value, (words) => words.expectedSeconds)
  return Math.round(seconds * 1000)
}

/** `--heap 512`, in mebibytes. */
export function heapOf(value: string): number {
  const mebibytes = wholeNumber(value, 64, 65_536)
  if (mebibytes === null) throw new WrongValue('--heap', value, (words) => words.expectedMebibytes)
  return mebibytes
}

/** A limit of reading by its name; which ones there are is asked where files are read. */
export interface LimitAsked {
  readonly name: string
  readonly most: number
}

/** `--limit rows=800000`, repeated or with commas. */
export function limitsOf(value: string, before: readonly LimitAsked[] | undefined): LimitAsked[] {
  const added = value.split(',').map((text) => {
    const [, name = '', digits = ''] = /^([a-z]+)=(\d+)$/i.exec(text.trim()) ?? []
    const most = wholeNumber(digits, 1, 999_999_999)
    if (most === null) throw new WrongValue('--limit', value, (words) => words.expectedLimit)
    return { name, most }
  })
  return [...(before ?? []), ...added]
}

/** `--out lomake.xlsx`: a workbook under another kind's name is one that Excel will not open. */
export function workbookPathOf(value: string): string {
  const [kind = '.xlsx'] = /\.[a-z]+$/i.exec(value) ?? []
  if (kind.toLowerCase() !== '.xlsx') throw new WrongValue('--out', value, (words) => words.expectedWorkbook)
  return value
}

/** A language named on the command line before it is understood, else the one the machine speaks, else Finnish. For help and wrong use. */
export function spokenLanguage(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const named = args.flatMap((arg, index) => (arg === '--lang' ? [args[index + 1] ?? ''] : arg.startsWith('--lang=') ? [arg.slice(7)] : []))
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((one) => one !== undefined && one !== '')
  return [...named.flatMap((one) => one.split(',')), locale?.slice(0, 2)].find((one) => one !== undefined && isLanguage(one)) ?? 'fi'
}
