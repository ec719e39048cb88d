// What the buttons of our group in the ribbon ask of the pane. Law: the names are those of the functions in manifest.xml.
import type { PaneEvent } from '../state/event.ts'
import { whenPressed } from '../workbook/excel/ribbon.ts'

export const commands: Readonly<Record<string, PaneEvent>> = {
  openChecks: { kind: 'viewChosen', view: 'checks' },
  openReports: { kind: 'viewChosen', view: 'reports' },
}

export function listenToRibbon(dispatch: (event: PaneEvent) => void): void {
  for (const [name, event] of Object.entries(commands))
    whenPressed(name, () => {
      dispatch(event)
    })
}
