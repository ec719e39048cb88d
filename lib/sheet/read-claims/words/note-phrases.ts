// What a note of a few words says of its line in Finnish, Swedish and English, beside what rows say in their own words (`row-phrases`): that it is not claimed
// here, has no paper, is not certain or not all of it. Law: these are words of notes, which a line's own text and a story may hold and mean nothing by.
import { groupedBy } from '../../../core/claim.ts'
import { plain } from '../../plain-text.ts'

export type NoteTopic =
  /** Somebody else's, of another claim, taken out, compensated elsewhere or not paid. */
  | 'aside'
  /** Without its paper. */
  | 'unproven'
  /** An estimate, or wrong. */
  | 'unsure'
  /** A part of it is somebody else's. */
  | 'shared'
  /** An offer's price, a budget's, or paid already: as often harmless. */
  | 'asked'
  /** Without the tax. */
  | 'untaxed'
  /** Somebody who checked it wants to know more of it. */
  | 'requested'

/** Words with `/` between them stand for each other, one that ends with `*` for all that begin so, `#` for a number; after `=` nothing else may stand in the note. */
const phrasesOf: Readonly<Record<NoteTopic, string>> = {
  aside:
    'toinen/toise*/eri/väär*/muun/muulle hanke/hankke*/projekti*/rahoit*/kustannuspaik* · katetaan/rahoitetaan/maksetaan toise*/muualta/muusta · leader* hanke*/hankke*/projekti*/kulu*/rahoit*/projekt*/project/grant · leaderprojekt* · ' +
    '= eakr*/eruf*/erdf*/interreg* · eakr*/eruf*/erdf*/interreg* hanke*/hankk*/projekt*/project*/kulu*/kostnad* · ei/eivät ole/liity/kuulu/koske/mene/kohdistu/tule hanke*/hankke*/projektin/projektiin/projektille/hakemukse*/tähän/tälle · ' +
    'ei/eivät hankkee*/hankkei*/projektin/projektiin/projektille/projektia/hakemukse*/tähän/tälle · ei/eivät mukana/korvata/korvattavissa/korvattava/hyväksy* · kunnan/kaupungin/yrityksen/yhdistyksen oma*/kulu/kulut/meno/menot · ' +
    '= oma/omaa/oman/omat/omia kulu*/meno*/toimin* · oman/omaa toiminna*/toiminta* · haetaan/haemme/haen/haettava myöhemmin/seuraav*/ensi · seuraav*/ensi hakemu*/kausi/kaude*/kautee*/maksatu* · = ensi/seuraava vuon*/vuosi · jätetään/jätetty hakematta · pois hakemu* · hylän* · jää/jäävät kunnalle/kunnan/kaupungille/kylälle/yhdistykselle/seuralle/seurakunnalle/koululle/meille/itselle/omaksi/toimijalle · ' +
    '= tiedoksi · = ei hanke/hanketta/hankekulu/hankemeno/projekti · = oma/omaa/omat/oman/itse/yksityinen ei hanke*/hankke*/projekt* · = egen/egna/eget/privat ej/inte/icke projekt* · = own/personal/private not project · vain/ainoastaan tiedoksi · ohita/ohitetaan/ohitettava · korvattu/korvautuu tositteella/laskulla/kuitilla/uudella/toisella · vedetty/vedetään pois/takaisin · jo laskutettu/hyvitetty/mukana/saatu/edellise* · laskutettu jo/kunnal*/kaupungil*/eteenpäin/edelleen/toisel*/leader* · ' +
    'laskutetaan kunnal*/kaupungil*/eteenpäin/toisel*/leader* · edelleenlasku* · korvattu jo/aiemmin/edellise*/muualta/vakuutu* · sisälty*/mukana/oli edellise* · sis edelliseen/edellisiin/edelliselle · sis/sisälty* yllä/ylempään/ylemmälle/ylemmässä/ylemmän/ylläolev*/yläpuol*/alla/alempaan/alempana/allaolev*/rivi/riviin/rivillä/rivissä/rivin/toise*/tositteeseen/tositteelle/tositteessa/tositteella/tositteen · yhdistetty/yhdistetään/siirretty tositteeseen/riviin/rivin/edellise*/ylempään/yllä · = ei enää/enään · ei kuitenkaan/sittenkään/enää haeta/haetaan/mukaan/mukana/makseta/kuulu · mukana # hakemukse* · vakuutu*/kela* korva* · korvau* vakuutu*/kelalta/kelasta · = maksamaton · maksetaan myöhemmin/vasta · betalas först · ' +
    'ei laskutettu/maksettu · siirtovel* · annat/annan/andra/fel projekt*/kostnadsställe*/finansi* · finansieras/betalas/belastar/avser/gäller/tillhör/rör annat/annan/andra/annanstans · rör/gäller/avser/ingår/tillhör inte/ej · ' +
    'sökt/sökta/sökts/ansökt/ansökts/ansökta redan/tidigare/förra/föregående · ej/inte/icke projekt*/projektkostnad*/ersätt*/godkän*/accepter* · inget/ingenting projektet/projektets · = egen/egna/eget verksamhet*/kostnad*/utgift* · söks/sökes/ansöks/sökas senare/nästa · nästa period/ansökan/rekvisition/utbetalning* · ' +
    '= nästa år/gång · tas/tagits/ska/skall/tagit bort · = bort · ingår/ingick/inräknad/inräknat/inkluderad/inkluderat ovan/ovanför/ovanstående/nedan/nedanstående/rad/raden/totalsumman/summan/slutsumman/verifikat/verifikatet/verifikation · hör/sammanslagen/sammanslaget/ihopslagen/flyttad/flyttat rad/raden/ovan/ovanstående/föregående/verifikat/verifikatet · ersätts/ersättes/godkänns/godkändes/accepteras inte/ej · underkän* · stannar på/hos föreningen/kommunen/staden/skolan/oss · står föreningen/kommunen/skolan/vi för · kännedom · utelämna* · återtag* · dras/drogs/dragits tillbaka · ingick/ingår/med/var förra/föregående/tidigare · ' +
    'ersatt/ersattes/ersätts tidigare/förra/försäkring*/annat/annan/annanstans · försäkring*/fpa ersätt*/ersatt* · vidarefakt* · faktureras/fakturerats/fakturerat/fakturerad vidare/kommun*/stad* · betalas senare · upplup* · ' +
    'another/other/different/wrong project/projects/grant/grants/funder*/fund/funding/programme · another/other/different/wrong cost centre/center · financed/funded/covered other/another/elsewhere/insurance · not related/part/project/cost project/projects · not project/reimburs*/accepted/allowable/allowed · ' +
    'non reimburs* · nothing project · unrelated project · = own activity/activities/cost/costs · claim/claimed/claiming later/next · next claim/period/application · = next year/time · leave/leaving out · omit/omitted/omits · disallow* · stays/remains with school/municipality/city/association/us · ' +
    'be removed/deleted/dropped/cancelled/withdrawn · removed/deleted/dropped/taken from/off/out · = information/info/fyi · information/info only · withdrawn/withdraw · included/was/claimed previous/last/earlier claim/period/application · included/contained above/below/line/row/entry/voucher · merged/combined/joined/moved row/line/above/previous · counted already/above/elsewhere/earlier · = strike/cross this/row/line out · = strike/cross out · included/contained previous/next/another/other/preceding/following line/row/entry/voucher · reimbursed/refunded/recovered earlier/already/previously/insurance/elsewhere · ' +
    'already refunded/recovered/included/invoiced/recharged/rebilled · recharged city/council/municipality/project/other/another · reinvoiced/rebilled · re invoiced/billed/charged · invoiced onwards/onward · invoiced/billed from municipality/city/council/association/participants · invoiced/billed municipality/city/council/association/participants · be paid · payment pending/outstanding · paid later · ' +
    'not invoiced/billed/paid · accrual/accrued · kuuluu/kuuluvat muualle · hör/hörde annanstans · belongs elsewhere · peritään/veloitetaan/perii työntekij*/henkil*/osallistuj* · återkrävs/debiteras/faktureras anställd*/personen/deltagar* · ' +
    'recharged/charged employee/participants/person · jo maksettu/korvattu/haettu # erässä · maksettu/korvattu/haettu # maksatuksessa/maksatushakemuksessa/hakemuksessa · kaudelle/kaudelta # · kuuluu/kuuluvat/menee/siirretty/siirtyy leader* · = exclude/excluded · do not claim/pay/include · älä maksa/hae · ei/eivät/voida voi/voida hyväksy* · = ei/ej/inte/not ok · kan/kunde inte/ej godkän* · cannot/cant be accepted/approved/allowed',
  unproven:
    'lasku/laskut hukassa/kadonnut/kadonneet · fakturan borta/försvunnen/förkommen · invoice lost · kuitti/kuitit/tosite/tositteet/laskukopio/lasku/liite/liitteet/liitteenä puuttuu/puuttuvat/toimitetaan/tulee/lähetetään/myöhemmin · odotetaan/odottaa laskua/kuittia/tositetta · laskua/kuittia/tositetta/liitettä ei · = ei laskua/liitettä/kuittia/tositetta · ' +
    'lasku ei ole/tullut/saapunut · kvitto/kvittot/kvitton/faktura/fakturan/bilaga/bilagan/bilagor/underlag/underlaget saknas/fattas/kommer/sänds/skickas/senare/eftersänds/ej/inte · väntar faktura*/kvitto*/underlag* · = ingen/inget/inga/utan faktura/kvitto/underlag/bilaga · ' +
    'receipt/receipts/invoice/invoices/attachment/attachments/documentation missing/follow/follows/later/comes/coming/arrives/be/lost · missing/lost invoice/attachment/receipt · awaiting/waiting invoice/receipt · no/without invoice/receipt/attachment',
  unsure:
    'arviosumma/arviolasku/arviohinta/arviokulu/ennakkoarvio/tarkentuu/tarkennetaan/vahvistuu/vahvistamatta/vahvistetaan · lopullinen summa/lasku myöhemmin · = noin/n/arviolta summa · suunniteltu/ennakoitu kulu/kustannus/meno/hinta/summa · ' +
    'korjataan/korjattava/oikaistaan/oikaistava myöhemmin/seuraav*/summa/lasku · väär*/virheelli* summa/lasku/määrä/hinta · summa/summaa/hinta/hintaa korjattava/korjataan/oikaistava/oikaistaan/tarkistettava/tarkistetaan/tarkennettava · summa/lasku/hinta virheelli*/väär* · = liian suuri/iso/paljon/kallis · liian suuri/iso/pieni summa/lasku/hinta · ' +
    'ei täsmää/stemmaa/pidä · selvityksessä/selvittelyssä/selvittämättä/selvitettävänä · = kysy · kysytään/kysyttävä · odottaa hyvity* · hyvity* odot* · sama/samma/same kuin/som/as # · sama/samma/same kuin/som/as tosite/kuitti/lasku/verifikat/kvitto/faktura/voucher/receipt/invoice · kaksoiskappale · dubblett/duplicate av/of · sama/samma/same tosite/kuitti/lasku/verifikat/kvitto/faktura/voucher/receipt/invoice kuin/som/as yllä/ylempi/ylempänä/edelli*/ovan/ovanför/ovanstående/föregående/above/previous/row/line/rivi*/rad* · = osamaksu/osasuoritus/delbetald/delbetalt/delbetalning · = osittain/osin maksettu · = delvis betald/betalt · = part/partly/partially paid/payment · ks/katso korjattu/korjaus/oikaisu/oikaistu · se rättad/rättat/rättelse/korrigerad/korrigering · see corrected/correction/amended/revised · korjattu/oikaistu/oikea/uusi rivi/tosite/summa alla/alempana/seuraav* · rättad/rätt/korrigerad/ny rad/summa nedan · corrected/correct/amended/new line/row/entry/amount below/next · ' +
    'uppskattat/uppskattad/uppskattade/uppskattas/beräknad/beräknat belopp/kostnad/utgift/summa/pris · = ungefär/cirka/ca/planerad/planerat/reservering/rättas/korrigeras/felaktig/felaktigt/fråga/utreds/beräknad/beräknat · ' +
    'ungefär/cirka/ca summa/belopp · ungefärlig* · preciseras · slutlig*/slutgiltig* summa/belopp/faktura senare/kommer · planera* kostnad/utgift/belopp · periodisera* · ej/inte bekräfta* · bekräftas/obekräfta* · ' +
    'ska/skall/måste/bör rättas/korrigeras/kontrolleras/ändras/utredas · felakti* summa/belopp/faktura/pris · summa*/belopp*/faktura* felakti*/fel · för stor/stort/hög/högt/mycket summa/belopp · = för mycket/stor/stort · stämmer inte/ej · ' +
    'under utredning/granskning · oklar/oklara · väntar kreditfakt*/kreditnot* · kreditfakt*/kreditnota kommer/väntas · estimated/approx/approximate/approximately/provisional/rough/planned amount/cost/sum/figure/price/value/expense · ' +
    '= approx/approximate/approximately/provisional/planned/incorrect/ask/query · be confirmed/specified/clarified/corrected/checked/verified/amended/revised/determined · tbc/tbd · final amount/figure/invoice later · unconfirmed · ' +
    'not confirmed · needs/need/needing correct*/check*/fixing/clarif* · correct this · incorrect/wrong amount/invoice/sum/price/figure · amount/invoice/price/sum incorrect/wrong · = too much/high/large · too high/large amount · ' +
    'does/do/doesnt/did not match · doesnt match · mismatch · under investigation/review/query · credit note come/expected/pending/awaited/due · awaiting/waiting credit · ' +
    'tuplakirja* · kaksoiskirja* · kirjattu/kirjautunut kahdesti/kahteen/tuplana · dubbelbok* · bokförd/bokfört dubbelt/två · double entry/booked/booking/counted · booked/entered/counted twice · = arviolta/noin/suunniteltu/ennakoitu/varaus/budjettisumma/väärä/virheellinen/korjattava/korjataan/korjaa',
  shared:
    'jaetaan/jaettu/jaettuna # paikkakun*/kunnan/hankkeen/toimijan/yhdistyksen · jaetaan/jaettu kuntien/paikkakuntien/hankkeiden/toimijoiden/yhdistysten · delas/delad/delat mellan/med/på · shared/split between/among/with # · shared # · = delvis/delas/delad/delat · = partly/partially/partial/part/shared/split · = omaa/osa/osin/osittain/jaettu/jaetaan · = henkilökohtai* · henkilökohtai* ostos/kulu*/käyttö*/meno* · oma/omaa/omaan/omassa käyttö*/ajo* · ' +
    'tästä/laskusta/summasta/kulusta puolet/osa/kolmannes · puolet laskusta/tästä/summasta/kulusta/hinnasta · kolmannes/kolmasosa/kolmasosaa/neljännes/neljäsosa · osa laskusta/tästä/summasta/kulusta/kuuluu/hankkeelle/kulu* · ' +
    'osittain/osin hanke*/hankke*/projekt* · jaettu/jaetaan/yhteinen/yhteis kulu/kustannus/lasku · yhteinen kunnan/kaupungin/toise*/hankkei*/kahde*/kahdelle · = personlig/personligt · ' +
    'personlig/personliga/personligt utgift*/köp/inköp/bruk/kostnad* · eget bruk · halva/halvan/hälften summan/fakturan/beloppet/kostnaden/detta/denna · tredjedel*/fjärdedel* · = en del · del fakturan/beloppet/kostnaden/detta/denna · ' +
    'delvis projekt* · delad/delat/gemensam kostnad/faktura/utgift · gemensam kommun*/stad*/andra/annat · personal expense*/purchase*/use/cost/item* · own use · partly/partially/part private/personal/own/project · ' +
    'osittain/osin/osaksi hyväksy* · hyväksyt* osittain/osin/osaksi/osa/puolet/vain · vain/ainoastaan veroton/verottomana/nettosumma/netto/osa · osuus/osuutta/alkoholi*/tupak* vähenn*/leika*/hylät* · ' +
    'vähennet*/leikat*/leikataan/minskas/minskad/minskat/nedsatt/reduceras/reducerad/reducerat/reduced # · delvis godkän*/beviljad/beviljas · godkän* delvis/hälften/halva/halvt/endast/bara · ' +
    'partly/partially/part accepted/approved/allowed/allowable/eligible · accepted/approved/allowed part/partly/partially/half · half it/this/invoice/amount/cost/bill/sum/us/project · one/two third/thirds/quarter/quarters · part it/this/invoice/amount/cost/bill · shared/split/joint cost/costs/invoice/expense/bill',
  requested:
    'selvity*/lisäselvity*/lisätiet*/täydenny* pyydet*/pyydä*/tarvitaan/vaaditaan/odotetaan · pyydet*/pyydä* selvity*/lisäselvity*/lisätie*/täydenny* · tilläggsutredning*/utredning*/komplettering*/tilläggsuppgift*/tilläggsinformation/förklaring begär*/behövs/krävs/inväntas · ' +
    'begär* tilläggsutredning*/utredning*/komplettering*/tilläggsuppgift*/förklaring · further/additional/more/supplementary information/info/clarification/details/evidence request*/needed/required/asked/awaited · clarification/explanation request*/needed/required/asked',
  asked:
    'periodisering · = ks/katso alla/alempana/alempaa/alapuolella · = se nedan · = see below · jaksotet*/jaksotus/jaksotuks* · lomarahavarau*/lomapalkkavarau*/lomavarau*/semesterlöneskuld*/semesterlönereserv* · holiday pay/bonus reserve/provision/accrual · tarjouksen/hintatarjouksen mukaan/mukainen/mukaisesti/perusteella · enligt/per offert*/anbud*/budget*/quote*/quotation*/offer · budjetin mukaan · = jo maksettu · = maksettu jo · = redan betald/betalt/betalda · = already paid · as budgeted',
  untaxed:
    'ilman alv/alva/alvia/arvonlisävero* · ei sis/sisällä alv/alva/alvia/arvonlisävero* · alv lisätään/lisäksi/päälle/tulee · lisätään/plus alv/moms/vat · exkl/exklusive/utan/excl/excluding/ex/without moms/vat/mervärdesskatt · moms/vat tillkommer/extra/added/be',
}

