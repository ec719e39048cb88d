import { beforeEach, describe, expect, it } from 'vitest'
import type { FileRead } from '../../../addin/reading/file-read.ts'
import { day } from '../../../lib/core/period.ts'
import { Person, sampleFile, sampleProject } from './person.ts'

const FIRST = 'Paikkakunta 1 kulut 1.xlsx'
const SECOND = 'Paikkakunta 1 kulut 2.xlsx'

let person: Person
beforeEach(async () => {
  person = await Person.atSample()
})

const standings = (): string[] => person.preview.files.map(({ standing }) => standing.kind)
const reimbursable = (): number => Number(person.season.material.settlement.localities[0]?.reimbursableCents)

describe('claim files that a person has chosen', () => {
  it('are read at once, and nothing is posted', async () => {
    await person.pickSamples(FIRST, SECOND)
    expect(standings()).toEqual(['new', 'new'])
    expect(person.preview.files.map(({ claimedCents }) => claimedCents)).toEqual([412_350, 312_650])
    expect(person.workbook.asked).toEqual(['read'])
  })

  it('are previewed with what the project gets for them: of 7 250 € locality 1 is reimbursed 6 000 €', async () => {
    await person.pickSamples(FIRST, SECOND)
    expect(person.preview.addsReimbursableCents).toBe(600_000)
    expect(person.preview.addsPublicCents).toBe(200_000)
  })

  it('are previewed with what waits for somebody: a repeat of 854 € that was decided before its sheet came again is no error any more', async () => {
    const file = 'Locality 8 claim 2.xlsx'
    const decide = async (accept: boolean): Promise<void> => {
      const decision = { at: `${file} Costs!B12`, code: 'claimed-twice', accept, reason: 'Eri lasku', by: 'Maija', on: day('2010-01-15') }
      person.workbook.edit((project) => ({ ...project, decisions: [decision] }))
      await person.tell({ kind: 'workbookChanged' })
    }
    const counts = (): unknown => person.preview.files.find((one) => one.file.name === file)?.counts
    await person.pickSamples('Paikkakunta 5 - maksatus 1.xlsx', file)
    // The line says itself that its workshop was shared, which is asked apart.
    expect(counts()).toEqual({ errors: 1, warnings: 1, decided: 0 })
    await decide(true)
    expect(counts()).toEqual({ errors: 0, warnings: 1, decided: 1 })
    await decide(false)
    expect(counts()).toEqual({ errors: 0, warnings: 1, decided: 1 })
  })

  it('are previewed without those that are not to be posted', async () => {
    const [, second = 0] = await person.pickSamples(FIRST, SECOND)
    await person.tell({ kind: 'fileTaken', id: second, isTaken: false })
    expect(person.preview.taken.map(({ file }) => file.name)).toEqual([FIRST])
    expect(person.preview.addsReimbursableCents).toBe(412_350)
  })

  it('tell of an invoice that another file of theirs claims already', async () => {
    await person.pickSamples('Paikkakunta 5 - maksatus 2.xlsx', 'Paikkakunta 5 - maksatus 1.xlsx', 'Locality 8 claim 2.xlsx')
    const [, , last] = person.preview.files
    expect(last?.checks.map(({ finding }) => finding.code)).toContain('claimed-twice')
  })

  const BROKEN = 'Paikkakunta4_täydennys.xlsx'
  const sources = (): unknown => person.season.material.sources.map(({ file, status }) => [file, status])

  it('are listed as not read where nothing can be taken from them, and say why; no claim comes of them', async () => {
    const drafts = person.season.material.drafts.length
    await person.pickSamples(BROKEN)
    const [file] = person.preview.files
    expect(file?.standing).toEqual({ kind: 'refused', importKeys: [] })
    expect(file?.counts).toEqual({ errors: 1, warnings: 0, decided: 0 })
    await person.tell({ kind: 'postAsked' })
    expect(sources()).toContainEqual([BROKEN, 'rejected'])
    expect(person.season.material.drafts).toHaveLength(drafts)
    expect(person.check('unreadable-file', BROKEN).decidedAt).toBeNull()
    await person.pickSamples(BROKEN)
    expect(person.preview.files.map(({ standing }) => standing.kind)).toContain('posted')
  })

  it('give way to a corrected file of their name, and never take the place of a good one', async () => {
    const good = new File([await sampleFile(FIRST)], BROKEN)
    await person.pickSamples(BROKEN)
    await person.tell({ kind: 'postAsked' })
    await person.pick(good)
    expect(person.preview.files.at(-1)?.standing.kind).toBe('replacing')
    await person.tell({ kind: 'postAsked' })
    expect(sources()).toEqual([[BROKEN, 'ok']])
    await person.pickSamples(BROKEN)
    expect(person.preview.files.at(-1)?.standing).toEqual({ kind: 'rejected' })
    await person.tell({ kind: 'postAsked' })
    expect(sources()).toEqual([[BROKEN, 'ok']])
  })

  it('are told apart by their bytes: the same under another name is no second claim', async () => {
    const copy = new File([await sampleFile(FIRST)], 'kopio.xlsx')
    await person.pick(await sampleFile(FIRST), copy)
    expect(person.preview.files.map(({ standing }) => standing)).toEqual([{ kind: 'new' }, { kind: 'duplicate', original: FIRST }])
  })
})

