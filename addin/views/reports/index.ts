// Reports: write them into the workbook, see which are behind, make them final.
import { html } from 'lit/html.js'
import { heading } from '../frame/heading.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { painted } from './painted.ts'
import { writing } from './writing.ts'

export const reportsView = (pane: SeasonPane): Template => html`${heading(pane)} ${writing(pane)} ${painted(pane)}`
