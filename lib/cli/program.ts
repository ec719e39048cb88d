// All commands of the program.
import { commandLine, type RunLine } from './arguments/command-line.ts'
import { declareConvert } from './commands/convert.ts'
import { declareDemo } from './commands/demo.ts'
import { declareMerge } from './commands/merge.ts'
import { declareReport } from './commands/report.ts'
import { declareTemplate } from './commands/template.ts'
import { declareVerify } from './commands/verify.ts'
import { declareWorkbook } from './commands/workbook.ts'

export const vipu: RunLine = commandLine([
  ['convert', declareConvert],
  ['merge', declareMerge],
  ['report', declareReport],
  ['workbook', declareWorkbook],
  ['template', declareTemplate],
  ['verify', declareVerify],
  ['demo', declareDemo((args, shell) => vipu(args, shell))],
])
