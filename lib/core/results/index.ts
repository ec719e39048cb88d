// What the project achieved: gatherings, descriptions, strengths and indicators as the coordinator records them.
import { z } from 'zod'
import { localisedText } from '../locality.ts'
import { dateField, type DeepReadonly } from '../terms.ts'

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

const count = z.int().min(0)

/** How many came from each stakeholder domain. */
const attendanceField = z.strictObject({
  centreOfExpertise: count.default(0),
  internationalisation: count.default(0),
  internationalInvestment: count.default(0),
  inwardActivity: count.default(0),
  regionalDevelopment: count.default(0),
  keyCompanies: count.default(0),
})

const gatheringField = z.strictObject({
  locality: z.string(),
  kind: z.enum(gatheringKinds),
  date: dateField,
  place: z.string().nullable().default(null),
  attendance: attendanceField.prefault({}),
  women: count.nullable().default(null),
  men: count.nullable().default(null),
})

const descriptionField = z.strictObject({
  locality: z.string(),
  status: z.enum(['draft', 'delivered', 'handled']),
  deliveredOn: dateField.nullable().default(null),
  deliveredTo: z.array(z.string()).default([]),
})

const strengthField = z.strictObject({
  locality: z.string(),
  name: z.string(),
  evidence: z.string().default(''),
  field: z.string().default(''),
  audiences: z.array(z.string()).default([]),
  attraction: z.string().default(''),
})

const indicatorField = z.strictObject({ name: localisedText, planned: count, realised: count })

const publicityField = z.strictObject({ date: dateField, what: z.string(), where: z.string().default('') })

export const resultsField = z.strictObject({
  gatherings: z.array(gatheringField).default([]),
  strengths: z.array(strengthField).default([]),
  descriptions: z.array(descriptionField).default([]),
  indicators: z.array(indicatorField).default([]),
  publicity: z.array(publicityField).default([]),
  /** What was learned and what goes on, as the coordinator writes it. */
  lessons: localisedText.nullable().default(null),
  continuation: localisedText.nullable().default(null),
})

export type Results = DeepReadonly<z.output<typeof resultsField>>
export type Gathering = Results['gatherings'][number]
