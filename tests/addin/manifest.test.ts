// The manifest keeps its laws, and the linter that says so sees each of them broken.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../../addin/commands/index.ts'
import { functionsMetadata } from '../../addin/functions/metadata.ts'
import { lintManifest, type Surroundings } from './manifest/lint.ts'
import { pictureOf } from './manifest/picture.ts'

const top = new URL('../../', import.meta.url)
const read = (path: string): Buffer | null => {
  const file = new URL(path, top)
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file) : null
}
const source = String(read('manifest.xml'))

/** What the build puts beside the pictures. */
const built = ['taskpane.html', 'functions.js', 'functions.json', 'functions.fi.json', 'functions.sv.json']

const sizes = new Map(
  readdirSync(new URL('addin/public/icons/', top)).map((name) => [`icons/${name}`, pictureOf(read(`addin/public/icons/${name}`))?.size]),
)

const around: Surroundings = {
  pictureSize: (path) => sizes.get(path) ?? null,
  fileExists: (path) => built.includes(path) || sizes.has(path),
  commands: Object.keys(commands),
  version: (JSON.parse(String(read('package.json'))) as { readonly version: string }).version,
}

describe('the manifest', () => {
  it('keeps every law', () => {
    expect(lintManifest(source, around)).toEqual([])
  })

  it('calls our functions VIPU.… in every language', () => {
    expect(
      [...source.matchAll(/id="Functions\.Namespace"[\s\S]*?<\/bt:String>/g)].flatMap(([all]) => all.match(/VIPU/g) ?? []),
    ).toHaveLength(3)
    expect(functionsMetadata('fi').functions.every(({ name }) => /^[A-Z]+$/.test(name))).toBe(true)
  })
})

describe('the manifest for a place of production', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vipu-manifest-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const written = (...options: readonly string[]): { readonly said: string; readonly text: string } => {
    const script = fileURLToPath(new URL('addin/scripts/manifest.mjs', top))
    const { stdout, stderr } = spawnSync(process.execPath, [script, '--out', folder, ...options], { encoding: 'utf8' })
    const file = join(folder, 'manifest.xml')
    return { said: stdout + stderr, text: statSync(file, { throwIfNoEntry: false }) === undefined ? '' : readFileSync(file, 'utf8') }
  }

  it('is refused without an address that Office would take', () => {
    for (const origin of [[], ['--origin', 'http://vipu.example.fi'], ['--origin', 'vipu.example.fi'], ['--origin', 'https://x.fi/?a']])
      expect(written(...origin)).toMatchObject({ said: expect.stringContaining('Say where the add-in is served from') as string, text: '' })
  })

  it('names that address throughout, and keeps every law', () => {
    const { text } = written('--origin', 'https://vipu.example.fi/')
    expect(text.match(/localhost/g)).toBeNull()
    expect(text.match(/https:\/\/vipu\.example\.fi\/\w/g)).toHaveLength(source.match(/https:\/\/localhost:3000\/\w/g)!.length)
    expect(lintManifest(text, around)).toEqual([])
  })
})

const without = (part: RegExp): string => source.replace(part, '')
const swapped = (one: string, other: string): string => source.replace(one, '§').replace(other, one).replace('§', other)

