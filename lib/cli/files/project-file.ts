// The project as a command is given it: project.json or the project workbook. Law: every wrong field is told at once, with where it is, what it says and
// what was expected; what nobody knows is told too.
import { isError, type Checked, type Finding } from '../../core/finding.ts'
import type { Language } from '../../core/locality.ts'
import { parseProject, type Project } from '../../core/project.ts'
import { DiskFault } from '../../batch/disk/index.ts'
import type { FaultWords } from '../../i18n/commands/words.ts'
import { messageOf } from '../../i18n/index.ts'
import { diskText } from '../telling/fault.ts'
import { readJson } from './json-text.ts'
import { Refusal } from '../refusal.ts'
import { exitCodes, type Shell } from '../shell.ts'
import { printable } from '../telling/text-table.ts'

interface ReadProject {
  readonly project: Project
  /** What is odd about it, but does not keep it from being used. */
  readonly remarks: readonly Finding[]
}

/** Reads a project. Throws a Refusal where it can't be used. */
async function readProject(path: string, shell: Shell): Promise<ReadProject> {
  const bytes = bytesAt(path, shell)
  if (bytes.length === 0) throw refuse((words) => words.projectEmpty(path))
  const { value, findings } = isWorkbook(bytes) ? await fromWorkbook(bytes, path) : fromJson(bytes, path)
  const wrong = findings.filter(isError)
  if (value === null || wrong.length > 0) throw refuse((words, language) => wrongText(path, wrong, words, language))
  return { project: value, remarks: findings }
}

const wrongText = (path: string, wrong: readonly Finding[], words: FaultWords, language: Language): string =>
  [words.projectWrong(path, wrong.length), ...listed(wrong, language)].join('\n')

const listed = (findings: readonly Finding[], language: Language): string[] =>
  findings.map((one) => `  ${one.at === undefined ? '' : `${one.at}: `}${messageOf(one, language)}`)

const refuse = (tell: Refusal['tell']): Refusal => new Refusal(exitCodes.usage, tell)

function bytesAt(path: string, { disk }: Shell): Uint8Array {
  try {
    return disk.read(path)
  } catch (error) {
    if (!(error instanceof DiskFault)) throw error
    throw refuse((words) => (error.reason === 'ENOENT' ? words.projectMissing(path) : diskText(error, words)))
  }
}

/** An .xlsx is a zip archive, an .xls or an encrypted .xlsx a compound file, whatever it is called. */
const isWorkbook = ([first, second]: Uint8Array): boolean => (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)

function fromJson(bytes: Uint8Array, path: string): Checked<Project | null> {
  const json = readJson(textOf(bytes))
  if (json.kind === 'broken') throw refuse((words) => words.projectNotJson(path, json.place.line, json.place.column))
  if (json.kind === 'repeated') throw refuse((words) => words.projectRepeatedField(path, json.field, json.place.line, json.place.column))
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value))
    throw refuse((words) => words.projectNotObject(path))
  return parseProject(json.value)
}

/** UTF-8, or UTF-16 where the file says so, as Notepad writes it. */
function textOf(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(mark).decode(bytes)
}

async function fromWorkbook(bytes: Uint8Array, path: string): Promise<Checked<Project | null>> {
  const { readSheets } = await import('../../formats/index.ts')
  const { readProjectWorkbook } = await import('../../sheet/project-workbook/index.ts')
  const { workbookWords } = await import('../../i18n/workbook/index.ts')
  const { value: sheets, findings } = await readSheets(bytes, path)
  if (sheets === null) throw refuse((words, language) => [words.projectUnreadable(path), ...listed(findings, language)].join('\n'))
  const read = readProjectWorkbook(sheets, workbookWords)
  if (read === null) throw refuse((words) => words.projectNotWorkbook(path))
  return read
}

/** The project of a command; remarks about it go to `err` unless it is quiet. */
export async function projectFor(
  { project: path, quiet }: { readonly project: string; readonly quiet?: true },
  language: Language,
  shell: Shell,
): Promise<Project> {
  const { project, remarks } = await readProject(path, shell)
  if (remarks.length > 0 && !quiet) {
    const { faultWords } = await import('../../i18n/commands/faults.ts')
    shell.err(`${printable([faultWords[language].projectAsked(path), ...listed(remarks, language)].join('\n'))}\n`)
  }
  return project
}
