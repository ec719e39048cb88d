// Which claim of the project a table belongs to: by its number, its period, or both. Law: a number and a period that contradict each other, and a
// period no claim has, leave the claim unknown; the dates of the lines never decide.
import { finding, type Finding } from '../../../core/finding.ts'
import { samePeriod, type Period } from '../../../core/period.ts'
import { filingByNumber, type Project } from '../../../core/project.ts'
import { isOddNumber, numberIn, numberOf, periodIn } from './claim-period.ts'
import { isOfOtherPeriod } from './other-period.ts'
import { askedOnce, saidElsewhere, type Elsewhere } from '../above/asked-once.ts'
import { fieldsOf, type Field, type Header, type Title } from '../above/header.ts'
import { quoted } from '../words/quoted.ts'

export interface Which {
  readonly claim: number | null
  /** The period as the sheet states it, in dates. */
  readonly stated: Period | null
  readonly findings: readonly Finding[]
}

export interface ClaimEvidence {
  readonly header: Header
  readonly sheetName: string
  /** Asked for only where the sheet itself does not say both. */
  readonly elsewhere: () => Elsewhere
  /** The path of the file, as in claims.json. */
  readonly file: string
  readonly at: string | null
}

interface Said<T> {
  readonly value: T
  readonly text: string
  readonly at: string | null
}

export function whichClaim(project: Project, evidence: ClaimEvidence): Which {
  const own = statementsOf(project, evidence.header)
  const numbers = own.numbers.length > 0 ? own.numbers : numbersElsewhere(project, evidence.elsewhere())
  const periods = own.periods.length > 0 ? own.periods : periodsElsewhere(project, evidence.elsewhere())
  const named = numbers.length + periods.length > 0 ? [] : numbersInNames(evidence)
  const unread = periods.length > 0 ? [] : own.unread
  const which = decided(project, [...numbers, ...named], periods, unread, evidence.at)
  const against = which.claim === null ? [] : own.againstFields.map(({ text, at }) => unknown(text, at, 'warning'))
  return against.length === 0 ? which : { ...which, findings: [...which.findings, ...against] }
}

interface Statements {
  readonly numbers: readonly Said<number>[]
  readonly periods: readonly Said<Period>[]
  /** Titles that give another number or time than the fields: old ones of a form that was used again, or the wrong field. */
  readonly againstFields: readonly Pick<Said<number>, 'text' | 'at'>[]
  /** Periods that can't be read, and numbers that no claim has. */
  readonly unread: readonly Field[]
}

/** What a block says: fields first; a title's number and dates count where no field has any. */
const statementsOf = askedOnce((project: Project, header): Statements => {
  const claimFields = fieldsOf(header, 'claim')
  const periodFields = [...fieldsOf(header, 'period'), ...boundaries(header)]
  const numbers = said([...claimFields, ...periodFields], (text) => numberOf(text))
  const periods = [
    ...said(periodFields, (text) => periodIn(text, project, true)),
    ...said(claimFields, (text) => periodIn(text, project, false)),
  ]
  const titleNumbers = said(header.titles, numberIn)
  const titlePeriods = said(header.titles, (text) => periodIn(text, project, false)).filter(({ value }) =>
    isOfProject(project, value, periods.length + numbers.length),
  )
  const own = periods[0]?.value ?? filingByNumber(project, numbers[0]?.value ?? null)?.period
  return {
    numbers: numbers.length > 0 ? numbers : titleNumbers,
    periods: periods.length > 0 ? periods : titlePeriods,
    againstFields: [
      ...(numbers.length > 0 ? titleNumbers.filter(({ value }) => !numbers.some((one) => one.value === value)) : []),
      ...(own === undefined ? [] : againstPeriod(header, own, project)),
    ],
    unread: [...periodFields.filter(({ text }) => numberOf(text) === null), ...claimFields.filter(({ text }) => isOddNumber(text))],
  }
})

const numbersElsewhere = saidElsewhere((project: Project, header) => statementsOf(project, header).numbers)
const periodsElsewhere = saidElsewhere((project: Project, header) => statementsOf(project, header).periods)

const said = <T>(all: readonly { readonly text: string; readonly at: string }[], read: (text: string) => T | null): Said<T>[] =>
  all.flatMap(({ text, at }) => {
    const value = read(text)
    return value === null ? [] : [{ value, text, at }]
  })

/** Titles of another claim's time, or of one that is neither within the claim's own nor around it. */
const againstPeriod = ({ titles }: Header, own: Period, project: Project): readonly Title[] =>
  titles.filter(({ text }) => {
    const period = periodIn(text, project, false)
    const isOther = period !== null && !samePeriod(period, own) && project.claims.some((one) => samePeriod(one.period, period))
    return isOther || isOfOtherPeriod(text, own, project)
  })

/** A span in a title is the claim's where it is one of the project's claims, or where nothing else tells and it is not the project's own time. */
const isOfProject = (project: Project, period: Period, others: number): boolean =>
  project.claims.some((claim) => samePeriod(claim.period, period)) || (others === 0 && !samePeriod(project.period, period))

/** `Kausi alkaa` and `Kausi päättyy` in fields of their own. */
function boundaries(header: Header): Field[] {
  const [start] = fieldsOf(header, 'periodStart')
  const [end] = fieldsOf(header, 'periodEnd')
  return start && end ? [{ kind: 'period', text: `${start.text} – ${end.text}`, at: start.at }] : []
}

/** The sheet's name and the file's, where the sheets themselves say nothing. */
function numbersInNames({ sheetName, file }: ClaimEvidence): Said<number>[] {
  const stem = (file.split('/').at(-1) ?? '').replace(/\.[a-z]{3,4}$/i, '')
  const found = [sheetName, stem].map((text) => ({ text, value: numberIn(text), at: null }))
  return found.flatMap(({ text, value, at }) => (value === null ? [] : [{ text, value, at }])).slice(0, 1)
}

function decided(
  project: Project,
  numbers: readonly Said<number>[],
  periods: readonly Said<Period>[],
  unread: readonly Field[],
  at: string | null,
): Which {
  const stated = periods[0]?.value ?? null
  const evidence = [...numbers, ...periods]
  const claims = new Set([
    ...numbers.map(({ value }) => filingByNumber(project, value)?.number),
    ...periods.map(({ value }) => claimWithin(project, value)),
  ])
  const [claim, ...others] = claims
  if (evidence.length === 0) return withoutEvidence(project, unread, at)
  if (claim === undefined || others.length > 0) {
    return { claim: null, stated, findings: [unknown(evidence.map(({ text }) => text).join(' / '), evidence[0]?.at ?? at, 'error')] }
  }
  return { claim, stated, findings: unread.map((field) => unknown(field.text, field.at, 'warning')) }
}

const claimWithin = (project: Project, period: Period): number | undefined =>
  project.claims.find((claim) => samePeriod(claim.period, period))?.number

/** Nothing says which claim it is: certain only where the project has a single one and no period stands there unread. */
function withoutEvidence(project: Project, unread: readonly Field[], at: string | null): Which {
  const [only, ...more] = project.claims
  if (only !== undefined && more.length === 0 && unread.length === 0) return { claim: only.number, stated: null, findings: [] }
  return { claim: null, stated: null, findings: [unknown(unread[0]?.text ?? null, unread[0]?.at ?? at, 'error')] }
}

const unknown = (text: string | null, at: string | null, severity: 'error' | 'warning'): Finding =>
  finding('unknown-claim-period', { text: text === null ? null : quoted(text) }, at, severity)
