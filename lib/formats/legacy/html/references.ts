// Character references of HTML (`&auml;`, `&#228;`, and `&#150;`, which is a dash of Windows). Law: one that is not known stays as it is written, for
// a person to see.

import { decodeWindows } from '../../csv/code-pages.ts'

const named = new Map([
  ['nbsp', '\u00a0'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['aring', 'å'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Aring', 'Å'],
  ['uuml', 'ü'],
  ['Uuml', 'Ü'],
  ['eacute', 'é'],
  ['Eacute', 'É'],
  ['egrave', 'è'],
  ['agrave', 'à'],
  ['ccedil', 'ç'],
  ['ntilde', 'ñ'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
  ['aelig', 'æ'],
  ['AElig', 'Æ'],
  ['szlig', 'ß'],
  ['euro', '€'],
  ['pound', '£'],
  ['sect', '§'],
  ['deg', '°'],
  ['plusmn', '±'],
  ['frac12', '½'],
  ['middot', '·'],
  ['bull', '•'],
  ['copy', '©'],
  ['reg', '®'],
  ['shy', '\u00ad'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['minus', '−'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
])

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,9}));/gi

/** A thousand of them at a time: all that are found at once stand in memory together. */
const SOME_REFERENCES = /(?:&[^&]*){1,1000}/g

export const dereferenced = (text: string): string =>
  text.includes('&') ? text.replace(SOME_REFERENCES, (some) => some.replace(REFERENCE, characterOrSelf)) : text

const characterOrSelf = (whole: string, hex?: string, decimal?: string, name?: string): string => characterOf(hex, decimal, name) ?? whole

function characterOf(hex?: string, decimal?: string, name?: string): string | undefined {
  if (name !== undefined) return named.get(name)
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
  if (code >= 0x80 && code < 0xa0) return decodeWindows(Uint8Array.of(code))
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined
}
