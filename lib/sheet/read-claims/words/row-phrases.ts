// The phrases that make a row something else than a cost line, in Finnish, Swedish and English, in one table. Law: a phrase is whole words in a row;
// case, dots and the dots of å ä ö do not matter.
import { groupedBy } from '../../../core/claim.ts'
import { tokensOf } from '../../plain-text.ts'

export type Topic =
  | 'grand'
  | 'total'
  | 'carry'
  /** What an account holds before the list, or after it. */
  | 'balance'
  | 'page'
  | 'selfFinancing'
  /** Beside these words `omavastuu`, `självrisk` and `own share` are somebody's insurance. */
  | 'insurance'
  | 'nil'
  | 'signature'
  /** Lines that the sheet itself does not claim, here or any more. */
  | 'setAside'
  /** Beside these words it says that nobody else was asked for the money. */
  | 'setAsideExcuse'
  /** Costs that are not paid, not invoiced or only expected. */
  | 'notYet'
  /** The part of a cost that is the project's. */
  | 'share'
  /** Words of financing and claiming below a list. */
  | 'money'
  | 'credit'
  /** Beside these words `credit` is no credit note. */
  | 'creditExcuse'
  /** The amount ought to be another one, or a part of it is taken off or missing. */
  | 'correction'
  /** The amount is not certain, or counted twice. */
  | 'unsure'
  /** It is only a part, or a part is missing. */
  | 'partly'
  /** The same, where the note has hardly another word. */
  | 'unsureNote'
  /** A cost that is told in words below the list. */
  | 'addition'
  /** What heads the costs of somebody else, or of another time. */
  | 'ofOthers'
  /** Rows known by their colour. */
  | 'colour'

