// Says whether the bytecode of a script is taken in a run: `taken`, `rejected` by V8, or `none`.
import { compiled } from '../../../lib/batch/v8/bytecode.ts'
import { compileLate } from '../../../lib/batch/v8/compiling.ts'
import { collectGarbage, keepSmall, makingWhatStays } from '../../../lib/batch/v8/memory.ts'

keepSmall()
compileLate()
await makingWhatStays(() => undefined)
collectGarbage()
const { cachedDataRejected } = compiled(process.argv[2] ?? '')
console.log(cachedDataRejected === undefined ? 'none' : cachedDataRejected ? 'rejected' : 'taken')
