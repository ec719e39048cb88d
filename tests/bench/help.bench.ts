// How soon `vipu --help` answers, against a Node that does nothing.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, row, timeOfProcess } from './measuring.ts'

const vipu = join(fileURLToPath(new URL('.', import.meta.url)), 'vipu.js')
const times: { nothing: number[]; help: number[] } = { nothing: [], help: [] }
for (let round = 0; round < 15; round++) {
  times.nothing.push(timeOfProcess(['-e', '0']))
  times.help.push(timeOfProcess([vipu, '--help']))
}
const nothing = median(times.nothing)
console.log('the first answer')
console.log(row('node -e 0', nothing, nothing))
console.log(row('vipu --help', median(times.help), nothing))
