// Texts, and lists of texts. Law: a number or a day typed where a text belongs is taken as it reads (a code `11049`); true and false are asked.
import { cellList, cellText, listOfCell, textOfCell } from '../escape.ts'
import { BLANK, contentOf, expected, faultOf, type Filled, type Kind, type Reading } from '../kind.ts'
import { shown } from '../written.ts'

export const text: Kind = {
  style: 'rowText',
  inputStyle: 'inputText',
  limit: { kind: 'anything' },
  placeholder: '?',
  write: (content) => (typeof content === 'string' ? { kind: 'text', text: cellText(content) } : BLANK),
  read: (filled) => asText(filled, textOfCell),
}

/** A text of several lines. */
export const longText: Kind = { ...text, style: 'rowWrapped' }

/** Several texts, between semicolons. */
export const texts: Kind = {
  ...text,
  style: 'rowWrapped',
  placeholder: [],
  write: (content) => (Array.isArray(content) && content.length > 0 ? { kind: 'text', text: cellList(content.map(String)) } : BLANK),
  read: (filled) => asText(filled, listOfCell),
}

function asText({ written }: Filled, meaning: (text: string) => unknown): Reading {
  switch (written.kind) {
    case 'text':
      return contentOf(meaning(written.text))
    case 'number':
      return contentOf(meaning(String(written.number)))
    case 'date':
      return contentOf(meaning(written.date))
    case 'boolean':
      return faultOf(expected(shown(written), { kind: 'text' }))
  }
}
