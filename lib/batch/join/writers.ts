// The output files of a conversion, all fed by one walk over its sources.
import { join } from 'node:path'
import type { Language } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import { resultWords } from '../../i18n/commands/results.ts'
import type { Names } from '../../i18n/index.ts'
import { ClaimsFileWriter, type SourceEntry } from './claims-file.ts'
import type { Disk } from '../disk/index.ts'
import { Output, removePartial } from '../disk/output.ts'
import { namesIn } from '../../i18n/names.ts'
import { findingRow, findingsTableHead } from './findings-table.ts'
import { findingsOf, type JoinedSource } from './joining.ts'
import { LinesColumns } from './lines-columns.ts'
import { LinesWorkbook } from './lines-workbook.ts'
import { outputNames, type ConvertFormat } from './output-names.ts'

/** Where outputs are written. */
interface OutputPlace {
  readonly disk: Disk
  readonly folder: string
}

interface OutputSettings {
  readonly project: Project
  readonly language: Language
  readonly formats: ReadonlySet<ConvertFormat>
}

/** The outputs asked for: sources and claims are added in their order, and only `publish` gives the files their names. */
export class Writers {
  readonly #outputs: Output[] = []
  readonly #language: Language
  readonly #names: Names
  readonly #findings: Output
  readonly #claims: ClaimsFileWriter | null
  readonly #claimsOutput: Output | null
  readonly #lines: LinesWorkbook | null
  readonly #columns: LinesColumns | null

  /** Begins every output in the folder, under a name of its own, and clears away what is left of those not asked for. */
  constructor({ disk, folder }: OutputPlace, { project, language, formats }: OutputSettings) {
    const words = resultWords[language]
    this.#language = language
    this.#names = namesIn(project, language)
    try {
      this.#claimsOutput = formats.has('json') ? this.#begin(disk, folder, outputNames.claims, 'fingerprinted') : null
      this.#claims = this.#claimsOutput && new ClaimsFileWriter(into(this.#claimsOutput))
      this.#findings = this.#begin(disk, folder, outputNames.findings)
      this.#findings.write(findingsTableHead(words))
      this.#lines = formats.has('xlsx')
        ? new LinesWorkbook(into(this.#begin(disk, folder, outputNames.lines)), project, language, words)
        : null
      this.#columns = formats.has('parquet') ? new LinesColumns(into(this.#begin(disk, folder, outputNames.columns))) : null
      const ours = new Set(this.#outputs.map((output) => output.path))
      for (const path of Object.values(outputNames).map((name) => join(folder, name))) if (!ours.has(path)) removePartial(disk, path)
    } catch (error) {
      this.abandon()
      throw error
    }
  }

  source(entry: SourceEntry): void {
    this.#claims?.source(entry)
  }

  async add(joined: JoinedSource): Promise<void> {
    for (const one of findingsOf(joined)) this.#findings.write(findingRow(joined.source.file, one, this.#language, this.#names))
    for (const claim of joined.claims) {
      this.#claims?.claim(claim)
      await this.#lines?.add(claim)
      this.#columns?.add(claim)
    }
  }

  /** Everything is on the disk, under names of its own. */
  async finish(): Promise<void> {
    this.#claims?.finish()
    await this.#lines?.finish()
    this.#columns?.finish()
    for (const output of this.#outputs) output.finish()
  }

  /** Puts all files in their places; returns their paths, and the fingerprint of claims.json where that is one of them. */
  publish(): { readonly paths: readonly string[]; readonly claims: string | null } {
    for (const output of this.#outputs) output.publish()
    return { paths: this.#outputs.map((output) => output.path), claims: this.#claimsOutput?.fingerprint() ?? null }
  }

  abandon(): void {
    for (const output of this.#outputs) output.abandon()
  }

  #begin(disk: Disk, folder: string, name: string, purpose?: 'fingerprinted'): Output {
    const output = new Output(disk, join(folder, name), purpose)
    this.#outputs.push(output)
    return output
  }
}

const into =
  (output: Output) =>
  (content: string | Uint8Array): void => {
    output.write(content)
  }
