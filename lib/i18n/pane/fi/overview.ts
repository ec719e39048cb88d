// Finnish: the overview.
import { counted } from '../counted.ts'

const count = counted('fi')

export const overview = {
  project: 'Koko hanke',
  localities: 'Paikkakunnat',
  use: 'Enimmäismäärästä käytetty',
  final: 'loppumaksatus',
  claim: (number: number): string => `Hakemus ${String(number)}`,
  /** The bar in words. */
  bar: (used: string, cap: string, percentage: string): string => `${used} / ${cap} (${percentage})`,
  left: (amount: string): string => `jäljellä ${amount}`,
  full: 'enimmäismäärä käytetty',
  over: (amount: string): string => `yli ${amount}, ei korvata`,
  selfFinancing: 'Omavastuu',
  received: (received: string, due: string): string => `saatu ${received} / ${due}`,
  outstanding: (amount: string): string => `puuttuu ${amount}`,
  overpaid: (amount: string): string => `liikaa ${amount}`,
  paid: (amount: string): string => `maksettu ${amount}`,
  borne: (amount: string): string => `toteuttaja maksaa itse ${amount}`,
  noSelfFinancing: 'ei omavastuuta',
  claims: 'Hakemukset',
  lines: (lines: number): string => count(lines, 'rivi', 'riviä'),
  nil: 'ei kuluja',
  missing: 'puuttuu',
  phases: 'Vaiheet',
  phase: { a: 'koolle', b: 'työpaja', c: 'kuvaus' },
  late: (day: string): string => `${day}, ei tavoiteajassa`,
  undone: 'kesken',
  errors: (errors: number): string => count(errors, 'virhe', 'virhettä'),
  warnings: (warnings: number): string => count(warnings, 'varoitus', 'varoitusta'),
  clear: 'ei avoimia huomautuksia',
  toChecks: (locality: string, open: string): string => `${locality}: ${open}, näytä tarkistukset`,
  why: (figure: string, amount: string): string => `${figure} ${amount}: mistä luku tulee?`,
  chart: 'Rahoitus',
  nothing: 'Yhtään hakemusta ei ole vielä kirjattu',
  nothingYet: 'Aloita valitsemalla toteuttajien maksatuslomakkeet.',
}
