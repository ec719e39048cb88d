// The pane in the workbench. Law: the same pane as in Excel; only its door is another.
import { memoryIn } from '../run/preferences.ts'
import { speak } from '../run/speak.ts'
import { startPane } from '../run/start-pane.ts'
import { render } from '../views/index.ts'
import type {} from './bench.ts'

const bench = window.parent.vipuBench
if (bench === undefined) throw new Error('open index.html of the workbench')
bench.greet(
  startPane({
    door: bench.door,
    root: document.body,
    render,
    words: await speak(bench.door.surroundings().language),
    speak,
    fetchRooms: async () => (await import('../rooms.ts')).rooms,
    makeWorker: () => new Worker(new URL('../reading/worker.ts', import.meta.url), { type: 'module' }),
    memory: memoryIn(() => sessionStorage, ''),
  }),
)