interface Word {
  readonly text: string
  readonly kind: 'word' | 'beginning' | 'number'
}

interface Phrase {
  readonly topic: NoteTopic
  /** Each of a place's words may stand there. */
  readonly places: readonly (readonly Word[])[]
  /** Whether nothing else may stand in the note. */
  readonly isWhole: boolean
}

const wordOf = (text: string): Word => ({ text: plain(text), kind: text === '#' ? 'number' : text.endsWith('*') ? 'beginning' : 'word' })

const KEY = 3
const keyOf = (word: string): string => word.slice(0, KEY)

const phrases = (Object.keys(phrasesOf) as NoteTopic[]).flatMap((topic) =>
  phrasesOf[topic].split('·').flatMap((written): readonly (readonly [string, Phrase])[] => {
    const isWhole = written.trim().startsWith('=')
    const places = (written.match(/[^\s=]+/g) ?? []).map((place) => place.split('/').map(wordOf))
    return [...new Set(places[0]?.map(({ text }) => keyOf(text)))].map((key) => [key, { topic, places, isWhole }])
  }),
)

/** By how their first word begins, so that many phrases cost no more than few. */
const byBeginning = groupedBy(phrases, ([key]) => key)

/** A longer note is a story. */
const LONGEST = 6
const glue: ReadonlySet<string> = new Set(
  'the a an of to in on by for do with be en ett it this its yet still me we has have is was been will av i pa till med den det denna detta har ar annu for tama taman tahan talla talle tasta tassa viela jo on ole ovat tama'.split(
    ' ',
  ),
)
const denials: ReadonlySet<string> = new Set('ei eivat ilman ej inte icke inga inget ingen no not non never without utan'.split(' '))

