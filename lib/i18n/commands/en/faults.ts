// English: what is said when a command can't do its work.
import type { DiskTrouble, FaultWords, RunHolder } from '../words.ts'

const troubles: Readonly<Record<Exclude<DiskTrouble, 'other'>, string>> = {
  full: 'The disk is full. Make room and give the command again.',
  notAllowed: 'You are not allowed to. Check the rights of the folder or choose another one.',
  readOnly: 'The disk cannot be written to. Choose another folder.',
  missing: 'It is not there. Check the path.',
  isFolder: 'It is a folder. Give a file.',
  notFile: 'It is no ordinary file but, for example, a pipe or a device. Save what it gives as a file and give that.',
  notFolder: 'There is a file on the path where a folder should be. Give another folder.',
  nameTooLong: 'The name is too long. Give a shorter path.',
  tooLarge: 'The file would become larger than the disk or your rights allow. Choose another disk.',
  broken: 'The disk reported an error. Check the disk or the network and give the command again.',
  busy: 'Another program is using it. Close it and give the command again.',
  exhausted: 'The machine is out of memory or has too many files open. Close other programs and give the command again.',
}

const trouble = (kind: DiskTrouble, reason: string): string => (kind === 'other' ? `Reason: ${reason}.` : troubles[kind])

const run = ({ pid, host, started }: RunHolder): string => `run ${String(pid)} on ${host}, started ${started}`

export const faults: FaultWords = {
  seeHelp: (command) => `For help: ${command} --help`,
  unknownCommand: (name) => `There is no command ${name}.`,
  unknownOption: (name) => `There is no option ${name}.`,
  missingArgument: (name) => `The command lacks ${name}.`,
  missingOption: (name) => `The option ${name} is missing.`,
  missingValue: (option) => `The option ${option} lacks its value.`,
  tooManyArguments: 'The command has too many words. If a path has spaces in it, put it in quotes.',
  emptyWord: 'The command has an empty path or value. Check that every variable has a value.',
  conflicting: (option, other) => `The options ${option} and ${other} cannot be used together.`,
  wrongValue: (option, value, expected) => `${value} will not do for ${option}. Give ${expected}.`,
  expectedWorkers: 'a whole number 1–256, or auto',
  expectedShard: 'a part as i/n, for example 2/4',
  expectedSeconds: 'seconds as a number 0.1–86400',
  expectedMebibytes: 'a whole number 64–65536',
  expectedLimit: 'a limit as name=number, such as rows=800000',
  expectedWorkbook: 'a file whose name ends in .xlsx',
  otherwiseWrong: 'The command is not written right.',
  inputMissing: (path) => `There is no file or folder ${path}. Nothing was read; check the path.`,
  noClaimSheets: (extensions) => `There is no claim sheet in the folders given (${extensions}). Check the folder.`,
  outputAmongInputs: (path) => `The results would be written among the claim sheets that are read (${path}). Give another folder to --out.`,
  projectMissing: (path) => `There is no project file ${path}. Check the path.`,
  projectUnreadable: (path) => `The project file ${path} could not be read.`,
  projectEmpty: (path) => `The project file ${path} is empty.`,
  projectNotJson: (path, line, column) =>
    `The project file ${path} is not valid JSON: the fault is on line ${String(line)}, character ${String(column)}.`,
  projectRepeatedField: (path, field, line, column) =>
    `The project file ${path} has the field ${field} twice: line ${String(line)}, character ${String(column)}. Remove one of them.`,
  projectNotObject: (path) => `What the project file ${path} holds is not a project. It has to begin with a brace {.`,
  projectNotWorkbook: (path) =>
    `The workbook ${path} is not a Vipu project workbook. Make one with vipu workbook or vipu template project.`,
  projectWrong: (path, count) =>
    count === 1
      ? `The project file ${path} has a field that is wrong. Correct it and give the command again.`
      : `The project file ${path} has ${String(count)} fields that are wrong. Correct them and give the command again.`,
  projectAsked: (path) => `Remarks about the project file ${path}:`,
  claimsNotJson: (path, line, column) =>
    `The file ${path} is not valid JSON: the fault is on line ${String(line)}, character ${String(column)}. Make it again with vipu convert.`,
  claimsWrong: (path, field) => `The file ${path} is not a claims.json: the field ${field} is wrong. Make it again with vipu convert.`,
  claimsSameName: (file) =>
    `Two different files have the same name ${file} in different claims.json files. Read the sheets together with vipu convert.`,
  claimsNotRead: (files) =>
    `These could not be read: ${files}. The report was not compared, because a missing claim sheet changes the figures. Check the rights and the connection and give the command again.`,
  unknownLocality: (id, known) => `The project has no locality ${id}. Its localities are ${known}.`,
  notShard: (path) => `The folder ${path} has no part that vipu convert --shard wrote.`,
  shardDamaged: (path) => `The part ${path} is damaged, or was made by another version of Vipu. Read it again with vipu convert --shard.`,
  shardsDiffer: (path) =>
    `The part ${path} was read with another project, version or set of files than the others. Read all parts with the same settings.`,
  shardTwice: (shard) => `The part ${shard} is given twice.`,
  shardsMissing: (shards) => `Parts are missing: ${shards}. No result was written.`,
  notReport: (path) => `The file ${path} is not a report made by Vipu.`,
  inUse: (folder, holder, lock) =>
    `The folder ${folder} is in use by another run${holder ? ` (${run(holder)})` : ''}. Wait until it ends. If that run is no more, remove the file ${lock}.`,
  disk: (path, isReading, kind, reason) =>
    `The file ${path} could not be ${isReading ? 'read' : 'written'}. ${trouble(kind, reason)} Nothing was left half-written.`,
  resultsLost: (kind, reason) => `The summary of the run could not be written to standard output. ${trouble(kind, reason)}`,
  interrupted: (folder) => `Interrupted. Nothing was left half-written in ${folder}; the same command goes on from here.`,
  stopped: 'Interrupted. Nothing was written.',
  noReader: (reason) =>
    `The claim sheets could not be read, because the system allows no more threads. Reason: ${reason}. Close other programs and give the same command again.`,
  programDamaged: (folder, reason) =>
    `A part of Vipu in ${folder} could not be run, because it is damaged or was replaced during the run. Reason: ${reason}. Give the same command again; if that does not help, install Vipu again.`,
  internal: (message) => `Vipu has a fault that is not due to your files: ${message}`,
}
