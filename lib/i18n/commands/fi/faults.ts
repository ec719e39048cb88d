// Finnish: what is said when a command can't do its work.
import type { DiskTrouble, FaultWords, RunHolder } from '../words.ts'

const troubles: Readonly<Record<Exclude<DiskTrouble, 'other'>, string>> = {
  full: 'Levy on täynnä. Vapauta tilaa ja anna komento uudelleen.',
  notAllowed: 'Siihen ei ole oikeutta. Tarkista kansion oikeudet tai valitse toinen kansio.',
  readOnly: 'Levylle ei voi kirjoittaa. Valitse toinen kansio.',
  missing: 'Sitä ei ole. Tarkista polku.',
  isFolder: 'Se on kansio. Anna tiedosto.',
  notFile: 'Se ei ole tavallinen tiedosto vaan esimerkiksi putki tai laite. Tallenna sen sisältö tiedostoksi ja anna se.',
  notFolder: 'Polulla on kansion paikalla tiedosto. Anna toinen kansio.',
  nameTooLong: 'Nimi on liian pitkä. Anna lyhyempi polku.',
  tooLarge: 'Tiedostosta tulisi suurempi kuin levy tai käyttöoikeutesi sallii. Valitse toinen levy.',
  broken: 'Levy antoi virheen. Tarkista levy tai verkkoyhteys ja anna komento uudelleen.',
  busy: 'Toinen ohjelma käyttää sitä. Sulje se ja anna komento uudelleen.',
  exhausted: 'Koneen muisti loppui tai avoimia tiedostoja on liikaa. Sulje muita ohjelmia ja anna komento uudelleen.',
}

const trouble = (kind: DiskTrouble, reason: string): string => (kind === 'other' ? `Syy: ${reason}.` : troubles[kind])

const run = ({ pid, host, started }: RunHolder): string => `ajo ${String(pid)} koneella ${host}, alkanut ${started}`

