// What the command line says, as the shape each language fills. Law: every text is there in every language, or it does not compile; names of commands,
// options and files are the same in all of them.

export type CommandName = 'convert' | 'report' | 'workbook' | 'template' | 'verify' | 'demo' | 'merge'
export type OptionName =
  | 'project'
  | 'claims'
  | 'out'
  | 'outFile'
  | 'lang'
  | 'format'
  | 'workers'
  | 'deadline'
  | 'heap'
  | 'limit'
  | 'shard'
  | 'resume'
  | 'fresh'
  | 'strict'
  | 'json'
  | 'quiet'
  | 'locality'
type ArgumentName = 'inputs' | 'folders' | 'kind' | 'report'

export interface Example {
  /** What it does. */
  readonly does: string
  readonly line: string
}

interface CommandHelp {
  /** One line in the list of commands. */
  readonly summary: string
  /** A few sentences above its options. */
  readonly details: string
  readonly examples: readonly Example[]
}

/** What `--help` shows. */
export interface HelpWords {
  readonly about: string
  readonly usage: string
  /** What stands for a command and its options in a line of usage. */
  readonly usageParts: { readonly command: string; readonly options: string }
  /** How to get the help of one command. */
  readonly more: string
  readonly arguments: string
  readonly options: string
  readonly commands: string
  readonly examples: string
  readonly exitCodes: string
  readonly exitCodeLines: readonly string[]
  readonly byDefault: (value: string) => string
  readonly helpOption: string
  readonly versionOption: string
  readonly command: Readonly<Record<CommandName, CommandHelp>>
  readonly option: Readonly<Record<OptionName, string>>
  readonly argument: Readonly<Record<ArgumentName, string>>
}

/** Why the disk refused, as a person would say it. */
export type DiskTrouble =
  | 'full'
  | 'notAllowed'
  | 'readOnly'
  | 'missing'
  | 'isFolder'
  | 'notFile'
  | 'notFolder'
  | 'nameTooLong'
  | 'tooLarge'
  | 'broken'
  | 'busy'
  | 'exhausted'
  | 'other'

export interface RunHolder {
  readonly pid: number
  readonly host: string
  readonly started: string
}

/** What is said when a command can't do its work. Each is a sentence or two: what is wrong, and what to do. */
export interface FaultWords {
  readonly seeHelp: (command: string) => string
  readonly unknownCommand: (name: string) => string
  readonly unknownOption: (name: string) => string
  readonly missingArgument: (name: string) => string
  readonly missingOption: (name: string) => string
  readonly missingValue: (option: string) => string
  readonly tooManyArguments: string
  /** An unset variable of a script becomes a word without letters. */
  readonly emptyWord: string
  readonly conflicting: (option: string, other: string) => string
  readonly wrongValue: (option: string, value: string, expected: string) => string
  readonly expectedWorkers: string
  readonly expectedShard: string
  readonly expectedSeconds: string
  readonly expectedMebibytes: string
  readonly expectedLimit: string
  readonly expectedWorkbook: string
  readonly otherwiseWrong: string
  readonly inputMissing: (path: string) => string
  readonly noClaimSheets: (extensions: string) => string
  readonly outputAmongInputs: (path: string) => string
  readonly projectMissing: (path: string) => string
  readonly projectUnreadable: (path: string) => string
  readonly projectEmpty: (path: string) => string
  readonly projectNotJson: (path: string, line: number, column: number) => string
  readonly projectRepeatedField: (path: string, field: string, line: number, column: number) => string
  readonly projectNotObject: (path: string) => string
  readonly projectNotWorkbook: (path: string) => string
  readonly projectWrong: (path: string, count: number) => string
  readonly projectAsked: (path: string) => string
  readonly claimsNotJson: (path: string, line: number, column: number) => string
  readonly claimsWrong: (path: string, field: string) => string
  readonly claimsSameName: (file: string) => string
  /** Said instead of comparing a report with less than what was claimed. */
  readonly claimsNotRead: (files: string) => string
  readonly unknownLocality: (id: string, known: string) => string
  readonly notShard: (path: string) => string
  readonly shardDamaged: (path: string) => string
  readonly shardsDiffer: (path: string) => string
  readonly shardTwice: (shard: string) => string
  readonly shardsMissing: (shards: string) => string
  readonly notReport: (path: string) => string
  readonly inUse: (folder: string, holder: RunHolder | null, lock: string) => string
  readonly disk: (path: string, isReading: boolean, trouble: DiskTrouble, reason: string) => string
  /** What goes to standard output could not be written. */
  readonly resultsLost: (trouble: DiskTrouble, reason: string) => string
  readonly interrupted: (folder: string) => string
  /** Interrupted with nothing to go on from. */
  readonly stopped: string
  /** The system started no reader; with its reason. */
  readonly noReader: (reason: string) => string
  /** A part of the program in this folder can't be run. */
  readonly programDamaged: (folder: string, reason: string) => string
  readonly internal: (message: string) => string
}

