// The approved budget, by cost category and by locality. An empty list means that nothing was approved line by line.
import * as z from 'zod/mini'
import { listOf, positiveCentsField, type DeepReadonly } from './field.ts'

const approvedField = z.strictObject({ id: z.string(), cents: positiveCentsField })

export const budgetField = z.prefault(z.strictObject({ categories: listOf(approvedField), localities: listOf(approvedField) }), {})

export type Budget = DeepReadonly<z.output<typeof budgetField>>
