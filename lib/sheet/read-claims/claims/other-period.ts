// Whether a few words speak of another time than that of the claim they stand in: `Kausi 1.10.–31.12.2009` in a claim of August to October. Law: a time that
// lies within the claim's own, or all around it, as that of the project, says nothing; nor does what comes next or came before.
import { isWithin, samePeriod, type Period } from '../../../core/period.ts'
import type { Project } from '../../../core/project.ts'
import { dayText } from '../../date-text.ts'
import { periodIn } from './claim-period.ts'

/** A longer text is a story. */
const LONGEST = 60

/** Of a claim's time, not of a wage's or a programme's. */
const called =
  /(?<!\p{L})(?:(?:maksatus|raportointi|haku|hakemus|kustannus)?(?:kausi|kauden|kaudelta|jakso|jakson|jaksolta)|(?:utbetalnings|rapporterings|ansöknings)?period(?:en)?)(?!\p{L})/iu
const opensAlone = /^(?:ajalta|ajalla|aikaväli|för tiden|under tiden|for the time|time)[ :]+/iu
const ofOtherTime =
  /(?<!\p{L})(?:seuraav|tulev|edelli|aikaisem|aiem|ensi(?!m)|nästa|följande|kommande|föregående|tidigare|förra|next|following|coming|previous|earlier|last|palkka|löne|wage|pay period)/iu

export function isOfOtherPeriod(text: string, own: Period, project: Project): boolean {
  if (text.length > LONGEST || ofOtherTime.test(text)) return false
  const isCalled = called.test(text)
  if (!isCalled && !isSpanAlone(text)) return false
  const period = periodIn(text, project, false)
  if (period === null || samePeriod(period, own)) return false
  if (project.claims.some((one) => samePeriod(one.period, period))) return true
  return isCalled && !lies(period, own) && !lies(own, period)
}

/** `1.11.–31.12.2009`, `Ajalta 1.11.–31.12.2009`, `Marras–joulukuu 2009`. */
const isSpanAlone = (text: string): boolean => (dayText(text.replace(opensAlone, '').trim())?.from ?? null) !== null

const lies = (inner: Period, outer: Period): boolean => isWithin(inner.start, outer) && isWithin(inner.end, outer)
