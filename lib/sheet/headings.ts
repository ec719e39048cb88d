// The words that head the columns of claim sheets, in Finnish, Swedish and English, in one table (DOMAIN § 6). Law: a word stands under one meaning;
// spelling, case, dots, brackets and units are taken off before it is looked up, so none of that is listed.

/** What the cells of a column are. */
export type Role =
  | 'voucher'
  | 'invoice'
  | 'date'
  | 'paid'
  | 'supplier'
  | 'description'
  | 'category'
  | 'account'
  | 'phase'
  | 'locality'
  | 'claim'
  | 'currency'
  | 'net'
  | 'vat'
  | 'rate'
  | 'gross'
  /** An amount whose kind the word does not tell: `summa`, `yhteensä`, `total`. */
  | 'amount'
  | 'claimed'
  | 'debit'
  | 'credit'
  /** A total of more than the line: running, budgeted, claimed earlier, remaining. */
  | 'running'
  /** Who pays a line: ESF, State, municipality, own share. */
  | 'financing'
  | 'quantity'
  | 'unitPrice'
  | 'kilometres'
  | 'kilometreCompensation'
  /** A part of a line's total: daily allowance, tickets, side costs. */
  | 'part'
  | 'wage'
  | 'sideCosts'
  | 'employee'
  | 'traveller'
  | 'wagePeriod'
  /** The number of the row. */
  | 'index'
  /** Known, and not needed: notes, references, due dates. */
  | 'other'

const words = (text: string): readonly string[] => text.split('·').map((word) => word.trim())

