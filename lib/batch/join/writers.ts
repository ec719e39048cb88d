// The output files of a conversion, all fed by one walk over its sources.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Language } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import { resultWords } from '../../i18n/commands/results.ts'
import type { Names } from '../../i18n/index.ts'
import { ClaimsFileWriter, type SourceEntry } from '../claims-file.ts'
import type { Disk } from '../disk.ts'
import { Output, removePartial } from '../output.ts'
import { namesIn } from '../tell.ts'
import { findingRow, findingsTableHead } from './findings-table.ts'
import { findingsOf, type JoinedSource } from './joining.ts'
import { LinesColumns } from './lines-columns.ts'
import { LinesWorkbook } from './lines-workbook.ts'
import { outputNames, type ConvertFormat } from './output-names.ts'

export class Writers {
  readonly #outputs: Output[] = []
  readonly #language: Language
  readonly #names: Names
  readonly #findings: Output
  readonly #claims: ClaimsFileWriter | null
  readonly #claimsHash = createHash('sha256')
  readonly #lines: LinesWorkbook | null
  readonly #columns: LinesColumns | null

  constructor(disk: Disk, folder: string, project: Project, language: Language, formats: ReadonlySet<ConvertFormat>) {
    const words = resultWords[language]
    this.#language = language
    this.#names = namesIn(project, language)
    try {
      this.#claims = formats.has('json') ? new ClaimsFileWriter(this.#openClaims(disk, folder)) : null
      this.#findings = this.#begin(disk, folder, outputNames.findings)
      this.#findings.write(findingsTableHead(words))
      this.#lines = formats.has('xlsx') ? new LinesWorkbook(this.#open(disk, folder, outputNames.lines), project, language, words) : null
      this.#columns = formats.has('parquet') ? new LinesColumns(this.#open(disk, folder, outputNames.columns)) : null
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
    return { paths: this.#outputs.map((output) => output.path), claims: this.#claims && this.#claimsHash.digest('hex') }
  }

  abandon(): void {
    for (const output of this.#outputs) output.abandon()
  }

  #begin(disk: Disk, folder: string, name: string): Output {
    const output = new Output(disk, join(folder, name))
    this.#outputs.push(output)
    return output
  }

  #openClaims(disk: Disk, folder: string): (content: string) => void {
    const write = this.#open(disk, folder, outputNames.claims)
    return (content) => {
      this.#claimsHash.update(content)
      write(content)
    }
  }

  #open(disk: Disk, folder: string, name: string): (content: string | Uint8Array) => void {
    const output = this.#begin(disk, folder, name)
    return (content) => {
      output.write(content)
    }
  }
}
