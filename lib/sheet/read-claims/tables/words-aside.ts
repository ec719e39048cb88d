// Words that stand in no line and yet say which lines count, or how much: a legend of colours, a correction, a cost told in a sentence. Law: an
// instruction of the form, and a note about papers and people, say nothing.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Project } from '../../../core/project.ts'
import { claimNamed } from '../claims/claim-period.ts'
import { isColourLegend } from '../words/colour-words.ts'
import { speaksAgainst } from '../words/legend-words.ts'
import { againstList, isPlanned } from '../words/against-list.ts'
import { againstLine, isRemoval } from '../words/against-line.ts'
import { isUnproven } from '../words/state-words.ts'
import { givesToNamed, isOfOtherName } from '../words/other-project.ts'
import { amountsSaid, isOfFinancing, isSharedAmong, shareSaid } from '../words/share-words.ts'
import type { PlacedText, ReadRow } from '../rows/row-reader.ts'
import { conditionalWords } from '../words/row-phrases.ts'
import { wordsOf } from '../words/row-words.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import { isCalledBudget } from './summary.ts'
import { vouchersIn, withoutVouchers } from './footnotes.ts'
import { quoted } from '../words/quoted.ts'

export function wordsAside(row: Pick<ReadRow, 'texts'>, isBelow: boolean, project: Project): Finding[] {
  const said = row.texts.find((one) => isTold(one, isBelow, project))
  if (said) return [finding('amount-uncertain', { text: quoted(said.text) }, said.at, 'warning')]
  const added = isBelow ? row.texts.find(isAdded) : undefined
  return added ? [finding('row-left-out', { text: quoted(added.text) }, added.at, 'warning')] : []
}

/** `Yllä olevat haettu 1. hakemuksessa`, `--- tähän asti 1. maksatushakemus ---`: words of the lines above them, by which none is claimed here. */
export function isAgainstAbove({ text }: PlacedText, { claimNumber }: { readonly claimNumber: number | null }): boolean {
  if (text.length > LONGEST || !ofAbove.test(text) || vouchersIn(text).length > 0) return false
  return (
    againstLine(text) === 'aside' || speaksAgainstAbove(text.replace(theAbove, ' ')) || (claimNamed(text) ?? claimNumber) !== claimNumber
  )
}
/** A share of all of them is no word against any. */
const speaksAgainstAbove = (text: string): boolean => againstLine(text) !== null && !wordsOf(text).isOfShare

/** `Yllä olevat rivit`: of what is spoken, before what is said of it. */
const theAbove =
  /(?<!\p{L})(?:yllä|yläpuolella|ylempänä|edellä|ovan|above)(?:\s+(?:olev\p{L}+|mainit\p{L}+|nämä|rivi|rivit|lasku|laskut|on|ovat|stående|raden|raderna|är|row|rows|is|are))*(?!\p{L})/giu
const ofAbove =
  /(?<!\p{L})(?:tähän (?:asti|saakka)|yllä|yläpuolel\p{L}*|ylempänä|edellä|hittills|ovan|ovanstående|ovannämnda|above(?! (?:the|€|eur|\d))|so far|up to here)(?!\p{L})/iu

/** Whether words of the lines above may be of those below as well: `Edellä mainitusta syystä jätetään pois seuraavat:`. */
export const headsToo = (text: string): boolean =>
  /:\s*$|(?<!\p{L})(?:seuraav\p{L}*|alla|alempana|följande|nedan|below|following)(?!\p{L})/iu.test(text)

/** A legend anywhere; what is said of the lines, below them. */
export function isTold({ text, says }: Pick<PlacedText, 'text' | 'says'>, isBelow: boolean, project: Project): boolean {
  if (tokensOf(text).some((word) => conditionalWords.has(word))) return false
  if (isColourLegend(text)) return true
  if (says.isOfColour) return says.isSetAside || says.isOfShare || claims.test(text)
  if (text.length <= LONGEST && (isSharedAmong(text) || isOfVoucher(text, says, project))) return true
  return (
    isBelow &&
    (says.isSetAside ||
      says.isUnsure ||
      isUnpaid(text) ||
      isOfPart(text) ||
      isMarkAgainst(text) ||
      isOfOtherName(text, project) ||
      (says.isCorrection && (amountsSaid(text).length > 0 || ofRow.test(text))))
  )
}

/** `Maksamatta`, `Laskuja ei ole vielä maksettu` below a list; whoever says that none is unpaid, or what is not to be listed, says nothing. */
const isUnpaid = (text: string): boolean => {
  const said = text.length <= LONGEST && /maks|betal|paid/i.test(text) ? unpaid.exec(plain(text)) : null
  return said !== null && !denied.test(`${said[1] ?? ''} ${said[2] ?? ''}`)
}
const unpaid =
  /^(.*?)(?<!\p{L})(?:maksamat(?:ta|tomat|tomia)|ei (?:ole )?(?:viela )?maksettu|obetal(?:d|t|da)|ej (?:annu )?betald[a]?|unpaid|not (?:yet )?(?:been )?paid)(?!\p{L})(.*)$/u
const denied = /(?<![\p{L}\d])(?:ei|eika|ilman|ingen|inga|inget|inte|ej|far|no|none|not|nothing|cannot|never|0|0,00)(?![\p{L}\d])/u