type AsideName =
  'otherKind' | 'openInExcel' | 'hidden' | 'link' | 'notAFile' | 'folderUnreadable' | 'outputFolder' | 'ownResult' | 'project'
type StatusName = 'ok' | 'attention' | 'rejected'

interface SeverityCounts {
  readonly error: number
  readonly warning: number
  readonly info: number
}

/** Headings of claims.xlsx. Each is different from the others. */
export interface LineHeadings {
  readonly file: string
  readonly sheet: string
  readonly row: string
  readonly locality: string
  readonly claim: string
  readonly voucher: string
  readonly invoice: string
  readonly incurredOn: string
  readonly paidOn: string
  readonly supplier: string
  readonly description: string
  readonly category: string
  readonly phase: string
  readonly net: string
  readonly vatRate: string
  readonly vat: string
  readonly gross: string
  readonly claimed: string
  readonly remarks: string
}

/** What a command says about what it did. */
export interface ResultWords {
  readonly status: Readonly<Record<StatusName, string>>
  readonly aside: Readonly<Record<AsideName, string>>
  readonly linesSheet: string
  readonly linesTitle: string
  readonly lineHeadings: LineHeadings
  /** Below a printed page: the columns that it leaves out. */
  readonly notPrinted: (columns: readonly string[]) => string
  /** Headings of findings.csv: file, place, severity, code, message, what to do, source. */
  readonly findingsTable: readonly [string, string, string, string, string, string, string]
  readonly readFiles: (count: number) => string
  readonly reusedFiles: (count: number) => string
  readonly column: {
    readonly status: string
    readonly files: string
    readonly lines: string
    readonly claimed: string
    readonly locality: string
    readonly claim: string
    readonly eligible: string
    readonly reimbursable: string
    readonly ownShare: string
    readonly publicFunding: string
    readonly file: string
    readonly place: string
    readonly report: string
    readonly recomputed: string
    readonly figure: string
  }
  readonly notKnown: string
  readonly total: string
  readonly unapplied: string
  readonly findingCounts: (counts: SeverityCounts) => string
  readonly noFindings: string
  /** Said where files were beyond limits, with the settings that raise them. */
  readonly limitsCanBeRaised: (settings: string) => string
  readonly leftAside: (count: number) => string
  readonly made: (folder: string) => string
  /** Above files that an earlier run left in the folder. */
  readonly older: string
  readonly notes: (count: number) => string
  readonly sharesNotDecided: string
  readonly assumptions: (terms: string) => string
  readonly term: Readonly<Record<'cap' | 'selfFinancing' | 'funding' | 'finalClaimDeadline', string>>
  readonly shardMade: (shard: string, files: number) => string
  readonly agrees: string
  readonly differs: (count: number) => string
  /** A .pdf or .docx is not the one that would be made now. */
  readonly otherDocument: string
  readonly sheetMissing: string
  readonly sheetUnknown: string
  /** A file was written. */
  readonly wrote: (path: string) => string
  readonly demoBegins: string
  readonly demoEnds: (folder: string) => string
  readonly progress: {
    readonly reading: (done: number, total: number) => string
    readonly joining: string
    /** Whether the run that holds the folder lives is seen from its lock. */
    readonly watching: (holder: RunHolder) => string
    readonly tookOver: (holder: RunHolder | null) => string
    readonly continues: (reusable: number) => string
    readonly startsOver: string
    readonly journalBroken: string
  }
}