describe('posting', () => {
  it('brings the figures, says how many claims it posted and lets go of the files', async () => {
    await person.pickSamples(FIRST, SECOND)
    await person.tell({ kind: 'postAsked' })
    expect(person.state.notice).toEqual({ kind: 'posted', posted: 2, already: 0 })
    expect(person.state.claims.files).toEqual([])
    expect(reimbursable()).toBe(600_000)
  })

  it('a second time adds nothing', async () => {
    await person.pickSamples(FIRST)
    await person.tell({ kind: 'postAsked' })
    await person.pickSamples(FIRST)
    expect(standings()).toEqual(['posted'])
    await person.tell({ kind: 'postAsked' })
    expect(person.workbook.postings).toHaveLength(1)
    expect(reimbursable()).toBe(412_350)
  })

  it('of a corrected file takes its earlier version out first', async () => {
    await person.pickSamples(FIRST)
    await person.tell({ kind: 'postAsked' })
    await person.pick(new File([await sampleFile(SECOND)], FIRST))
    expect(standings()).toEqual(['replacing'])
    await person.tell({ kind: 'postAsked' })
    expect(person.workbook.postings.map(({ draft }) => [draft.source.file, draft.claim])).toEqual([[FIRST, 2]])
    expect(reimbursable()).toBe(312_650)
  })

  it('of a corrected file that fails halfway says that the earlier version is out, and does the rest when asked again', async () => {
    await person.pickSamples(FIRST)
    await person.tell({ kind: 'postAsked' })
    await person.pick(new File([await sampleFile(SECOND)], FIRST))
    person.workbook.fail('post', { kind: 'busy' })
    await person.tell({ kind: 'postAsked' })
    expect(person.state.notice).toEqual({ kind: 'putBack', file: FIRST })
    expect(person.state.failure?.trouble).toEqual({ kind: 'busy' })
    expect(standings()).toEqual(['new'])
    await person.tell({ kind: 'againAsked' })
    expect([person.state.failure, reimbursable()]).toEqual([null, 312_650])
  })

  it('after somebody else has posted is refused, and done when asked again', async () => {
    await person.pickSamples(FIRST)
    const other = new Person(await sampleProject())
    await other.tell({ kind: 'readAsked' })
    await other.pickSamples(SECOND)
    await other.tell({ kind: 'postAsked' })
    person.workbook.postings = other.workbook.postings
    await person.tell({ kind: 'postAsked' })
    expect(person.state.failure?.trouble).toEqual({ kind: 'changedMeanwhile' })
    expect(person.state.claims.files).toHaveLength(1)
    await person.tell({ kind: 'againAsked' })
    expect([person.state.failure, reimbursable()]).toEqual([null, 600_000])
  })

  it('waits while other work is being done', async () => {
    await person.pickSamples(FIRST)
    const underway = person.begin({ kind: 'postAsked' })
    await person.tell({ kind: 'postAsked' }, { kind: 'putBackSure', file: FIRST }, { kind: 'recoverAsked', what: 'finish' })
    expect(person.workbook.asked).toEqual(['read'])
    await person.finish(underway)
    expect(person.workbook.asked).toEqual(['read', 'post', 'read'])
  })
})

