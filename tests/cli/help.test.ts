// What `--help` and wrong use say, and in which language.
import { describe, expect, it } from 'vitest'
import { helpWords } from '../../lib/i18n/commands/help.ts'
import { MemoryDisk } from '../batch/support/memory-disk.ts'
import { cli, season } from './support/cli.ts'

const disk = new MemoryDisk()
const commands = ['convert', 'merge', 'report', 'workbook', 'template', 'verify', 'demo'] as const

describe('help', () => {
  it('names every command and every exit code', async () => {
    const { code, out } = await cli(['--help'], disk)
    expect(code).toBe(0)
    for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
    for (const exitCode of ['0', '1', '2', '3', '4', '130']) expect(out).toMatch(new RegExp(`^  ${exitCode} `, 'm'))
  })

  it.each(commands)('of %s has its examples in three languages', async (name) => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const { code, out } = await cli([name, '--help', '--lang', language], disk)
      expect(code).toBe(0)
      expect(out).toContain(helpWords[language].examples)
      for (const { line } of helpWords[language].command[name].examples) expect(out).toContain(line)
    }
  })

  it.each(commands)('of %s has examples that the command itself understands', async (name) => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      for (const { line } of helpWords[language].command[name].examples) {
        const [program, ...args] = line.split(' ')
        expect(program).toBe('vipu')
        if (name === 'demo') continue
        const { err } = await cli([...args, '--lang', language], disk)
        expect(err).not.toContain('--help')
      }
    }
  })

  it('fits into the width of the terminal', async () => {
    for (const name of commands) {
      const { out } = await cli([name, '--help'], disk, { width: 80 })
      const lines = out.split('\n').filter((line) => !line.startsWith('  vipu') && !line.startsWith('  #'))
      expect(lines.filter((line) => line.length > 80)).toEqual([])
    }
  })

  it('speaks the language asked for, else the one of the machine, else Finnish', async () => {
    expect((await cli(['--help'], disk)).out).toContain('Käyttö:')
    expect((await cli(['--help'], disk, { environment: { LANG: 'sv_FI.UTF-8' } })).out).toContain('Användning:')
    expect((await cli(['--help'], disk, { environment: { LANG: 'de_DE.UTF-8' } })).out).toContain('Käyttö:')
    expect((await cli(['--help', '--lang=en'], disk, { environment: { LANG: 'sv_FI.UTF-8' } })).out).toContain('Usage:')
    expect((await cli(['--lang', 'sv', 'convert', '--help'], disk)).out).toContain('Användning:')
  })

  it('is what a bare vipu says, as wrong use', async () => {
    const { code, out, err } = await cli([], disk)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Komennot:')
  })

  it('is said in the language asked for when nothing else is asked', async () => {
    expect(await cli(['--lang', 'sv'], disk)).toMatchObject({ code: 2, err: expect.stringContaining('Kommandon:') as string })
  })

  it('tells the version', async () => {
    expect((await cli(['--version'], disk)).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('wrong use', () => {
  const wrong: readonly (readonly [string, string, string])[] = [
    ['konvert', 'Komentoa konvert ei ole.', 'Kommandot konvert finns inte.'],
    ['convert /in --project p --out o --nopeasti', 'Valitsinta --nopeasti ei ole.', 'Alternativet --nopeasti finns inte.'],
    ['convert --project p --out o', 'Komennosta puuttuu inputs.', 'I kommandot saknas inputs.'],
    ['convert /in --out o', 'Valitsin --project puuttuu.', 'Alternativet --project saknas.'],
    ['convert /in --project p --out', 'Valitsimelta --out puuttuu arvo.', 'Alternativet --out saknar värde.'],
    ['convert /in --project p --out o --resume --fresh', 'ei voi käyttää yhdessä', 'kan inte användas tillsammans'],
    ['verify a b --project p --claims c', 'liikaa sanoja', 'för många ord'],
    ['convert /in --project p --out o --workers 0', 'Valitsimen --workers arvo 0 ei käy.', 'Värdet 0 duger inte för --workers.'],
    ['convert /in --project p --out o --workers many', 'arvo many ei käy', 'Värdet many duger inte'],
    ['convert /in --project p --out o --shard 5/4', 'Valitsimen --shard arvo 5/4 ei käy.', 'Värdet 5/4 duger inte för --shard.'],
    ['convert /in --project p --out o --shard 0/4', '--shard arvo 0/4 ei käy', 'Värdet 0/4 duger inte'],
    ['convert /in --project p --out o --format pdf', 'Anna json, xlsx, parquet.', 'Ange json, xlsx, parquet.'],
    ['convert /in --project p --out o --deadline 0', '--deadline arvo 0 ei käy', 'Värdet 0 duger inte'],
    ['convert /in --project p --out o --heap 5', '--heap arvo 5 ei käy', 'Värdet 5 duger inte'],
    ['template sheet --out o', 'Anna claim, project.', 'Ange claim, project.'],
    ['template claim --out o.csv', 'Anna tiedosto, jonka nimen lopussa on .xlsx.', 'Ange en fil vars namn slutar på .xlsx.'],
    ['workbook --project p --out o.ods', '--out arvo o.ods ei käy', 'Värdet o.ods duger inte'],
  ]

  it.each(wrong)('“%s” ends with 2 and says what is wrong', async (line, finnish, swedish) => {
    const args = line.split(' ')
    const inFinnish = await cli(args, disk, { environment: { LANG: 'fi_FI.UTF-8' } })
    const inSwedish = await cli(args, disk, { environment: { LANG: 'sv_FI.UTF-8' } })
    expect([inFinnish.code, inSwedish.code]).toEqual([2, 2])
    expect(inFinnish.err).toContain(finnish)
    expect(inSwedish.err).toContain(swedish)
    expect(inFinnish.out + inSwedish.out).toBe('')
  })

  it('is an empty path: an unset variable never means the folder one is in', async () => {
    const full = season()
    const before = full.contents('/', true)
    for (const args of [
      ['convert', '', '--project', '/project.json', '--out', '/out'],
      ['convert', '/in', '--project', '/project.json', '--out', ''],
      ['convert', '/in', '--project', '/project.json', '--out='],
      ['report', '--claims', ' ', '--project', '/project.json', '--out', '/out'],
    ])
      expect(await cli(args, full)).toMatchObject({ code: 2, err: expect.stringContaining('tyhjä polku') as string })
    expect(full.contents('/', true)).toEqual(before)
  })

  it('of a language says which ones there are', async () => {
    const { code, err } = await cli(['convert', '/in', '--project', 'p', '--out', 'o', '--lang', 'de'], disk)
    expect(code).toBe(2)
    expect(err).toContain('fi, sv, en')
  })

  it('is told to a program as JSON too', async () => {
    const { code, out } = await cli(['convert', '/in', '--project', '/none.json', '--out', '/out', '--json'], season())
    expect(code).toBe(2)
    expect(JSON.parse(out)).toEqual({ command: 'convert', exitCode: 2, message: 'Hanketiedostoa /none.json ei ole. Tarkista polku.' })
  })
})
