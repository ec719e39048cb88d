// Prints of a ledger: debit and credit, account headings, carry-overs, a running balance.
import { expect, test } from 'vitest'
import { csv, dated, errors, euros, loud, only, read, sheet, short } from './sheets.ts'

const LEDGER = `
Esimerkkitoteuttaja 1 Oy
Pääkirja 1.11.2009 - 31.12.2009
Paikkakunta: Paikkakunta 1

Tosite;Pvm;Selite;Debet;Kredit;Saldo
4460 Ulkopuoliset palvelut
101;3.11.2009;Mallipalvelu Ab, selvitys;1 000,00;;1 000,00
102;9.11.2009;Koe & Poika Ky, hyvitys;;200,00;800,00
;;4460 Ulkopuoliset palvelut yhteensä;1 000,00;200,00;800,00

7200 Vuokrat
103;1.12.2009;Mallitalo Oy, auditorio;50,50;;850,50
;;Siirto seuraavalle sivulle;1 050,50;200,00;850,50

Tosite;Pvm;Selite;Debet;Kredit;Saldo
;;Siirto edelliseltä sivulta;1 050,50;200,00;850,50
104;2.12.2009;Mallitalo Oy, työpaja;49,50;;900,00
;;7200 Vuokrat yhteensä;100,00;0,00;900,00

;;Yhteensä;1 100,00;200,00;900,00`

test('a ledger print gives four lines, a credit is negative, and its balance of 900,00 is the stated total', () => {
  const result = read(csv(LEDGER))
  const claim = only(result)
  expect(short(claim.lines)).toEqual(['101 2009-11-03 1000', '102 2009-11-09 -200', '103 2009-12-01 50.5', '104 2009-12-02 49.5'])
  expect(claim.lines.map(({ category }) => category)).toEqual(['services', 'services', 'rents', 'rents'])
  expect([claim.locality, claim.claim, euros(claim.statedTotalCents)]).toEqual(['L1', 2, 900])
  expect(claim.statedPeriod).toEqual({ start: '2009-11-01', end: '2009-12-31' })
  expect(loud(result)).toEqual(['paid-date-unknown@A5', 'vat-not-stated@D5'])
})

test('a section goes on over a page, also where the page breaks right below its heading', () => {
  const claim = only(
    read(
      csv(
        LEDGER.replace('103;1.12.2009;Mallitalo Oy, auditorio;50,50;;850,50\n', '')
          .replaceAll('1 050,50', '1 000,00')
          .replace('100,00;0,00', '49,50;0,00')
          .replace('1 100,00;200,00;900,00', '1 049,50;200,00;849,50'),
      ),
    ),
  )
  expect(claim.lines.map(({ voucher, category }) => `${voucher ?? ''} ${category ?? ''}`)).toEqual([
    '101 services',
    '102 services',
    '104 rents',
  ])
  expect(euros(claim.statedTotalCents)).toBe(849.5)
})

test('a carry-over that has lost 50,50 is a subtotal that differs, in its own column', () => {
  expect(loud(read(csv(LEDGER.replace('Siirto edelliseltä sivulta;1 050,50', 'Siirto edelliseltä sivulta;1 000,00'))))).toContain(
    'subtotal-differs@D16',
  )
})

test('an account total that differs from its lines is said at its cell', () => {
  expect(loud(read(csv(LEDGER.replace('7200 Vuokrat yhteensä;100,00', '7200 Vuokrat yhteensä;110,00'))))).toContain('subtotal-differs@D18')
})

test('a grand total of the ledger that differs is said at its cell', () => {
  expect(loud(read(csv(LEDGER.replace('Yhteensä;1 100,00;200,00', 'Yhteensä;1 101,00;200,00'))))).toContain('total-differs@D20')
})

test('a ledger that totals what debit and credit leave, in the debit column, agrees', () => {
  const result = read(csv(LEDGER.replace(';;Yhteensä;1 100,00;200,00;900,00', ';;Yhteensä;900,00;;')))
  expect(loud(result)).toEqual(['paid-date-unknown@A5', 'vat-not-stated@D5'])
  expect(euros(only(result).statedTotalCents)).toBe(900)
})

test('trailing minuses in the debit column are negative', () => {
  const claim = only(read(csv(LEDGER.replace('selvitys;1 000,00', 'selvitys;1.000,00-'))))
  expect(euros(claim.lines[0]?.grossCents)).toBe(-1000)
})

test('a credit column written in negative amounts lowers costs and is pointed out', () => {
  const result = read(csv(LEDGER.replace(';;200,00;800,00', ';;-200,00;800,00').replaceAll(';200,00;', ';-200,00;')))
  expect(euros(only(result).lines[1]?.grossCents)).toBe(-200)
  expect(loud(result)).toContain('credit-sign-suspicious@E8')
})

test('credits written with either sign are asked, not chosen', () => {
  const result = read(
    csv(LEDGER.replace('104;2.12.2009;Mallitalo Oy, työpaja;49,50;;900,00', '104;2.12.2009;Mallitalo Oy, työpaja;;-49,50;900,00')),
  )
  expect(errors(result)).toContain('amount-ambiguous@E17')
})

test('an account nobody knows is asked once, and its lines have no category', () => {
  const result = read(csv(LEDGER.replaceAll('7200 Vuokrat', '8999 Sekalaista')))
  expect(only(result).lines.map(({ category }) => category)).toEqual(['services', 'services', null, null])
  expect(loud(result).filter((one) => one.startsWith('category-unknown'))).toEqual(['category-unknown@A11'])
})

