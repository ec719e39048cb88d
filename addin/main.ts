// The pane in Excel. Law: wiring only.
import './functions/index.ts'
import { listenToRibbon } from './commands/index.ts'
import { memoryIn } from './run/preferences.ts'
import { speak } from './run/speak.ts'
import { startPane } from './run/start-pane.ts'
import { render } from './views/index.ts'
import { excelDoor, storagePartition } from './workbook/excel/index.ts'

const door = await excelDoor()
const { dispatch } = startPane({
  door,
  root: document.body,
  render,
  words: await speak(door.surroundings().language),
  speak,
  fetchRooms: async () => {
    const [{ rooms }] = await Promise.all([import('./rooms.ts'), import('./workbook/excel/writing.ts')])
    return rooms
  },
  makeWorker: () => new Worker(new URL('./reading/worker.ts', import.meta.url), { type: 'module' }),
  memory: memoryIn(() => localStorage, storagePartition()),
})
listenToRibbon(dispatch)