export const faults: FaultWords = {
  seeHelp: (command) => `Ohje: ${command} --help`,
  unknownCommand: (name) => `Komentoa ${name} ei ole.`,
  unknownOption: (name) => `Valitsinta ${name} ei ole.`,
  missingArgument: (name) => `Komennosta puuttuu ${name}.`,
  missingOption: (name) => `Valitsin ${name} puuttuu.`,
  missingValue: (option) => `Valitsimelta ${option} puuttuu arvo.`,
  tooManyArguments: 'Komennossa on liikaa sanoja. Jos polussa on välilyöntejä, kirjoita se lainausmerkkeihin.',
  emptyWord: 'Komennossa on tyhjä polku tai arvo. Tarkista, että jokaisella muuttujalla on arvo.',
  conflicting: (option, other) => `Valitsimia ${option} ja ${other} ei voi käyttää yhdessä.`,
  wrongValue: (option, value, expected) => `Valitsimen ${option} arvo ${value} ei käy. Anna ${expected}.`,
  expectedWorkers: 'kokonaisluku 1–256 tai auto',
  expectedShard: 'osa muodossa i/n, esimerkiksi 2/4',
  expectedSeconds: 'sekunnit lukuna 0,1–86400',
  expectedMebibytes: 'kokonaisluku 64–65536',
  expectedLimit: 'raja muodossa nimi=kokonaisluku, esimerkiksi rows=800000',
  expectedWorkbook: 'tiedosto, jonka nimen lopussa on .xlsx',
  otherwiseWrong: 'Komento on kirjoitettu väärin.',
  inputMissing: (path) => `Tiedostoa tai kansiota ${path} ei ole. Mitään ei luettu; tarkista polku.`,
  noClaimSheets: (extensions) => `Annetuissa kansioissa ei ole yhtään kululomaketta (${extensions}). Tarkista kansio.`,
  outputAmongInputs: (path) => `Tulokset kirjoitettaisiin luettavien lomakkeiden sekaan (${path}). Anna valitsimelle --out toinen kansio.`,
  projectMissing: (path) => `Hanketiedostoa ${path} ei ole. Tarkista polku.`,
  projectUnreadable: (path) => `Hanketiedostoa ${path} ei voitu lukea.`,
  projectEmpty: (path) => `Hanketiedosto ${path} on tyhjä.`,
  projectNotJson: (path, line, column) =>
    `Hanketiedosto ${path} ei ole kelvollista JSONia: virhe on rivillä ${String(line)}, merkissä ${String(column)}.`,
  projectRepeatedField: (path, field, line, column) =>
    `Hanketiedostossa ${path} on kenttä ${field} kahteen kertaan: rivi ${String(line)}, merkki ${String(column)}. Poista toinen.`,
  projectNotObject: (path) => `Hanketiedoston ${path} sisältö ei ole hanke. Sen pitää alkaa aaltosululla {.`,
  projectNotWorkbook: (path) =>
    `Työkirja ${path} ei ole Vipun hanketyökirja. Tee sellainen komennolla vipu workbook tai vipu template project.`,
  projectWrong: (path, count) =>
    count === 1
      ? `Hanketiedostossa ${path} on väärä kenttä. Korjaa se ja anna komento uudelleen.`
      : `Hanketiedostossa ${path} on ${String(count)} väärää kenttää. Korjaa ne ja anna komento uudelleen.`,
  projectAsked: (path) => `Hanketiedostossa ${path} on huomautettavaa:`,
  claimsNotJson: (path, line, column) =>
    `Tiedosto ${path} ei ole kelvollista JSONia: virhe on rivillä ${String(line)}, merkissä ${String(column)}. Tee se uudelleen komennolla vipu convert.`,
  claimsWrong: (path, field) => `Tiedosto ${path} ei ole claims.json: kenttä ${field} on väärin. Tee se uudelleen komennolla vipu convert.`,
  claimsSameName: (file) =>
    `Kaksi eri tiedostoa on samalla nimellä ${file} eri claims.json-tiedostoissa. Lue lomakkeet yhdessä komennolla vipu convert.`,
  claimsNotRead: (files) =>
    `Näitä ei voitu lukea: ${files}. Raporttia ei verrattu, koska puuttuva lomake muuttaisi lukuja. Tarkista lukuoikeudet ja yhteydet ja anna komento uudelleen.`,
  unknownLocality: (id, known) => `Hankkeessa ei ole paikkakuntaa ${id}. Paikkakunnat: ${known}.`,
  notShard: (path) => `Kansiossa ${path} ei ole osaa, jonka vipu convert --shard on kirjoittanut.`,
  shardDamaged: (path) => `Osa ${path} on vioittunut tai tehty Vipun toisella versiolla. Lue se uudelleen komennolla vipu convert --shard.`,
  shardsDiffer: (path) =>
    `Osa ${path} on luettu eri hankkeella, versiolla tai tiedostoilla kuin muut. Lue kaikki osat samoilla asetuksilla.`,
  shardTwice: (shard) => `Osa ${shard} on annettu kahteen kertaan.`,
  shardsMissing: (shards) => `Osia puuttuu: ${shards}. Tulosta ei kirjoitettu.`,
  notReport: (path) => `Tiedosto ${path} ei ole Vipun tekemä raportti.`,
  inUse: (folder, holder, lock) =>
    `Kansio ${folder} on toisen ajon käytössä${holder ? ` (${run(holder)})` : ''}. Odota, että se päättyy. Jos ajoa ei enää ole, poista tiedosto ${lock}.`,
  disk: (path, isReading, kind, reason) =>
    `Tiedostoa ${path} ei voitu ${isReading ? 'lukea' : 'kirjoittaa'}. ${trouble(kind, reason)} Puolivalmista ei jäänyt.`,
  resultsLost: (kind, reason) => `Ajon yhteenvetoa ei voitu kirjoittaa tulosteeseen (stdout). ${trouble(kind, reason)}`,
  interrupted: (folder) => `Keskeytetty. Kansioon ${folder} ei jäänyt mitään puolivalmista; sama komento jatkaa tästä.`,
  stopped: 'Keskeytetty. Mitään ei kirjoitettu.',
  noReader: (reason) =>
    `Lomakkeita ei voitu lukea, koska järjestelmä ei salli enempää säikeitä. Syy: ${reason}. Sulje muita ohjelmia ja anna sama komento uudelleen.`,
  programDamaged: (folder, reason) =>
    `Vipun osaa kansiossa ${folder} ei voitu käyttää, koska se on vioittunut tai vaihtui kesken ajon. Syy: ${reason}. Anna sama komento uudelleen; jos se ei auta, asenna Vipu uudelleen.`,
  internal: (message) => `Vipussa on vika, joka ei johdu tiedostoistasi: ${message}`,
}
