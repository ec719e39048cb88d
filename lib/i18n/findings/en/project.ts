// English: findings about the claims, the cap, the money and the results of the project.
import type { StakeholderDomain } from '../../../core/results/index.ts'
import type { PhaseWord } from '../figures.ts'
import { cut, wordOf } from '../quoting.ts'
import type { FindingWords } from '../words.ts'
import { rightField, wrongField } from './expectations.ts'
import { labels } from './labels.ts'
import { NOTHING_TO_DO, quote } from './writing.ts'

const phases: Readonly<Record<PhaseWord, string>> = {
  kickOff: 'the kick-off event',
  a: 'phase a',
  b: 'phase b',
  ab: 'phases a and b',
  second: 'the second gathering',
  c: 'phase c',
}

const domains: Readonly<Record<StakeholderDomain, string>> = {
  centreOfExpertise: 'centre-of-expertise work',
  internationalisation: 'internationalisation',
  internationalInvestment: 'attracting international investment',
  inwardActivity: 'inward activity',
  regionalDevelopment: 'regional development',
  keyCompanies: 'key companies',
}

const publicity: Readonly<Record<string, string>> = {
  emblem: 'the flag of the EU',
  funder: 'the name of the funder',
  mark: 'the mark of the programme',
  authority: 'the name of the authority',
}

const correctPeriods = 'Check the claim periods and correct them in the project.'

export const project = {
  'claim-missing': {
    what: ({ locality, claim }) => `${locality}: no sheet has come in for payment claim ${claim}.`,
    todo: 'Ask the implementer for the sheet, or for confirmation that there are no costs.',
    request: 'Send the sheet; if there are no costs, write “no costs” on it.',
  },
  'period-gap': {
    what: ({ claim, from, to }) => `No claim period covers ${from === to ? from : `${from}–${to}`} (payment claim ${claim}).`,
    todo: correctPeriods,
    request: null,
  },
  'period-overlap': {
    what: ({ claim, from, to }) =>
      `Payment claim ${claim} covers ${from === to ? from : `${from}–${to}`}, which is in another claim already or before the project.`,
    todo: correctPeriods,
    request: null,
  },
  'claim-out-of-order': {
    what: ({ claim, filedOn, earlier }) => `Payment claim ${claim} was filed on ${filedOn}, but one before it only on ${earlier}.`,
    todo: 'Check the days of filing and correct them in the project.',
    request: null,
  },
  'claim-late': {
    what: ({ claim, filedOn, deadline }) =>
      `The final payment claim (no. ${claim}) was filed on ${filedOn}, but the deadline was ${deadline}.`,
    todo: 'Check the deadline in the funding decision and agree on the delay with the funder.',
    request: null,
  },
  'category-overrun': {
    what: ({ category, approvedCents, eligibleCents, allowedCents }) => {
      const row = category === null ? 'The costs of the project' : `The costs in the category ${quote(category)}`
      const most = approvedCents === allowedCents ? '' : ` and at most ${allowedCents} is allowed`
      return `${row} are ${eligibleCents}, but ${approvedCents} is approved${most}.`
    },
    todo: 'Apply to the funder for a change of the budget.',
    request: null,
  },
  'self-financing-outstanding': {
    what: ({ locality, dueCents, receivedCents, outstandingCents }) =>
      `${locality}: of the self-financing of ${dueCents}, ${receivedCents} has been received and ${outstandingCents} is outstanding.`,
    todo: 'Ask the payer for what is outstanding, and enter the day of payment in the project.',
    request: null,
  },
  'cap-reached': {
    what: ({ locality, capCents }) => `${locality}: the cap of ${capCents} is used up.`,
    todo: 'Tell the implementer that new costs will not be reimbursed.',
    request: null,
  },
  'over-cap': {
    what: ({ locality, eligibleCents, withinCents, overCents }) =>
      `${locality}: of the cost of ${eligibleCents}, ${withinCents} fits within the cap and ${overCents} is over it.`,
    todo: NOTHING_TO_DO,
    request: null,
  },
  'cap-override-without-decision': {
    what: ({ locality, overrideCents, capCents }) =>
      `${locality}: the exceptional cap of ${overrideCents} has no decision, so ${capCents} holds.`,
    todo: 'Add the number and date of the decision to the project, or remove the exception.',
    request: null,
  },
  'caps-above-maximum': {
    what: ({ capsCents, maximumCents }) =>
      `The caps of the localities add up to ${capsCents}, but the maximum of the whole project is ${maximumCents}.`,
    todo: 'Lower the caps of the localities, or apply to the funder for a new decision.',
    request: null,
  },
  'decision-unmatched': {
    what: ({ place, decided }) =>
      `At “${place}” there is no finding ${quote(wordOf(labels, decided) ?? decided)}, though a decision about it is recorded.`,
    todo: 'Check the place and the subject of the decision, or remove it.',
    request: null,
  },
  'phase-outside-target': {
    what: ({ locality, phase, date }) => `${locality}: the date of ${phases[phase]} is ${date}, but the target was September–October.`,
    todo: 'Give the reason in the results report.',
    request: null,
  },
  'phase-outside-project': {
    what: ({ locality, phase, date }) => `${locality}: the date of ${phases[phase]} is ${date}, which is not during the project.`,
    todo: 'Check the date and correct it in the project.',
    request: null,
  },
  'kick-off-outside-target': {
    what: ({ locality, date }) => `${locality}: the date of the kick-off event is ${date}, but the target was August–September.`,
    todo: 'Give the reason in the results report.',
    request: null,
  },
  'domain-not-represented': {
    what: ({ locality, domain }) => `${locality}: nobody from the stakeholder group ${quote(domains[domain])} took part in phase a.`,
    todo: 'Invite the group to the next gathering, or give the reason in the results report.',
    request: null,
  },
  'description-missing': {
    what: ({ locality }) => `${locality}: the description of the result has not been delivered.`,
    todo: 'Ask the implementer for the description of the result (phase c).',
    request: 'Send the description of the result (phase c).',
  },
  'publicity-missing': {
    what: ({ element }) => `Missing from the report or wrong in it: ${wordOf(publicity, element) ?? quote(element)}.`,
    todo: 'Make the report again and check its publicity part before you send it.',
    request: null,
  },
  'posting-edited': {
    what: ({ file, cells, lines, claimedCents }) =>
      `Posted rows of the file ${quote(file)} were edited by hand${cells === null ? '' : ` in ${quote(cells)}`}, and the figures count them as they are now: ${lines} of them, ${claimedCents} claimed in all.`,
    todo: ({ cells }) =>
      `Accept the edit and say in the reason ${cells === null ? 'which row was changed and ' : ''}why, or put the posting back and post the implementer’s file again.`,
    request: null,
  },
  'ledger-broken': {
    what: ({ file, number }) =>
      `The chain of postings breaks at posting ${number} (${quote(file)}): before it, postings were removed, added or changed by hand.`,
    todo: 'Bring the workbook back from its version history, or put back this posting and the later ones and post the files again.',
    request: null,
  },
  'project-field': {
    what: wrongField,
    todo: rightField,
    request: null,
  },
  'unknown-field': {
    what: ({ path }) => `The project’s field “${cut(path, 100)}” is not known, so it was not used.`,
    todo: 'Check the name of the field, or remove the field.',
    request: null,
  },
} satisfies Partial<FindingWords>