test('account number and name in two cells head a section too', () => {
  const result = read(
    sheet([
      ['Pääkirja 1.8.2009 - 31.10.2009'],
      ['Paikkakunta: Mallila'],
      [],
      ['Tosite', 'Pvm', 'Selite', 'Debet', 'Kredit'],
      ['4460', 'Ulkopuoliset palvelut'],
      ['1', dated('2009-08-03'), 'Selvitys', 100],
      ['7800', 'Matkakulut'],
      ['2', dated('2009-08-04'), 'Juna', 10],
    ]),
  )
  expect(only(result).lines.map(({ category }) => category)).toEqual(['services', 'travel'])
})

test('what an account holds before and after is no cost and no sum of the lines: 139,02 opens the first, 30,00 closes the second', () => {
  const result = read(
    csv(`
Pääkirja 1.8.2009 - 31.10.2009
Paikkakunta: Paikkakunta 1

Pvm;Tosite;Selite;Debet;Kredit;Saldo
4460 Ulkopuoliset palvelut
;;Alkusaldo;;;139,02
3.8.2009;1;Selvitys;100,00;;239,02
4.8.2009;2;Sali;20,00;;259,02
;;Kauden muutos;120,00;0,00;120,00
;;Loppusaldo;;;259,02
7800 Matkakulut
;;Alkusaldo;;;0,00
5.8.2009;3;Juna;30,00;;30,00
;;Kauden muutos;30,00;0,00;30,00
;;Loppusaldo;;;30,00

;;Kaikki tilit yhteensä;150,00;0,00;150,00`),
  )
  expect(short(only(result).lines)).toEqual(['1 2009-08-03 100', '2 2009-08-04 20', '3 2009-08-05 30'])
  expect(loud(result)).toEqual(['paid-date-unknown@A4', 'vat-not-stated@D4'])
})

test('an opening balance in the columns of costs is left out, for information', () => {
  const result = read(
    csv(LEDGER.replace('4460 Ulkopuoliset palvelut\n101', ';;Alkusaldo;500,00;0,00;500,00\n4460 Ulkopuoliset palvelut\n101')),
  )
  expect(only(result).lines).toHaveLength(4)
  expect(only(result).findings.find(({ code }) => code === 'row-left-out')).toMatchObject({
    severity: 'info',
    figures: { text: 'Alkusaldo' },
  })
})

test('an opening balance of nothing is no cost', () => {
  const result = read(csv(LEDGER.replace('4460 Ulkopuoliset palvelut\n101', ';;Alkusaldo;0,00;0,00;0,00\n4460 Ulkopuoliset palvelut\n101')))
  expect(only(result).lines).toHaveLength(4)
  expect(loud(result)).toEqual(['paid-date-unknown@A5', 'vat-not-stated@D5'])
})

test('a Swedish ledger reads like a Finnish one', () => {
  const result = read(
    csv(`
Esimerkkitoteuttaja 3 Ab
Huvudbok 1.8.2009 - 31.10.2009
Ort: Ort 3

Ver.nr;Datum;Text;Debet;Kredit;Saldo
4460 Köptjänster
1;3.8.2009;Mallipalvelu Ab;100,00;;100,00
;;4460 Köptjänster totalt;100,00;0,00;100,00
7800 Resekostnader
2;4.8.2009;Exempeltrafik Ab;20,00;;120,00
;;Transport till nästa sida;120,00;0,00;120,00
Ver.nr;Datum;Text;Debet;Kredit;Saldo
;;Transport från föregående sida;120,00;0,00;120,00
3;5.8.2009;Testhotellet Ab;;20,00;100,00
;;7800 Resekostnader totalt;20,00;20,00;100,00
;;Totalt;120,00;20,00;100,00`),
  )
  const claim = only(result)
  expect(short(claim.lines)).toEqual(['1 2009-08-03 100', '2 2009-08-04 20', '3 2009-08-05 -20'])
  expect([claim.locality, claim.claim, euros(claim.statedTotalCents)]).toEqual(['L3', 1, 100])
  expect(errors(result)).toEqual([])
})

test('an English ledger reads like a Finnish one', () => {
  const result = read(
    csv(`
General ledger 1 August 2009 - 31 October 2009
Locality: Locality 2

Doc no;Date;Description;Debit;Credit;Balance
4460 External services
1;2009-08-03;Example Ltd;100.00;;100.00
;;4460 External services total;100.00;0.00;100.00
7200 Rents
2;2009-08-04;Example Hall;1,020.00;;1,120.00
;;Carried forward;1,120.00;0.00;1,120.00
Doc no;Date;Description;Debit;Credit;Balance
;;Brought forward;1,120.00;0.00;1,120.00
3;2009-08-05;Example Hall;;20.00;1,100.00
;;7200 Rents total;1,020.00;20.00;1,100.00
;;Grand total;1,120.00;20.00;1,100.00`),
  )
  expect(short(only(result).lines)).toEqual(['1 2009-08-03 100', '2 2009-08-04 1020', '3 2009-08-05 -20'])
  expect(euros(only(result).statedTotalCents)).toBe(1100)
  expect(errors(result)).toEqual([])
})

test('a description that begins with a transport is a cost, for it has a voucher and a day', () => {
  const claim = only(read(csv(LEDGER.replace('Mallipalvelu Ab, selvitys', 'Siirto kokouspaikalle'))))
  expect(claim.lines[0]?.description).toBe('Siirto kokouspaikalle')
})
