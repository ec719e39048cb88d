// Six stakeholder domains must be represented in phase a, alone or together with b.
import { finding } from '../finding.ts'
import { stakeholderDomains } from './index.ts'
import type { ResultsRule } from './rule.ts'

export const domainNotRepresented: ResultsRule = {
  code: 'domain-not-represented',
  source: 'flyer',
  check: ({ localities, results }) =>
    localities.flatMap(({ id }) => {
      const called = results.gatherings.filter((one) => one.locality === id && (one.kind === 'a' || one.kind === 'ab'))
      const absent = stakeholderDomains.filter((domain) => called.every((one) => one.attendance[domain] === 0))
      return called.length === 0 ? [] : absent.map((domain) => finding('domain-not-represented', { locality: id, domain }))
    }),
}