const phrasesOf: Readonly<Record<Topic, string>> = {
  grand:
    'kaikki yhteensä · loppusumma · kokonaissumma · kaikkiaan · kustannukset yhteensä · kulut yhteensä · menot yhteensä · hakemus yhteensä · maksatushakemus yhteensä · summa summarum · koko kausi yhteensä · haetaan yhteensä · ' +
    'tositteet yhteensä · totalsumma · slutsumma · allt som allt · summa totalt · totalt summa · kostnader totalt · kostnader sammanlagt · sammanlagda kostnader · ansökan totalt · hela perioden · alla kostnader · ' +
    'grand total · overall total · total costs · costs total · total claim · total claimed · claim total · total for the claim · total for claim · total all',
  total:
    'yhteensä · yht · summa · välisumma · osasumma · alasumma · totalt · total · totals · summa · sammanlagt · kauden muutos · periodens förändring · period change · change for the period · net change · delsumma · mellansumma · inalles · tillsammans · subtotal · sub total · sum · totaali · omslutning',
  carry:
    'siirto edelliseltä · siirto seuraavalle · siirto sivulta · siirto sivulle · siirretään · edelliseltä sivulta · seuraavalle sivulle · från föregående sida · till nästa sida · från sida · transport från · transport till · transporteras · överförs till · ' +
    'carried forward · brought forward · carry over · carry forward · carried over · carryover · from previous page · to next page · from page · balance brought · balance carried · c f · b f · c d · b d',
  balance:
    'alkusaldo · avaava saldo · edellinen saldo · tilin saldo · saldo alussa · saldo lopussa · kontosaldo · kontots saldo · loppusaldo · päättävä saldo · ingående saldo · ingående balans · utgående saldo · utgående balans · opening balance · previous balance · ' +
    'closing balance · ending balance · uusi saldo · ing saldo · ing balans · utg saldo · utg balans · ny saldo · history balance · account balance · saldo edelliseltä · edelliseltä kaudelta · edelliseltä kuukaudelta · edelliseltä vuodelta · edellisestä vuodesta · edellisestä kuukaudesta · edellisiltä kausilta · ' +
    'föregående saldo · föregående balans · tidigare saldo · nytt saldo · ny balans · new balance · outstanding balance · kertymä · kumulatiivinen · kumulatiivisesti · ingående från · från föregående period · från föregående månad · från föregående år · från tidigare perioder · ackumulerat · ackumulerad · from previous period · from previous month · from previous year · from previous periods · cumulative · year to date · ytd',
  page: 'sivu · sivun · sida · sidan · page',
  selfFinancing:
    'omavastuu · omavastuun · omavastuuosuus · omavastuurahoitus · omarahoitus · omarahoituksen · omarahoitusosuus · oma rahoitus · oma osuus · kunnan rahoitusosuus · kunnan osuus · kuntarahoitus · kunnan rahoitus · kuntaosuus · ' +
    'kuntarahoitusosuus · kunnan maksuosuus · paikkakunnan osuus · paikkakunnan rahoitus · paikkakunnan rahoitusosuus · kaupungin osuus · kaupungin rahoitusosuus · kaupungin rahoitus · kaupungin maksuosuus · stadens andel · stadens finansiering · stadens finansieringsandel · kommunens finansieringsandel · ortens finansiering · city share · citys share · city contribution · towns share · självfinansiering · självfinansieringen · självfinansieringsandel · egenfinansiering · egen finansiering · egen andel · egenandel · självrisk · ' +
    'kommunens andel · kommunal finansiering · kommunens finansiering · kommunandel · ortens andel · self financing · selffinancing · own financing · own contribution · own share · own funding · ' +
    'local contribution · municipal contribution · municipality contribution · municipal share · locality contribution · local self financing · co financing by the municipality',
  insurance: 'vakuutus · vakuutuksen · matkavakuutuksen · matkavakuutus · försäkring · försäkringens · reseförsäkring · insurance',
  nil:
    'ei kustannuksia · ei ole kustannuksia · ei ollut kustannuksia · ei syntynyt kustannuksia · ei ole syntynyt kustannuksia · ei aiheutunut kustannuksia · ei kuluja · ei ole kuluja · ei menoja · ei ole menoja · ei haettavaa · ' +
    'ei haettavia kustannuksia · ei haeta kustannuksia · ei tukikelpoisia kustannuksia · kustannuksia ei ole · kustannuksia ei ollut · kustannuksia ei syntynyt · ei tapahtumia · ei tositteita · nollahakemus · nollailmoitus · nolla hakemus · 0 hakemus · nollamaksatus · ' +
    'inga kostnader · inga utgifter · inga stödberättigande kostnader · kostnader saknas · inga kostnader under perioden · nollansökan · noll ansökan · nollrapport · inget att ansöka · ingenting att ansöka · inga händelser · inga verifikat · 0 ansökan · ' +
    'no costs · no cost · no expenses · no expenditure · no eligible costs · nil claim · nil return · zero claim · nothing to claim · no claim for this period · no vouchers · no costs incurred · none incurred',
  signature:
    'allekirjoitus · allekirjoittaja · allekirjoitukset · nimenselvennys · vakuutan · vakuutamme · paikka ja aika · paikka ja päiväys · aika ja paikka · päiväys ja allekirjoitus · hyväksytty · hyväksyn · hyväksyjä · tarkastettu · ' +
    'tarkastanut · laatija · laatinut · underskrift · namnförtydligande · intygas · intygar · ort och datum · ort och tid · datum och underskrift · godkänd · godkänt · granskad · uppgjord · upprättad · ' +
    'signature · signed · certified · i certify · place and date · date and signature · approved · checked by · prepared by · name in print',
  setAside:
    'ei tukikelpoiset · ei tukikelpoinen · ei tukikelpoista · tukikelvottomat · tukikelvoton · ei haeta · ei haettu · ei haettavat · ei hankkeelle · ei hankkeelle kuuluvat · hankkeelle kuulumattomat · hankkeeseen kuulumattomat · ' +
    'hankkeelle kuulumaton · ei kuulu hankkeelle · ei kuulu hankkeeseen · ei kuulu tähän · aiemmin haettu · aiemmin haetut · aikaisemmin haettu · aikaisemmin haetut · jo haettu · jo haetut · jo haettuja · jo korvattu · jo korvatut · ei hankkeen · ' +
    'edellisessä hakemuksessa · edellisellä hakemuksella · edellisen hakemuksen · edellisellä kaudella haetut · haettu edellisessä · icke stödberättigande · icke stödberättigade · ej stödberättigande · inte stödberättigande · ' +
    'inte stödberättigade · söks ej · söks inte · ansöks ej · ansöks inte · ej för projektet · ej projektet · inte projektet · hör inte till projektet · hör ej till projektet · tidigare sökt · tidigare sökta · tidigare ansökta · redan sökt · redan sökta · redan ersatt · redan ersatta · ej projektets · inte projektets · ' +
    'not eligible · non eligible · ineligible · not claimed · not to be claimed · unclaimed · previously claimed · already claimed · already reimbursed · claimed earlier · claimed previously · claimed before · in the previous claim · not for the project · not project · ' +
    'hankkeen ulkopuoliset · hankkeen ulkopuolinen · hankkeen ulkopuolella · muut hankkeet · muille hankkeille · toiselle hankkeelle · toinen hanke · jätetty pois · jätetään pois · maksetaan itse · itse maksettava · ' +
    'seuraavaan hakemukseen · seuraavassa hakemuksessa · seuraavaan maksatushakemukseen · andra projekt · annat projekt · utanför projektet · lämnas bort · betalas själv · till nästa ansökan · i nästa ansökan · ' +
    'other projects · other project · outside the project · left out · next claim · do not belong · does not belong · till följande ansökan · i följande ansökan · följande utbetalningsansökan · ' +
    'haettu jo · jo edellisessä · jo aiemmin haettu · haettu aiemmin · haettu aikaisemmin · kuuluu toiseen · eivät kuulu · ei kuulu mukaan · ei kuulu · ei lasketa · ei laskettu · ei oteta mukaan · ei mukaan · älä laske · älkää laskeko · virheellinen rivi · ' +
    'poista tämä · poista rivi · rivi pois · ei toteutunut · ei toteutuneet · peruuntui · peruutettu · kunta maksaa · maksaa kunta · maksaja kunta · maksajana kunta · maksaja kaupunki · kunta korvaa · kunnan maksama · kunnan maksamat · kunnan maksettavat · kunnan rahoista · kaupunki maksaa · maksaa kaupunki · kaupungin maksama · kaupungin maksamat · kaupungin maksettavat · yhdistyksen maksamat · ' +
    'yhdistys maksaa · maksaa yhdistys · yhdistyksen maksama · leader maksaa · leader hanke maksaa · seurakunta maksaa · maksettu toisesta · toisesta hankkeesta · toiseen hankkeeseen · oma lasku · jo maksettu toisesta · ' +
    'kommunen betalar · betalare kommunen · betalas av kommunen · betalas av staden · betalas av föreningen · betald av kommunen · betalda av kommunen · betalt av kommunen · kommunen ersätter · staden betalar · föreningen betalar · sökts tidigare · sökts redan · har sökts · ingår ej · ingår inte · tas ej med · tas inte med · tages ej med · ej med i ansökan · räknas inte · räkna inte · ' +
    'municipality pays · paid by the municipality · city pays · association pays · do not count · not counted · not for this project · not included · delete this · ' +
    'ei meidän · ei ole meidän · eivät ole meidän · laskua ei makseta · ej vår · ej vårt · ej våra · inte vår · inte vårt · inte våra · fakturan betalas inte · fakturan betalas ej · hör till ett annat · hör inte hit · hör ej hit · ensi kerralla · seuraavalla kerralla · nästa gång · ' +
    'not ours · not our cost · not our costs · not our invoice · exclude from · excluded from the claim · to be excluded · do not claim · already in claim · already in the claim · already included in · belongs to another · ' +
    'väärän hankkeen · väärälle hankkeelle · väärään hankkeeseen · väärä hanke · toisen hankkeen · eri hankkeen · eri hankkeelle · ei huomioida · ei oteta huomioon · jätä huomiotta · jätetään huomiotta · jätettävä huomiotta · ' +
    'maksetaan muualta · maksettu muualta · katetaan muualta · fel projekt · beaktas ej · beaktas inte · ska inte beaktas · bortse från · belastar annat · belastar ett annat · betalas av annat · betalas av ett annat · betalas från annat · ' +
    'wrong project · please ignore · ignore this · to be ignored · please disregard · disregard this · to be disregarded · charged to another · charged elsewhere · paid from another · paid elsewhere · funded by another · funded elsewhere',
  notYet:
    'ei vielä maksettu · ei ole maksettu · maksamatta · maksamattomat · maksamattomia · laskuttamatta · laskuttamattomat · tulossa olevat · tulossa · tulevat kulut · tulevat laskut · tulevat kustannukset · tulevat menot · ennuste · arvio seuraavalle · arvioidut kulut · arvioidut kustannukset · obetalda · obetald · obetalt · ' +
    'ej betalda · ej betald · ej fakturerat · ofakturerat · ofakturerade · kommande kostnader · kommande fakturor · prognos · unpaid · not paid · not yet paid · not invoiced · uninvoiced · upcoming costs · upcoming invoices · forecast',
  share:
    'hankkeelle · projektille · osuus · osuuden · osuudesta · osuutta · hankeosuus · kohdistetaan · kohdistuu · kohdistettu · kohdistus · jaetaan · haetaan · haettava · haettavaa · tukikelpoinen · tukikelpoista · tukikelpoisia · ' +
    'haemme · kuluista · kustannuksista · rasittaa hanketta · hanke maksaa · vi söker · vi ansöker · vi anhåller · av kostnaderna · av utgifterna · belastar projektet · belastas projektet · projektet betalar · projektet står för · ' +
    'we claim · we apply · we request · of the costs · of these costs · project pays · andel · andelen · fördelas · fördelning · till projektet · för projektet · belongs to project · belongs to the project · söks · of which claimed · share · charged · allocated · to the project · for the project · ours · meidän osuus · meille · vår del · till oss · projektet söker · hanke hakee · härav projektet · därav projektet · varav projektet · claimed at most · claim at most',
  money:
    'myönnetty · rahoituspäätös · käyttämättä · edellinen hakemus · edellinen maksatushakemus · edelliset hakemukset · aiemmat hakemukset · beviljat · oanvänt · föregående ansökan · granted · unspent · previous claim · ' +
    'edellisestä maksatuksesta · edellisestä hakemuksesta · edellinen maksatus · edellisessä maksatuksessa · aiemmat maksatukset · aiemmista maksatuksista · 1 maksatuksesta · 2 maksatuksesta · 1 maksatus yhteensä · ' +
    'från föregående ansökan · föregående utbetalning · tidigare ansökningar · from the previous claim · previous claims · ' +
    'rahoitus · rahoitusosuus · esr · esr tuki · valtio · valtion · tuki · maksetaan · maksettava · haetaan · haettava · haettu · ennakko · aiemmin haettu · aiemmin maksettu · jäljellä · enimmäismäärä · enimmäiskorvaus · budjetti · josta · ' +
    'finansiering · stöd · söks · ansöks · förskott · tidigare · återstår · kvar · maximibelopp · budget · varav · esf · staten · ' +
    'financing · funding · grant · claimed · requested · advance · previously · remaining · maximum · budget · of which · state',
  credit:
    'hyvitykset · hyvityslaskut · palautukset · vähennetään · vähennykset · vähennys edelliseen · vähennys edellisestä · avdrag från föregående · deduction from the previous · krediteringar · kreditfakturor · kreditnotor · avdrag · avgår · credit notes · credits · refunds · deductions · deducted · ' +
    'hyvitys · hyvityslasku · hyvityksen · hyvitetty · hyvitetään · hyvityslaskun · kreditering · kreditfaktura · kreditnota · krediterad · krediteras · gottgörelse · gottskrivning · återbäring · palautus · palautettu · oikaisuhyvitys · ' +
    'kassapalautus · maksunpalautus · maksupalautus · pullonpalautus · panttipalautus · alennus jälkikäteen · jälkialennus · efterhandsrabatt · ' +
    'credit note · credit invoice · credited · credit · refund · refunded · crediting',
  correction:
    'oikea summa · oikea hinta · oik · uusi summa · p o · po · pitää olla · piti olla · pitäisi olla · korjattu summa · summa korjattu · palautettu · vähennetään · vähennetty · vähennettävä · maksettu vain · maksettiin vain · maksetaan vain · puuttuu vielä · yksityiskuluja · ' +
    'rätt summa · rätt belopp · betalades bara · betalades endast · avdraget · borde vara · ska vara · skall vara · dras av · correct sum · correct amount · should be · ought to be · to be deducted · deducted · paid only · only paid',
  unsure:
    'väärä summa · summa väärin · summa ei täsmää · laskutettu väärin · lasku väärin · lasku riitautettu · summa arvioitu · summat arvioitu · summat ovat arvioita · summa epäselvä · luvut alustavia · summat alustavia · ' +
    'kahteen kertaan · kuitti kahdesti · maksettu kahdesti · tuplana · tuplarivi · tuplalasku · sama kuin rivi · sama lasku kuin · muistutus laskusta · maksumuistutus laskusta · ' +
    'odottaa hyvityslaskua · tulee hyvitys · toinen puuttuu · riitautettu · siirretty kauteen · ' +
    'fel summa · fel belopp · preliminärt belopp · uppskattad summa · två gånger · dubbelt betald · påminnelse om faktura · ' +
    'ovat sama kuitti · ovat sama lasku · ovat sama ostos · ovat sama tosite · är samma kvitto · är samma faktura · är samma köp · är samma verifikat · are the same receipt · are the same invoice · are the same purchase · are the same voucher · ' +
    'wrong amount · wrong sum · amount estimated · paid twice · reminder of invoice · invoice reminder · payment reminder',
  partly:
    'vain osa · vain osan · osa hankkeelle · osaksi hankkeelle · osittain hankkeelle · vain puolet · puolet hankkeelle · hanke maksaa puolet · puoliksi · kolmasosa · kolmannes hankkeelle · neljäsosa · neljännes hankkeelle · kahtia · jaetaan kunnan · jaetaan kahden · jaetaan kolmen · jaettu kahden · jaettu kolmen · jaettu kunnan · laskutetaan kunnalta · laskutetaan edelleen · yksityinen · yhteislasku · osa omia · osaksi omia · osittain omia · osin omia · osa omaan · osittain omaan · osin omaan · ' +
    'plus sivukulut · lisäksi sivukulut · lisäksi sotu · sivukulut lisäksi · sivukulut lisätään · sivukulut puuttuvat · puuttuu alv · ' +
    'endast hälften · bara hälften · hälften till · hälften för · delas med · delat med · delas mellan · en del till projektet · plus bikostnader · delvis egna · delvis för eget · delvis privat · delvis privata · ' +
    'kaksi hanketta · kahta hanketta · molemmat hankkeet · två projekt · båda projekten · flera projekt · two projects · both projects · several projects · ' +
    'only half · only part · half to the project · shared with · split with · split between · partly for the project · partly private · partly own · partly for own',
  unsureNote:
    'epäselvä · epäselvää · epävarma · epävarma summa · tarkista · tarkistettava · tarkistetaan · selvitettävä · selvitetään · selvitä · arvio · arvioitu · alustava · kesken · tuplana · tupla · tuplattu · duplikaatti · kahdesti · lasku väärin · väärin · virhe · ' +
    'oklart · osäkert · osäkert belopp · preliminär · preliminärt · kontrollera · kontrolleras · dubbelt · dubbel · dubblett · duplikat · uppskattning · uppskattad · fel · unclear · uncertain · not sure · estimate · estimated · preliminary · check · to check · twice · duplicate · wrong',
  addition:
    'lisäksi · unohtui · unohtuivat · puuttuu listasta · lisäys · dessutom · därtill · glömdes · tillägg · also · in addition · additionally · forgotten',
  ofOthers:
    'muut kuin hankkeen · muut kuin hankkeelle · andra än projektets · other than the project · muun toiminnan · muu toiminta · oman toiminnan · oma toiminta · omat kulut · omat menot · yhdistyksen omat · seuran omat · leader · oma rahoitus · omarahoitus · yksityiskulut · yksityiset kulut · talkoot · talkootyö · talkootyöt · peruutetut · ' +
    'perutut · mitätöidyt · ei makseta · viime vuonna · viime vuosi · viime vuoden · aikaisempi hakemus · haetaan myöhemmin · haetaan vasta · haetaan keväällä · ' +
    'egna kostnader · egna utgifter · övrig verksamhet · annan verksamhet · leader projekt · leader projektet · privata kostnader · talko · talkoarbete · luontoissuoritukset · luontoissuoritus · luontaissuoritukset · vastikkeeton työ · vastikkeeton panos · naturainsatser · naturainsats · naturaprestationer · in kind · förra året · söks senare · ' +
    'own costs · other activities · other activity · private costs · volunteer work · last year · claimed later',
  colour:
    'keltaisella · keltaiset · keltaisin · harmaat · harmaalla · punaisella · punaiset · vihreät · vihreällä · siniset · sinisellä · lihavoidut · lihavoidulla · lihavoituna · kursivoidut · kursiivilla · alleviivatut · väritetyt · värillä merkityt · ' +
    'keltainen rivi · keltainen väri · keltainen pohja · punainen rivi · punainen väri · vihreä rivi · vihreä väri · harmaa rivi · harmaa väri · sininen rivi · sininen väri · gul rad · gul färg · gul bakgrund · röd rad · röd färg · grön rad · grön färg · grå rad · grå färg · blå färg · yellow row · yellow colour · red row · red colour · green row · green colour · grey row · grey colour · blue colour · ' +
    'gulmarkerade · gröna rader · gula rader · röda rader · gråa rader · rödmarkerade · gråmarkerade · grönmarkerade · markerade rader · fetstilta · in yellow · in red · in green · in grey · in gray · in bold · yellow rows · grey rows · red rows · ' +
    'green rows · highlighted',
  setAsideExcuse:
    'ei haettu muualta · ei haeta muualta · ei ole haettu muualta · ei haettu muuta · ei haeta muuta · ej sökt annanstans · inte sökt annanstans · söks ej annanstans · söks inte annanstans · not claimed elsewhere · not claimed anywhere',
  creditExcuse: 'credit suisse · credit agricole · credit card · credit union · credit transfer · credit check · luottokortti · kreditkort',
}

