// `vipu merge`: the parts that `convert --shard` read, joined into one result.
import { convertFormats, usualFormats, type ConvertFormat } from '../../batch/join/output-names.ts'
import { needs, takesCommon, takesFormats, type CommonOptions, type Declaring } from '../arguments/options.ts'
import type { ExitCode, Shell } from '../shell.ts'

export interface MergeOptions extends CommonOptions {
  readonly out: string
  readonly format?: readonly ConvertFormat[]
}

export function declareMerge(declaring: Declaring, shell: Shell, finish: (code: ExitCode) => void): void {
  const { command, words } = declaring
  command.argument('<folders...>', words.argument.folders)
  needs(declaring, 'out')
  takesFormats(declaring, convertFormats, usualFormats)
  takesCommon(declaring)
  command.action(async (folders: readonly string[], options: MergeOptions) => {
    const { runMerge } = await import('./merging.ts')
    finish(await runMerge(folders, options, shell))
  })
}