/** Each damage with how the fault begins that must be told of it. */
const damages: readonly (readonly [string, string, string])[] = [
  ['an element left open', without(/<\/Group>/), 'XML:'],
  ['an attribute twice', source.replace('lifetime="long"', 'lifetime="long" lifetime="long"'), 'XML:'],
  ['an ampersand as it is', source.replace('EU-funded', 'EU & funded'), 'XML:'],
  [
    'the version before the id',
    swapped('<Id>5b7c2f0e-9a41-4c6d-8f2b-3de0a1c47e95</Id>', '<Version>0.1.0.0</Version>'),
    'order: Id stands too late',
  ],
  ['no icon of the add-in', without(/<IconUrl.*\n/), 'order: OfficeApp lacks IconUrl'],
  ['an element nobody knows', source.replace('<Permissions>', '<Rights />\n<Permissions>'), 'order: OfficeApp may not hold Rights'],
  [
    'a label after the icon',
    source.replace(/(<Label resid="Group.Label" \/>)([\s\S]*?<\/Icon>)/, '$2$1'),
    'order: Label stands too late in Group',
  ],
  ['an id that is no GUID', source.replace('5b7c2f0e-', ''), 'id: Id is no GUID'],
  ['another version than the package', source.replace('0.1.0.0', '0.2.0.0'), 'version:'],
  ['another default locale', source.replace('>en-US<', '>fi-FI<'), 'locale:'],
  ['two buttons of one id', source.replace('id="Vipu.Checks"', 'id="Vipu.Open"'), 'id: Vipu.Open is there twice'],
  [
    'a text that is nowhere',
    source.replace('resid="Checks.Tip"', 'resid="Checks.Tips"'),
    'resource: Description names Checks.Tips, which is nowhere',
  ],
  ['a text nobody uses', source.replace('resid="Checks.Tip"', 'resid="Open.Tip"'), 'resource: nobody uses Checks.Tip'],
  [
    'a long text as a label',
    source.replace('<Label resid="Checks.Label" />', '<Label resid="Checks.Tip" />'),
    'resource: Label names Checks.Tip, which is in bt:LongStrings',
  ],
  ['a resource twice', source.replace('<bt:Image id="Checks.16"', '<bt:Image id="Checks.20"'), 'resource: Checks.20 is there twice'],
  [
    'an id of 33 letters',
    source.replaceAll('Functions.Metadata.Url', 'Functions.Metadata.Url.Of.Our.Own.'),
    'resource: Functions.Metadata.Url.Of.Our.Own. is longer',
  ],
  ['no Swedish', without(/\s*<bt:Override Locale="sv-SE" Value="Kontroller" \/>/), 'text: Checks.Label lacks sv-SE'],
  [
    'English over English',
    source.replace('<Override Locale="fi-FI" Value="Vipu" />', '<Override Locale="en-US" Value="Vipu" />'),
    'text: DisplayName has en-US',
  ],
  [
    'Finnish twice',
    source.replace('<Override Locale="sv-SE" Value="Vipu" />', '<Override Locale="fi-FI" Value="Vipu" />'),
    'text: DisplayName has fi-FI twice',
  ],
  ['an empty text', source.replace('DefaultValue="Checks"', 'DefaultValue=" "'), 'text: Checks.Label is empty'],
  ['a tip of 251 letters', source.replace('Opens the pane', 'Opens the pane'.padEnd(251, '!')), 'text: Open.Tip is too long'],
  [
    'plain http',
    source.replace('https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"'),
    'address: http://localhost:3000/functions.js is not https',
  ],
  [
    'a second origin',
    source.replace('https://localhost:3000/icons/pane-32.png', 'https://elsewhere.example/icons/pane-32.png'),
    'address: more than one origin',
  ],
  [
    'a file that is not built',
    source.replace('/functions.fi.json', '/toiminnot.json'),
    'address: https://localhost:3000/toiminnot.json is no file',
  ],
  ['a size left out', without(/<bt:Image size="48" resid="Pane.48" \/>/), 'icon: sizes 16,20,24,32,40,64,80'],
  [
    'an icon of another size',
    source.replace('pane-20.png', 'pane-24.png'),
    'icon: https://localhost:3000/icons/pane-24.png is 24×24, not 20×20',
  ],
  [
    'an icon that is not there',
    source.replace('checks-40.png', 'cheques-40.png'),
    'icon: https://localhost:3000/icons/cheques-40.png is no picture',
  ],
  ['a button without code', source.replace('>openChecks<', '>openCheques<'), 'command: no code for openCheques'],
  ['code without a button', source.replace('>openChecks<', '>openReports<'), 'command: no button for openChecks'],
  ['two runtimes', source.replace('<Runtime resid="Pane.Url" lifetime="long" />', '$&$&'), 'runtime: not exactly one'],
  [
    'a page of its own for the functions',
    source.replace(/(<Page>\s*<SourceLocation resid=)"Pane.Url"/, '$1"Functions.Script.Url"'),
    'runtime: more than one page',
  ],
  [
    'a pane by another name',
    source.replace('<SourceLocation resid="Pane.Url" />\n                  </Action>', '<TaskpaneId>Vipu</TaskpaneId>$&'),
    'runtime: TaskpaneId',
  ],
  ['another level than is tested', source.replace('MinVersion="1.9"', 'MinVersion="1.10"'), 'requirements:'],
  ['no shared runtime', without(/<Set Name="SharedRuntime".*\n/), 'requirements:'],
  ['fewer rights than writing needs', source.replace('ReadWriteDocument', 'ReadDocument'), 'permissions:'],
  ['another host', source.replace('<Host Name="Workbook" />', '<Host Name="Document" />'), 'host:'],
]

describe('the linter', () => {
  it.each(damages)('sees %s', (_, damaged, told) => {
    expect(damaged).not.toBe(source)
    const faults = lintManifest(damaged, around)
    expect(
      faults.filter((fault) => fault.startsWith(told)),
      faults.join('\n'),
    ).not.toEqual([])
  })
})

describe('the pictures of the ribbon', () => {
  const folder = new URL('addin/public/icons/', top)
  const names = readdirSync(folder)

  it('are three, in eight sizes each, and no others', () => {
    expect(names).toHaveLength(24)
  })

  it.each(names)('%s is as large as it says, 32 bits deep and clear at its corners', (name) => {
    const size = Number(/-(\d+)\.png$/.exec(name)?.[1])
    expect(pictureOf(readFileSync(new URL(name, folder)))).toEqual({
      size: [size, size],
      depth: 8,
      colours: 'rgba',
      hasClearCorners: true,
      isDrawn: true,
    })
  })
})
