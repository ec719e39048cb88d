// `vipu demo`: every command once, on the sample project. Law: it does nothing that a person could not do with the lines it shows.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ResultWords } from '../../i18n/commands/words.ts'
import type { RunLine } from '../arguments/command-line.ts'
import { languagesFrom, takes, takesCommon, type CommonOptions, type Declaring } from '../arguments/options.ts'
import { exitCodes, type ExitCode, type Shell } from '../shell.ts'

interface DemoOptions extends CommonOptions {
  readonly out?: string
}

export const declareDemo =
  (runLine: RunLine) =>
  (declaring: Declaring, shell: Shell, finish: (code: ExitCode) => void): void => {
    takes(declaring, 'out')
    takesCommon(declaring)
    declaring.command.action(async (options: DemoOptions) => {
      finish(await run(options, shell, runLine))
    })
  }

const FOLDER = 'vipu-demo'

async function run(options: DemoOptions, shell: Shell, runLine: RunLine): Promise<ExitCode> {
  const [language, ...others] = languagesFrom(options)
  const { resultWords } = await import('../../i18n/commands/results.ts')
  const words = resultWords[language]
  const folder = options.out ?? FOLDER
  const quiet = options.json ?? false
  const say = (text: string): void => {
    if (!quiet) shell.out(text)
  }
  const languages = ['--lang', [language, ...others].join(',')]
  const steps = lines(fileURLToPath(shell.sample), folder)
  say(`${words.demoBegins}\n`)
  for (const line of steps) {
    say(`\n$ vipu ${line.join(' ')}\n\n`)
    const code = await runLine([...line, ...languages, '--quiet'], quiet ? { ...shell, out: () => undefined } : shell)
    if (code !== exitCodes.done && code !== exitCodes.findings) return code
  }
  shell.out(end(folder, steps, words, quiet))
  return exitCodes.done
}

/** The command lines of the demo, in the order in which a season goes. */
function lines(sample: string, folder: string): string[][] {
  const given = ['--project', join(sample, 'project.json')]
  const [claims, reports] = [join(folder, 'claims'), join(folder, 'reports')]
  return [
    ['convert', join(sample, 'claims'), ...given, '--out', claims],
    ['report', ...given, '--claims', claims, '--out', reports],
    ['verify', join(reports, 'settlement.json'), ...given, '--claims', claims],
    ['workbook', ...given, '--out', join(folder, 'project.xlsx')],
    ['template', 'claim', ...given, '--out', join(folder, 'claim.xlsx')],
  ]
}

const end = (folder: string, steps: readonly (readonly string[])[], words: ResultWords, isJson: boolean): string =>
  isJson
    ? `${JSON.stringify({ command: 'demo', exitCode: exitCodes.done, out: folder, lines: steps.map((line) => `vipu ${line.join(' ')}`) })}\n`
    : `\n${words.demoEnds(folder)}\n`
