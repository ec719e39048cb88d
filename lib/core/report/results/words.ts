// The words of the results report.
import type { StakeholderDomain, Gathering, Results } from '../../results/index.ts'
import type { Words } from '../words-by-name.ts'

export interface ResultsWords {
  readonly title: string
  readonly subtitle: (code: string, name: string) => string
  readonly sheets: Words<
    'summary' | 'phases' | 'gatherings' | 'descriptions' | 'strengths' | 'indicators' | 'publicity' | 'texts' | 'findings' | 'signatures'
  >
  readonly summary: Words<
    | 'title'
    | 'figures'
    | 'figure'
    | 'amount'
    | 'from'
    | 'localities'
    | 'gatherings'
    | 'participants'
    | 'women'
    | 'men'
    | 'descriptions'
    | 'strengths'
  >
  readonly domains: Readonly<Record<StakeholderDomain, string>>
  readonly kinds: Readonly<Record<Gathering['kind'], string>>
  readonly phases: PhaseWords
  readonly gatherings: GatheringWords
  readonly descriptions: Words<'title' | 'table' | 'none' | 'status' | 'deliveredOn' | 'deliveredTo'> & {
    readonly statuses: Readonly<Record<Results['descriptions'][number]['status'], string>>
  }
  readonly strengths: Words<'title' | 'table' | 'none' | 'name' | 'evidence' | 'field' | 'audiences' | 'attraction'>
  readonly indicators: Words<'title' | 'table' | 'none' | 'name' | 'planned' | 'realised' | 'use' | 'difference'>
  readonly publicity: Words<'title' | 'table' | 'none' | 'date' | 'what' | 'where'>
  readonly texts: Words<'title' | 'lessons' | 'lessonsPrompt' | 'continuation' | 'continuationPrompt'>
  readonly findings: Words<'title' | 'none'>
}

interface PhaseWords extends Words<
  'title' | 'table' | 'note' | 'kickOff' | 'a' | 'b' | 'second' | 'c' | 'verdict' | 'combined' | 'onTime' | 'missing'
> {
  /** `vaihe b 12 päivää myöhässä`; a negative number of days is too early. */
  readonly late: (phase: string, days: number) => string
}

interface GatheringWords extends Words<
  | 'title'
  | 'table'
  | 'note'
  | 'none'
  | 'kind'
  | 'date'
  | 'place'
  | 'participants'
  | 'women'
  | 'men'
  | 'domainsTable'
  | 'domainsNote'
  | 'domain'
  | 'inPhaseA'
  | 'inAll'
  | 'chart'
> {
  readonly picture: (counts: readonly string[]) => string
}
