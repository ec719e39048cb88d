// The journal of a folder's runs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DiskFault, realDisk } from '../../lib/batch/disk/index.ts'
import { sha256 } from '../../lib/batch/disk/fingerprint.ts'
import { Journal, readHistory, type History, type JournalEvent } from '../../lib/batch/journal/index.ts'
import { Results, type Location } from '../../lib/batch/journal/results.ts'
import { FaultyDisk } from './support/faulty-disk.ts'
import { MemoryDisk } from './support/memory-disk.ts'

const FOLDER = '/out/.vipu'
const JOURNAL = `${FOLDER}/journal.jsonl`

/** A part: its head and its claims, each with a tab. */
const part = (name: string): string => `"${name}"\t[]\t\n`

const textAt = (results: Results, location: Location): string | null => {
  const bytes = results.bytesAt(location)
  return bytes && Buffer.from(bytes).toString()
}

const reading = (file: string, result: Location): JournalEvent => ({
  event: 'read',
  file,
  sha256: sha256(file),
  settings: 's',
  tool: 'vipu 1',
  result,
})

/** A journal of three files on a disk. */
function written(): { readonly disk: MemoryDisk; readonly locations: readonly Location[] } {
  const disk = new MemoryDisk()
  const journal = Journal.begin(disk, FOLDER)
  const locations = ['yksi', 'kaksi', 'kolme'].map((name) => {
    const location = journal.keep([Buffer.from(part(name))])
    journal.note(reading(`${name}.xlsx`, location))
    return location
  })
  journal.sync()
  journal.close()
  return { disk, locations }
}

const undisturbed = new AbortController().signal

/** A history with its events. */
async function historyOf(disk: MemoryDisk): Promise<History & { readonly events: readonly JournalEvent[] }> {
  const events: JournalEvent[] = []
  const history = await readHistory(disk, FOLDER, undisturbed, (event) => events.push(event))
  return { ...history, events }
}

const filesOf = (events: readonly JournalEvent[]): string[] => events.map((one) => (one.event === 'read' ? one.file : one.event))

