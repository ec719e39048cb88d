// claims.parquet, read back by another reader of the format: the same lines as in claims.json, in the types that other programs expect.
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { ColumnFile } from '../../lib/batch/join/column-file.ts'
import { cents } from '../../lib/core/money.ts'
import { day } from '../../lib/core/period.ts'
import { run, runMerge, seasonDisk } from './support/season.ts'

interface ClaimsFile {
  readonly claims: readonly {
    readonly source: { readonly file: string }
    readonly locality: string
    readonly claim: number
    readonly lines: readonly Row[]
  }[]
}
type Row = Readonly<Record<string, unknown>>

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer
const rowsOf = (bytes: Uint8Array): Promise<Row[]> => parquetReadObjects({ file: bufferOf(bytes) })

/** Amounts come back as BigInt, days as the midnight of UTC. */
const plain = (value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : value instanceof Date ? value.toISOString().slice(0, 10) : value

const formats = new Set(['json', 'parquet'] as const)

describe('claims.parquet', () => {
  it('has every line of claims.json with the same values, and what was found at it', async () => {
    const disk = seasonDisk()
    await run(disk, { formats })
    const { claims } = JSON.parse(Buffer.from(disk.read('/out/claims.json')).toString()) as ClaimsFile
    const lines = claims.flatMap(({ source, locality, claim, lines: own }) =>
      own.map((line) => ({ file: source.file, locality, claim, ...line })),
    )
    const rows = await rowsOf(disk.read('/out/claims.parquet'))
    expect(rows).toHaveLength(lines.length)
    expect(rows.length).toBeGreaterThan(3)
    for (const [index, line] of lines.entries()) {
      const row = rows[index] ?? {}
      for (const [name, value] of Object.entries(line)) expect(plain(row[name]), `${name} of line ${String(index)}`).toEqual(value)
    }
    expect(rows.map((row) => [row['voucher'], row['findings']])).toEqual([
      ['101', 'claimed-twice'],
      ['102', null],
      ['7', null],
      ['101', 'claimed-twice'],
    ])
  })

  it('keeps money as INT64 of whole cents and days as DATE', async () => {
    const disk = seasonDisk()
    await run(disk, { formats })
    const types = new Map(parquetMetadata(bufferOf(disk.read('/out/claims.parquet'))).schema.map((one) => [one.name, one]))
    expect(types.get('grossCents')).toMatchObject({ type: 'INT64', repetition_type: 'OPTIONAL' })
    expect(types.get('incurredOn')).toMatchObject({ type: 'INT32', converted_type: 'DATE' })
    expect(types.get('supplier')).toMatchObject({ type: 'BYTE_ARRAY', converted_type: 'UTF8' })
  })

  it('is the same bytes each time, also from two shards', async () => {
    const disk = seasonDisk()
    await run(disk, { formats })
    await run(disk, { formats, folder: '/again', reuse: 'none' })
    for (const number of [1, 2]) await run(disk, { folder: `/shard${String(number)}`, shard: { number, of: 2 } })
    await runMerge(disk, ['/shard1', '/shard2'], '/merged', formats)
    const whole = Buffer.from(disk.read('/out/claims.parquet'))
    expect(whole.equals(disk.read('/again/claims.parquet'))).toBe(true)
    expect(whole.equals(disk.read('/merged/claims.parquet'))).toBe(true)
  })

  it('is not written where nobody asks for it', async () => {
    const disk = seasonDisk()
    await run(disk)
    expect(disk.look('/out/claims.parquet')).toBeNull()
  })
})

describe('a file of columns', () => {
  const columns = { name: 'text', amount: 'money', on: 'date' } as const

  it('hands over its rows group by group, and loses none between them', async () => {
    const pieces: Uint8Array[] = []
    const file = new ColumnFile((bytes) => pieces.push(bytes), columns, 3)
    const rows = [-1_234_567_890_123, -1, 0, 1, 99, 100, 9_999_999_999].map((amount, index) => ({
      name: index === 2 ? null : `Näyte ${String(index)} – 💶`,
      amount: cents(amount),
      on: index === 4 ? null : day('2009-12-31'),
    }))
    for (const row of rows) file.add(row)
    expect(pieces).toHaveLength(2)
    file.finish()
    const read = await rowsOf(Buffer.concat(pieces))
    expect(read.map((row) => Object.values(row).map(plain))).toEqual(rows.map((row) => [row.name, Number(row.amount), row.on]))
  })

  it('without a row is a whole file of no rows', async () => {
    const pieces: Uint8Array[] = []
    new ColumnFile((bytes) => pieces.push(bytes), columns).finish()
    expect(await rowsOf(Buffer.concat(pieces))).toEqual([])
  })
})
