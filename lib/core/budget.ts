// The approved budget, by cost category and by locality. An empty list means that nothing was approved line by line.
import { z } from 'zod'
import { positiveCentsField, type DeepReadonly } from './terms.ts'

const approvedField = z.strictObject({ id: z.string(), cents: positiveCentsField })

export const budgetField = z
  .strictObject({ categories: z.array(approvedField).default([]), localities: z.array(approvedField).default([]) })
  .prefault({})

export type Budget = DeepReadonly<z.output<typeof budgetField>>
