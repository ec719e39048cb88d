// The pane in Excel. Law: wiring only.
import { memoryIn } from './run/preferences.ts'
import { startPane } from './run/start-pane.ts'
import { render } from './views/index.ts'
import { excelDoor, storagePartition } from './workbook/excel/index.ts'

const door = await excelDoor()
startPane({
  door,
  root: document.body,
  render,
  makeWorker: () => new Worker(new URL('./reading/worker.ts', import.meta.url), { type: 'module' }),
  memory: memoryIn(() => localStorage, storagePartition()),
})
