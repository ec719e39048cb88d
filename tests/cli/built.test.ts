// The built program: the same bytes in every time zone and language and by any number of readers; killed, interrupted and started twice.
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimSheet, projectContent } from '../batch/support/season.ts'
import { builtProgram, contentsOf, removeAll, runBuilt, start, startCommand, startScript, untilBytes, writeAll } from './support/built.ts'

const sample = fileURLToPath(new URL('../../templates/sample/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'vipu-built-'))
const at = (...names: string[]): string => join(folder, ...names)
let program = ''

/** Sheets enough for a run that can be interrupted, no two of one list: such are asked about, in words of a language. */
const SHEETS = 120
const many = Object.fromEntries(
  Array.from({ length: SHEETS }, (_, index) => [
    `many/${String(index % 7)}/sheet ${String(index)}.csv`,
    claimSheet(
      (index % 2) + 1,
      1,
      Array.from({ length: 30 }, (__, line) => [`${String(index)}-${String(line)}`, 10 + line + 30 * index] as const),
    ),
  ]),
)

beforeAll(async () => {
  program = await builtProgram({ 'bytecode-taken': 'tests/batch/support/bytecode-taken.ts' })
  writeAll(folder, { 'project.json': JSON.stringify(projectContent), ...many })
})

afterAll(() => {
  removeAll(program)
  removeAll(folder)
})

const convertMany = (out: string, ...more: string[]): string[] => [
  'convert',
  at('many'),
  '--project',
  at('project.json'),
  '--out',
  at(out),
  ...more,
]

/** A list that a thread of 64 MiB cannot hold. */
function hugeSheet(): string {
  const rows = Array.from(
    { length: 150_000 },
    (_, index) => `${String(index)};15.9.2009;30.9.2009;Näyte Oy;Työpaja;Palvelujen ostot;1,00;22;0,22;1,22`,
  )
  return `${claimSheet(1, 1, [])}${rows.join('\n')}\n`
}

/** Does something that puts another script in the place of one of the program's. */
async function withOther<T>(name: string, act: (replace: (change: (script: string) => string) => void) => Promise<T>): Promise<T> {
  const path = join(program, name)
  const own = readFileSync(path, 'utf8')
  try {
    return await act((change) => {
      writeFileSync(path, change(own))
    })
  } finally {
    writeFileSync(path, own)
  }
}

describe('the built program', () => {
  const places = [
    { TZ: 'Europe/Helsinki', LANG: 'fi_FI.UTF-8', LC_ALL: 'fi_FI.UTF-8' },
    { TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    { TZ: 'America/New_York', LANG: 'fi_FI.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8' },
  ]

  const workers = ['1', '2', 'auto', '3']

  it('converts and reports the sample to the same bytes everywhere, by any number of readers, for files in any order', async () => {
    const project = join(sample, 'project.json')
    const files = readdirSync(join(sample, 'claims')).map((name) => join(sample, 'claims', name))
    const made: Record<string, string>[] = []
    for (const [index, place] of places.entries()) {
      const out = `place${String(index)}`
      const inputs = index % 2 === 0 ? files : [...files].reverse()
      const converted = await runBuilt(
        program,
        ['convert', ...inputs, '--project', project, '--out', at(out), '--format', 'json,xlsx,parquet', '--workers', workers[index] ?? '1'],
        place,
      )
      const reported = await runBuilt(program, ['report', '--project', project, '--claims', at(out), '--out', at(out, 'reports')], place)
      expect([converted.code, reported.code]).toEqual([1, 1])
      made.push(contentsOf(at(out)))
    }
    const [first = {}, ...others] = made
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(['claims.json', 'claims.parquet', 'claims.xlsx', 'findings.csv', 'reports/settlement.json']),
    )
    for (const other of others) {
      expect(Object.keys(other)).toEqual(Object.keys(first))
      for (const [name, content] of Object.entries(first)) expect(other[name] === content, name).toBe(true)
    }
  })

  it('takes the bytecode that the build kept; without it, or with it damaged, the results are the same bytes', async () => {
    const scripts = ['convert.cjs', 'worker.cjs'].map((name) => join(program, name))
    const taken = (): Promise<string[]> =>
      Promise.all(scripts.map(async (script) => (await startScript(join(program, 'bytecode-taken.js'), [script], {}).ended).out.trim()))
    const converted = async (out: string): Promise<Record<string, string>> => {
      const args = ['convert', join(sample, 'claims'), '--project', join(sample, 'project.json'), '--out', at(out), '--quiet']
      expect((await runBuilt(program, args)).code).toBe(1)
      return contentsOf(at(out))
    }
    const kept = scripts.map((script) => [`${script}.bytecode`, readFileSync(`${script}.bytecode`)] as const)
    expect(await taken()).toEqual(['taken', 'taken'])
    const usual = await converted('bytecode')
    for (const [path, bytes] of kept) writeFileSync(path, Buffer.from(bytes).fill(0, bytes.length >> 1))
    expect([await taken(), await converted('bytecode-damaged')]).toEqual([['none', 'none'], usual])
    for (const [path] of kept) rmSync(path)
    expect([await taken(), await converted('bytecode-missing')]).toEqual([['none', 'none'], usual])
    for (const [path, bytes] of kept) writeFileSync(path, bytes)
  })

  it('ends with 3, which no run does that is done, where its own script cannot be read: it says which, and shows no stack', async () => {
    const script = realpathSync(join(program, 'convert.cjs'))
    renameSync(script, `${script}.away`)
    const { code, out, err } = await runBuilt(program, convertMany('unread'))
    renameSync(`${script}.away`, script)
    expect([code, out, err]).toEqual([3, '', `ENOENT: no such file or directory, open '${script}'\n`])
  })

  it('loses to a heap too small only the one file that needs more, and says so', async () => {
    writeAll(folder, { 'heap/huge.csv': hugeSheet(), 'heap/small.csv': claimSheet(2, 1, [['1', 10]]) })
    const { code, out } = await runBuilt(program, [
      'convert',
      at('heap'),
      '--project',
      at('project.json'),
      '--out',
      at('heap-out'),
      '--heap',
      '64',
      '--workers',
      '1',
      '--json',
    ])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ sources: { ok: 1, attention: 0, rejected: 1 }, findings: { error: 1 }, lines: 1 })
    expect(contentsOf(at('heap-out'))['claims.json']).toContain('"reason":"outgrown"')
  })

  it('reads nothing more with a program that was replaced under it, where a thread that is lost needs another', async () => {
    const small = claimSheet(2, 1, [['1', 10]])
    writeAll(folder, { 'replaced/a.csv': small, 'replaced/b.csv': hugeSheet(), 'replaced/c.csv': small })
    const args = ['convert', at('replaced'), '--project', at('project.json'), '--out', at('replaced-out'), '--heap', '64', '--workers', '1']
    const [code, out, err] = await withOther('worker.cjs', async (replace) => {
      const running = start(program, [...args, '--lang', 'en', '--quiet'])
      await untilBytes(at('replaced-out', '.vipu', 'journal.jsonl'), 1, running)
      replace((script) => `${script}\n// of another build`)
      const ended = await running.ended
      return [ended.code, contentsOf(at('replaced-out')), ended.err] as const
    })
    expect([code, out]).toEqual([3, {}])
    expect(err).toMatch(
      /^A part of Vipu in \S+ could not be run, .*worker\.cjs is not the one the run began with\. Give the same command again/,
    )
  })

  it.each([
    ['thread.cjs', 'cut', (script: string) => script.slice(0, script.length >> 1)],
    ['thread.cjs', 'empty', () => ''],
    ['worker.cjs', 'cut', (script: string) => script.slice(0, script.length >> 1)],
    ['worker.cjs', 'empty', () => ''],
  ])('says in one sentence that its %s is damaged (%s)', async (name, way, damage) => {
    const { code, err } = await withOther(name, (replace) => {
      replace(damage)
      return runBuilt(program, convertMany(`damaged ${name} ${way}`, '--lang', 'en', '--quiet'))
    })
    expect(code).toBe(3)
    expect(err).toMatch(
      /^A part of Vipu in \S+ could not be run, because it is damaged .*\. Reason: .*\. Give the same command again; .*\.\n$/,
    )
  })

  it('ends with 4 while another process works in the folder', async () => {
    const first = start(program, convertMany('twice', '--workers', '1'))
    await untilBytes(at('twice', '.vipu', 'journal.jsonl'), 1, first)
    const second = await runBuilt(program, convertMany('twice'))
    expect(second.code).toBe(4)
    expect(second.err).toContain(String(first.process.pid))
    expect((await first.ended).code).toBe(0)
  })

  it('goes on quietly when nobody reads its results any more', async () => {
    const running = start(program, convertMany('unread'))
    running.process.stdout?.destroy()
    expect((await running.ended).code).toBe(0)
  })
})

