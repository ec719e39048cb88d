// English: the help of the command line.
import type { HelpWords } from '../words.ts'

export const help: HelpWords = {
  about: "Vipu keeps an EU project's money straight: claim sheets in, checked payment claims and reports out.",
  usage: 'Usage:',
  usageParts: { command: 'command', options: 'options' },
  more: 'Help and examples for a command: vipu command --help',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  examples: 'Examples:',
  exitCodes: 'Exit codes:',
  exitCodeLines: [
    '0    done, no errors',
    '1    done, but some claim sheet or line has an error; everything else is processed',
    '2    wrong use, or a project that cannot be read',
    '3    a file could not be read or written',
    '4    another run is using the output folder',
    '130  interrupted; nothing was left half-written',
  ],
  byDefault: (value) => `default: ${value}`,
  helpOption: 'show this help',
  versionOption: 'show the version',
  command: {
    convert: {
      summary: 'read claim sheets and gather checked payment claims from them',
      details:
        'Reads every claim sheet in folders and files (.xlsx .xlsm .xls .xlsb .ods .csv .tsv) and writes claims.json, claims.xlsx and findings.csv into the output folder, and a return note for each sheet that its implementer has to correct (notes/). The sheets are not touched. A run that was interrupted goes on where it was when the command is given again.',
      examples: [
        { does: 'the sheets of a folder', line: 'vipu convert sheets --project project.json --out result' },
        {
          does: 'messages in English, a summary for another program',
          line: 'vipu convert sheets --project project.xlsx --out result --lang en --json',
        },
        {
          does: 'part 2 of four, the others on other machines',
          line: 'vipu convert archive --project project.json --out part2 --shard 2/4',
        },
      ],
    },
    merge: {
      summary: 'join a reading done in parts (convert --shard) into one result',
      details:
        'The result is the same as if everything had been read in one run. The same file in two parts, and costs claimed twice, are found here.',
      examples: [{ does: 'four parts into one', line: 'vipu merge part1 part2 part3 part4 --out result' }],
    },
    report: {
      summary: 'work out the settlement and make the financial and results reports',
      details:
        'Reads claims that were converted (claims.json), or claim sheets directly, and writes the settlement (settlement.json) and the reports in the languages asked for.',
      examples: [
        {
          does: 'reports in Finnish and Swedish',
          line: 'vipu report --project project.json --claims result/claims.json --out reports --lang fi --lang sv',
        },
        {
          does: 'straight from the sheets, Excel only',
          line: 'vipu report --project project.xlsx --claims sheets --out reports --format xlsx',
        },
      ],
    },
    workbook: {
      summary: "write the project as the Excel workbook that Excel's add-in works in",
      details: 'The workbook holds the same as project.json and can be given to --project.',
      examples: [{ does: 'the project as a workbook', line: 'vipu workbook --project project.json --out project.xlsx' }],
    },
    template: {
      summary: 'make an empty claim sheet or project workbook',
      details: 'The sheet has lists and limits built in. What is known of the project and the locality is filled in when they are given.',
      examples: [
        { does: 'a claim sheet in Swedish', line: 'vipu template claim --lang sv --out kostnader.xlsx' },
        { does: "a locality's own claim sheet", line: 'vipu template claim --project project.json --locality L1 --out locality1.xlsx' },
        { does: 'a project workbook', line: 'vipu template project --lang en --out project.xlsx' },
      ],
    },
    verify: {
      summary: 'work out an earlier report again and tell what differs',
      details:
        'Compares every figure of the workbook (.xlsx) or settlement.json with what the project and the claims come to, and checks the fingerprints of the sources. Of a PDF or a Word document it checks whether it is the same to the last byte.',
      examples: [
        {
          does: 'check a financial report',
          line: 'vipu verify reports/financial-report.en.xlsx --project project.json --claims result/claims.json',
        },
      ],
    },
    demo: {
      summary: 'run everything on the sample project and tell what was made',
      details: 'The eight localities of the sample and their claim sheets are invented.',
      examples: [{ does: 'into the folder vipu-demo', line: 'vipu demo' }],
    },
  },
  option: {
    project: 'the project: project.json or a project workbook (.xlsx)',
    claims: 'claims.json files, claim sheets or folders',
    out: 'the folder that the results are written into',
    outFile: 'the file that is written',
    lang: 'language fi, sv or en; may be repeated, the first is the language of messages',
    format: 'formats of the results, separated by commas',
    workers: 'how many files are read at the same time, or auto',
    deadline: 'seconds that reading one file may take',
    heap: 'mebibytes of memory for one reader',
    limit: 'limit, such as rows=800000, beyond which a file is not read; may be given many times',
    shard: 'read only part i of n; vipu merge joins the parts',
    resume: 'use files read earlier that have not changed',
    fresh: 'read everything from the start',
    strict: 'a warning counts as an error too (exit code 1)',
    json: 'summary as JSON',
    quiet: 'say nothing about progress',
    locality: 'id of the locality that the sheet is filled in for',
  },
  argument: {
    inputs: 'claim sheets or folders',
    folders: 'the folders that the parts were read into (convert --shard)',
    kind: 'claim = claim sheet, project = project workbook',
    report: 'a report made earlier (.xlsx), or settlement.json',
  },
}
