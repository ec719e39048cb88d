// A cost belongs to one of the categories of the decision.
import { finding } from '../finding.ts'
import { categoryOf } from '../profile/index.ts'
import type { LineRule } from './rule.ts'

export const CATEGORY_SOURCE = '866/2021 § 25'

export const categoryUnknown: LineRule = {
  code: 'category-unknown',
  source: CATEGORY_SOURCE,
  stopsReductions: false,
  check: ({ line, profile }) =>
    categoryOf(profile, line.category) === null ? finding('category-unknown', { text: line.category }, line.at) : null,
}
