// What a conversion came to, as its summary tells it.
import { expect, it } from 'vitest'
import { Tally } from '../../lib/batch/join/tally.ts'
import type { StoredFinding } from '../../lib/core/claim.ts'
import { project } from './support/season.ts'

const refused = (code: string, figures: StoredFinding['figures']): StoredFinding => ({ code, severity: 'error', figures, message: '' })

it('names each setting that some file was beyond once: two of its counts, its time and its memory, of six files refused', () => {
  const tally = new Tally(project)
  const findings = [
    refused('too-large', { limit: 'rows', allowed: 5, found: 6 }),
    refused('unreadable-file', { reason: 'damaged' }),
    refused('unreadable-file', { reason: 'timeout' }),
    refused('too-large', { limit: 'rows', allowed: 5, found: 9 }),
    refused('unreadable-file', { reason: 'outgrown' }),
    refused('too-large', { limit: 'cells', allowed: 1, found: null }),
  ]
  for (const [index, found] of findings.entries())
    tally.add({ source: { file: `${String(index)}.csv`, sha256: '', status: 'rejected', findings: [found] }, claims: [] })
  expect(tally.summary().beyond).toEqual(['--limit rows=…', '--deadline …', '--heap …', '--limit cells=…'])
})
