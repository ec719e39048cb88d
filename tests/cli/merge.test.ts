// Shards and their merging: the same bytes as one run.
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../lib/batch/disk/fingerprint.ts'
import { claimSheet, projectContent } from '../batch/support/season.ts'
import type { MemoryDisk } from '../batch/support/memory-disk.ts'
import { cli, season, summaryOf, textAt } from './support/cli.ts'

/** Twelve sheets, among them the same bytes twice, one cost in two files, and one file that is none. */
function archive(): MemoryDisk {
  const sheets = Array.from({ length: 10 }, (_, index): [string, string] => [
    `/in/${String(index)}/ort.csv`,
    claimSheet((index % 2) + 1, 1, [[String(200 + index), 10 + index]]),
  ])
  return season({
    ...Object.fromEntries(sheets),
    '/in/again.csv': claimSheet(1, 1, [
      ['101', 100],
      ['102', 250],
    ]),
    '/in/twice.csv': claimSheet(1, 2, [['102', 250]]),
    '/in/x.xlsx': 'PK\u0003\u0004 not really',
    '/in/ohje.pdf': '%PDF',
  })
}

const shard = (disk: MemoryDisk, number: number, of: number, ...more: string[]): Promise<{ code: number; out: string; err: string }> =>
  cli(
    [
      'convert',
      '/in',
      '--project',
      '/project.json',
      '--out',
      `/part${String(number)}`,
      '--shard',
      `${String(number)}/${String(of)}`,
      ...more,
    ],
    disk,
  )

async function sharded(of: number): Promise<MemoryDisk> {
  const disk = archive()
  for (let number = 1; number <= of; number++) expect((await shard(disk, number, of)).code).toBe(0)
  return disk
}

const folders = (of: number): string[] => Array.from({ length: of }, (_, index) => `/part${String(index + 1)}`)

