// What a field of the project should have been, in project.json or in a cell of its workbook; the words are in i18n.

/** A part of a project workbook that is not there. */
export type MissingPart = 'sheet' | 'column' | 'row'

export type Expectation =
  | {
      readonly kind:
        | 'text'
        | 'wholeNumber'
        | 'date'
        | 'list'
        | 'object'
        | 'trueOrFalse'
        | 'present'
        | 'inALanguage'
        | 'unique'
        | 'notBefore'
        // Of a workbook alone.
        | 'day'
        | 'amount'
        | 'result'
    }
  | { readonly kind: MissingPart }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'between'; readonly least: number; readonly most: number }