/** `kuittia ei tarvita`, `no receipt needed`. */
const needless = /^(?:tarvi|tarpe|vaadi|behov|krav|need|requir)/

/** Whether some phrase begins with one of these words; of most texts none does. */
export function mayBeNote(words: readonly string[]): boolean {
  for (const word of words) if (byBeginning.has(keyOf(word))) return true
  return false
}

/** What a note of these words, plain ones, says of its line; null where it says nothing, and for longer ones. */
export function noteSays(words: readonly string[]): NoteTopic | null {
  if (words.length > LONGEST) return null
  for (let start = 0; start < words.length; start += 1) {
    const word = words[start] ?? ''
    for (const [, phrase] of byBeginning.get(keyOf(word)) ?? NONE)
      if (stands(phrase, words, start)) return isNeedless(phrase, words) ? null : phrase.topic
    if (denials.has(word)) return null
  }
  return null
}

const isNeedless = ({ topic }: Phrase, words: readonly string[]): boolean =>
  (topic === 'unproven' && words.some((word) => needless.test(word))) ||
  (topic === 'requested' && words.some((word) => answered.test(word)))

/** `selvitys pyydetty, saatu 3.11.` */
const answered = /^(?:saatu|saapunut|toimitettu|annettu|ok|erhallen|erhallet|fatt|mottagen|inlamnad|received|provided|given)$/

const NONE: readonly (readonly [string, Phrase])[] = []

/** Whether a phrase stands in a note from a word on, with nothing but small words between its own. */
function stands({ places, isWhole }: Phrase, words: readonly string[], start: number): boolean {
  let index = start
  for (const place of places) {
    const isHere = (word: string): boolean => place.some((one) => isOf(word, one))
    while (index > start && index < words.length && !isHere(words[index] ?? '') && glue.has(words[index] ?? '')) index += 1
    if (index >= words.length || !isHere(words[index] ?? '')) return false
    index += 1
  }
  return !isWhole || [...words.slice(0, start), ...words.slice(index)].every((word) => glue.has(word))
}

const isOf = (word: string, { text, kind }: Word): boolean =>
  kind === 'number' ? /^\d+$/.test(word) : kind === 'beginning' ? word.startsWith(text) : word === text
