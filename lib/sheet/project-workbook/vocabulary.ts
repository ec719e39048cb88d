// The vocabulary of a workbook: every word it may use, from the words of its language, the programme's profiles and the project's own localities.
import { languages, textIn, type Language, type LocalisedText } from '../../core/locality.ts'
import { profileIds, profileOf, type ProfileId } from '../../core/profile/index.ts'
import { cellText } from './escape.ts'
import { choiceLists, glossaryOf, type Choice, type Glossary, type WordList } from './glossary.ts'
import { sheetIds, tableIds } from './sheets.ts'
import type { AllNames, WorkbookNames } from './words.ts'

/** A locality as far as its names tell it from others. */
export interface Named {
  readonly id: string
  readonly name: LocalisedText
  readonly aliases: readonly string[]
}

/** The glossary of a workbook that is written in a language. */
export const writingGlossary = (words: AllNames, language: Language, profile: ProfileId, localities: readonly Named[]): Glossary =>
  glossaryOf(
    [...vocabulary(words[language], language, profile), ...localities.flatMap((one) => localityChoice(one, language))],
    [...anyVocabulary(words), ...localities.flatMap(localityNames)],
  )

/** The glossary that understands a workbook: as it was written (by its own mark), and in all three languages of today. */
export const readingGlossary = (
  asWritten: readonly Choice[],
  words: AllNames,
  localities: readonly Named[],
  language: Language,
): Glossary =>
  glossaryOf(
    [...asWritten, ...localities.flatMap((one) => localityChoice(one, language))],
    [...anyVocabulary(words), ...localities.flatMap(localityNames)],
  )

/** Everything a workbook in one language names, list by list, without the project's localities. */
export const vocabulary = (words: WorkbookNames, language: Language, profile: ProfileId): Choice[] => [
  ...sheetIds.map((id) => ({ list: 'sheet' as const, id, word: words.sheets[id].name })),
  ...tableIds.flatMap((id) => choicesOf(`heading.${id}`, words.headings[id])),
  ...choicesOf('formColumn', words.form.columns),
  ...choicesOf('section', words.form.sections),
  ...choicesOf('field', words.form.fields),
  ...choiceLists.flatMap((list) => listChoices(list, words, language, profile)),
]

function listChoices(list: (typeof choiceLists)[number], words: WorkbookNames, language: Language, profile: ProfileId): Choice[] {
  switch (list) {
    case 'locality':
      return []
    case 'profile':
      return profileIds.map((id) => ({ list, id, word: profileOf(id).name[language] }))
    case 'category':
      return categoryChoices(profile, language)
    default:
      return choicesOf(list, words.choices[list])
  }
}

const categoryChoices = (profile: ProfileId, language: Language): Choice[] =>
  profileOf(profile).categories.map(({ id, name }) => ({ list: 'category', id, word: name[language] }))

const choicesOf = (list: WordList, words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([id, word]) => ({ list, id, word }))

/** Marks for yes and no that need no language. */
const marks: readonly Choice[] = ['x', '1', '✓']
  .map((word) => ({ list: 'yesNo' as const, id: 'true', word }))
  .concat([{ list: 'yesNo', id: 'false', word: '0' }])

const anyVocabulary = (words: AllNames): Choice[] => [
  ...languages.flatMap((language) => vocabulary(words[language], language, profileIds[0])),
  ...languages.flatMap((language) => profileIds.flatMap((profile) => categoryChoices(profile, language))),
  ...marks,
]

/** The name a locality has in cells; one whose name a cell cannot hold as it stands goes by its id. */
function localityChoice({ id, name }: Named, language: Language): Choice[] {
  const word = textIn(name, language)
  return cellText(word) === word ? [{ list: 'locality', id, word }] : [{ list: 'locality', id, word: cellText(id) }]
}

const localityNames = ({ id, name, aliases }: Named): Choice[] =>
  [name.fi, name.sv, name.en, ...aliases].flatMap((word) =>
    word === undefined || word === '' ? [] : [{ list: 'locality' as const, id, word }],
  )
