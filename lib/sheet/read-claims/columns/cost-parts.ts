// `Palkkio €`, `Matka €`, `Yhteensä €`: kinds of cost in columns of their own, and the total they make. Law: the figures of every row must make it, and each
// heading name a kind of cost; whose a part is, what is claimed, and tax are no kinds.
import { partsMake } from './amount-arithmetic.ts'
import type { Candidate } from './column-candidates.ts'
import { areMoney } from './column-values.ts'
import { isTotalHeading } from './part-columns.ts'
import type { Settling } from './settling.ts'
import { plain } from '../../plain-text.ts'

/** The total of its parts is the amount of the line, and no question. */
export function settleCostParts(table: Settling): void {
  const [total, ...others] = table.with('amount', 'gross').filter(isTotalHeading)
  if (total === undefined || others.length > 0 || table.has('net') || table.has('vat') || table.has('claimed')) return
  const parts = table.columns.filter((one) => one !== total && mayBePart(table, one))
  const isOfAll = table.with('amount', 'gross').every((one) => one === total || parts.includes(one))
  if (parts.length < 2 || !isOfAll || parts.some(({ column }) => column > total.column)) return
  const whole = table.of(total)
  const amounts = parts.map((one) => table.of(one))
  const { held, tried } = partsMake(amounts, whole)
  const isShared = [...whole.keys()].some((row) => amounts.filter((one) => (one.get(row) ?? 0) !== 0).length > 1)
  if (held < FEWEST || held < tried || held < whole.size || !isShared) return
  for (const one of parts) table.ask(one, 'part', 'info')
  table.prove(total, 'gross')
}

/** `Matka €` over nothing but money says how much, not what for. */
export const withoutMoneyAsPurpose = (all: readonly Candidate[]): readonly Candidate[] =>
  all.some(isMoneyAsPurpose) ? all.map((one) => (isMoneyAsPurpose(one) ? { ...one, role: null } : one)) : all

const isMoneyAsPurpose = ({ role, text, values }: Candidate): boolean =>
  role === 'description' && inEuros.test(text) && values.texts + values.days === 0 && areMoney(values)
const inEuros = /€|\beur/i

/** Of a single row two numbers may make a third by chance. */
const FEWEST = 2

/** Money under the name of a kind of cost: what nobody knows, or what is an amount, a wage or a part already. */
function mayBePart(table: Settling, one: Candidate): boolean {
  const { isNamed, text, values, role } = one
  const isOpen = table.isUnknown(one) || (role !== null && open.has(role))
  if (!isNamed || !isOpen || values.amounts === 0 || values.texts + values.days + values.percentages > 0) return false
  const said = plain(text)
  return kinds.test(said) && !notKinds.test(said)
}

const open: ReadonlySet<Candidate['role']> = new Set<Candidate['role']>(['amount', 'gross', 'wage', 'part'])

const kinds =
  /palkkio|matka|kilometri|paivaraha|vuokra|(?<!\p{L})(?:sali|tila|tyo|lippu|muut (?:kulut|kustannukset|menot))|tarjoilu|ateria|ruok|lounas|kahvi|majoitus|hotelli|tarvik|materiaal|painatus|siivous|posti|puhelin|osallistumis|rahti|toimitus|kuljetus|ilmoitu|mainos|luento|arvode|(?<!\p{L})(?:res[ao]|resor|resekost|hyra|lokal|mat|arbete|logi|biljett|ovriga (?:kostnader|utgifter))|dagtraktamente|servering|lunch|kaffe|hotell|material|tryck|stadning|porto|telefon|frakt|leverans|annons|(?<!\p{L})(?:fees?|travel|trip|rent|room|venue|hall|meals?|food|labour|labor|work|ticket|service|other (?:costs|expenses))|honorari|mileage|per diem|catering|coffee|lodging|hotel|accommodation|supplies|printing|cleaning|postage|phone|freight|delivery|advert/u
/** Whose it is, what is claimed of it, and tax. */
const notKinds =
  /hanke|hankk|projekt|project|osuu|andel|share|kunta|kunna|kommun|municip|kaupun|stad(?!n)|toinen|toise|annan|annat|another|(?<!\p{L})(?:oma|egen|eget|own)|haet|haem|sok[ts]|claim|rahoit|finans|fund|alv|moms|vat(?!\p{L})|vero|skatt|tax|yksit|privat|ennakko|forskott|advance|aiem|edel|tidig|foreg|earlier|previous|budj|budg|arvio/u
