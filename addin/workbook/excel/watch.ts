// Tells what happens in the workbook: cells that change, by this person or others, and where the selection goes. Law: many changes at once are told as one
// for each sheet; a sheet is told by the name it has now.
import { columnName, columnNumber } from '../../../lib/sheet/grid.ts'
import type { CellPlace, Outcome, WorkbookEvent } from '../door.ts'
import type { Conversation, InTurn } from './conversation.ts'

/** How long changes are gathered before they are told. */
const GATHERING = 60

type Listener = (event: WorkbookEvent) => void

/** A change or selection as Excel tells it: by the id of its sheet. Which changes are an add-in's own it says from ExcelApi 1.14 on; before, none are. */
type Told =
  | { readonly kind: 'changed'; readonly worksheetId: string; readonly isRemote: boolean; readonly isOwn: boolean }
  | { readonly kind: 'selected'; readonly worksheetId: string; readonly address: string }

export async function watch(inTurn: InTurn, listener: Listener): Promise<Outcome<() => void>> {
  const gathering = new Gathering(inTurn, listener)
  const registered = await inTurn((hold) => hold((conversation) => register(conversation, gathering)))
  if (!registered.ok) return registered
  return {
    ok: true,
    value: () => {
      gathering.stop()
      void inTurn((hold) => hold(registered.value))
    },
  }
}

/** Gives what takes the registration away again. */
async function register({ workbook, sync }: Conversation, gathering: Gathering): Promise<(conversation: Conversation) => Promise<void>> {
  const { worksheets } = workbook
  const changes = worksheets.onChanged.add(({ worksheetId, source, triggerSource }) =>
    gathering.take({ kind: 'changed', worksheetId, isRemote: source === 'Remote', isOwn: triggerSource === 'ThisLocalAddin' }),
  )
  const selections = worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
    gathering.take({ kind: 'selected', worksheetId, address }),
  )
  await sync()
  return async () => {
    changes.remove()
    selections.remove()
    await changes.context.sync()
  }
}

class Gathering {
  private readonly inTurn: InTurn
  private readonly listener: Listener
  private told: Told[] = []
  private isWaiting = false
  private isStopped = false

  constructor(inTurn: InTurn, listener: Listener) {
    this.inTurn = inTurn
    this.listener = listener
  }

  take(told: Told): Promise<void> {
    this.told.push(told)
    if (!this.isWaiting) {
      this.isWaiting = true
      setTimeout(() => {
        void this.tell()
      }, GATHERING)
    }
    return Promise.resolve()
  }

  stop(): void {
    this.isStopped = true
  }

  private async tell(): Promise<void> {
    this.isWaiting = false
    const told = this.told.splice(0)
    const names = await this.inTurn((hold) => hold(sheetNames))
    if (this.isStopped || !names.ok) return
    for (const event of eventsOf(told, names.value)) this.listener(event)
  }
}

async function sheetNames({ workbook, sync }: Conversation): Promise<ReadonlyMap<string, string>> {
  const sheets = workbook.worksheets.load('items/id,items/name')
  await sync()
  return new Map(sheets.items.map(({ id, name }) => [id, name]))
}

/** Each sheet's changes once, the person's, others' and our own apart; of selections only the last. Sheets that are gone by now are left out. */
function eventsOf(told: readonly Told[], names: ReadonlyMap<string, string>): WorkbookEvent[] {
  const changes = new Map<string, WorkbookEvent>()
  let selected: WorkbookEvent | null = null
  for (const one of told) {
    const sheet = names.get(one.worksheetId)
    if (sheet === undefined) continue
    if (one.kind === 'selected') selected = { kind: 'selected', place: placeOf(sheet, one.address) }
    else {
      const { kind, isRemote, isOwn } = one
      changes.set(JSON.stringify([sheet, isRemote, isOwn]), { kind, sheet, isRemote, isOwn })
    }
  }
  return selected === null ? [...changes.values()] : [...changes.values(), selected]
}

/** The first cell of `B5:D9`, `Sheet!B5`, `5:5` or `B:B`. */
function placeOf(sheet: string, address: string): CellPlace {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{0,3})\$?(\d*)/i.exec(address.slice(address.lastIndexOf('!') + 1)) ?? []
  return { sheet, row: digits === '' ? 1 : Number(digits), column: Math.max(0, columnNumber(letters)) }
}

/** `D9`. */
export const cellAddress = ({ row, column }: CellPlace): string => `${columnName(column)}${String(row)}`
