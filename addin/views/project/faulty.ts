// A project workbook in which something cannot be read: what, where and what to do; there are no figures until it is mended.
import { html } from 'lit/html.js'
import type { Finding } from '../../../lib/core/finding.ts'
import { workbookFindings } from '../finding-list.ts'
import { heading } from '../frame/heading.ts'
import type { Pane, Template } from '../pane.ts'

export const faulty = (pane: Pane, findings: readonly Finding[]): Template => html`
  ${heading(pane, pane.words.frame.faulty.title)}
  <p>${pane.words.frame.faulty.about}</p>
  ${workbookFindings(pane, findings)}
`
