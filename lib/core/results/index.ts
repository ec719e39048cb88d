// What the project achieved: gatherings, descriptions, strengths and indicators as the coordinator records them.
import * as z from 'zod/mini'
import { countField, dateField, listOf, orNull, textOrEmpty, textOrNull, type DeepReadonly } from '../field.ts'
import { localisedText } from '../locality.ts'

/** The six stakeholder domains that must be represented in phase a, in the flyer's order. */
export const stakeholderDomains = [
  'centreOfExpertise',
  'internationalisation',
  'internationalInvestment',
  'inwardActivity',
  'regionalDevelopment',
  'keyCompanies',
] as const
export type StakeholderDomain = (typeof stakeholderDomains)[number]

/** Kick-off event; a: stakeholders; b: workshop; a and b in one; second: developing the definition after a combined gathering. */
export const gatheringKinds = ['kickOff', 'a', 'b', 'ab', 'second'] as const

const fromNone = z._default(countField, 0)

/** How many came from each stakeholder domain. */
const attendanceField = z.strictObject({
  centreOfExpertise: fromNone,
  internationalisation: fromNone,
  internationalInvestment: fromNone,
  inwardActivity: fromNone,
  regionalDevelopment: fromNone,
  keyCompanies: fromNone,
})

const gatheringField = z.strictObject({
  locality: z.string(),
  kind: z.enum(gatheringKinds),
  date: dateField,
  place: textOrNull,
  attendance: z.prefault(attendanceField, {}),
  women: orNull(countField),
  men: orNull(countField),
})

const descriptionField = z.strictObject({
  locality: z.string(),
  status: z.enum(['draft', 'delivered', 'handled']),
  deliveredOn: orNull(dateField),
  deliveredTo: listOf(z.string()),
})

const strengthField = z.strictObject({
  locality: z.string(),
  name: z.string(),
  evidence: textOrEmpty,
  field: textOrEmpty,
  audiences: listOf(z.string()),
  attraction: textOrEmpty,
})

const indicatorField = z.strictObject({ name: localisedText, planned: countField, realised: countField })

const publicityField = z.strictObject({ date: dateField, what: z.string(), where: textOrEmpty })

export const resultsField = z.strictObject({
  gatherings: listOf(gatheringField),
  strengths: listOf(strengthField),
  descriptions: listOf(descriptionField),
  indicators: listOf(indicatorField),
  publicity: listOf(publicityField),
  /** What was learned and what goes on, as the coordinator writes it. */
  lessons: orNull(localisedText),
  continuation: orNull(localisedText),
})

export type Results = DeepReadonly<z.output<typeof resultsField>>
export type Gathering = Results['gatherings'][number]
