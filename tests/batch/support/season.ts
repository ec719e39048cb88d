// A small season for the engine: a project, a few claim sheets as CSV, and a run over them on any disk.
import { convert, type ConvertOutcome, type ConvertRequest, type Watcher } from '../../../lib/batch/convert.ts'
import type { Disk } from '../../../lib/batch/disk/index.ts'
import type { Surroundings } from '../../../lib/batch/folder/index.ts'
import { usualFormats } from '../../../lib/batch/join/output-names.ts'
import { inlineReader } from '../../../lib/batch/reading/inline-reader.ts'
import { defaultReadingLimits } from '../../../lib/batch/reading/limits.ts'
import { merge, type MergeOutcome } from '../../../lib/batch/merge.ts'
import { parseProject, type Project } from '../../../lib/core/project.ts'
import { MemoryDisk } from './memory-disk.ts'

export const projectContent = {
  schema: 'vipu/project@1',
  code: 'S1',
  name: { fi: 'Esimerkkihanke' },
  beneficiary: { name: 'Esimerkki ry' },
  authority: { fi: 'Esimerkkiviranomainen' },
  period: { start: '2009-08-01', end: '2009-12-31' },
  localities: [1, 2].map((number) => ({
    id: `L${String(number)}`,
    name: { fi: `Paikkakunta ${String(number)}`, sv: `Ort ${String(number)}` },
    language: number === 1 ? 'fi' : 'sv',
    implementer: { name: `Esimerkkitoteuttaja ${String(number)} Oy`, vat: 'deductible' },
  })),
  claims: [
    { number: 1, period: { start: '2009-08-01', end: '2009-10-31' }, filedOn: '2009-11-20' },
    { number: 2, period: { start: '2009-11-01', end: '2009-12-31' }, filedOn: '2010-02-15', final: true },
  ],
}

function projectOf(content: unknown): Project {
  const { value, findings } = parseProject(content)
  if (value === null) throw new Error(JSON.stringify(findings))
  return value
}

export const project = projectOf(projectContent)

/** A claim sheet as CSV: one line for each voucher number and amount of euros. */
export function claimSheet(locality: number, claim: number, lines: readonly (readonly [voucher: string, euros: number])[]): string {
  const rows = lines.map(([voucher, euros]) => {
    const [net, vat] = [euros * 100, euros * 22]
    return `${voucher};15.9.2009;30.9.2009;Näyte Oy;Työpaja;Palvelujen ostot;${String(euros)},00;22;${amount(vat)};${amount(net + vat)}`
  })
  return [
    `Paikkakunta;Paikkakunta ${String(locality)}`,
    `Maksatushakemus;${String(claim)}`,
    'Tosite;Pvm;Maksettu;Toimittaja;Selite;Kustannuslaji;Netto;Alv %;Alv;Brutto',
    ...rows,
    '',
  ].join('\n')
}

const amount = (cents: number): string => `${String(Math.floor(cents / 100))},${String(cents % 100).padStart(2, '0')}`

const first = claimSheet(1, 1, [
  ['101', 100],
  ['102', 250],
])

/** Five inputs: two good ones that claim one cost twice, the same bytes again, one without lines, one that is no sheet at all. */
export const sheets: Readonly<Record<string, string>> = {
  '/in/ort1.csv': first,
  '/in/ort2/ort2.csv': claimSheet(2, 1, [
    ['7', 80],
    ['101', 100],
  ]),
  '/in/ort2/uudelleen.csv': first,
  '/in/tyhja.csv': '',
  '/in/x.xlsx': 'PK\u0003\u0004 not really',
}

/** A disk with the five inputs, and what else it has. */
export const seasonDisk = (more: Readonly<Record<string, string>> = {}): MemoryDisk => new MemoryDisk({ ...sheets, ...more })

const quiet: Watcher = {
  tookOver: () => undefined,
  continues: () => undefined,
  startsOver: () => undefined,
  journalBroken: () => undefined,
  reading: () => undefined,
  lost: () => undefined,
  joining: () => undefined,
}

let runs = 0

/** A run of this process, as if it had another number each time. */
function surroundings(disk: Disk, signal: AbortSignal = new AbortController().signal): Surroundings {
  runs += 1
  const self = {
    run: `run-${String(runs)}`,
    pid: runs,
    host: 'kone',
    boot: 'boot',
    born: null,
    space: null,
    machine: null,
    started: '2009-11-20 10:00:00',
  }
  return { disk, self, isAlive: () => false, pause: () => Promise.resolve(), signal, watching: () => undefined }
}

function request(disk: Disk, parts: Partial<ConvertRequest> = {}): ConvertRequest {
  return {
    inputs: ['/in'],
    folder: '/out',
    project,
    language: 'fi',
    limits: defaultReadingLimits,
    formats: new Set(usualFormats),
    reuse: 'unfinished',
    shard: null,
    tool: 'vipu test',
    openReader: () => inlineReader(disk, { project: parts.project ?? project, language: 'fi', limits: defaultReadingLimits }),
    ...parts,
  }
}

/** Runs a whole conversion on a disk. */
export const run = (
  disk: Disk,
  parts: Partial<ConvertRequest> = {},
  watcher: Partial<Watcher> = {},
  signal?: AbortSignal,
): Promise<ConvertOutcome> => convert(request(disk, parts), surroundings(disk, signal), { ...quiet, ...watcher })

/** Joins the shards of folders. */
export const runMerge = (
  disk: Disk,
  folders: readonly string[],
  folder: string,
  formats: ConvertRequest['formats'] = new Set(usualFormats),
  signal?: AbortSignal,
): Promise<MergeOutcome> => merge({ folders, folder, formats }, surroundings(disk, signal), quiet)
