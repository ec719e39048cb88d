// What `vipu merge` does once it is asked to.
import { usualFormats } from '../../batch/join/output-names.ts'
import { newRunOn } from '../../batch/folder/machine.ts'
import { merge, type ShardFault } from '../../batch/merge.ts'
import { resultWords } from '../../i18n/commands/results.ts'
import type { FaultWords } from '../../i18n/commands/words.ts'
import { tellConversion } from '../telling/conversion.ts'
import type { MergeOptions } from './merge.ts'
import { languagesFrom } from '../arguments/options.ts'
import { Progress, watcherOf } from '../telling/progress.ts'
import { Refusal } from '../refusal.ts'
import { exitCodes, type ExitCode, type Shell } from '../shell.ts'

export async function runMerge(folders: readonly string[], options: MergeOptions, shell: Shell): Promise<ExitCode> {
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
