// A category that the approved budget does not have; a project without a budget by category has approved none in particular.
import { finding } from '../finding.ts'
import { categoryOf } from '../profile/index.ts'
import { CATEGORY_SOURCE } from './category-unknown.ts'
import type { LineRule } from './rule.ts'

export const categoryNotApproved: LineRule = {
  code: 'category-not-approved',
  source: CATEGORY_SOURCE,
  stopsReductions: false,
  check: ({ line, profile, project }) => {
    const category = categoryOf(profile, line.category)
    const approved = project.budget.categories
    if (category === null || category.memo || approved.length === 0 || approved.some((one) => one.id === category.id)) return null
    return finding('category-not-approved', { category: category.id }, line.at)
  },
}
