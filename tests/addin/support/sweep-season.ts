// The season in which a sweep is made: the sample project in Excel, a person at its pane, and what should have been posted by now.
import { previewOf } from '../../../addin/state/claims/preview.ts'
import { tellIn } from '../../../lib/i18n/tell.ts'
import { doorOf } from '../../../addin/workbook/excel/door-of.ts'
import { knownOf } from '../../../addin/workbook/excel/ledger/known.ts'
import type { CellPlace, Snapshot } from '../../../addin/workbook/door.ts'
import { columnName } from '../../../lib/sheet/grid.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'
import { wholeSheet } from '../../excel-host/model/area.ts'
import { Workbook } from '../../excel-host/index.ts'
import { ledgerFaults } from './ledger-check.ts'
import { openOffice, PATIENCE, valueOf, type Office } from './office.ts'
import { sampleClaims, sampleProject } from './sample-files.ts'
import { Sitting } from './sitting.ts'

export class SweepSeason {
  office: Office
  sitting: Sitting
  /** What is posted where all goes well, by its key. */
  readonly posted = new Map<string, Posting>()
  /** All that was ever to be posted. */
  readonly allPosted = new Map<string, Posting>()

  constructor() {
    this.office = openOffice({ workbook: new Workbook({ sheets: ['Taul1'], language: 'fi-FI' }) })
    this.sitting = new Sitting(this.office)
  }

  /** Another workbook, blank. */
  beginAnew(): Promise<void> {
    this.close()
    this.office = openOffice({ workbook: new Workbook({ sheets: ['Taul1'], language: 'fi-FI' }) })
    this.sitting = new Sitting(this.office)
    return this.sitting.tell({ kind: 'readAsked' })
  }

  close(): void {
    this.sitting.stop()
    this.office.close()
  }

  /** The project file is chosen; it takes nothing from the workbook. */
  chooseProject(): Promise<void> {
    return this.sitting.tell({ kind: 'projectFileRead', name: 'project.json', read: { value: sampleProject, findings: [] } })
  }

  async choose(name: string): Promise<void> {
    if (this.sitting.state.claims.files.length === 0) await this.sitting.pick(new File([sampleClaims.get(name) ?? new Uint8Array()], name))
    for (const posting of this.#chosen()) {
      this.posted.set(posting.importKey, posting)
      this.allPosted.set(posting.importKey, posting)
    }
  }

  #chosen(): readonly Posting[] {
    const { season, state } = this.sitting
    return previewOf(season, state.claims.files, tellIn(season.project, season.language)).taken.flatMap(({ postings }) => postings)
  }

  keysOf(file: string): string[] {
    return [...this.allPosted.values()].filter(({ draft }) => draft.source.file === file).map(({ importKey }) => importKey)
  }

  /** Somebody types into a cell. */
  type(place: CellPlace | null, value: string | number): void {
    if (place === null) throw new Error('there is no such cell')
    this.office.workbook.sheet(place.sheet).range(`${columnName(place.column)}${String(place.row)}`).values = [[value]]
  }

  /** The workbook as anybody reads it who opens it now. */
  asFound(): Promise<Snapshot> {
    return valueOf(doorOf(this.office.door.surroundings, PATIENCE).read())
  }

  /** All that is written in the workbook, for comparing. */
  written(): string {
    const { sheets, names } = this.office.workbook
    const cells = sheets.map((sheet) => [
      sheet.name,
      sheet.names.items.map(({ name, formula }) => [name, formula]),
      [...sheet.cells.within(wholeSheet)].map(({ row, column, cell }) => [row, column, cell.formula, cell.value]),
    ])
    return JSON.stringify([cells, names.items.map(({ name, formula }) => [name, formula])])
  }

  /** What is wrong with the ledger, cell by cell and hash by hash. */
  async ledgerFaults(): Promise<string[]> {
    const { sheets } = await this.asFound()
    const known = knownOf({ grids: sheets, survey: { sheets: [], names: [], date1904: false } })
    return known === null ? ['no project workbook'] : ledgerFaults(this.office.workbook, known, this.posted)
  }
}