describe('putting a file back', () => {
  beforeEach(async () => {
    await person.pickSamples(FIRST, SECOND)
    await person.tell({ kind: 'postAsked' })
  })

  it('is asked about first, and a no changes nothing', async () => {
    await person.tell({ kind: 'putBackAsked', file: FIRST })
    expect(person.state.claims.sureAbout).toBe(FIRST)
    expect(person.focused.at(-1)).toBe('sure')
    await person.tell({ kind: 'putBackDoubted' })
    expect([person.state.claims.sureAbout, person.workbook.postings.length]).toEqual([null, 2])
  })

  it('takes its claims out of the figures', async () => {
    await person.tell({ kind: 'putBackAsked', file: FIRST }, { kind: 'putBackSure', file: FIRST })
    expect(person.state.notice).toEqual({ kind: 'putBack', file: FIRST })
    expect(reimbursable()).toBe(312_650)
  })

  it('lets it be posted again', async () => {
    await person.tell({ kind: 'putBackSure', file: FIRST })
    await person.pickSamples(FIRST)
    await person.tell({ kind: 'postAsked' })
    expect(reimbursable()).toBe(600_000)
  })
})

describe('what an interrupted posting left behind', () => {
  it('is finished or removed when the person says which', async () => {
    person.workbook.isUnfinished = true
    await person.tell({ kind: 'readAsked' })
    expect(person.season.snapshot.isUnfinished).toBe(true)
    await person.tell({ kind: 'recoverAsked', what: 'remove' })
    expect(person.state.notice).toEqual({ kind: 'recovered', what: 'remove' })
    expect(person.season.snapshot.isUnfinished).toBe(false)
  })
})

describe('reading files takes time', () => {
  const nothing: FileRead = { sha256: 'ab', claims: [], findings: [] }

  beforeEach(async () => {
    person = new Person(await sampleProject(), { isPatient: true })
    await person.tell({ kind: 'readAsked' })
  })

  it('and shows how far it is', async () => {
    const [id = 0] = await person.pickSamples(FIRST)
    await person.tell({ kind: 'readingStaged', id, stage: 'recognising' })
    expect(person.state.claims.files[0]?.reading).toEqual({ kind: 'reading', stage: 'recognising' })
    await person.readOn()
    expect(standings()).toEqual(['new'])
  })

  it('and what was called off is heard of no more, until it is asked for again', async () => {
    const [id = 0] = await person.pickSamples(FIRST)
    await person.tell({ kind: 'readingCancelled', id }, { kind: 'fileRead', id, file: nothing })
    expect(person.state.claims.files[0]?.reading).toEqual({ kind: 'cancelled' })
    await person.tell({ kind: 'rereadAsked', id })
    await person.readOn()
    expect(standings()).toEqual(['new'])
  })

  it('and a file that was taken away does not come back', async () => {
    const [id = 0] = await person.pickSamples(FIRST)
    await person.tell({ kind: 'fileForgotten', id }, { kind: 'fileRead', id, file: nothing })
    expect(person.state.claims.files).toEqual([])
  })

  it('and is done anew when the project changes: a locality that gets another name is recognised by it', async () => {
    await person.pickSamples(FIRST)
    await person.readOn()
    const rename = { fi: 'Kaupunki', sv: 'Stad', en: 'Town' }
    person.workbook.edit((project) => ({
      ...project,
      localities: project.localities.map((one) => (one.id === 'L1' ? { ...one, name: rename, aliases: [] } : one)),
    }))
    await person.tell({ kind: 'workbookChanged' })
    expect(person.state.claims.files[0]?.reading).toEqual({ kind: 'waiting' })
    await person.readOn()
    const [file] = person.preview.files
    expect(file?.checks.map(({ finding }) => finding.code)).toContain('unknown-locality')
  })
})