describe('a run of the built program', () => {
  let whole: Record<string, string> = {}
  beforeAll(async () => {
    expect((await runBuilt(program, convertMany('whole'))).code).toBe(0)
    whole = contentsOf(at('whole'))
  })

  const expectWhole = (out: string): void => {
    const made = contentsOf(at(out))
    expect(Object.keys(made)).toEqual(Object.keys(whole))
    for (const [name, content] of Object.entries(whole)) expect(made[name] === content, name).toBe(true)
  }

  it.skipIf(!existsSync('/dev/full'))(
    'whose results a full disk does not take ends with 3, says so, and has written its files',
    async () => {
      const full = openSync('/dev/full', 'w')
      const running = start(program, convertMany('full', '--lang', 'en'), {}, full)
      closeSync(full)
      const { code, err } = await running.ended
      expect([code, err]).toEqual([3, expect.stringMatching(/^The summary of the run could not be written .* The disk is full\./)])
      expect(contentsOf(at('full'))['claims.json']).toBe(whole['claims.json'])
    },
  )

  it.skipIf(process.platform === 'win32')('that may write nothing, not even its lock, leaves none', () => {
    const command = [process.execPath, join(program, 'vipu.js'), ...convertMany('limited')]
    const { status } = spawnSync('sh', ['-c', 'ulimit -f 0; exec "$@"', 'sh', ...command])
    expect([status, readdirSync(at('limited', '.vipu'))]).toEqual([3, []])
  })

  it.each(['SIGHUP', 'SIGQUIT', 'SIGTERM'] as const)(
    'whose terminal is closed, or that is told to stop by %s, ends as by Ctrl-C',
    async (signal) => {
      const running = start(program, convertMany(signal, '--workers', '1'))
      await untilBytes(at(signal, '.vipu', 'journal.jsonl'), 5000, running)
      running.process.kill(signal)
      expect((await running.ended).code).toBe(130)
      expect(readdirSync(at(signal, '.vipu')).sort()).toEqual(['journal.jsonl', 'results.jsonl'])
    },
  )

  it.skipIf(process.platform !== 'linux').each([
    ['nohup', 'nohup "$@"; exit $?'],
    ['a script under nohup', 'trap "" HUP; "$@"; exit $?'],
    ['a script that becomes nohup at a terminal, which gives it an input to write to', 'exec "$@" 0>/dev/null'],
    ['somebody who turned it away from every terminal', 'exec "$@" </dev/null >/dev/null 2>&1'],
  ])('started by %s goes on when its terminal is closed', async (way, line) => {
    const command = [process.execPath, join(program, 'vipu.js'), ...convertMany(way, '--workers', '1')]
    const running = startCommand('bash', ['-c', line, 'bash', ...command], {})
    await untilBytes(at(way, '.vipu', 'journal.jsonl'), 5000, running)
    const { pid } = JSON.parse(readFileSync(at(way, '.vipu', 'lock'), 'utf8')) as { readonly pid: number }
    process.kill(pid, 'SIGHUP')
    expect((await running.ended).code).toBe(0)
    expectWhole(way)
  })

  it('that is interrupted by Ctrl-C ends with 130, leaves no output and goes on from there', async () => {
    const running = start(program, convertMany('interrupted', '--workers', '1'))
    await untilBytes(at('interrupted', '.vipu', 'journal.jsonl'), 5000, running)
    running.process.kill('SIGINT')
    const { code, err } = await running.ended
    expect([code, contentsOf(at('interrupted'))]).toEqual([130, {}])
    expect(err).toContain('sama komento jatkaa tästä')
    const resumed = await runBuilt(program, convertMany('interrupted'))
    expect(resumed.err).toMatch(/Jatketaan aiempaa ajoa: \d+ tiedostoa on luettu jo\./)
    expectWhole('interrupted')
  })

  /** A few each time; interruption.proof.ts has a hundred. */
  const kills = 3

  it('that is killed at a few moments resumes to the same bytes', async () => {
    const began = performance.now()
    await runBuilt(program, convertMany('timed'))
    const duration = performance.now() - began
    let struck = 0
    for (let kill = 0; kill < kills; kill++) {
      const running = start(program, convertMany('killed'))
      await Promise.race([setTimeout(((kill + 0.5) / kills) * duration), running.ended])
      running.process.kill('SIGKILL')
      if ((await running.ended).signal === 'SIGKILL') struck += 1
      for (const [name, content] of Object.entries(contentsOf(at('killed')))) expect(whole[name] === content, name).toBe(true)
    }
    expect(struck).toBeGreaterThan(0)
    expect((await runBuilt(program, convertMany('killed'))).code).toBe(0)
    expectWhole('killed')
  })

  it('copied while it works, as a disk image would be, resumes from the copy', async () => {
    const running = start(program, convertMany('moving', '--workers', '1'))
    await untilBytes(at('moving', '.vipu', 'journal.jsonl'), 8000, running)
    cpSync(at('moving', '.vipu'), at('copied', '.vipu'), { recursive: true })
    running.process.kill('SIGKILL')
    await running.ended
    expect((await runBuilt(program, convertMany('copied'))).code).toBe(0)
    expectWhole('copied')
  })
})
