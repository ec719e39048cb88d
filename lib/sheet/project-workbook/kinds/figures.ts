// The raw figures of a finding, kept as JSON in one cell so that the finding can be told again in any language.
import { textOfCell } from '../escape.ts'
import { BLANK, contentOf, expected, faultOf, type Filled, type Kind, type Reading } from '../kind.ts'
import { shown } from '../written.ts'
import { text } from './text.ts'

export const figures: Kind = {
  ...text,
  placeholder: {},
  write: (content, glossary) => (typeof content === 'object' && content !== null ? text.write(JSON.stringify(content), glossary) : BLANK),
  read: ({ written }) => (written.kind === 'text' ? figuresOf(written) : notFigures(written)),
}

const notFigures = (written: Filled['written']): Reading => faultOf(expected(shown(written), { kind: 'object' }))

function figuresOf(written: Extract<Filled['written'], { kind: 'text' }>): Reading {
  try {
    const content: unknown = JSON.parse(textOfCell(written.text))
    return typeof content === 'object' && content !== null && !Array.isArray(content) ? contentOf(content) : notFigures(written)
  } catch {
    return notFigures(written)
  }
}
