// The words of return notes, to the people who fill in claim sheets: short, friendly, one act at a time.
import type { Language } from '../../core/locality.ts'
import type { NoteWords } from '../../core/report/return-note.ts'
import { labelOf, requestOf, whatIsWrong, type Names } from '../index.ts'

type OwnWords = Omit<NoteWords, 'language' | 'label' | 'what' | 'request'>

const fi: OwnWords = {
  subject: (code, file) => `${code}: korjattavaa lomakkeessa ${file}`,
  greeting: (implementer) => (implementer === null ? 'Hei,' : `Hei ${implementer},`),
  introduction: (file) => `kiitos lomakkeesta ${file}. Korjaathan seuraavat kohdat ja lähetät lomakkeen uudelleen.`,
  nothingRead: (file) =>
    `saimme tiedoston ${file}, mutta emme saaneet siitä kustannuksia luettua. Korjaathan seuraavan ja lähetät tiedoston uudelleen.`,
  toSend: 'Mitä pyydämme',
  wholeFile: 'koko tiedosto',
  elsewhere: 'Sama on lähetetty jo toisessa tiedostossa.',
  closing: (isRead) => `${isRead ? 'Rivit, joissa ei ole korjattavaa, on jo luettu. ' : ''}Kysy, jos jokin jäi epäselväksi.`,
}

const sv: OwnWords = {
  subject: (code, file) => `${code}: att rätta i blanketten ${file}`,
  greeting: (implementer) => (implementer === null ? 'Hej,' : `Hej ${implementer},`),
  introduction: (file) => `tack för blanketten ${file}. Vi ber er rätta följande punkter och skicka blanketten på nytt.`,
  nothingRead: (file) =>
    `vi fick filen ${file}, men kunde inte läsa några kostnader ur den. Vi ber er rätta följande och skicka filen på nytt.`,
  toSend: 'Vad vi ber om',
  wholeFile: 'hela filen',
  elsewhere: 'Detsamma har redan skickats i en annan fil.',
  closing: (isRead) => `${isRead ? 'Rader utan anmärkning har redan lästs. ' : ''}Fråga gärna om något är oklart.`,
}

const en: OwnWords = {
  subject: (code, file) => `${code}: to correct in the claim sheet ${file}`,
  greeting: (implementer) => (implementer === null ? 'Hello,' : `Hello ${implementer},`),
  introduction: (file) => `thank you for the claim sheet ${file}. Please correct the following and send the sheet again.`,
  nothingRead: (file) =>
    `we received the file ${file}, but could not read any costs from it. Please correct the following and send the file again.`,
  toSend: 'What we ask for',
  wholeFile: 'the whole file',
  elsewhere: 'The same has already been sent in another file.',
  closing: (isRead) => `${isRead ? 'Lines that need no correction have been read already. ' : ''}Please ask if anything is unclear.`,
}

const own: Readonly<Record<Language, OwnWords>> = { fi, sv, en }

export const noteWords = (language: Language, names: Names): NoteWords => ({
  ...own[language],
  language,
  label: (code) => labelOf(code, language),
  what: (finding) => whatIsWrong(finding, language, names),
  request: (finding) => requestOf(finding, language, names),
})
