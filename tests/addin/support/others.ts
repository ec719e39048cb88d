// Others at work in the same workbook: what one of them does between two requests of ours. Law: every edit is decided by the seed beforehand, and what they
// have posted and noted is remembered, so that its loss would show.
import type { Known } from '../../../addin/workbook/excel/ledger/rows.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'
import { insertCells } from '../../excel-host/model/range-editing.ts'
import type { Workbook } from '../../excel-host/model/workbook.ts'
import { coauthorPosting } from './coauthor.ts'
import { headIn, ledgerOf } from './ledger-check.ts'

const LINES = 'Kirjatut rivit'
const LEDGER = 'Kirjaukset'
const NOTES_CELL = 'AC1'

export interface Edit {
  readonly name: string
  readonly edit: () => void
}

export class Others {
  private readonly workbook: Workbook
  private readonly known: Known
  private notes = 0
  /** What they have posted since it was last taken. */
  private posted: Posting[] = []

  constructor(workbook: Workbook, known: Known) {
    this.workbook = workbook
    this.known = known
  }

  /** One of eight things; `claim` is what would be posted. */
  anyEdit(choice: number, claim: () => Promise<Posting>): Promise<Edit> | Edit {
    switch (choice) {
      case 0:
      case 1:
        return this.posting(claim)
      case 2:
        return this.byThem('rows above the lines', () => {
          insertCells(this.workbook.sheet(LINES).range('3:3'), 'Down')
        })
      case 3:
        return this.byThem('a blank row amid the lines', () => {
          const table = this.workbook.table('VipuLines')
          table.addRows(0, [table.columns.map(() => '')])
        })
      case 4:
        return this.byThem('a note beside the ledger', () => {
          this.notes++
          this.workbook.sheet(LEDGER).range(NOTES_CELL).values = [[this.notes]]
        })
      case 5:
        return this.byThem('protection', () => {
          const { protection } = this.workbook.sheet(LINES)
          if (!protection.isProtected) protection.protect()
        })
      default:
        return { name: 'nobody', edit: () => undefined }
    }
  }

  leave(): void {
    const { protection } = this.workbook.sheet(LINES)
    if (protection.isProtected) protection.unprotect()
  }

  takePosted(): Posting[] {
    return this.posted.splice(0)
  }

  /** What of theirs is lost. */
  faults(): string[] {
    const notes = this.workbook.sheet(LEDGER).range(NOTES_CELL).values[0]?.[0]
    return Number(notes === '' ? 0 : notes) === this.notes ? [] : [`a note is lost: ${String(notes)}`]
  }

  private byThem(name: string, edit: () => void): Edit {
    return {
      name,
      edit: () => {
        this.workbook.byCoauthor(edit)
      },
    }
  }

  /** Somebody posts, all at once; not after we are done already, since then it would see us. */
  private async posting(anyClaim: () => Promise<Posting>): Promise<Edit> {
    const claim = await anyClaim()
    const before = ledgerOf(this.workbook, this.known)
    const head = headIn(this.workbook, this.known)
    const post = await coauthorPosting(this.workbook, this.known, { head, length: before.length }, claim)
    return {
      name: `another posts ${claim.importKey.slice(0, 6)}`,
      edit: () => {
        const now = ledgerOf(this.workbook, this.known)
        const isStillHead = now.filter(({ state }) => state === 'posted').at(-1)?.hash === before.at(-1)?.hash
        if (!isStillHead) return
        post()
        this.posted.push(claim)
      },
    }
  }
}
