// Styles of a Word document that is made to be edited: real headings, captions, table text.
import type { IStylesOptions } from 'docx'
import type { Language } from '../../core/locality.ts'
import { GREY, INK } from '../palette.ts'

export const NAVY = '1F3A5F'
const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
/** Paragraphs that the finishing step fills with a chart or the flag. */
export const CHART_PLACE = 'ChartPlace'
export const EMBLEM_PLACE = 'EmblemPlace'

const FONT = 'Calibri'

const heading = (size: number, before: number, after: number): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> => ({
  run: { font: FONT, size, bold: true, color: NAVY },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
})

export const stylesIn = (language: Language): IStylesOptions => ({
  default: {
    document: { run: { font: FONT, size: 21, color: INK, language: { value: locales[language] } }, paragraph: { spacing: { after: 100 } } },
    title: { run: { font: FONT, size: 48, bold: true, color: NAVY }, paragraph: { spacing: { after: 60 } } },
    heading1: heading(32, 360, 140),
    heading2: heading(25, 260, 90),
    heading3: heading(22, 200, 60),
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font: FONT, color: GREY, size: 22 },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true, size: 20, color: NAVY },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 18, color: GREY },
      paragraph: { keepNext: true, spacing: { after: 80 } },
    },
    ...['header', 'footer'].map((name) => ({
      id: name === 'header' ? 'Header' : 'Footer',
      name,
      basedOn: 'Normal',
      run: { size: 16, color: GREY },
    })),
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { before: 30, after: 30 } } },
    { id: 'TableSmall', name: 'Table Text Small', basedOn: 'TableText', run: { size: 15 } },
    { id: 'Prompt', name: 'Prompt', basedOn: 'Normal', run: { italics: true, color: GREY } },
    { id: CHART_PLACE, name: 'Chart', basedOn: 'Normal', paragraph: { keepNext: true, spacing: { before: 160 } } },
    { id: EMBLEM_PLACE, name: 'Emblem', basedOn: 'Normal', paragraph: { keepNext: true } },
    ...[1, 2].map((level) => ({
      id: `TOC${String(level)}`,
      name: `toc ${String(level)}`,
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { spacing: { after: 40 }, indent: { left: (level - 1) * 240 } },
    })),
  ],
})
