// All commands of the program.
import { commandLine, type RunLine } from './command-line.ts'
import { declareConvert } from './convert.ts'
import { declareDemo } from './demo.ts'
import { declareMerge } from './merge.ts'
import { declareReport } from './report.ts'
import { declareTemplate } from './template.ts'
import { declareVerify } from './verify.ts'
import { declareWorkbook } from './workbook.ts'

export const vipu: RunLine = commandLine([
  ['convert', declareConvert],
  ['merge', declareMerge],
  ['report', declareReport],
  ['workbook', declareWorkbook],
  ['template', declareTemplate],
  ['verify', declareVerify],
  ['demo', declareDemo((args, shell) => vipu(args, shell))],
])
