// A formula of OpenDocument as everywhere else. Law: only references are written anew; whatever else stands there stays as it is.

/** `[.A1]`, `[.A1:.B9]`, `[$Taul2.A1]`, `[$'Muu sivu'.A1:.B9]`. A name is no longer than a sheet's may be. */
const reference = /\[(?:\$?('(?:[^']|''){1,255}'|[^\s'"[\]#.$!]{1,255}))?\.(\$?[A-Z]{1,3}\$?\d{1,7})(?::\.(\$?[A-Z]{1,3}\$?\d{1,7}))?\]/g

/** A formula without the name of its language (`of:=`), its references as elsewhere: `[.A1:.A9]` is `A1:A9`, `[$Muu.A1]` is `Muu!A1`. */
export const formulaOf = (written: string | null): string | null => written?.replace(/^[\w-]*:?=/, '').replace(reference, plainly) ?? null

const plainly = (_: string, sheet: string | undefined, first: string, last: string | undefined): string =>
  (sheet === undefined ? '' : `${sheet}!`) + first + (last === undefined ? '' : `:${last}`)
