// `vipu merge`: the parts that `convert --shard` read, joined into one result.
import type { ShardFault } from '../batch/merge.ts'
import { convertFormats, usualFormats, type ConvertFormat } from '../batch/join/output-names.ts'
import type { FaultWords } from '../i18n/commands/words.ts'
import { languagesFrom, needs, takesCommon, takesFormats, type CommonOptions, type Declaring } from './options.ts'
import { Refusal } from './refusal.ts'
import { exitCodes, type ExitCode, type Shell } from './shell.ts'

interface MergeOptions extends CommonOptions {
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
    finish(await run(folders, options, shell))
  })
}

async function run(folders: readonly string[], options: MergeOptions, shell: Shell): Promise<ExitCode> {
  const { merge } = await import('../batch/merge.ts')
  const { newRunOn } = await import('../batch/machine.ts')
  const { resultWords } = await import('../i18n/commands/results.ts')
  const { Progress } = await import('./progress.ts')
  const { watcherOf } = await import('./convert.ts')
  const { tellConversion } = await import('./conversion.ts')
  const [language] = languagesFrom(options)
  const progress = new Progress(shell, options.quiet ?? false)
  const watcher = watcherOf(progress, resultWords[language])
  const around = newRunOn(shell.disk, shell.signal, watcher.watching)
  const request = { folders, folder: options.out, formats: new Set(options.format ?? usualFormats) }
  const outcome = await merge(request, around, watcher).finally(() => {
    progress.end()
  })
  if (outcome.kind === 'shardFaults')
    throw new Refusal(exitCodes.usage, (words) => outcome.faults.map((fault) => shardFaultText(fault, words)).join('\n'))
  const asked = { command: 'merge', folder: options.out, language, shard: null, options }
  return tellConversion(outcome, asked, shell)
}

function shardFaultText(fault: ShardFault, words: FaultWords): string {
  switch (fault.kind) {
    case 'noShard':
      return words.notShard(fault.path)
    case 'damaged':
      return words.shardDamaged(fault.path)
    case 'differs':
      return words.shardsDiffer(fault.path)
    case 'twice':
      return words.shardTwice(fault.shard)
    case 'missing':
      return words.shardsMissing(fault.shards.join(', '))
  }
}