export const headingWords: Readonly<Record<Role, readonly string[]>> = {
  voucher: words(
    'tosite · tos · tositteet · tositenro · tositenumero · tositetunnus · tosnro · tos nro · tos no · kuitti · kuittinro · kuittinumero · tositteen tunnus · liite/tosite · dokumentti · dokument · ' +
      'matkalasku · matkalaskun nro · matkalaskunumero · verifikat · verifikation · ver · vernr · ver nr · vernro · verifikatnr · verifikatnummer · verifikationsnr · verifikationsnummer · kvitto · kvittonr · kvittonummer · ' +
      'voucher · doc · document · doc ref · voucher id · num · receipt · journal no · entry no · posting no · proof · reseräkning · reseräkning nr · travel claim · travel claim no · expense claim no · trans no · transaction no · ref doc no',
  ),
  invoice: words(
    'laskunro · laskunumero · lasku · laskun tunnus · laskutunnus · faktura · fakturanr · fakturanummer · räkning nr · invoice · inv no · bill no',
  ),
  date: words(
    'pvm · päivä · pv · pvä · päiväys · päivämäärä · laskupvm · laskupäivä · tositepvm · tositepäivä · ostopvm · ostopäivä · tapahtumapvm · tapahtumapäivä · kirjauspvm · ' +
      'kirjauspäivä · ajankohta · aika · matkapäivä · matkan pvm · matkan ajankohta · matka-aika · toimituspvm · kulun pvm · menon pvm · lasku päivätty · ' +
      'datum · dag · dat · fakturadatum · fakturadag · verifikatdatum · verifikationsdatum · verdatum · bokföringsdatum · bokföringsdag · bokfdatum · inköpsdatum · kvittodatum · ' +
      'resdag · resedag · resedatum · resans datum · tidpunkt · transaktionsdatum · ' +
      'date · date of invoice · date of cost · date of expense · date of purchase · travel date · date of travel · trip date · transaction date · posting date · booking date · ' +
      'viikko · vko · vecka · week · entry date · expense date · incurred · incurred on · date incurred',
  ),
  paid: words(
    'maksupvm · maksupäivä · maksupäivämäärä · maksettu · maksettu pvm · maksamispäivä · maksuaika · suorituspvm · palkanmaksupäivä · palkanmaksupvm · palkka maksettu · ' +
      'tilipäivä · maksatuspvm · betald · betalt · betalad · betalningsdatum · betalningsdag · betaldatum · betaldag · betald den · utbetald · utbetalningsdag · utbetalningsdatum · ' +
      'lönebetalningsdag · lönedag · erlagd · paid · paid on · date paid · paid date · payment date · payment day · date of payment · pay date · payday · settled · settled on',
  ),
  supplier: words(
    'toimittaja · vuokranantaja · hyresvärd · landlord · lev · toim · toimittajan nimi · saaja · maksunsaaja · maksun saaja · saajan nimi · myyjä · laskuttaja · laskun lähettäjä · palveluntuottaja · palvelun tuottaja · yritys · ' +
      'liike · ostopaikka · kenelle · kenelle maksettu · nimi · leverantör · leverantören · leverantörens namn · mottagare · betalningsmottagare · säljare · fakturerare · företag · ' +
      'tjänsteproducent · namn · till vem · supplier · supplier name · name of supplier · payee · vendor · vendor name · seller · company · creditor · contractor · service provider · ' +
      'paid to · provider · name',
  ),
  description: words(
    'selite · sel · kostnadens art · selitys · selvitys · kuvaus · tarkoitus · peruste · aihe · sisältö · tuote · tuote/palvelu · nimike · mitä · menon selite · kulun selite · kustannuksen kuvaus · ' +
      'kustannuksen selite · kustannuserä · käyttötarkoitus · toimenpide · tapahtuma · matkan tarkoitus · matkan aihe · matkan syy · matka · reitti · matkareitti · laskun sisältö · ' +
      'teksti · ändamål · förklaring · beskrivning · syfte · innehåll · text · specifikation · produkt · vad · åtgärd · resans ändamål · resans syfte · resa · rutt · resrutt · kostnadens ändamål · ' +
      'description · purpose · explanation · details · detail · item · subject · content · what · product · particulars · specification · narrative · purpose of trip · purpose of travel · ' +
      'purpose of the trip · trip · route · reason · cost description · description of cost · expense description',
  ),
  category: words(
    'kustannuslaji · kustannuslajit · kululaji · menolaji · kululuokka · kustannusluokka · menoluokka · luokka · laji · kustannusryhmä · kuluryhmä · budjettikohta · budjettirivi · ' +
      'kustannustyyppi · kulutyyppi · kustannuspääluokka · kustannuslaji nro · kululaji nro · menolaji nro · kostnadsslag · kostnadsslagen · utgiftsslag · kostnadskategori · utgiftskategori · kategori · budgetpost · budgetrad · kostnadstyp · ' +
      'kostnadsklass · slag · kostnadsslag nr · cost category · cost categories · category · budget line · budget heading · budget item · cost group · cost type · type of cost · type of expense · expense category · ' +
      'expense type · cost class · cost heading · expenditure category',
  ),
  account: words(
    'tili · tilin nimi · kirjanpitotili · pääkirjatili · kustlaji · kustlajin nimi · cost elem · cost element · cost element name · tilinumero · tilinro · tili nro · kirjanpidon tili · kp-tili · tiliöinti · konto · kontonamn · kontonr · kontonummer · account · account name · account no · ' +
      'account number · ledger account · gl account · nominal code',
  ),
  phase: words('vaihe · työvaihe · hankkeen vaihe · fas · skede · phase · stage · project phase'),
  locality: words('paikkakunta · kunta · kaupunki · ort · kommun · stad · locality · city · town · municipality'),
  claim: words(
    'maksatushakemus · maksatushakemus nro · hakemus · hakemus nro · hakemusnro · maksatuskausi · maksatuserä · utbetalningsansökan · utbetalningsansökan nr · ansökan · ansökan nr · ' +
      'utbetalningsperiod · payment claim · payment claim no · claim no · claim number · claim period',
  ),
  currency: words('valuutta · valuuttakoodi · valuta · valutakod · currency · currency code · curr'),
  net: words(
    'veroton · verot · net amt · ilm alv · verottomana · netto · nettohinta · nettosumma · nettomäärä · nettokustannus · alviton · nettobelopp · nettopris · momsfri · momsfritt · net · net cost · net price · net total · nett',
  ),
  vat: words(
    'alv · alv-summa · momssumma · alvn määrä · alvn osuus · alv-osuus · vero · veron määrä · veron osuus · arvonlisävero · arvonlisäveron määrä · arvonlisäveron osuus · moms · momsen · momsbelopp · momsens belopp · ' +
      'momsandel · mervärdesskatt · skatt · vat · vat amt · tax amt · vat amount · amount of vat · value added tax · tax · tax amount',
  ),
  rate: words(
    'alv-prosentti · alv-kanta · alv pros · verokanta · vero % · veroprosentti · arvonlisäverokanta · momssats · momsprocent · skattesats · vat rate · rate of vat · tax rate · tax % · ' +
      'vat percent · vat percentage · vat rate %',
  ),
  gross: words(
    'brutto · verol · total invoice value · total value of item · bruttohinta · bruttosumma · bruttomäärä · verollinen · verollisena · alvillinen · alvllinen · alvn kanssa · bruttobelopp · bruttopris · gross · gross amt · gross cost · gross price · gross total',
  ),
  amount: words(
    'kaikki yhteensä · rahakulut · rahamenot · rahakustannukset · penningutgifter · penningkostnader · kontantutgifter · cash costs · cash expenditure · maksoi · kostade · att betala · maksettavaa · amount due · amount payable · summa · yhteensä · yht · arvo · arvo/raporttival · arvo raporttivaluutassa · arvo/objektival · arvo objektivaluutassa · val/rep cur · val in rep cur · val in rc · val in cc · val/coarea crcy · value in object currency · amount in local currency · amount in lc · määrä pv · määrä paik val · vuokra · vuokrat · hyra · hyror · rent · rents · korvaus · euroina · i euro · in euros · ersättning · total due · loppusumma · kokonaissumma · kokonaishinta · määrä · rahamäärä · hinta · kustannus · kustannukset · kulu · kulut · meno · menot · euroa · euro · eurot · eur · tällä kaudella · tämä kausi · tämä hakemus · tässä hakemuksessa · toteuma · toteutunut · toteutunut kaudella · toteutuneet kaudella · toteutuneet · utfall · actual · actuals · denna period · denna ansökan · i denna ansökan · this period · this claim · current period · ' +
      'belopp · totalt · total · totalbelopp · totalsumma · sammanlagt · pris · kostnad · kostnader · utgift · utgifter · sa · amount · sum · total amount · total cost · total costs · cost · costs · ' +
      'palkkio · palkkiot · arvode · arvoden · fee · fees · veloitus · charge · rivisumma · radsumma · radbelopp · line total · line amount · palkka sivukuluineen · palkat sivukuluineen · palkka + sivukulut · palkat + sivukulut · palkka ja sivukulut · palkat ja sivukulut · lön + bikostnader · lön och bikostnader · löner och bikostnader · salary + on-costs · salary and on-costs · salary and social costs · palkkakulut sivukuluineen · palkkakulut yhteensä · palkkakulut yht · palkkakustannukset yhteensä · palkkakustannukset yht · henkilöstökulut yhteensä · henkilöstökustannukset yhteensä · lönekostnader totalt · ' +
      'palkkakustannus · palkkakustannukset · palkkakulut · lönekostnad · lönekostnader · wage costs · salary costs · lönekostnader tot · lönekostnader sammanlagt · personalkostnader totalt · total staff costs · total salary costs · total wage costs · total personnel costs · price · expense · expenses · value · euros · sum total',
  ),
  claimed: words(
    'haetaan · haettu · haettava · haettavaa · haetaan korvattavaksi · hankkeelle · hankkeen osuus · hankeosuus · hankkeelle kohdistuva · hankkeelle kohdistettu · hankkeelle kohdistuva osuus · ' +
      'hankkeen kustannus · hankkeen kustannukset · projektille · projektin osuus · korvattava · korvattavaa · korvattavat · tukikelpoinen · tukikelpoiset · tukikelpoinen osuus · maksatukseen · josta haetaan · ' +
      'josta hankkeelle · söks · ansöks · sökes · sökt · projektets andel · projektandel · andel för projektet · till projektet · för projektet · ersätts · att ersätta · stödberättigande · stödberättigad · ' +
      'stödberättigande andel · belastar projektet · declared amount · amount declared · declared amount in eur · declared · claimed · claim · eligible · eligible share · project share · share of project · projects share · charged to project · charged to the project · ' +
      'tämä hanke · tämän hankkeen osuus · tämä projekti · detta projekt · this project · this projects share · for the project · for project · to be claimed · requested · reimbursable',
  ),
  debit: words(
    'menoja · otot · tililtä otot · uttag · withdrawals · paid out · money out · debet · debit · debitering · dr · per · debit amount · debetbelopp · debetsumma',
  ),
  credit: words(
    'tuloja · panot · tilille panot · insättningar · deposits · paid in · money in · kredit · credit · cr · an · credit amount · kreditbelopp · kreditsumma · hyvitys · hyvitykset · kreditering',
  ),
  running: words(
    'saldo · kassassa · kassa · kassasaldo · kassabehållning · cash balance · cash in hand · hankkeen alusta · alusta lukien · sedan projektstart · sedan start · från början · since start · since project start · project to date · ed hakemus · ed hakemukset · edellinen hakemus · edelliset hakemukset · ed maksatus · edellinen maksatus · aiemmat hakemukset · föregående ansökan · tidigare ansökningar · previous claim · kertymä · kum · kum yht · yht kum · ackumulerat belopp · kum summa · yhteensä tähän asti · hittills · totalt hittills · total to date · kertynyt · kertynyt yhteensä · kumulatiivinen · kumulatiivisesti · kumul · juokseva summa · juokseva saldo · juokseva · yhteensä kertynyt · budjetti · kustannusarvio · aiemmin haettu · jäljellä · erotus · poikkeama · skillnad · avvikelse · difference · variance · deviation · kostnadskalkyl · budget · tidigare · återstår · kvar · remaining · claimed earlier · previously claimed · ackumulerat · ackumulerad · ' +
      'ack · kumulativt · löpande saldo · löpande summa · löpande · balance · running total · running balance · cumulative · cumulative total · accumulated · running',
  ),
  financing: words(
    'omarahoitus · omavastuu · omarahoitusosuus · kuntarahoitus · kuntaraha · esr · esr-osuus · esr-tuki · valtio · valtion osuus · te-keskus · rahoitus · tuki · tuen määrä · självfinansiering · ' +
      'egenfinansiering · kommunal finansiering · esf · esf-andel · staten · statens andel · te-centralen · stöd · self-financing · own financing · own share · esf share · municipal funding · municipal financing · municipal share · state · state share · te-centre · grant',
  ),
  quantity: words(
    'osallistujat · osallistujaa · osallistujamäärä · osallistujien määrä · osall lkm · henkilömäärä · hlömäärä · hlöä · henkilöä · pax · persons · personer · antal personer · kokopäiviä · osapäiviä · kokopäivärahoja · osapäivärahoja · neliöt · m2 · kvm · deltagare · antal deltagare · participants · no of participants · number of participants · attendees · hanketunnit · hankkeen tunnit · projektitunnit · projekttimmar · miles · uren · project hours · kokonaistunnit · timmar totalt · total hours · kpl · lkm · lukumäärä · kappalemäärä · määrä kpl · tunnit · tuntia · tuntimäärä · työtunnit · tunteja · h · htp · vrk · päiviä · osallistujia · henkilöä · antal · st · timmar · antal timmar · ' +
      'arbetstimmar · tim · dagar · antal dagar · qty · quantity · pcs · units · nights · number of nights · nätter · antal nätter · yöt · öitä · öiden määrä · hours · hours worked · no of hours · number of hours · days · number',
  ),
  unitPrice: words(
    'à-hinta · a-hinta · á-hinta · yksikköhinta · yks hinta · yks-hinta · ykshinta · kappalehinta · kpl-hinta · tuntipalkka · tuntihinta · tuntiveloitus · €/h · €/kpl · €/km · hinta/h · hinta/kpl · hinta/km · pris/h · pris/st · pris/km · price/h · price/unit · price/km · á hinta · eur/h · eur/km · à-pris · á-pris · a-pris · styckpris · ' +
      'uurtarief · timlön · timpris · enhetspris · unit price · unit cost · price per unit · hourly rate · billing rate · price per night · nightly rate · hourly wage · hourly pay · rate per hour · rate per km',
  ),
  kilometres: words(
    'km · matka km · kilometrit · kilometriä · kilometrimäärä · ajokilometrit · ajetut kilometrit · ajetut km · kilometer · antal km · antal kilometer · körda km · körda kilometer · kilometres · kilometers · kms · ' +
      'distance · distance km · number of km',
  ),
  kilometreCompensation: words(
    'km-korvaus · kilometrikorvaus · km-korvaukset · kilometrikorvaukset · km-raha · km-ersättning · kilometerersättning · km-ersättningar · milersättning · km compensation · km allowance · mileage · ' +
      'mileage allowance · mileage compensation · kilometre allowance · kilometre compensation · kilometer allowance · car allowance',
  ),
  part: words(
    'päiväraha · päivärahat · kokopäiväraha · osapäiväraha · kokopäivärahat · osapäivärahat · ateriakorvaus · ateriakorvaukset · liput · lippu · matkaliput · matkalippu · lentoliput · lennot · junaliput · ' +
      'junalippu · bussi · taksi · taksit · majoitus · hotelli · hotellit · yöpyminen · pysäköinti · pysäköinnit · paikoitus · muut matkakulut · muut kulut · muu · muut · kulut muut · dagtraktamente · ' +
      'dagtraktamenten · dagpenning · dagpenningar · traktamente · biljetter · biljett · flygbiljetter · tågbiljetter · resebiljetter · flyg · tåg · buss · logi · hotell · inkvartering · övernattning · ' +
      'parkering · måltidsersättning · övrigt · övriga · övriga resekostnader · övriga utgifter · per diem · per diems · daily allowance · daily allowances · allowance · allowances · tickets · ticket · fares · fare · flights · ' +
      'train · bus · taxi · accommodation · hotel · hotels · lodging · meals · meal allowance · parking · other travel costs · other expenses · other',
  ),
  wage: words(
    'kuukausipalkka · kk-palkka · månadslön · monthly salary · monthly pay · bruttopalkka · palkka · palkka brutto · brutto palkka · palkat · peruspalkka · rahapalkka · palkka yhteensä · maksettu palkka · bruttopalkat · bruttolön · bruttolöner · lön · löner · lön brutto · ' +
      'grundlön · penninglön · kokonaispalkka · totallön · total pay · total salary · gross salary · gross wage · gross wages · gross pay · salary · salaries · wage · wages · pay · basic pay',
  ),
  sideCosts: words(
    'sivukulut · henkilösivukulut · palkan sivukulut · palkkasivukulut · sotu · sosiaalikulut · sosiaaliturvamaksut · työnantajamaksut · työnantajan maksut · työnantajan sivukulut · lomaraha · lomapalkka · lomarahat · eläkemaksut · lönebikostnader · ' +
      'bikostnader · lönebikostnad · personalbikostnader · sociala avgifter · socialkostnader · arbetsgivaravgifter · semesterpenning · semesterlön · side costs · social security · social security costs · ' +
      'sava · tapaturma · tapaturmavak · sairausvakuutus · ryhmähenki · ' +
      'tyel · tyel-maksu · kuel · kuel-maksu · vael · eläkevakuutus · eläkevakuutusmaksu · työttömyysvakuutus · työttömyysvakuutusmaksu · tyött vak · tapaturmavakuutus · ryhmähenkivakuutus · ' +
      'sotu-maksu · sava-maksu · sairausvakuutusmaksu · arpl · arpl-avgift · pensionsavgift · arbetslöshetsförsäkring · arbetslöshetsförs · olycksfallsförsäkring · socialskydd · socialskyddsavgift · ' +
      'pension · pension contribution · pension contributions · unemployment insurance · unemployment ins · accident insurance · social costs · social charges · employer contributions · employers contributions · employers side costs · arbetsgivarens avgifter · employer costs · on-costs · oncosts · statutory side costs · holiday pay · holiday bonus · payroll taxes · indirect wage costs',
  ),
  employee: words(
    'työntekijä · työntekijän nimi · henkilö · henkilön nimi · palkansaaja · palkansaajan nimi · työntekijät · toimihenkilö · anställd · den anställdas namn · anställds namn · arbetstagare · löntagare · person · ' +
      'personens namn · personal · employee · employee name · name of employee · staff member · person employed · worker · name of person',
  ),
  traveller: words(
    'matkustaja · matkustajan nimi · matkustajat · matkalainen · matkan tekijä · matkaaja · resenär · resenären · resenärens namn · resande · den resande · traveller · traveler · travellers name · ' +
      'name of traveller · passenger · travelled by',
  ),
  wagePeriod: words(
    'palkkakausi · palkanmaksukausi · palkkajakso · palkka-aika · palkka ajalta · työjakso · kuukausi · kk · löneperiod · lönemånad · lön för tiden · arbetsperiod · månad · mån · pay period · wage period · ' +
      'salary period · payroll period · period worked · working period · month · kausi · jakso · period · ajalta',
  ),
  index: words(
    'nro · järj · järjestysnro · no · nr · n o · # · rivi · rivinro · rivi nro · järjnro · järj nro · jnro · juokseva nro · löpnr · löpnummer · rad · rad nr · row · row no · line · line no · item no · serial no · seq · id · vastaaja · vastaaja nro · vastausnumero · respondent · response id · svarande',
  ),
  other: words(
    'huom · lähtölukema · tulolukema · paluulukema · alkulukema · loppulukema · mittarilukema · mätarställning · odometer · nettopalkka · ennakonpidätys · nettolön · förskottsinnehållning · net pay · net salary · tax withheld · huomautus · huomautuksia · huomautukset · huomioita · lisätieto · lisätiedot · lisätietoja · kommentti · kommentit · viite · viitenumero · kustannuspaikka · projekti · projektinumero · hanke · eräpäivä · ' +
      'eräpvm · maksutapa · maksun viite · kust paikka · kustpaikka · kp · alv-koodi · alv koodi · kurssi · valuuttakurssi · hyväksyjä · hyväksytty · tarkastaja · tarkastettu · liite · liitteet · y-tunnus · ytunnus · iban · tilinumero iban · tila · anm · anmärkning · anmärkningar · noteringar · ' +
      'kommentar · kommentarer · referens · referensnummer · kostnadsställe · kostn ställe · ks · momskod · kurs · valutakurs · projekt · projektnummer · förfallodag · förfallodatum · betalningssätt · godkänd · godkänd av · granskad · bilaga · bilagor · fo-nummer · ' +
      'tulosyksikkö · tulosalue · vastuualue · vastuuyksikkö · tilausnro · tilausnumero · ostotilaus · tuotenro · tuotenumero · tuotekoodi · nimikenro · nimikekoodi · toim nro · maksuerä · maksuaineisto · seuko · seurantakohde · hyv · tark · asiatarkastaja · hyväksynyt · liitteitä · sivuja · sivut · resultatenhet · ansvarsenhet · beställningsnr · artikelnr · produktnr · order no · order number · purchase order · po number · item code · product code · pages · ' +
      'kustp · ansv · ansvar · verks · verksamhet · proj · ale % · alennus % · rabatt % · discount % · toimittajanro · toimittajanumero · asiakasnro · leverantörsnr · supplier no · conversion rate · ' +
      'notes · note · remarks · remark · comment · comments · reference · ref · ref no · reference no · cost centre · cost center · cc · vat code · exchange rate · project · project no · due date · payment method · approved · approved by · ' +
      'ocr · ocr-nr · bankgiro · plusgiro · toiminto · funktion · postinro · postinumero · postnr · postnummer · postcode · postal code · zip · checked · attachment · attachments · annex · business id · vat no · status',
  ),
}

/** Roles whose cells are amounts of money of the line. */
export const amountRoles: ReadonlySet<Role> = new Set<Role>([
  'net',
  'vat',
  'gross',
  'amount',
  'claimed',
  'debit',
  'credit',
  'kilometreCompensation',
  'part',
  'wage',
  'sideCosts',
])

/** Roles that tell a row of headings from a block of labels about the claim. */
export const listRoles: ReadonlySet<Role> = new Set<Role>([
  ...amountRoles,
  'voucher',
  'invoice',
  'date',
  'paid',
  'supplier',
  'description',
  'category',
  'account',
  'rate',
  'running',
  'quantity',
  'unitPrice',
  'kilometres',
  'employee',
  'traveller',
])
