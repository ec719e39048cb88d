import { beforeEach, describe, expect, it } from 'vitest'
import { checkStanding } from '../../../addin/state/season/check.ts'
import { cents } from '../../../lib/core/money.ts'
import { Person } from './person.ts'

const TWICE = 'Locality 8 claim 2.xlsx'
const WAGES = 'Paikkakunta4_elo-loka.xlsx'

let person: Person
beforeEach(async () => {
  person = await Person.atSample()
  await person.pickSamples('Paikkakunta 5 - maksatus 1.xlsx', TWICE)
  await person.tell({ kind: 'postAsked' })
})

const keyOfTwice = (): string => person.check('claimed-twice').key
const eligibleOf8 = (): number => Number(person.season.material.settlement.localities[7]?.eligibleCents)

describe('findings', () => {
  it('come errors first, and the ones to be looked at are shown', () => {
    expect(person.shown[0]?.finding.code).toBe('claimed-twice')
    expect(new Set(person.shown.map((one) => checkStanding(one)))).toEqual(new Set(['open']))
  })

  it('are shown by severity, by locality and by how they stand', async () => {
    await person.tell({ kind: 'severityFiltered', severity: 'error' })
    expect(person.shown.map(({ finding }) => finding.code)).toEqual(['claimed-twice'])
    await person.tell({ kind: 'severityFiltered', severity: 'any' }, { kind: 'localityFiltered', locality: 'L8' })
    expect(person.shown.every(({ locality }) => locality === 'L8')).toBe(true)
    await person.tell({ kind: 'standingFiltered', standing: 'decided' })
    expect(person.shown).toEqual([])
  })

  it('of a locality are one step away from the overview', async () => {
    await person.tell({ kind: 'severityFiltered', severity: 'info' }, { kind: 'localityChecksAsked', locality: 'L8' })
    expect([person.state.view, person.shown[0]?.finding.code]).toEqual(['checks', 'claimed-twice'])
  })

  it('show their cell in the workbook when they are opened: the voucher number of the posted line', async () => {
    await person.tell({ kind: 'checkToggled', key: keyOfTwice() })
    const [place] = person.workbook.selected
    const sheet = person.season.snapshot.sheets.find(({ name }) => name === place?.sheet)
    const cell = sheet?.rows.find(({ row }) => row === place?.row)?.cells.find(({ column }) => column === place?.column)
    expect(cell).toMatchObject({ kind: 'text', text: 'V-7731' })
  })

  it('without a cell say so', async () => {
    await person.tell({ kind: 'checkShown', key: 'no such finding' })
    expect(person.state.notice).toEqual({ kind: 'nowhere' })
  })
})

describe('a decision', () => {
  it('to accept wants a reason, and asks for it', async () => {
    await person.tell({ kind: 'checkToggled', key: keyOfTwice() }, { kind: 'decided', key: keyOfTwice(), accept: true })
    expect([person.state.checks.draft.lacksReason, person.focused.at(-1)]).toEqual([true, 'reason'])
    expect(person.season.project.decisions).not.toContainEqual(expect.objectContaining({ code: 'claimed-twice' }))
  })

  it('to accept is dated, signed and counts at once: 854 € of locality 8 become eligible', async () => {
    const before = eligibleOf8()
    await person.tell(
      { kind: 'checkToggled', key: keyOfTwice() },
      { kind: 'byWritten', by: 'Maija Meikäläinen' },
      { kind: 'reasonWritten', reason: '  Kaksi eri laskua ' },
      { kind: 'decided', key: keyOfTwice(), accept: true },
    )
    expect(person.season.project.decisions.at(-1)).toEqual({
      at: 'Locality 8 claim 2.xlsx Costs!B12',
      code: 'claimed-twice',
      accept: true,
      reason: 'Kaksi eri laskua',
      by: 'Maija Meikäläinen',
      on: '2010-01-15',
    })
    expect(eligibleOf8() - before).toBe(85_400)
    expect(person.state.notice).toEqual({ kind: 'decided', accept: true, count: 1 })
  })

  it('to reject needs no reason, and the next finding takes the focus', async () => {
    const next = person.shown[1]
    await person.tell({ kind: 'checkToggled', key: keyOfTwice() }, { kind: 'decided', key: keyOfTwice(), accept: false })
    expect(checkStanding(person.check('claimed-twice', TWICE))).toBe('rejected')
    expect(person.season.checks.filter(({ finding }) => finding.code === 'rejected-by-decision')).toEqual([])
    expect(person.state.checks.openKey).toBeNull()
    expect(person.focused.at(-1)).toBe(`check ${next?.key ?? ''}`)
  })

  it('to reject a repeat is undone by one decision: 854 € of locality 8 become eligible', async () => {
    const before = eligibleOf8()
    await person.tell({ kind: 'checkToggled', key: keyOfTwice() }, { kind: 'decided', key: keyOfTwice(), accept: false })
    await person.tell(
      { kind: 'checkToggled', key: keyOfTwice() },
      { kind: 'reasonWritten', reason: 'Eri lasku sittenkin' },
      { kind: 'decided', key: keyOfTwice(), accept: true },
    )
    expect([checkStanding(person.check('claimed-twice', TWICE)), eligibleOf8() - before]).toEqual(['accepted', 85_400])
  })

  it('that was not written is there to be tried again, as it was', async () => {
    person.workbook.fail('decide', { kind: 'protected', sheet: 'Päätökset' })
    const key = keyOfTwice()
    await person.tell(
      { kind: 'checkToggled', key },
      { kind: 'reasonWritten', reason: 'Kaksi eri laskua' },
      { kind: 'decided', key, accept: true },
    )
    expect(person.state.failure?.trouble).toEqual({ kind: 'protected', sheet: 'Päätökset' })
    expect(person.state.checks.draft.reason).toBe('Kaksi eri laskua')
    await person.tell({ kind: 'againAsked' })
    expect(checkStanding(person.check('claimed-twice'))).toBe('accepted')
    expect([person.state.failure, person.state.checks.openKey]).toEqual([null, null])
  })

  it('about one row of wages can cover all rows alike, the sheet, or the file', async () => {
    person.workbook.edit((project) => ({ ...project, decisions: [] }))
    await person.pickSamples(WAGES)
    await person.tell({ kind: 'postAsked' })
    const { key } = person.check('working-time-record-missing')
    await person.tell(
      { kind: 'checkToggled', key },
      { kind: 'reachChosen', reach: 'sheet' },
      { kind: 'reasonWritten', reason: 'Kirjanpito on nähty' },
      { kind: 'decided', key, accept: true },
    )
    expect(person.season.project.decisions.map(({ at }) => at)).toEqual([`${WAGES} Palkat`])
    const wages = person.season.checks.filter(({ finding }) => finding.code === 'working-time-record-missing')
    expect(wages.map((one) => checkStanding(one))).toEqual(['accepted', 'accepted', 'accepted'])
  })
})

