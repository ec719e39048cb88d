// What floats over the cells of a sheet: charts and emblems, each with the words for those who do not see it.
import type { Area, PlannedEmblem, SheetPlan } from '../../../sheet/plan.ts'
import { emblemBox, emblemShapes, EMBLEM_HEIGHT, EMBLEM_WIDTH, POINT } from '../../emblem-part.ts'
import { element, XML_HEAD } from '../../xml.ts'
import { RELATIONSHIPS } from '../../office-package.ts'

const SPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
}
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

/** The drawing of a sheet; its charts are the relationships `rId1`, `rId2` … in the plan's order. */
export function drawingXml(plan: SheetPlan): string {
  const charts = plan.charts.map((chart, index) => chartFrame(index, chart.title, chart.alternativeText, chart.area))
  const emblems = (plan.emblems ?? []).map((emblem, index) => emblemXml(plan.charts.length + index, emblem))
  return XML_HEAD + element('xdr:wsDr', SPACES, ...charts, ...emblems)
}

const corner = (name: string, column: number, row: number): string =>
  element(
    name,
    {},
    `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
  )

function chartFrame(index: number, title: string, words: string, { top, left, bottom, right }: Area): string {
  const frame = element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id: index + 2, name: `Chart ${String(index + 1)}`, descr: words, title }),
      element('xdr:cNvGraphicFramePr'),
    ),
    element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: CHART },
        element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': `rId${String(index + 1)}` }),
      ),
    ),
  )
  return element(
    'xdr:twoCellAnchor',
    {},
    corner('xdr:from', left, top - 1),
    corner('xdr:to', right + 1, bottom),
    frame,
    element('xdr:clientData'),
  )
}

const INSET = 4 * POINT

function emblemXml(index: number, { area, alternativeText }: PlannedEmblem): string {
  const anchor = element(
    'xdr:from',
    {},
    `<xdr:col>${String(area.left)}</xdr:col><xdr:colOff>${String(INSET)}</xdr:colOff><xdr:row>${String(area.top - 1)}</xdr:row><xdr:rowOff>${String(INSET)}</xdr:rowOff>`,
  )
  const frame = element('a:xfrm', {}, ...emblemBox('a:off', 'a:ext'), ...emblemBox('a:chOff', 'a:chExt'))
  const names = element(
    'xdr:nvGrpSpPr',
    {},
    element('xdr:cNvPr', { id: index + 2, name: `Emblem ${String(index + 1)}`, descr: alternativeText }),
    element('xdr:cNvGrpSpPr'),
  )
  const { field, stars } = emblemShapes()
  const shapes = [field, stars].map((inside, part) => shape(index * 10 + 1001 + part, inside))
  const group = element('xdr:grpSp', {}, names, element('xdr:grpSpPr', {}, frame), ...shapes)
  return element(
    'xdr:oneCellAnchor',
    {},
    anchor,
    element('xdr:ext', { cx: EMBLEM_WIDTH, cy: EMBLEM_HEIGHT }),
    group,
    element('xdr:clientData'),
  )
}

const shape = (id: number, inside: readonly string[]): string =>
  element(
    'xdr:sp',
    { macro: '', textlink: '' },
    element('xdr:nvSpPr', {}, element('xdr:cNvPr', { id, name: `Shape ${String(id)}` }), element('xdr:cNvSpPr')),
    element('xdr:spPr', {}, ...inside),
  )
