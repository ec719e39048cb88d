// `vipu convert`: claim sheets in, checked claims out.
import type { ConvertOutcome, ConvertRequest, Reuse, Watcher } from '../batch/convert.ts'
import type { Surroundings } from '../batch/folder.ts'
import { convertFormats, usualFormats, type ConvertFormat } from '../batch/join/output-names.ts'
import type { ReadingSettings } from '../batch/source.ts'
import type { Reader } from '../batch/reader.ts'
import type { ReadingLimits } from '../batch/reading-limits.ts'
import type { Shard } from '../batch/shard.ts'
import type { ResultWords } from '../i18n/commands/words.ts'
import { languagesFrom, needs, takes, takesCommon, takesFormats, type CommonOptions, type Declaring } from './options.ts'
import type { Progress } from './progress.ts'
import type { ExitCode, Shell } from './shell.ts'
import { WrongValue, type LimitAsked, type Workers } from './values.ts'

/** How claim sheets are read; `report` and `verify` read them the same way. */
export interface ReaderOptions {
  readonly workers: Workers
  readonly deadline?: number
  readonly heap?: number
  readonly limit?: readonly LimitAsked[]
}

interface ConvertOptions extends CommonOptions, ReaderOptions {
  readonly project: string
  readonly out: string
  readonly format?: readonly ConvertFormat[]
  readonly shard?: Shard
  readonly resume?: true
  readonly fresh?: true
}

export function declareConvert(declaring: Declaring, shell: Shell, finish: (code: ExitCode) => void): void {
  const { command, words } = declaring
  command.argument('<inputs...>', words.argument.inputs)
  needs(declaring, 'project')
  needs(declaring, 'out')
  takesFormats(declaring, convertFormats, usualFormats)
  takes(declaring, 'resume', 'fresh', 'shard', 'workers', 'deadline', 'heap', 'limit')
  takesCommon(declaring)
  command.action(async (inputs: readonly string[], options: ConvertOptions) => {
    finish(await run(inputs, options, shell))
  })
}

async function run(inputs: readonly string[], options: ConvertOptions, shell: Shell): Promise<ExitCode> {
  const [language] = languagesFrom(options)
  const { projectFor } = await import('./project-file.ts')
  const project = await projectFor(options, language, shell)
  const { tellConversion } = await import('./conversion.ts')
  const { out: folder, format, shard = null } = options
  const asked = {
    inputs,
    folder,
    project,
    projectFile: options.project,
    language,
    formats: format ?? usualFormats,
    reuse: reuseOf(options),
    shard,
  }
  const outcome = await convertInto(asked, options, shell)
  return tellConversion(outcome, { command: 'convert', folder, language, shard, options }, shell)
}

/** What is converted, into which folder. */
export interface Conversion extends Omit<ConvertRequest, 'limits' | 'formats' | 'tool' | 'openReader'> {
  readonly formats: readonly ConvertFormat[]
}

/** Converts, telling how it goes. */
export async function convertInto(asked: Conversion, options: ReaderOptions & CommonOptions, shell: Shell): Promise<ConvertOutcome> {
  const { convert } = await import('../batch/convert.ts')
  const { newRunOn } = await import('../batch/machine.ts')
  const { resultWords } = await import('../i18n/commands/results.ts')
  const { Progress } = await import('./progress.ts')
  const { project, language } = asked
  const progress = new Progress(shell, options.quiet ?? false)
  const limits = await limitsFrom(options)
  const reading = await readerFor(options, { project, language, limits }, shell)
  const watcher = watcherOf(progress, resultWords[language])
  const around = newRunOn(shell.disk, shell.signal, watcher.watching)
  return convert({ ...asked, ...reading, limits, formats: new Set(asked.formats) }, around, watcher).finally(() => {
    progress.end()
  })
}

const reuseOf = ({ resume, fresh }: ConvertOptions): Reuse => (resume ? 'any' : fresh ? 'none' : 'unfinished')

/** The limits of reading with those that were asked for. */
async function limitsFrom({ limit = [] }: ReaderOptions): Promise<ReadingLimits> {
  const { defaultReadingLimits, limitNames } = await import('../batch/reading-limits.ts')
  const asked = limit.map(({ name, most }) => {
    const known = limitNames.find((one) => one.toLowerCase() === name.toLowerCase())
    if (known === undefined) throw new WrongValue('--limit', `${name}=${String(most)}`, () => limitNames.join(', '))
    return [known, most] as const
  })
  return { ...defaultReadingLimits, ...Object.fromEntries(asked) }
}

/** Who reads, and the name under which what they read is known. */
async function readerFor(
  { workers, deadline, heap }: ReaderOptions,
  settings: ReadingSettings,
  { disk, readingScript }: Shell,
): Promise<{ readonly tool: string; readonly openReader: () => Reader }> {
  const { cores, toolName, version } = await import('../batch/machine.ts')
  if (readingScript === null) {
    const { inlineReader } = await import('../batch/inline-reader.ts')
    return { tool: `vipu ${version} here`, openReader: () => inlineReader(disk, settings) }
  }
  const { threadReader } = await import('../batch/reader.ts')
  const { defaultThreadLimits } = await import('../batch/pool.ts')
  const bounds = { deadline: deadline ?? defaultThreadLimits.deadline, heap: heap ?? defaultThreadLimits.heap }
  const threads = workers === 'auto' ? cores() : workers
  return { tool: toolName(disk, readingScript), openReader: () => threadReader(readingScript, settings, threads, bounds) }
}

/** Tells a person how a conversion goes. */
export const watcherOf = (progress: Progress, { progress: words }: ResultWords): Watcher & Pick<Surroundings, 'watching'> => ({
  watching: (holder) => {
    progress.say(words.watching(holder))
  },
  tookOver: (after) => {
    progress.say(words.tookOver(after))
  },
  continues: (reusable) => {
    progress.say(words.continues(reusable))
  },
  startsOver: () => {
    progress.say(words.startsOver)
  },
  journalBroken: () => {
    progress.say(words.journalBroken)
  },
  reading: (done, total) => {
    progress.show(done, total, () => words.reading(done, total))
  },
  lost: (file, detail) => {
    progress.say(`${file}: ${detail}`)
  },
  joining: () => {
    progress.show(1, 1, () => words.joining)
  },
})