describe('an error about a column', () => {
  const name = 'kela.csv'
  const rows = [
    'Paikkakunta;Paikkakunta 2;;;;;;;;',
    'Maksatushakemus;1;;;;;;;;',
    'Tosite;Pvm;Toimittaja;Selite;Kustannuslaji;Veroton;ALV 22 %;Summa;Kela;Maksettu',
    '901;15.9.2009;Kahvila Oy;Kahvit;Muut kulut;100,00;22,00;122,00;50,00;15.9.2009',
    '902;16.9.2009;Paino Oy;Esite;Muut kulut;50,00;11,00;61,00;;16.9.2009',
  ]
  const eligible = (): number[] =>
    person.season.material.assessment.lines.flatMap(({ place, eligibleCents }) => (place.file === name ? [Number(eligibleCents)] : []))

  it('is one thing to look at, keeps both lines out, and lets the 50 € count, of which Kela paid nothing, once it is accepted at its cell', async () => {
    await person.pick(new File([rows.join('\r\n')], name))
    await person.tell({ kind: 'postAsked' })
    const about = person.season.checks.filter(({ finding, file }) => file === name && finding.code === 'heading-uncertain')
    expect([about.map(({ blocks, decidedAt }) => [blocks, decidedAt]), eligible()]).toEqual([[[true, `${name} kela!I3`]], [0, 0]])
    await person.tell(
      { kind: 'checkToggled', key: about[0]!.key },
      { kind: 'reasonWritten', reason: 'Kela korvasi puolet' },
      { kind: 'decided', key: about[0]!.key, accept: true },
    )
    expect([checkStanding(person.check('heading-uncertain', name)), eligible()]).toEqual(['accepted', [0, 5_000]])
  })
})

describe('a finding that is set aside', () => {
  it('waits in a list of its own, counts as before, and is remembered without a word of the file', async () => {
    const key = keyOfTwice()
    const before = eligibleOf8()
    await person.tell({ kind: 'checkParked', key, isParked: true })
    expect(person.shown.map((one) => one.key)).not.toContain(key)
    await person.tell({ kind: 'standingFiltered', standing: 'parked' })
    expect(person.shown.map((one) => one.key)).toEqual([key])
    expect(eligibleOf8()).toBe(before)
    expect(JSON.stringify(person.kept)).not.toContain('Locality')
    await person.tell({ kind: 'checkParked', key, isParked: false })
    expect(person.kept.at(-1)).toEqual({ by: '', parked: [] })
  })
})

describe('while tables are edited', () => {
  it('figures follow: with a cap of 1 000 € locality 5 is reimbursed 1 000 €', async () => {
    person.workbook.edit((project) => ({
      ...project,
      terms: { ...project.terms, cap: { ...project.terms.cap, cents: cents(100_000) } },
    }))
    await person.tell({ kind: 'workbookChanged' })
    expect(Number(person.season.material.settlement.localities[4]?.reimbursableCents)).toBe(100_000)
    expect(person.season.checks.some(({ finding, locality }) => finding.code === 'cap-reached' && locality === 'L5')).toBe(true)
  })

  it('an open finding stays open with its reason, and closes when it is there no more', async () => {
    await person.tell({ kind: 'checkToggled', key: keyOfTwice() }, { kind: 'reasonWritten', reason: 'Kaksi' }, { kind: 'workbookChanged' })
    expect(person.state.checks.draft.reason).toBe('Kaksi')
    person.workbook.postings = []
    await person.tell({ kind: 'workbookChanged' })
    expect([person.state.checks.openKey, person.state.checks.draft.reason]).toEqual([null, ''])
  })
})
