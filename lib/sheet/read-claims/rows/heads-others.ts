// Words alone in a row that say whose, or not to be claimed, the lines below them are. Law: words that can only be of the line above them head nothing.
import type { PlacedText } from './row-reader.ts'

/** `Nämä maksaa kunta:`, `Seuraavat eivät kuulu hankkeeseen`: words for what stands below, whatever column they are in; `-> Leader-hankkeelle`, `kuuluu Leaderille` are of what stands above. */
const ofOneAbove = /^\s*(?:-+>|→|↑|\^|(?:kuuluu|menee|siirtyy|siirretty|tillhör|hör till|går till|belongs|goes)(?!\p{L})(?!.*:\s*$))/iu
export const headsOthers = ({ text, says }: PlacedText): boolean =>
  (says.isOfOthers && !ofOneAbove.test(text)) ||
  ((says.isSetAside || says.isNotYet) &&
    (/:\s*$/.test(text) || !/\p{Ll}/u.test(text) || /^(?:seuraav|alla|nämä|följande|nedan|dessa|following|below|these)/i.test(text.trim())))
