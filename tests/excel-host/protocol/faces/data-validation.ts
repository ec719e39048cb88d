// The face of the data validation of a range.
import { quoteSheet, writeArea } from '../../model/address.ts'
import { Range } from '../../model/range.ts'
import { invalidArgument } from '../../model/refusal.ts'
import { clearValidation, validate, validationOf, type Validation } from '../../model/validation.ts'
import * as given from '../arguments.ts'
import { isPresented, reads, type Face, type Property } from '../face.ts'

/** Null where the cells of the range differ. */
const part = (name: Exclude<keyof Validation, 'type'>, read: (value: unknown) => Partial<Validation>): Property<Range> => ({
  get: ({ sheet, area }) => validationOf(sheet, area)?.[name] ?? null,
  set: ({ sheet, area }, value) => {
    validate(sheet, area, read(value))
  },
})

/** A range inside a rule is kept as the formula that names it. */
function withFormulas(value: unknown): unknown {
  if (isPresented(value)) {
    if (!(value.target instanceof Range)) throw invalidArgument('DataValidation.rule')
    return `=${quoteSheet(value.target.sheet.name)}!${writeArea(value.target.area, true)}`
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withFormulas(inner)]))
}

export const validationFace: Face<Range> = {
  name: 'DataValidation',
  properties: {
    Type: reads(({ sheet, area }: Range) => validationOf(sheet, area)?.type ?? 'Inconsistent'),
    Rule: part('rule', (value) => ({ rule: given.record(withFormulas(value), 'DataValidation.rule') })),
    Prompt: part('prompt', (value) => ({ prompt: given.record(value, 'DataValidation.prompt') })),
    ErrorAlert: part('errorAlert', (value) => ({ errorAlert: given.record(value, 'DataValidation.errorAlert') })),
    IgnoreBlanks: part('ignoreBlanks', (value) => ({ ignoreBlanks: given.flag(value, 'DataValidation.ignoreBlanks') })),
  },
  methods: {
    Clear: ({ sheet, area }) => {
      clearValidation(sheet, area)
    },
  },
}
