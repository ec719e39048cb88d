// The tables of what was decided: localities, their self-financing, claims, budget, income, advances and decisions.
import type { Budget } from '../../../core/budget.ts'
import { payerTypes, vatTreatments, type Locality } from '../../../core/locality.ts'
import type { Decision, Filing, Income, Project } from '../../../core/project.ts'
import { amount, signedAmount } from '../kinds/amount.ts'
import { choice, openChoice, usualChoice, yesNo } from '../kinds/choice.ts'
import { date } from '../kinds/date.ts'
import { ordinal } from '../kinds/number.ts'
import { longText, text, texts } from '../kinds/text.ts'
import { column, remark, required, tableOf } from '../table.ts'

const locality = choice('locality', '?')

export const localities = tableOf<Locality>()({
  name: 'VipuLocalities',
  path: 'localities',
  spareRows: 10,
  columns: [
    required('id', text, 9),
    column('name.fi', longText, 18),
    column('name.sv', longText, 18),
    column('name.en', longText, 18),
    column('aliases', texts, 18),
    required('language', choice('language', 'fi'), 13),
    required('implementer.name', longText, 26),
    column('implementer.businessId', text, 13),
    required('implementer.vat', choice('vat', vatTreatments[0]), 24),
    column('implementer.vatProof', longText, 20),
    remark('selfFinancing.payer', longText, 22),
    required('selfFinancing.payerType', choice('payerType', payerTypes[0]), 14),
    column('capOverride.cents', amount, 17),
    column('capOverride.decisionRef', longText, 16),
    column('capOverride.date', date, 13),
  ],
})

/** A receipt of self-financing with the locality it came from. */
interface Receipt {
  readonly locality: string
  readonly date: Locality['selfFinancing']['received'][number]['date']
  readonly cents: Locality['selfFinancing']['received'][number]['cents']
}

export const receipts = tableOf<Receipt>()({
  name: 'VipuReceipts',
  path: 'receipts',
  spareRows: 15,
  columns: [required('locality', locality, 26), required('date', date, 14), required('cents', signedAmount, 16)],
})

export const claims = tableOf<Filing>()({
  name: 'VipuClaims',
  path: 'claims',
  spareRows: 6,
  columns: [
    required('number', ordinal, 15),
    required('period.start', date, 14),
    required('period.end', date, 14),
    column('filedOn', date, 14),
    column('final', yesNo, 14),
  ],
})

export const budgetCategories = tableOf<Budget['categories'][number]>()({
  name: 'VipuBudgetCategories',
  path: 'budget.categories',
  spareRows: 10,
  columns: [required('id', usualChoice('category'), 38), required('cents', amount, 18)],
})

export const budgetLocalities = tableOf<Budget['localities'][number]>()({
  name: 'VipuBudgetLocalities',
  path: 'budget.localities',
  spareRows: 10,
  columns: [required('id', usualChoice('locality'), 28), required('cents', amount, 18)],
})

export const income = tableOf<Income>()({
  name: 'VipuIncome',
  path: 'income',
  spareRows: 12,
  columns: [
    required('locality', locality, 26),
    required('claim', ordinal, 15),
    column('date', date, 14),
    remark('description', longText, 50),
    required('cents', signedAmount, 16),
  ],
})

export const advances = tableOf<Project['advances'][number]>()({
  name: 'VipuAdvances',
  path: 'advances',
  spareRows: 8,
  columns: [required('date', date, 14), required('cents', amount, 16)],
})

export const decisions = tableOf<Decision>()({
  name: 'VipuDecisions',
  path: 'decisions',
  spareRows: 12,
  columns: [
    required('at', text, 38),
    required('code', openChoice('code'), 32),
    required('accept', yesNo, 14),
    remark('reason', longText, 50),
    remark('by', text, 22),
    column('on', date, 14),
  ],
})
