// Choices: yes or no, a VAT treatment, a locality … Law: a word is understood in Finnish, Swedish and English and written in the workbook's language;
// a word that is no choice is a fault, or a question where the project allows others.
import { finding } from '../../../core/finding.ts'
import { textOfCell } from '../escape.ts'
import type { ChoiceList, Glossary } from '../glossary.ts'
import { BLANK, contentOf, expected, faultOf, type Filled, type Kind, type Reading } from '../kind.ts'
import { shown } from '../written.ts'

/** One of a list; `placeholder` is any of its ids. */
export const choice = (list: ChoiceList, placeholder: unknown): Kind => ({
  style: 'rowText',
  inputStyle: 'inputText',
  limit: { kind: 'list', list },
  placeholder,
  write: (content, glossary) => (typeof content === 'string' ? { kind: 'text', text: glossary.cellOf(list, content) } : BLANK),
  read: ({ written }, glossary) => {
    const id = glossary.idOf(list, textOf(written))
    return id === null ? notOneOf(list, written, glossary) : contentOf(id)
  },
})

/** One of a list, or any other text. */
export const openChoice = (list: ChoiceList): Kind => ({
  ...choice(list, '?'),
  limit: { kind: 'anything' },
  read: ({ written }, glossary) => contentOf(glossary.idOf(list, textOf(written)) ?? textOfCell(textOf(written))),
})

/** One of a list as a rule: another text is kept, with a question. */
export const usualChoice = (list: ChoiceList): Kind => ({
  ...choice(list, '?'),
  read: ({ written }, glossary) => {
    const id = glossary.idOf(list, textOf(written))
    if (id !== null) return contentOf(id)
    const expectation = oneOf(list, glossary)
    return {
      kind: 'content',
      content: textOfCell(textOf(written)),
      question: ({ path, label, at }) =>
        finding('project-field', { path, label, value: shown(written), expected: expectation }, at, 'warning'),
    }
  },
})

/** Yes or no, as words, marks or true and false. */
export const yesNo: Kind = {
  ...choice('yesNo', false),
  write: (content, glossary) => (typeof content === 'boolean' ? { kind: 'text', text: glossary.cellOf('yesNo', String(content)) } : BLANK),
  read: ({ written }, glossary) => {
    const id = written.kind === 'boolean' ? String(written.boolean) : glossary.idOf('yesNo', textOf(written))
    return id === 'true' || id === 'false' ? contentOf(id === 'true') : notOneOf('yesNo', written, glossary)
  },
}

function textOf(written: Filled['written']): string {
  switch (written.kind) {
    case 'text':
      return written.text
    case 'number':
      return String(written.number)
    case 'date':
      return written.date
    case 'boolean':
      return String(written.boolean)
  }
}

const oneOf = (list: ChoiceList, glossary: Glossary): { kind: 'oneOf'; values: string[] } => ({
  kind: 'oneOf',
  values: glossary.choicesOf(list).map((one) => one.word),
})

const notOneOf = (list: ChoiceList, written: Filled['written'], glossary: Glossary): Reading =>
  faultOf(expected(shown(written), oneOf(list, glossary)))

/** Where a term comes from. */
export const source: Kind = openChoice('source')

/** Whether a term is confirmed: “no” is the same as nothing, so that a term nobody decided stays undecided. */
export const confirmed: Kind = {
  ...yesNo,
  read: (filled, glossary) => {
    const reading = yesNo.read(filled, glossary)
    return reading.kind === 'content' && reading.content === false ? { kind: 'blank' } : reading
  },
}
