// A report as plain text: what a reader reads, in order. A changed word or figure is a changed line.
import type { Block, Report, Table } from '../../lib/core/report/block.ts'
import type { Language } from '../../lib/core/locality.ts'
import { formatValue } from '../../lib/i18n/report/index.ts'

export function asText({ title, subtitle, header, sections, language }: Report): string {
  const parts = sections.map((section) => [
    `## ${section.title} (${section.sheet})`,
    ...section.blocks.map((one) => blockText(one, language)),
  ])
  return `${[`# ${title}`, subtitle, header, ...parts.flat()].join('\n\n').replaceAll('\u00a0', ' ')}\n`
}

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${formatValue(value, language)}`).join('\n')
    case 'figures':
      return [`### ${block.title}`, ...block.figures.map(({ label, value }) => `${label}: ${formatValue(value, language)}`)].join('\n')
    case 'table':
      return tableText(block, language)
    case 'chart':
      return `### ${block.title}\n${block.alternativeText}`
    case 'text':
      return [...(block.title === null ? [] : [`### ${block.title}`]), ...block.paragraphs].join('\n')
    case 'remark':
      return `### ${block.title}\n${block.text ?? block.prompt}`
    case 'publicity':
      return [`### ${block.title}`, block.emblem, ...block.funders, block.mark ?? '–', block.authority, block.source].join('\n')
    case 'signatures':
      return [block.declaration, ...block.parties.map(({ role, name }) => `${role}: ${name}`), ...Object.values(block.labels)].join('\n')
  }
}

function tableText({ title, note, columns, rows, closing, empty }: Table, language: Language): string {
  const cells = [...rows, ...closing].map(({ values }) =>
    values.map((one) => formatValue(one, language).replaceAll('\n', ' / ')).join(' | '),
  )
  return [
    `### ${title}`,
    ...(note === null ? [] : [note]),
    columns.map((one) => one.title).join(' | '),
    ...(rows.length === 0 ? [empty] : []),
    ...cells,
  ].join('\n')
}
