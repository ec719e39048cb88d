// `vipu verify`: a report made earlier against what the project and the claims come to now.
import { tmpdir } from 'node:os'
import type { ResultWords } from '../../i18n/commands/words.ts'
import type { ReaderOptions } from './convert.ts'
import { languagesFrom, needs, takes, takesCommon, type CommonOptions, type Declaring } from '../arguments/options.ts'
import { Refusal } from '../refusal.ts'
import { exitCodes, type ExitCode, type Shell } from '../shell.ts'
import type { DifferentFigure } from '../report/verification.ts'

interface VerifyOptions extends CommonOptions, ReaderOptions {
  readonly project: string
  readonly claims: readonly string[]
}

export function declareVerify(declaring: Declaring, shell: Shell, finish: (code: ExitCode) => void): void {
  const { command, words } = declaring
  command.argument('<report>', words.argument.report)
  needs(declaring, 'project')
  needs(declaring, 'claims')
  takes(declaring, 'workers', 'deadline', 'heap', 'limit')
  takesCommon(declaring)
  command.action(async (report: string, options: VerifyOptions) => {
    finish(await run(report, options, shell))
  })
}

async function run(report: string, options: VerifyOptions, shell: Shell): Promise<ExitCode> {
  const [language] = languagesFrom(options)
  const { projectFor } = await import('../files/project-file.ts')
  const project = await projectFor(options, language, shell)
  const { givenClaims } = await import('../claims/given-claims.ts')
  const { settled } = await import('../report/settling.ts')
  const { differencesOf } = await import('../report/verification.ts')
  const differences = await withRoom(options, shell, async (out) => {
    const { claims, notRead } = await givenClaims({ ...options, out }, project, language, shell).catch(aboutNoFolder)
    expectAllRead(notRead)
    return differencesOf(report, settled(project, claims), language, shell)
  })
  return tell(report, differences, options, shell)
}

/** Claim sheets are converted first, into a folder that passes. */
async function withRoom<T>({ claims }: VerifyOptions, shell: Shell, act: (out: string) => Promise<T>): Promise<T> {
  const { claimPaths } = await import('../claims/claims-input.ts')
  if (claimPaths(claims, shell).sheets.length === 0) return act('')
  const { newRunOn } = await import('../../batch/folder/machine.ts')
  const { inPassingFolder } = await import('../../batch/folder/passing-folder.ts')
  return inPassingFolder(
    newRunOn(shell.disk, shell.signal, () => undefined),
    tmpdir(),
    act,
  )
}

/** How many of the files that could not be read are named. */
const MOST_NAMES = 20

/** Without a claim sheet a right report would be said not to agree. */
function expectAllRead(notRead: readonly string[]): void {
  if (notRead.length === 0) return
  const names = [...notRead.slice(0, MOST_NAMES), ...(notRead.length > MOST_NAMES ? ['…'] : [])].join(', ')
  throw new Refusal(exitCodes.disk, (words) => words.claimsNotRead(names))
}

/** The folder that claim sheets are converted into is nobody's concern. */
function aboutNoFolder(error: unknown): never {
  if (error instanceof Refusal && error.code === exitCodes.interrupted) throw new Refusal(error.code, (words) => words.stopped)
  throw error
}

async function tell(report: string, differences: readonly DifferentFigure[], options: VerifyOptions, shell: Shell): Promise<ExitCode> {
  const [language] = languagesFrom(options)
  const { resultWords } = await import('../../i18n/commands/results.ts')
  const exitCode = differences.length === 0 ? exitCodes.done : exitCodes.findings
  const text = options.json
    ? JSON.stringify({ command: 'verify', exitCode, report, agrees: differences.length === 0, differences })
    : (await differenceLines(differences, resultWords[language], shell.width)).join('\n')
  shell.out(`${text}\n`)
  return exitCode
}

async function differenceLines(differences: readonly DifferentFigure[], words: ResultWords, width: number): Promise<string[]> {
  if (differences.length === 0) return [words.agrees]
  if (differences.some((one) => one.kind === 'document')) return [words.otherDocument]
  const { textTable, wrapped } = await import('../telling/text-table.ts')
  const { column } = words
  const rows = differences.map((one) => differenceRow(one, words))
  const table = textTable(['left', 'left', 'left', 'left'], [[column.place, column.figure, column.report, column.recomputed], ...rows])
  const fits = table.every((line) => line.length <= width)
  const told = ([place = '', figure = '', report = '', recomputed = '']: readonly string[]): string[] => [
    ...wrapped(figure === '' ? place : `${place}: ${figure}`, width, ''),
    ...wrapped(`${column.report}: ${report}`, width, '    '),
    ...(recomputed === '' ? [] : wrapped(`${column.recomputed}: ${recomputed}`, width, '    ')),
  ]
  return [words.differs(differences.length), '', ...(fits ? table : rows.flatMap(told))]
}

/** Place, name of the figure, what the report says, what it should say. */
function differenceRow({ kind, at, figure, reads, expected }: DifferentFigure, words: ResultWords): string[] {
  if (kind === 'missingSheet') return [at, figure, words.sheetMissing, '']
  if (kind === 'unknownSheet') return [at, figure, words.sheetUnknown, '']
  return [at, figure, reads === '' ? NOTHING : reads, expected === '' ? NOTHING : expected]
}

const NOTHING = '–'
