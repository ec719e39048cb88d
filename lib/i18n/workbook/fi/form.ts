// Finnish: the form of the project and its terms.

const inOneLanguage = 'Täytä ainakin yksi kieli; muut näytetään sillä, jos niitä ei ole.'
const weights = 'Päätetyt eurot tai prosentit. Jätä molemmat tyhjiksi, jos osuuksia ei ole päätetty: silloin rahoitusta ei jaeta.'

export const form = {
  columns: { field: 'Kohta', value: 'Arvo', source: 'Lähde', confirmed: 'Vahvistettu', explanation: 'Ohje' },
  sections: { project: 'Hanke', terms: 'Ehdot' },
  fields: {
    code: { label: 'Hankekoodi', explanation: 'Rahoituspäätöksessä, esimerkiksi S11049.' },
    'name.fi': { label: 'Hankkeen nimi suomeksi', explanation: inOneLanguage },
    'name.sv': { label: 'Hankkeen nimi ruotsiksi', explanation: '' },
    'name.en': { label: 'Hankkeen nimi englanniksi', explanation: '' },
    'beneficiary.name': { label: 'Tuensaaja', explanation: 'Kenelle rahoitus on myönnetty.' },
    'beneficiary.businessId': { label: 'Tuensaajan Y-tunnus', explanation: '' },
    'authority.fi': { label: 'Rahoittava viranomainen suomeksi', explanation: inOneLanguage },
    'authority.sv': { label: 'Rahoittava viranomainen ruotsiksi', explanation: '' },
    'authority.en': { label: 'Rahoittava viranomainen englanniksi', explanation: '' },
    profile: { label: 'Ohjelma', explanation: 'Määrää kustannuslajit, arvonlisäverokannat ja raporttien tiedotusmerkinnät.' },
    'period.start': { label: 'Toteutusaika alkaa', explanation: 'Ensimmäinen päivä, jolta kustannuksia korvataan.' },
    'period.end': { label: 'Toteutusaika päättyy', explanation: 'Viimeinen päivä, jolta kustannuksia korvataan.' },
    'terms.cap.cents': {
      label: 'Enimmäismäärä paikkakuntaa kohti, €',
      explanation: 'Tähän saakka paikkakunnan tukikelpoiset kustannukset korvataan.',
    },
    'terms.selfFinancing.cents': { label: 'Omavastuu paikkakuntaa kohti, €', explanation: 'Osallistumisen ehto.' },
    'terms.selfFinancing.mode': {
      label: 'Omavastuun laskutapa',
      explanation: 'Onko omavastuu paikkakunnan omaa rahoitusta vai toteuttajan kustannuksista vähennettävä osa.',
    },
    'terms.selfFinancing.recognise': {
      label: 'Omavastuu huomioidaan',
      explanation: 'Täysimääräisenä huomioitu omavastuu pienentää julkista rahoitusta, vaikka maksu viipyisi.',
    },
    'terms.funding.esf': { label: 'Rahoitusosuus: EU', explanation: weights },
    'terms.funding.teCentre': { label: 'Rahoitusosuus: valtio', explanation: 'Samassa yksikössä kuin EU:n osuus.' },
    'terms.rounding': { label: 'Senttien pyöristys', explanation: 'Kenelle jakamatta jäävä sentti kuuluu.' },
    'terms.lineOrder': { label: 'Rivien järjestys', explanation: 'Järjestys, jossa kulurivit täyttävät enimmäismäärän.' },
    'terms.categoryDeviation': {
      label: 'Kustannuslajin ylitys',
      explanation: 'Miten paljon hyväksytty kustannuslaji saa ylittyä ilman muutospäätöstä.',
    },
    'terms.finalClaimDeadline.date': {
      label: 'Loppumaksatuksen hakemisen määräpäivä',
      explanation: 'Tyhjä: neljä kuukautta toteutusajan päättymisestä.',
    },
    'terms.maximum.cents': {
      label: 'Enimmäismäärä koko hankkeelle, €',
      explanation: 'Tyhjä: paikkakuntien määrä kertaa enimmäismäärä.',
    },
  },
}
