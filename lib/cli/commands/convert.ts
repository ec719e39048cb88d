// `vipu convert`: claim sheets in, checked claims out.
import { convertFormats, usualFormats, type ConvertFormat } from '../../batch/join/output-names.ts'
import type { Shard } from '../../batch/plan/shard.ts'
import { needs, takes, takesCommon, takesFormats, type CommonOptions, type Declaring } from '../arguments/options.ts'
import type { ExitCode, Shell } from '../shell.ts'
import type { LimitAsked, Workers } from '../arguments/values.ts'

/** How claim sheets are read; `report` and `verify` read them the same way. */
export interface ReaderOptions {
  readonly workers: Workers
  readonly deadline?: number
  readonly heap?: number
  readonly limit?: readonly LimitAsked[]
}

export interface ConvertOptions extends CommonOptions, ReaderOptions {
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
    const { runConvert } = await import('./converting.ts')
    finish(await runConvert(inputs, options, shell))
  })
}
