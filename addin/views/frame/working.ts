// What the workbook is being asked to do just now.
import { html, nothing } from 'lit/html.js'
import type { Pane, Template } from '../pane.ts'

export function working({ state: { work, isBehind, workbook }, words: { frame: w } }: Pane): Template {
  const said = work !== null ? w.working[work.kind] : isBehind && workbook.kind !== 'opening' ? w.behind : ''
  return html`
    <div class="working" role="status">${said === '' ? nothing : html`<progress aria-label=${said}></progress><span>${said}</span>`}</div>
  `
}
