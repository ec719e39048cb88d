// `vipu convert` alone, as one script is made of it.
import { commandLine } from '../arguments/command-line.ts'
import { declareConvert } from './convert.ts'
import { runHere } from '../process.ts'

void runHere(commandLine([['convert', declareConvert]]))
