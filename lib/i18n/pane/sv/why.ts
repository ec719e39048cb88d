// Swedish: how a figure comes about.
import type { PaneWords } from '../fi/index.ts'
import { counted } from '../counted.ts'

const count = counted('sv')

export const why: PaneWords['why'] = {
  title: 'Varifrån kommer beloppet?',
  selected: 'Varifrån kommer det valda beloppet?',
  trail: 'Vägen hit',
  close: 'Stäng',
  of: (column, row) => (row === '' ? column : `${column}, ${row}`),
  follow: (figure, amount) => `${figure} ${amount}: varifrån kommer det här?`,
  rule: 'Regel',
  rows: 'Rad',
  operation: {
    same: 'Samma belopp som',
    sum: 'Summan av raderna',
    plus: 'Addition',
    minus: 'Från det första dras de andra av',
    smallest: 'Det minsta av dessa',
    largest: 'Det största av dessa',
    times: 'Multiplikation',
    fraction: 'En andel av beloppet, avrundad till cent',
    share: 'Finansieringsandel enligt fördelningstalen, restcenten till den största resten',
    fundRoundsDown: 'Finansieringsandel enligt fördelningstalen, delar av en cent avrundas nedåt',
    reduced: 'Fördelningstalet delat med den gemensamma faktorn',
    percentage: 'Det första i procent av det andra',
    whether: 'Om det första är större än det andra, det tredje; annars det fjärde',
    rows: 'Antalet rader',
  },
  fromTable: (table) => `Tabell: ${table}`,
  zeroRows: (rows) => `Därtill ${count(rows, 'rad', 'rader')} där beloppet är noll.`,
  noRows: 'Det finns inga rader.',
  step: 'Mellansteg',
  given: 'Det här har lästs eller beslutats, inte räknats.',
  judged: 'Läst ur blanketten och bedömt enligt reglerna för stödberättigande; orsakerna står i radens anmärkningar.',
  line: 'Kostnadsrad',
  showReport: 'Visa i rapporten',
  showPosted: 'Visa den bokförda raden',
  notInReport: 'Rapporten har inte skrivits i arbetsboken.',
  gone: 'Det här beloppet finns inte längre: arbetsboken har ändrats.',
}
