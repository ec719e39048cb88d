// Amounts as they were posted on accounts. Law: a posting may be without the VAT whose rate stands beside it, so nothing follows from that rate: 1 000,00 €
// at 22 % on account 4500 may be all of 1 000,00 € without VAT, or 819,67 €.
import type { Role } from '../../headings.ts'
import { meaningOf } from '../headings/heading-role.ts'
import { hasAccounts } from '../tables/journal.ts'
import { plain } from '../../plain-text.ts'
import type { Columns } from './columns.ts'

/** Whether a table's amounts are postings: of a ledger, or of a list by accounts, without suppliers or as programs print it, whose amount is not called gross. */
export function arePostings(columns: Columns, roles: ReadonlySet<Role>): boolean {
  if (columns.kind === 'ledger') return true
  if (columns.kind !== 'list' || !roles.has('rate') || !hasAccounts(columns)) return false
  if (roles.has('supplier') && ![...columns.byColumn.values()].some(({ text }) => ofPrint.test(plain(text)))) return false
  const gross = [...columns.byColumn.values()].find(({ role }) => role === 'gross')
  return gross !== undefined && meaningOf(gross.text)?.role === 'amount'
}

/** `Tositelaji`, `Jakso`, `Tilin nimi`, `Tili(T)`, `Vernr`: what bookkeeping programs print beside an account, and nobody fills into a form. */
const ofPrint =
  /^(?:tosite ?laji|jakso|kirjaus ?(?:laji|kausi|jakso)|tili ?\(t\)|tilin (?:nimi|nimitys|selite)|vasta ?tili|verifikat(?:serie|typ)|ver ?serie|kontots? (?:namn|benamning)|konto ?(?:namn|text|benamning)|motkonto|voucher type|account (?:name|description)|posting (?:period|type)|journal)$/
