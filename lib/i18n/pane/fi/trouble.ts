// Finnish: why a request to Excel did not happen, and what to do. What it has left in the workbook is said beside it, by
// what was being done.

interface Told {
  readonly what: string
  readonly todo: string
}

export const trouble = {
  cellEdit: {
    what: 'Excelissä on solu muokattavana.',
    todo: 'Päätä muokkaus Enterillä tai Esc-näppäimellä ja yritä uudelleen.',
  },
  session: {
    what: 'Yhteys työkirjaan on katkennut.',
    todo: 'Sulje tämä ruutu, avaa se uudelleen ja tarkista, mitä ehti tapahtua.',
  },
  busy: { what: 'Excel on varattu.', todo: 'Odota hetki ja yritä uudelleen.' },
  tooLarge: {
    what: 'Excel ei ota näin paljon kerralla.',
    todo: 'Valitse vähemmän tiedostoja tai raportteja kerrallaan.',
  },
  protected: (sheet: string | null): Told =>
    sheet === null
      ? {
          what: 'Excel ei anna muuttaa työkirjaa: se voi olla auki vain luettavana tai suojattu.',
          todo: 'Ota muokkaus käyttöön tai tallenna työkirjasta oma kopio ja yritä uudelleen.',
        }
      : {
          what: `Taulukko ”${sheet}” on suojattu.`,
          todo: 'Poista suojaus (Tarkista › Poista taulukon suojaus; salasanan tietää se, joka suojasi) ja yritä uudelleen.',
        },
  structureProtected: {
    what: 'Työkirjan rakenne on suojattu, joten taulukoita ei voi lisätä eikä poistaa.',
    todo: 'Poista suojaus (Tarkista › Suojaa työkirja; salasanan tietää se, joka suojasi) ja yritä uudelleen.',
  },
  noAnswer: {
    what: 'Excel ei vastannut ajoissa, joten ei tiedetä, mitä ehti tapahtua.',
    todo: 'Lue työkirja uudelleen ja katso ennen kuin yrität uudelleen. Samaa ei kirjata kahdesti.',
  },
  changedMeanwhile: {
    what: 'Joku muutti työkirjaa samaan aikaan. Mitään ei kirjoitettu päälle.',
    todo: 'Työkirja on luettu uudelleen. Tarkista luvut ja yritä uudelleen.',
  },
  missing: (what: string): Told => ({
    what: `Työkirjasta puuttuu ”${what}”.`,
    todo: 'Palauta se kumoamalla muutos tai tiedoston versiohistoriasta.',
  }),
  nameTaken: (sheet: string): Told => ({
    what: `Työkirjassa on jo taulukko ”${sheet}”, joka ei ole Vipun tekemä. Mitään ei kirjoitettu.`,
    todo: 'Anna sille toinen nimi ja yritä uudelleen.',
  }),
  notFetched: {
    what: 'Osaa tästä ruudusta ei saatu haettua verkosta. Mitään ei kirjoitettu.',
    todo: 'Tarkista verkkoyhteys ja lataa ruutu uudelleen. Valitse sen jälkeen tiedostot uudelleen, jos niitä oli valittuna.',
  },
  other: (message: string): Told => ({
    what: message === '' ? 'Excel ilmoitti virheestä.' : `Excel ilmoitti: ${message}`,
    todo: 'Lue työkirja uudelleen ja yritä sitten uudelleen.',
  }),
}