describe('the journal', () => {
  it('of a folder without one is empty', async () => {
    expect(await historyOf(new MemoryDisk())).toMatchObject({ events: [], isBroken: false, isWhole: true })
  })

  it('that the disk does not give is a fault to tell, not a folder that nothing was read into', async () => {
    const disk = new FaultyDisk(written().disk, { kind: 'fail', at: 1, reason: 'EIO' })
    await expect(readHistory(disk, FOLDER, undisturbed, () => undefined)).rejects.toThrow('EIO')
  })

  it('begun anew is not spoilt by an earlier run that only stood still and goes on writing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vipu-journal-'))
    const [still, anew] = [Journal.begin(realDisk, folder), Journal.begin(realDisk, folder)]
    const location = anew.keep([Buffer.from(part('uusi'))])
    anew.note(reading('uusi.xlsx', location))
    still.note(reading('vanha.xlsx', still.keep([Buffer.from(part('vanha'))])))
    for (const journal of [still, anew]) journal.close()
    const events: JournalEvent[] = []
    expect(await readHistory(realDisk, folder, undisturbed, (event) => events.push(event))).toMatchObject({
      isBroken: false,
      isWhole: true,
    })
    expect(filesOf(events)).toEqual(['uusi.xlsx'])
    const results = new Results(realDisk, folder)
    expect(textAt(results, location)).toBe(part('uusi'))
    results.close()
    rmSync(folder, { recursive: true })
  })

  it('tells every file that was read, in order, and where its result is', async () => {
    const { disk, locations } = written()
    const history = await historyOf(disk)
    expect(filesOf(history.events)).toEqual(['yksi.xlsx', 'kaksi.xlsx', 'kolme.xlsx'])
    expect(history).toMatchObject({ isBroken: false, isWhole: true })
    const results = new Results(disk, FOLDER)
    expect(locations.map((location) => textAt(results, location))).toEqual([part('yksi'), part('kaksi'), part('kolme')])
  })

  it('keeps what it has synced through a power failure that takes whatever it may, the names of its files among it', async () => {
    const { disk, locations } = written()
    disk.losePower(() => false)
    expect(filesOf((await historyOf(disk)).events)).toEqual(['yksi.xlsx', 'kaksi.xlsx', 'kolme.xlsx'])
    const results = new Results(disk, FOLDER)
    expect(locations.map((location) => textAt(results, location))).toEqual([part('yksi'), part('kaksi'), part('kolme')])
  })

  it('keeps a part that comes in pieces as the one line it is', () => {
    const disk = new MemoryDisk()
    const journal = Journal.begin(disk, FOLDER)
    const [whole, pieces] = [part('yksi'), [part('yksi').slice(0, 9), part('yksi').slice(9)]]
    const locations = [journal.keep(pieces.map((piece) => Buffer.from(piece))), journal.keep([Buffer.from(whole)])]
    journal.close()
    expect(locations.map((location) => textAt(new Results(disk, FOLDER), location))).toEqual([whole, whole])
    expect(locations.map(({ position, head, sha256: fingerprint }) => ({ position, head, fingerprint }))).toEqual([
      { position: 0, head: 6, fingerprint: sha256(whole) },
      { position: whole.length, head: 6, fingerprint: sha256(whole) },
    ])
  })

  it('torn in its last line at any byte tells the lines before, and goes on from there', async () => {
    const whole = written().disk.read(JOURNAL)
    const start = whole.lastIndexOf(10, whole.length - 2) + 1
    for (let length = start; length < whole.length; length += 17) {
      const { disk } = written()
      disk.put(JOURNAL, whole.slice(0, length))
      const history = await historyOf(disk)
      expect(filesOf(history.events)).toEqual(['yksi.xlsx', 'kaksi.xlsx'])
      expect(history.isBroken).toBe(false)
      const journal = Journal.resume(disk, FOLDER, history)
      const location = journal.keep([Buffer.from(part('kolme taas'))])
      journal.note(reading('kolme.xlsx', location))
      journal.close()
      expect(filesOf((await historyOf(disk)).events)).toEqual(['yksi.xlsx', 'kaksi.xlsx', 'kolme.xlsx'])
      expect(textAt(new Results(disk, FOLDER), location)).toBe(part('kolme taas'))
    }
  })

  it('changed in a line, without a line, or with two lines swapped is believed up to there, and says so', async () => {
    const lines = Buffer.from(written().disk.read(JOURNAL)).toString().split('\n')
    const [one = '', two = '', three = ''] = lines
    const variants = {
      changed: [one, two.replace('kaksi', 'kuusi'), three],
      missing: [one, three],
      swapped: [one, three, two],
      noise: [one, '{}', two, three],
    }
    for (const [name, variant] of Object.entries(variants)) {
      const { disk } = written()
      disk.put(JOURNAL, `${variant.join('\n')}\n`)
      const history = await historyOf(disk)
      expect(filesOf(history.events), name).toEqual(['yksi.xlsx'])
      expect(history.isBroken, name).toBe(true)
    }
  })

  it('tells a fault of the disk where other bytes stand in the place of a result, as in a folder put in the place of ours', () => {
    const { disk, locations } = written()
    disk.put(`${FOLDER}/results.jsonl`, 'x'.repeat(1000))
    expect(() => [...new Results(disk, FOLDER).parts(locations)]).toThrow(new DiskFault('read', `${FOLDER}/results.jsonl`, 'EIO'))
  })

  it('does not give a result whose bytes are not the ones that were kept', () => {
    const { disk, locations } = written()
    const content = Buffer.from(disk.read(`${FOLDER}/results.jsonl`))
    content.write('K', content.indexOf('kaksi'))
    disk.put(`${FOLDER}/results.jsonl`, content)
    const results = new Results(disk, FOLDER)
    expect(locations.map((location) => textAt(results, location))).toEqual([part('yksi'), null, part('kolme')])
    expect(locations.map((location) => textAt(results, { ...location, head: location.head - 1 }))).toEqual([null, null, null])
    disk.put(`${FOLDER}/results.jsonl`, content.subarray(0, 14))
    expect(locations.map((location) => textAt(new Results(disk, FOLDER), location))).toEqual([part('yksi'), null, null])
  })
})
