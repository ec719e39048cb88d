// Money whose headings tell a careful person how a line came about: a joint invoice and our share of it, a purchase and the fee of its delivery. Law: every row must
// agree, and words of anybody else who may pay a part leave the question open.
import { isPartOf } from './amount-arithmetic.ts'
import { areMoney, type Amounts } from './column-values.ts'
import type { Candidate } from './column-candidates.ts'
import { isTotalHeading } from './part-columns.ts'
import type { Settling } from './settling.ts'
import { plain, remembered } from '../../plain-text.ts'

/** A heading without its currency; the same ones come again in many files. */
const bare = remembered((text) => plain(text.replace(/[€()]/g, ' ')).replace(/ (?:eur|euroa|euro|euros)$/, ''))

const ours = /^(?:osuutemme|meidan osuus|meidan osuutemme|meidan osa|var andel|var del|our share|our part|our portion)$/
const ofAll =
  /^(?:yhteislasku|koko lasku|lasku(?:n)? (?:yhteensa|kokonaissumma|loppusumma|summa)|gemensam faktura|hela fakturan|faktura(?:n)? totalt|fakturans (?:totalsumma|summa)|joint invoice|whole invoice|full invoice|invoice total|total of invoice)$/

/** `Yhteislasku` of 300 and `Osuutemme` of 100: our share is what is claimed, and it is asked. */
export function settleOurShare(table: Settling): void {
  const [own, ...others] = table.columns.filter((one) => ours.test(bare(one.text)) && areMoney(one.values))
  if (own === undefined || others.length > 0 || table.has('claimed')) return
  const wholes = table.columns.filter((one) => one !== own && areMoney(one.values) && (ofAll.test(bare(one.text)) || isAmount(table, one)))
  const [whole, ...more] = wholes
  if (whole === undefined || more.length > 0 || !isPartOf(table.of(own), table.of(whole))) return
  if (![...table.of(whole).keys()].every((row) => table.of(own).has(row))) return
  table.give(whole, 'gross')
  table.ask(own, 'claimed')
}

const isAmount = (table: Settling, one: Candidate): boolean => table.with('amount', 'gross').includes(one)

/** What was bought, and what its sending cost. */
const ofBill = new RegExp(
  [
    '^(?:lasku|tuote|tuotteet|tavara|tavarat|tyo|tyot|tarvikkeet|materiaali|materiaalit|hinta|toimitus(?:maksu|kulut|kulu)|rahti|rahtikulut|posti(?:kulut|maksu|tus)|lahetyskulut|pakkaus|laskutuslisa|pientoimituslisa|kasittely(?:kulut|maksu)|palvelumaksu',
    'faktura|produkt|produkter|vara|varor|arbete|material|pris|leverans(?:avgift|kostnad)|frakt|fraktavgift|porto|faktura(?:avgift|tillagg)|expeditionsavgift|hanteringsavgift|serviceavgift',
    'invoice|product|products|goods|work|labour|labor|materials|price|delivery(?: fee| charge)?|freight|postage|shipping|handling(?: fee)?|packing|service fee)$',
  ].join('|'),
)

const isOfBill: (text: string) => boolean = remembered((text) => ofBill.test(bare(text)))

/** `Lasku`, `Tuote` over money beside the fee of sending it: an amount, and no number or name. */
export function withBill(all: readonly Candidate[]): readonly Candidate[] {
  const parts = all.filter((one) => isOfBill(one.text) && areMoney(one.values))
  const isNamed = ({ role }: Candidate): boolean => role === 'invoice' || role === 'voucher' || role === 'description' || role === 'part'
  if (parts.length < 2 || parts.every(isNamed)) return all
  return all.map((one) => (parts.includes(one) && isNamed(one) ? { ...one, role: null } : one))
}

/** `Lasku` and `Toimitusmaksu` that make `Yhteensä` on every row: all of them is the line. */
export function settleBill(table: Settling): void {
  if (table.has('vat') || table.has('net') || table.has('claimed')) return
  const parts = table.columns.filter((one) => isOfBill(one.text) && one.role !== 'unitPrice' && areMoney(one.values))
  if (parts.length < 2) return
  const [total, ...others] = table.with('gross', 'amount').filter((one) => !parts.includes(one))
  if (total === undefined || others.length > 0 || !isTotalHeading(total)) return
  const own = parts.map((one) => table.of(one))
  if (!makeAll(own, table.of(total))) return
  for (const one of parts) table.prove(one, 'other')
  table.prove(total, 'gross')
}

/** Whether parts make each total, two of them on two rows at least, and stand on no other row. */
function makeAll(parts: readonly Amounts[], totals: Amounts): boolean {
  let added = 0
  for (const [row, total] of totals) {
    const own = parts.flatMap((part) => part.get(row) ?? [])
    if (own.reduce((sum, cents) => sum + cents, 0) !== total) return false
    if (own.filter((cents) => cents !== 0).length > 1) added += 1
  }
  return added > 1 && parts.every((part) => [...part.keys()].every((row) => totals.has(row)))
}
