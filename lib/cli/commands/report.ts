// `vipu report`: claims in, settlement and reports out.
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Content } from '../../batch/disk/output.ts'
import type { ReaderOptions } from './convert.ts'
import { languagesFrom, needs, takes, takesCommon, takesFormats, type CommonOptions, type Declaring } from '../arguments/options.ts'
import type { ReportFormat } from '../report/report-files.ts'
import { Refusal } from '../refusal.ts'
import { codeOfFindings, exitCodes, type ExitCode, type Shell } from '../shell.ts'

const formats: readonly ReportFormat[] = ['json', 'xlsx', 'docx', 'pdf']

interface ReportOptions extends CommonOptions, ReaderOptions {
  readonly project: string
  readonly claims: readonly string[]
  readonly out: string
  readonly format?: readonly ReportFormat[]
}

export function declareReport(declaring: Declaring, shell: Shell, finish: (code: ExitCode) => void): void {
  const { command } = declaring
  needs(declaring, 'project')
  needs(declaring, 'claims')
  needs(declaring, 'out')
  takesFormats(declaring, formats)
  takes(declaring, 'workers', 'deadline', 'heap', 'limit')
  takesCommon(declaring)
  command.action(async (options: ReportOptions) => {
    finish(await run(options, shell))
  })
}

async function run(options: ReportOptions, shell: Shell): Promise<ExitCode> {
  const languages = languagesFrom(options)
  const [language] = languages
  const { keepSmall } = await import('../../batch/v8/memory.ts')
  keepSmall()
  const { projectFor } = await import('../files/project-file.ts')
  const project = await projectFor(options, language, shell)
  const { givenClaims } = await import('../claims/given-claims.ts')
  const { claims, code: readCode, expectTheirs } = await givenClaims(options, project, language, shell)
  const { settled } = await import('../report/settling.ts')
  const { CodeTallies } = await import('../../batch/join/index.ts')
  const { reportFindings, reportFindingsTable, REPORT_FINDINGS } = await import('../report/report-findings.ts')
  const { reportFiles, reportNames } = await import('../report/report-files.ts')
  const { olderFiles } = await import('../files/older-files.ts')
  const material = settled(project, claims)
  const findings = new CodeTallies()
  const takeTurn = (): Promise<void> => turn(shell)
  const files = await shell.unheard(() => reportFiles(material, languages, new Set(options.format ?? formats), takeTurn))
  files.set(REPORT_FINDINGS, reportFindingsTable(reportFindings(material, claims.sources, language), findings, project, language))
  await takeTurn()
  await writeInto(files, expectTheirs, options, shell)
  const { reportJson, reportText } = await import('../report/report-summary.ts')
  const code = readCode === exitCodes.disk ? readCode : codeOfFindings(findings.counts, options.strict ?? false)
  const written = [...files.keys()]
  const older = olderFiles(shell.disk, options.out, reportNames, written)
  const made = { material, findings, folder: options.out, written, older, language }
  shell.out(options.json ? `${JSON.stringify(reportJson(made, code))}\n` : reportText(made, shell.width))
  return code
}

/** Lets Ctrl-C through: nothing is written before everything is made. Within one file of 40,000 lines there is no turn for minutes. */
async function turn({ signal }: Shell): Promise<void> {
  await setImmediate()
  if (signal.aborted) throw new Refusal(exitCodes.interrupted, (words) => words.stopped)
}

async function writeInto(
  files: ReadonlyMap<string, Content>,
  expectTheirs: () => void,
  options: ReportOptions,
  shell: Shell,
): Promise<void> {
  const { out: folder, quiet } = options
  const [language] = languagesFrom(options)
  const { inHeldFolder, runIn } = await import('../files/held-folder.ts')
  const { removePartial, writeFiles } = await import('../../batch/disk/output.ts')
  const { reportNames } = await import('../report/report-files.ts')
  const { resultWords } = await import('../../i18n/commands/results.ts')
  await inHeldFolder(runIn(shell, resultWords[language], quiet ?? false), folder, () => {
    expectTheirs()
    for (const name of reportNames) if (!files.has(name)) removePartial(shell.disk, join(folder, name))
    writeFiles(shell.disk, folder, files)
  })
}
