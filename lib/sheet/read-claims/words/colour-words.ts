// Legends of colours and fonts: `Keltainen = kunta maksaa`, `kursiivi: ei haeta`. Law: a colour is one only before a sign and what it stands for; the Red Cross and a
// green hotel are none, nor are the fields of a form.
import { folded } from '../../plain-text.ts'
import { speaksAgainst } from './legend-words.ts'

const colours =
  'kelta\\p{L}*|kelt|puna\\p{L}*|vihrea\\p{L}*|sini\\p{L}*|harma\\p{L}*|oranss\\p{L}*|viole\\p{L}*|turkoos\\p{L}*|rusk\\p{L}*|kursiv\\p{L}*|kursiiv\\p{L}*|lihavo\\p{L}*|alleviiv\\p{L}*|korost\\p{L}*|varje?t\\p{L}*|varil\\p{L}*|varit\\p{L}*|' +
  'gul\\p{L}*|rod\\p{L}*|gron\\p{L}*|bla|blatt|blaa|gra\\p{L}*|lila|brun\\p{L}*|fet|fetstil\\p{L}*|understruk\\p{L}*|fargmark\\p{L}*|skugga\\p{L}*|' +
  'yellow|red|green|blue|gr[ea]y|orange|purple|bold|italics?|underlined|highlighted|shaded|colou?red'
const nouns =
  'pohja|vari|varilla|rivi|rivit|solu|solut|teksti|fontti|merkinta|merkityt|bakgrund|farg|rad|rader|text|stil|markering|markerade|markerad|background|fill|row|rows|cells?|text|font|type|lines?'
const legend = new RegExp(`(?:^|[\\s,;(/])(?:${colours})(?: (?:${nouns})){0,2} ?(?:=|:| [-\u2013] ?) ?([^=:;,]{2,60})`, 'gu')

/** Whether a text says of a colour or a font that what bears it is not claimed. */
export const isColourLegend = (text: string): boolean =>
  /[=:\u2013-]/.test(text) &&
  [...folded(text.slice(0, 240).toLowerCase()).matchAll(legend)].some(([, meaning = '']) => speaksAgainst(meaning.trim()))
