// Finnish: the overview.
import { counted } from '../counted.ts'

const count = counted('fi')

export const overview = {
  project: 'Koko hanke',
  localities: 'Paikkakunnat',
  use: 'Enimmäismäärästä käytetty',
  figure: 'Luku',
  amount: 'Määrä',
  final: 'loppumaksatus',
  claim: (number: number) => `Hakemus ${String(number)}`,
  /** The bar in words. */
  bar: (used: string, cap: string, percentage: string) => `${used} / ${cap} (${percentage})`,
  left: (amount: string) => `jäljellä ${amount}`,
  full: 'enimmäismäärä käytetty',
  over: (amount: string) => `yli ${amount}, ei korvata`,
  waits: 'Maksetaan omavastuulla',
  selfFinancing: 'Omavastuu',
  received: (received: string, due: string) => `saatu ${received} / ${due}`,
  outstanding: (amount: string) => `puuttuu ${amount}`,
  overpaid: (amount: string) => `liikaa ${amount}`,
  paid: 'maksettu',
  borne: (amount: string) => `toteuttaja maksaa itse ${amount}`,
  noSelfFinancing: 'ei omavastuuta',
  claims: 'Hakemukset',
  lines: (lines: number) => count(lines, 'rivi', 'riviä'),
  nil: 'ei kuluja',
  missing: 'puuttuu',
  phases: 'Vaiheet',
  phase: { a: 'Sidosryhmät koolle', b: 'Työpaja', c: 'Kuvaus' },
  done: (day: string) => `valmis ${day}`,
  late: (day: string) => `${day}, ei tavoiteajassa`,
  undone: 'kesken',
  errors: (errors: number) => count(errors, 'virhe', 'virhettä'),
  warnings: (warnings: number) => count(warnings, 'varoitus', 'varoitusta'),
  clear: 'ei avoimia huomautuksia',
  toChecks: (locality: string, open: string) => `${locality}: ${open}, näytä tarkistukset`,
  why: (figure: string, amount: string) => `${figure} ${amount}: mistä luku tulee?`,
  chart: 'Rahoitus',
  nothing: 'Yhtään hakemusta ei ole vielä kirjattu',
  nothingYet: 'Aloita valitsemalla toteuttajien maksatuslomakkeet.',
}