describe('vipu merge', () => {
  it.each([1, 2, 3, 7, 20])('of %i shards gives the bytes, the summary and the exit code of one run', async (of) => {
    const whole = archive()
    const one = await cli(['convert', '/in', '--project', '/project.json', '--out', '/out', '--json'], whole)
    const disk = await sharded(of)
    const merged = await cli(['merge', ...folders(of).reverse(), '--out', '/out', '--json'], disk)
    expect(merged.code).toBe(one.code)
    expect(disk.contents('/out')).toEqual(whole.contents('/out'))
    expect(summaryOf(merged)).toEqual({ ...summaryOf(one), command: 'merge' })
    expect(Object.keys(whole.contents('/out'))).toContain('/out/notes/x.xlsx.fi.md')
  })

  it('takes every file in exactly one shard', async () => {
    const disk = await sharded(4)
    const counts = await Promise.all(
      [1, 2, 3, 4].map(async (number) => summaryOf(await shard(disk, number, 4, '--resume', '--json'))['files'] as number),
    )
    expect(counts.reduce((all, one) => all + one, 0)).toBe(15)
  })

  it('says what a shard is for when it is made', async () => {
    const { out } = await shard(archive(), 2, 3)
    expect(out).toContain('Osa 2/3 luettu:')
    expect(out).toContain('/part2/shard-2-of-3.jsonl')
  })

  it('refuses when a part is missing, and names it', async () => {
    const disk = await sharded(4)
    const { code, err } = await cli(['merge', '/part1', '/part3', '--out', '/out'], disk)
    expect(code).toBe(2)
    expect(err).toContain('Osia puuttuu: 2/4, 4/4.')
    expect(disk.contents('/out')).toEqual({})
  })

  it('refuses a part given twice', async () => {
    const { code, err } = await cli(['merge', '/part1', '/part2', '/part1', '--out', '/out'], await sharded(2))
    expect([code, err]).toEqual([2, 'Osa 1/2 on annettu kahteen kertaan.\n'])
  })

  it('refuses parts read with another project, in another language, or of other files', async () => {
    const disk = await sharded(2)
    disk.put('/project.json', JSON.stringify({ ...projectContent, code: 'S2' }))
    await shard(disk, 2, 2)
    expect((await cli(['merge', '/part1', '/part2', '--out', '/out'], disk)).err).toContain('on luettu eri hankkeella')
    const swedish = await sharded(2)
    await shard(swedish, 2, 2, '--lang', 'sv')
    expect((await cli(['merge', '/part1', '/part2', '--out', '/out'], swedish)).code).toBe(2)
    const more = await sharded(2)
    more.put('/in/new.csv', claimSheet(1, 1, [['9', 9]]))
    await shard(more, 2, 2)
    expect((await cli(['merge', '/part1', '/part2', '--out', '/out'], more)).code).toBe(2)
  })

  it('refuses a part that is damaged anywhere', async () => {
    const disk = await sharded(2)
    const path = '/part1/shard-1-of-2.jsonl'
    const whole = Buffer.from(disk.read(path))
    for (let at = 0; at < whole.length; at += 97) {
      const damaged = Buffer.from(whole)
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at)
      disk.put(path, damaged)
      expect((await cli(['merge', '/part1', '/part2', '--out', '/out'], disk)).code, `byte ${String(at)}`).toBe(2)
    }
    disk.put(path, whole.subarray(0, whole.length - 20))
    expect((await cli(['merge', '/part1', '/part2', '--out', '/out'], disk)).err).toContain('on vioittunut')
  })

  it('refuses a part whose files are not in order, or twice in it, though its fingerprint is right', async () => {
    const disk = await sharded(1)
    const path = '/part1/shard-1-of-1.jsonl'
    const [head = '', first = '', second = '', ...rest] = textAt(disk, path).split(/(?<=\n)/)
    const tail = JSON.parse(rest.pop() ?? '') as { sha256: string }
    for (const files of [
      [second, first],
      [first, first],
    ]) {
      const body = [head, ...files, ...rest].join('')
      disk.put(path, `${body}${JSON.stringify({ ...tail, sha256: sha256(body) })}\n`)
      expect((await cli(['merge', '/part1', '--out', '/out'], disk)).err).toContain('on vioittunut')
    }
  })

  it('refuses a part of the form that an earlier version made, whole as it is', async () => {
    const disk = await sharded(1)
    const path = '/part1/shard-1-of-1.jsonl'
    const [body = '', tail = ''] = textAt(disk, path)
      .replace('vipu/shard@2', 'vipu/shard@1')
      .split(/(?<=\n)(?=\{"parts":)/)
    disk.put(path, body + tail.replace(/"sha256":"\w+"/, `"sha256":"${sha256(body)}"`))
    const { code, err } = await cli(['merge', '/part1', '--out', '/out'], disk)
    expect([code, err]).toEqual([2, expect.stringContaining('tehty Vipun toisella versiolla')])
  })

  it('refuses a folder without a part', async () => {
    const { code, err } = await cli(['merge', '/part1', '/in', '--out', '/out'], await sharded(1))
    expect(code).toBe(2)
    expect(err).toContain('Kansiossa /in ei ole osaa')
  })

  it('names every folder that is not there, and ends as any command whose input is missing', async () => {
    const { code, err } = await cli(['merge', '/part1', '/part2', '/part3', '--out', '/out'], await sharded(1))
    expect(code).toBe(3)
    expect(err.match(/\/part\d/g)).toEqual(['/part2', '/part3'])
  })

  it('names all parts that are wrong at once', async () => {
    const disk = await sharded(4)
    const { err } = await cli(['merge', '/part1', '/part2', '/part1', '/part2', '--out', '/out'], disk)
    expect(err).toBe(
      'Osa 1/4 on annettu kahteen kertaan.\nOsa 2/4 on annettu kahteen kertaan.\nOsia puuttuu: 3/4, 4/4. Tulosta ei kirjoitettu.\n',
    )
    for (const number of [1, 3]) disk.put(`/part${String(number)}/shard-${String(number)}-of-4.jsonl`, '{}')
    const damaged = await cli(['merge', ...folders(4), '/in', '--out', '/out'], disk)
    expect(damaged.code).toBe(2)
    expect(damaged.err.match(/\/(?:part\d|in\b)/g)).toEqual(['/part1', '/part3', '/in'])
  })
})