/** `Hyväksytään maksettavaksi 1 200 €`: what somebody who looked at the list lets be paid of it. */
export function approvedIn({ texts, at }: ReadRow): Pick<PlacedText, 'text' | 'at'> | undefined {
  const text = texts.map((one) => one.text).join(' ')
  return text.length <= LONGEST && approves.test(plain(text)) && amountsSaid(text).length > 0 ? { text, at } : undefined
}
const approves =
  /(?<!\p{L})(?:hyvaksy\p{L}*|vahvist\p{L}*|esitetaan|puolletaan|godkan\p{L}*|tillstyrk\p{L}*|approved?|authori[sz]ed)(?!\p{L})|(?<!\p{L})(?:maksetaan|maksettava\p{L}*|utbetalas|(?:ska|skall) betalas|to be paid|payable)(?!\p{L})/u

/** `Tositteet 101 ja 103 kuuluvat muualle`: what would put a line in doubt beside it. */
const isOfVoucher = (text: string, says: PlacedText['says'], project: Project): boolean =>
  /\p{L}/u.test(text) &&
  vouchersIn(text).length > 0 &&
  (says.isNotYet ||
    tokensOf(text).some(isRemoval) ||
    except.test(text) ||
    (says.isOfShare && shareSaid(text) !== null) ||
    (gaveBack.test(text) && amountsSaid(text).length > 0) ||
    givesToNamed(text, project) ||
    againstLine(withoutVouchers(text)) !== null)
const LONGEST = 120
/** `* sisältää 50 % muuta toimintaa`: a star, and how much; a discount is in the price. */
const isOfPart = (text: string): boolean =>
  /^\s*(?:\*{1,4}|\d\))/.test(text) && (shareSaid(text)?.percent ?? null) !== null && !/alennu|rabatt|discount/i.test(text)
/** `* peruttu`, `1) hylätty`: what the lines say that bear the mark. */
const isMarkAgainst = (text: string): boolean => {
  const rest = /^\s*(?:\*{1,4}|\d\)|[¹²³#†])\s*(.*)$/su.exec(text)?.[1]
  const against = rest === undefined ? null : againstLine(rest)
  return against === 'unproven' ? isUnproven(rest ?? '') : against !== null
}
/** `Tositteesta 105 on saatu hyvitystä 20 €`. */
const gaveBack = /hyvity|palautu|återbär|krediter|refund|credited/i
/** `Haetaan kaikki muut paitsi tosite 105`. */
const except = /(?<!\p{L})(?:paitsi|lukuun ottamatta|utom|förutom|except|excluding|apart from|other than)(?!\p{L})/iu

const claims = /haet|kuulu|maks|=|rivi|arvio|lasku|faktur|uppskat|invoice|estimate|s[oö]k|h[oö]r |rader|claim|rows|not |project|hank/i
/** What a sheet of words says of lines that stand on other sheets: by colours or vouchers, or where it is no guide to a form, by rows and invoices. */
export function toldElsewhere(text: string, isGuide: boolean, project: Project): boolean {
  const says = wordsOf(text)
  if (isTold({ text, says }, false, project) || isBesideColour(text)) return true
  return !isGuide && says.isSetAside && ofPaper.test(text) && tokensOf(text).length <= LONGEST_SAID && isTold({ text, says }, true, project)
}
const LONGEST_SAID = 12
/** `LUONNOS`, `Ei haeta`, `Vain muuttuneet rivit` alone on a front page: what a title would say of the lists. */
export const saysOfLists = (text: string): boolean => !/[:,;]/.test(text) && againstList(text) && !isCalledBudget(text) && !isPlanned(text)
/** `= ei haeta` behind a cell that is only painted. */
const isBesideColour = (text: string): boolean => {
  const meaning = text.length <= LONGEST ? /^\s*=\s*(\p{L}.*)$/su.exec(text)?.[1] : undefined
  return meaning !== undefined && speaksAgainst(meaning)
}
const ofPaper = /rivi|tosit|lasku|kuit|rader|raden|verifikat|faktura|kvitto|\brows?\b|voucher|invoice|receipt/i

const ofRow = /rivi|tosit|rad |verifikat|row|voucher/i

/** What a total says it leaves out, `Yhteensä (ilman tositetta 103)`, or what comes off it beside it: `miinus Maijan osuus 20 €`, `josta omia 35 €`. */
export function wordsOfTotal({ texts }: ReadRow): Finding[] {
  const said = texts.find(({ text }) => text.length <= LONGEST && (leavesOut(text) || comesOff(text)))
  return said ? [finding('amount-uncertain', { text: quoted(said.text) }, said.at, 'warning')] : []
}

const leavesOut = (text: string): boolean => /\d/.test(text) && (without.test(text) || except.test(text)) && vouchersIn(text).length > 0
const without = /(?<!\p{L})(?:ilman|pl|poislukien|utan|exkl|exklusive|without|excl)(?!\p{L})/iu
const comesOff = (text: string): boolean =>
  /[€\d]/.test(text) && (off.test(plain(text)) || ownPart.test(plain(text))) && !isOfFinancing(text) && amountsSaid(text).length > 0
const off = /^[-–(]?(?:miinus|vahenn\p{L}*|minus|avgar|avdrag|less|deduct\p{L}*) /u
const ownPart = /^\(?(?:josta|siita|varav|darav|of which) (?:\p{L}+ ){0,2}(?:oma|omat|omia|omaa|egna|egen|egna|own)(?!\p{L})/u

/** `Lisäksi kahvit 45,50 €`, `+ postikulut 12,30 €`. */
const isAdded = ({ text, says }: PlacedText): boolean => (says.isAddition || /^\s*\+\s*\p{L}/u.test(text)) && amountsSaid(text).length > 0
