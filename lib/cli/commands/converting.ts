// What `vipu convert` does once it is asked to; `report` and `verify` convert by it too.
import { fileURLToPath } from 'node:url'
import { convert, type ConvertOutcome, type ConvertRequest, type Reuse } from '../../batch/convert.ts'
import { sha256 } from '../../batch/disk/fingerprint.ts'
import { usualFormats, type ConvertFormat } from '../../batch/join/output-names.ts'
import { cores, newRunOn, toolName, version } from '../../batch/folder/machine.ts'
import { defaultThreadLimits } from '../../batch/threads/pool.ts'
import { threadReader, type Reader } from '../../batch/reading/reader.ts'
import { defaultReadingLimits, limitNames, type ReadingLimits } from '../../batch/reading/limits.ts'
import type { ReadingSettings } from '../../batch/reading/source.ts'
import { resultWords } from '../../i18n/commands/results.ts'
import { tellConversion } from '../telling/conversion.ts'
import type { ConvertOptions, ReaderOptions } from './convert.ts'
import { languagesFrom, type CommonOptions } from '../arguments/options.ts'
import { Progress, watcherOf } from '../telling/progress.ts'
import { projectFor } from '../files/project-file.ts'
import type { ExitCode, Shell } from '../shell.ts'
import { WrongValue } from '../arguments/values.ts'

export async function runConvert(inputs: readonly string[], options: ConvertOptions, shell: Shell): Promise<ExitCode> {
  const [language] = languagesFrom(options)
  const project = await projectFor(options, language, shell)
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
  const { project, language } = asked
  const progress = new Progress(shell, options.quiet ?? false)
  const limits = limitsFrom(options)
  const reading = await readerFor(options, { project, language, limits }, shell)
  const watcher = watcherOf(progress, resultWords[language])
  const around = newRunOn(shell.disk, shell.signal, watcher.watching)
  return convert({ ...asked, ...reading, limits, formats: new Set(asked.formats) }, around, watcher).finally(() => {
    progress.end()
  })
}

const reuseOf = ({ resume, fresh }: ConvertOptions): Reuse => (resume ? 'any' : fresh ? 'none' : 'unfinished')

/** The limits of reading with those that were asked for. */
function limitsFrom({ limit = [] }: ReaderOptions): ReadingLimits {
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
  if (readingScript === null) {
    const { inlineReader } = await import('../../batch/reading/inline-reader.ts')
    return { tool: `vipu ${version} here`, openReader: () => inlineReader(disk, settings) }
  }
  const bounds = { deadline: deadline ?? defaultThreadLimits.deadline, heap: heap ?? defaultThreadLimits.heap }
  const threads = workers === 'auto' ? cores() : workers
  const script = { place: readingScript, fingerprint: sha256(disk.read(fileURLToPath(readingScript))) }
  return { tool: toolName(script.fingerprint), openReader: () => threadReader(script, settings, threads, bounds) }
}
