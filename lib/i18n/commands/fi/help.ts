// Finnish: the help of the command line.
import type { HelpWords } from '../words.ts'

export const help: HelpWords = {
  about: 'Vipu pitää EU-hankkeen rahat järjestyksessä: kululomakkeet sisään, tarkastetut maksatushakemukset ja raportit ulos.',
  usage: 'Käyttö:',
  usageParts: { command: 'komento', options: 'valitsimet' },
  more: 'Komennon oma ohje ja esimerkit: vipu komento --help',
  arguments: 'Argumentit:',
  options: 'Valitsimet:',
  commands: 'Komennot:',
  examples: 'Esimerkkejä:',
  exitCodes: 'Paluukoodit:',
  exitCodeLines: [
    '0    valmis, ei virheitä',
    '1    valmis, mutta jossakin lomakkeessa tai rivissä on virhe; muu on käsitelty',
    '2    väärä käyttö tai hanketiedosto, jota ei voi lukea',
    '3    tiedostoa ei voitu lukea tai kirjoittaa',
    '4    toinen ajo käyttää tulostekansiota',
    '130  keskeytetty; mitään ei jäänyt puolitiehen',
  ],
  byDefault: (value) => `oletus: ${value}`,
  helpOption: 'näyttää tämän ohjeen',
  versionOption: 'näyttää version',
  command: {
    convert: {
      summary: 'lukee kululomakkeet ja kokoaa niistä tarkastetut maksatushakemukset',
      details:
        'Lukee kansioista ja tiedostoista kaikki kululomakkeet (.xlsx .xlsm .xls .xlsb .ods .csv .tsv) ja kirjoittaa tulostekansioon tiedostot claims.json, claims.xlsx ja findings.csv sekä palautteen jokaisesta lomakkeesta, jota toteuttajan pitää korjata (notes/). Lomakkeisiin ei kosketa. Kesken jäänyt ajo jatkuu samasta kohdasta, kun komento annetaan uudelleen.',
      examples: [
        { does: 'kansion lomakkeet', line: 'vipu convert lomakkeet --project project.json --out tulos' },
        {
          does: 'palautteet ja viestit ruotsiksi, yhteenveto toiselle ohjelmalle',
          line: 'vipu convert lomakkeet --project hanke.xlsx --out tulos --lang sv --json',
        },
        { does: 'osa 2 neljästä, muut osat muilla koneilla', line: 'vipu convert arkisto --project project.json --out osa2 --shard 2/4' },
      ],
    },
    merge: {
      summary: 'yhdistää osissa tehdyn lukemisen (convert --shard) yhdeksi tulokseksi',
      details:
        'Tulos on sama kuin jos kaikki olisi luettu yhdessä ajossa. Eri osista löytyvät samat tiedostot ja kahteen kertaan haetut kulut huomataan tässä.',
      examples: [{ does: 'neljä osaa yhdeksi', line: 'vipu merge osa1 osa2 osa3 osa4 --out tulos' }],
    },
    report: {
      summary: 'laskee maksatuksen ja tekee rahoitus- ja tulosraportin',
      details:
        'Lukee luetut hakemukset (claims.json) tai kululomakkeet suoraan ja kirjoittaa tulostekansioon tilityksen (settlement.json) ja raportit pyydetyillä kielillä.',
      examples: [
        {
          does: 'raportit suomeksi ja ruotsiksi',
          line: 'vipu report --project project.json --claims tulos/claims.json --out raportit --lang fi --lang sv',
        },
        {
          does: 'suoraan lomakkeista, vain Excel',
          line: 'vipu report --project hanke.xlsx --claims lomakkeet --out raportit --format xlsx',
        },
      ],
    },
    workbook: {
      summary: 'kirjoittaa hankkeen Excel-työkirjaksi, jossa Excelin apuohjelma toimii',
      details: 'Työkirja sisältää saman kuin project.json, ja sen voi antaa valitsimelle --project.',
      examples: [{ does: 'hanke työkirjaksi', line: 'vipu workbook --project project.json --out hanke.xlsx' }],
    },
    template: {
      summary: 'tekee tyhjän kululomakkeen tai hanketyökirjan',
      details: 'Lomakkeessa on valmiit luettelot ja rajat. Hankkeen ja paikkakunnan tiedot täytetään valmiiksi, kun ne annetaan.',
      examples: [
        { does: 'kululomake ruotsiksi', line: 'vipu template claim --lang sv --out kostnader.xlsx' },
        {
          does: 'paikkakunnan oma lomake',
          line: 'vipu template claim --project project.json --locality L1 --out paikkakunta1.xlsx',
        },
        { does: 'hanketyökirja', line: 'vipu template project --lang fi --out hanke.xlsx' },
      ],
    },
    verify: {
      summary: 'laskee aiemmin tehdyn raportin uudelleen ja kertoo, mikä eroaa',
      details:
        'Vertaa työkirjan (.xlsx) tai settlement.json-tiedoston jokaista lukua hankkeesta ja hakemuksista laskettuun ja tarkistaa lähdetiedostojen tunnisteet. PDF:stä ja Word-asiakirjasta tarkistetaan, onko se tavulleen sama.',
      examples: [
        {
          does: 'rahoitusraportin tarkistus',
          line: 'vipu verify raportit/financial-report.fi.xlsx --project project.json --claims tulos/claims.json',
        },
      ],
    },
    demo: {
      summary: 'ajaa kaiken esimerkkihankkeella ja kertoo, mitä syntyi',
      details: 'Esimerkin kahdeksan paikkakuntaa ja niiden lomakkeet ovat keksittyjä.',
      examples: [{ does: 'kansioon vipu-demo', line: 'vipu demo' }],
    },
  },
  option: {
    project: 'hanke: project.json tai hanketyökirja (.xlsx)',
    claims: 'claims.json-tiedostoja, kululomakkeita tai kansioita',
    out: 'kansio, johon tulokset kirjoitetaan',
    outFile: 'tiedosto, joka kirjoitetaan',
    lang: 'kieli fi, sv tai en; voi antaa monta kertaa, ensimmäinen on viestien kieli',
    format: 'tulosten muodot pilkuin erotettuina',
    workers: 'samanaikaisten lukijoiden määrä tai auto',
    deadline: 'sekunteja, jotka yhden tiedoston lukeminen saa kestää',
    heap: 'mebitavuja muistia yhdelle lukijalle',
    limit: 'raja, esimerkiksi rows=800000, jota suurempaa tiedostoa ei lueta; voi antaa monta kertaa',
    shard: 'lukee vain osan i n:stä; osat yhdistää vipu merge',
    resume: 'käyttää aiemmin luetut tiedostot, jotka eivät ole muuttuneet',
    fresh: 'lukee kaiken alusta',
    strict: 'varoituskin on virhe (paluukoodi 1)',
    json: 'yhteenveto JSON-muodossa',
    quiet: 'ei kerro etenemisestä',
    locality: 'paikkakunnan tunnus, jolle lomake täytetään',
  },
  argument: {
    inputs: 'kululomakkeita tai kansioita',
    folders: 'kansiot, joihin osat luettiin (convert --shard)',
    kind: 'claim = kululomake, project = hanketyökirja',
    report: 'aiemmin tehty raportti (.xlsx) tai settlement.json',
  },
}
