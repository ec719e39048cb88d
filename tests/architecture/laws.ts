// The architecture law as code: which room may import which, and the one door of each package. Used on the repository, and on made-up files that break it.
import ts from 'typescript'

export interface SourceFile {
  /** From the top of the repository, with `/`. */
  readonly path: string
  readonly text: string
}

/** What each room of `lib` and `addin` may import besides itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'lib/core': [],
  'lib/i18n': ['lib/core'],
  'lib/sheet': ['lib/core'],
  'lib/formats': ['lib/core', 'lib/i18n', 'lib/sheet'],
  'lib/documents': ['lib/core', 'lib/i18n', 'lib/sheet'],
  'lib/batch': ['lib/core', 'lib/i18n', 'lib/sheet', 'lib/formats', 'lib/documents'],
  'lib/cli': ['lib/core', 'lib/i18n', 'lib/sheet', 'lib/formats', 'lib/documents', 'lib/batch'],
  addin: ['lib/core', 'lib/i18n', 'lib/sheet', 'lib/formats'],
}

/** Where each package may be named; a package that is not here may be named nowhere in `lib` and `addin`. */
const doors: readonly { readonly packages: RegExp; readonly rooms: readonly string[] }[] = [
  { packages: /^zod\/mini$/, rooms: ['lib/core', 'lib/sheet', 'lib/batch', 'lib/cli'] },
  { packages: /^(@date-fns\/utc\/date\/mini|date-fns)$/, rooms: ['lib/core/period.ts'] },
  { packages: /^fastest-levenshtein$/, rooms: ['lib/sheet'] },
  { packages: /^(fflate|papaparse)$/, rooms: ['lib/formats'] },
  { packages: /^(exceljs|docx|fflate|@myriaddreamin\/.*)$/, rooms: ['lib/documents'] },
  { packages: /^node:/, rooms: ['lib/batch', 'lib/cli'] },
  { packages: /^hyparquet-writer$/, rooms: ['lib/batch'] },
  { packages: /^commander$/, rooms: ['lib/cli'] },
  { packages: /^(lit|lit\/.*|@fluentui\/.*)$/, rooms: ['addin'] },
]

/** Names that belong to Excel: they stand in one room only. */
const EXCEL_ROOM = 'addin/workbook'
const excelNames = /\b(Excel|Office|OfficeExtension)\.[A-Za-z]/

const forbiddenNames = /\/(utils?|helpers?|common|shared|misc|types|constants)(\/|\.ts$)/

/** The nouns of the core in the order of the flow: each looks only back. */
const nouns = [
  'finding',
  'money',
  'period',
  'field',
  'terms',
  'locality',
  'profile',
  'budget',
  'results',
  'project',
  'claim',
  'eligibility',
  'assessed-claim',
  'cap',
  'self-financing',
  'funding',
  'settlement',
  'settlement-file',
  'conditions',
  'forecast',
  'report',
]

/** Everything in some files that breaks a law: `path: what`. */
export function lawBreaks(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const imports = importsOf(file)
    const faults = [...imports.flatMap((one) => importFaults(file, one)), ...nameFaults(file), ...excelFaults(file), ...moneyFaults(file)]
    return [...new Set(faults)].map((fault) => `${file.path}: ${fault}`)
  })
}

interface Import {
  readonly to: string
  readonly isType: boolean
}

function importsOf(file: SourceFile): Import[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ to: node.moduleSpecifier.text, isType: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword })
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ to: node.moduleSpecifier.text, isType: node.isTypeOnly })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [to] = node.arguments
      if (to && ts.isStringLiteral(to)) found.push({ to: to.text, isType: false })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const roomOf = (path: string): string | undefined => Object.keys(rooms).find((room) => path.startsWith(`${room}/`))

function importFaults(file: SourceFile, { to, isType }: Import): string[] {
  const room = roomOf(file.path)
  if (room === undefined) return []
  if (!to.startsWith('.')) return packageFaults(file.path, to)
  const target = resolve(file.path, to)
  const targetRoom = roomOf(target)
  if (targetRoom === undefined) return isLibDoor(file.path) || isOwnVersion(room, target) ? [] : [`imports ${target}, which is no room`]
  if (targetRoom !== room) return (rooms[room] ?? []).includes(targetRoom) ? [] : [`${room} may not import ${targetRoom}`]
  return room === 'lib/core' && !isType ? nounFaults(file.path, target) : []
}

/** The shells may say which version they are. */
const isOwnVersion = (room: string, target: string): boolean => target === 'package.json' && (room === 'lib/batch' || room === 'lib/cli')

const isLibDoor = (path: string): boolean => path === 'lib/index.ts'

/** `lib/core/x.ts` + `./y.ts` → `lib/core/y.ts`. */
function resolve(from: string, to: string): string {
  const steps = from.split('/').slice(0, -1)
  for (const step of to.replace(/\?.*$/, '').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function packageFaults(path: string, name: string): string[] {
  const own = doors.filter((door) => door.packages.test(name))
  if (own.length === 0) return [`names the package ${name}, which has no door`]
  return own.some((door) => door.rooms.some((room) => path === room || path.startsWith(`${room}/`)))
    ? []
    : [`names ${name} outside its door`]
}

const nounOf = (path: string): string => path.slice('lib/core/'.length).replace(/\.ts$/, '').split('/')[0] ?? ''

function nounFaults(path: string, target: string): string[] {
  const [from, to] = [nounOf(path), nounOf(target)]
  if (from === to) return []
  const [here, there] = [nouns.indexOf(from), nouns.indexOf(to)]
  if (here < 0) return [`the noun ${from} has no place in the order of the core`]
  return there < here ? [] : [`${from} looks forward to ${to}`]
}

function nameFaults(file: SourceFile): string[] {
  const room = forbiddenNames.test(`/${file.path}`) ? ['a name that says nothing'] : []
  const isCode = roomOf(file.path) !== undefined
  return isCode && !file.text.startsWith('//') && !file.text.startsWith('#!') ? [...room, 'does not begin with what it is'] : room
}

function excelFaults(file: SourceFile): string[] {
  if (!file.path.startsWith('addin/') || file.path.startsWith(`${EXCEL_ROOM}/`)) return []
  const bare = file.text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '').replace(/'[^'\n]*'|`[^`]*`/g, '')
  return excelNames.test(bare) ? ['names Excel outside addin/workbook'] : []
}

/** What makes a `Date` or a float of money or a day: law 7. Words in a language belong to i18n. */
const moneyTraps: readonly { readonly trap: RegExp; readonly law: string }[] = [
  { trap: /\bnew Date\b|\bDate\./, law: 'makes a Date: a calendar day is an IsoDate (law 7)' },
  { trap: /\bparseFloat\b|\.toFixed\b/, law: 'makes a float of money (law 7)' },
  { trap: /\.toLocaleString\b/, law: 'writes a figure as a person reads it: that belongs to i18n' },
]

function moneyFaults(file: SourceFile): string[] {
  if (!file.path.startsWith('lib/core/') && !file.path.startsWith('lib/sheet/')) return []
  const code = file.text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '').replace(/'[^'\n]*'/g, '')
  return moneyTraps.filter(({ trap }) => trap.test(code)).map(({ law }) => law)
}