interface Phrase {
  readonly topic: Topic
  readonly words: readonly string[]
}

const byFirstWord = groupedBy(
  (Object.keys(phrasesOf) as Topic[]).flatMap((topic) =>
    phrasesOf[topic].split('·').map((phrase): Phrase => ({ topic, words: tokensOf(phrase) })),
  ),
  ({ words }) => words[0] ?? '',
)

/** What a text's words speak of. Phrases are looked up by their first word, so that many cost no more than few. */
export function topicsOf(words: readonly string[]): ReadonlySet<Topic> {
  let topics: Set<Topic> | null = null
  for (let start = 0; start < words.length; start += 1) {
    const word = words[start] ?? ''
    for (const phrase of byFirstWord.get(word) ?? NO_PHRASES)
      if (phrase.words.every((one, offset) => words[start + offset] === one)) (topics ??= new Set<Topic>()).add(phrase.topic)
    if (word.length >= SHORTEST_COMPOUND) for (const [stem, topic] of stems) if (stem.test(word)) (topics ??= new Set<Topic>()).add(topic)
  }
  return topics ?? NO_TOPICS
}

const NO_PHRASES: readonly Phrase[] = []
const NO_TOPICS: ReadonlySet<Topic> = new Set()

/** `hyvitys`, the shortest word that a stem below is in. */
const SHORTEST_COMPOUND = 7

/** Compounds by their beginning or end. */
const stems: readonly (readonly [RegExp, Topic])[] = [
  [/^omavastuu(?:n|ta|na|ksi|t)?(?:osuu\p{L}*|era\p{L}{0,2}|maksu\p{L}*|raha\p{L}*|summa\p{L}?)?$/u, 'selfFinancing'],
  [/^(?:omarahoitu|omarahoite|kuntarahoitu|sjalvfinansiering|egenfinansiering|selffinanc)/, 'selfFinancing'],
  [/^(?:sivu|sid)(?:summa|total|totalt)$/, 'total'],
  [/^(?:sivu|sid)(?:summa|total|totalt)$/, 'page'],
  [/(?:hyvitys|hyvityslasku|kreditering|kreditnota|kreditfaktura)$/, 'credit'],
]

/** Carry-overs where nothing else stands beside them; among other words a transport is a cost. */
export const bareCarries: ReadonlySet<string> = new Set(['siirto', 'transport', 'overforing', 'siirtyy', 'siirretaan'])

/** Words that make a statement an instruction. */
export const conditionalWords: ReadonlySet<string> = new Set(
  'jos mikali kun om ifall nar if when kirjoita merkitse skriv ange write enter state'.split(' '),
)
