// What the words beside money below a list, or alone above it, are of: a correction of a claim, who pays, numbers about the list. Law: they say what the money
// is not, a cost of this list; what it does to the claim is asked elsewhere.
import { plain } from '../../plain-text.ts'

/** `Oikaisu edelliseen hakemukseen`, `Recovered from claim 1`: what stands behind such words changes what is claimed, though nobody knows which way. */
export const correctsClaim = (text: string): boolean =>
  /oikais|korjaus|rattel|justering|correction|adjust|recover|takaisinper|aterkrav/.test(plain(text))

/** `Rahoitus` alone in its row: who pays the costs above. */
export const isTitleOfFinancing = (text: string): boolean =>
  /^(?:(?:kustannusten |hankkeen )?rahoitus|rahoitetaan|rahoittajat|finansiering(?:en)?|finansieras(?: av)?|finansiarer|financ(?:ing|ed by)|fund(?:ing|ed by))$/.test(
    plain(text),
  )

/** `Tositteita 6`, `Keskiarvo`: numbers about the list. */
export const isOfStatistics = (text: string): boolean =>
  /^(?:tositteita|laskuja|riveja|lukumaara|keskiarvo|mediaani|suurin|pienin|antal(?: \p{L}+)?|medelvarde|medeltal|median|storsta|minsta|number of \p{L}+|count|average|mean|max|min|maximum|minimum)$/u.test(
    plain(text),
  )
