// The sample project of the templates: what a person would pick, and what the batch makes of it. Law: the batch is asked as a person asks it, by its command.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from '../../../addin/reading/read-file.ts'
import { unposted } from '../../../addin/state/claims/unposted.ts'
import { tellIn } from '../../../lib/i18n/tell.ts'
import { languages, type Language } from '../../../lib/core/locality.ts'
import { parseProject, type Decision, type Project } from '../../../lib/core/project.ts'
import { readSheets } from '../../../lib/formats/index.ts'
import type { Grid } from '../../../lib/sheet/grid.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'
import { MemoryDisk } from '../../batch/support/memory-disk.ts'
import { cli } from '../../cli/support/cli.ts'

const sampleFolder = new URL('../../../templates/sample/', import.meta.url)

const projectText = readFileSync(new URL('project.json', sampleFolder), 'utf8')
export const sampleProject: Project = projectOf(projectText)

function projectOf(text: string): Project {
  const { value, findings } = parseProject(JSON.parse(text))
  if (value === null) throw new Error(JSON.stringify(findings))
  return value
}

/** Contents by file name, in the order of the names. */
export const sampleClaims: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map(
  readdirSync(new URL('claims/', sampleFolder))
    .sort()
    .map((name) => [name, new Uint8Array(readFileSync(new URL(`claims/${encodeURIComponent(name)}`, sampleFolder)))] as const),
)

/** What the pane would post: read by the same reader as the pane's. */
export async function samplePostings(project: Project, language: Language): Promise<Posting[]> {
  const postings: Posting[] = []
  for (const [name, bytes] of sampleClaims) {
    const read = await readFile(new Blob([bytes]), name, project, () => undefined)
    postings.push(...unposted(read, tellIn(project, language)))
  }
  return postings
}

/** The project as JSON, with other decisions. */
export const projectWith = (decisions: readonly Decision[]): string =>
  JSON.stringify({ ...(JSON.parse(projectText) as Record<string, unknown>), decisions })

/** A disk with the project and the claim files; one was cut short on its way: pane and batch list it as not read. */
export function sampleDisk(): MemoryDisk {
  const disk = new MemoryDisk({ '/project.json': projectText })
  for (const [name, bytes] of sampleClaims) disk.put(`/claims/${name}`, bytes)
  return disk
}

/** `vipu report` of some claims: the sheets of each workbook, read back from its bytes, by `financial-report.fi`. */
export async function batchReports(
  disk: MemoryDisk,
  claims: string,
  spoken: readonly Language[] = languages,
): Promise<Map<string, readonly Grid[]>> {
  const args = ['report', '--claims', claims, '--project', '/project.json', '--out', '/out', '--format', 'xlsx', '--lang', spoken.join(',')]
  const { err } = await cli(args, disk)
  const reports = new Map<string, readonly Grid[]>()
  for (const kind of ['financial-report', 'results-report'])
    for (const language of spoken) {
      const { value } = await readSheets(disk.read(`/out/${kind}.${language}.xlsx`), 'report.xlsx')
      if (value === null) throw new Error(err)
      reports.set(`${kind}.${language}`, value)
    }
  return reports
}

/** The fingerprint of the settlement.json that `vipu report` writes of some claims. */
export async function batchSeal(disk: MemoryDisk, claims: string): Promise<string> {
  const { err } = await cli(['report', '--claims', claims, '--project', '/project.json', '--out', '/sealed', '--format', 'json'], disk)
  const settlement = disk.read('/sealed/settlement.json')
  if (settlement.length === 0) throw new Error(err)
  return createHash('sha256').update(settlement).digest('hex')
}

/** The claims as `vipu convert` writes them, for a person to edit. */
export async function convertedClaims(disk: MemoryDisk): Promise<string> {
  const { err } = await cli(['convert', '/claims', '--project', '/project.json', '--out', '/converted'], disk)
  const text = Buffer.from(disk.read('/converted/claims.json')).toString()
  if (text === '') throw new Error(err)
  return text
}
