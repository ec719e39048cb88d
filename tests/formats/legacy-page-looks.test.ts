// What a person sees otherwise than it is read on a web page saved as .xls: what stands elsewhere than in its place, digits of the style sheet, mirrored texts,
// and the rarer ways to put letters out of sight.
import { describe, expect, it } from 'vitest'
import { readOf, toldOf } from '../support/legacy/shown.ts'

const told = async (cells: string, style = '', around: [string, string] = ['', '']): Promise<string[]> =>
  toldOf(await readOf(`<style>${style}</style>${around[0]}<table><tr><td>101</td>${cells}</tr></table>${around[1]}`, 'Kulut.xls'))

describe('what stands elsewhere than in its place on a page', () => {
  it('is told as lying over cells: a figure within a cell, an amount behind the table', async () => {
    expect(await told('<td>5,00<span style="position:absolute;left:0">995,00</span></td>')).toEqual(['covered Kulut'])
    expect(await told('<td>5,00</td>', '.over{position:fixed}', ['', '<div class="over"><b>995,00 €</b></div>'])).toEqual(['covered Kulut'])
  })

  it.each([
    ['a page number or a day of print', '', ['<div style="position:absolute">Sivu 1, 15.9.2009</div>', '']],
    ['a logo', '<td>5,00<span style="position:absolute"><img src="logo.png"></span></td>', ['', '']],
    ['the table itself', '<td>5,00</td>', ['<div style="position:absolute;top:0">', '</div>']],
    ['what is not shown anyway', '<td>5,00</td>', ['', '<div style="position:absolute;display:none">995,00</div>']],
    ['a cell that only is moved with its row', '<td style="position:relative">5,00</td>', ['', '']],
  ] as [string, string, [string, string]][])('is nothing to tell where it is %s', async (_, cells, around) => {
    expect(await told(cells, '', around)).toEqual([])
  })
})

describe('what is folded away on a page', () => {
  it('is told: a list within a closed summary, an element without height that cuts off what is in it', async () => {
    expect(await told('<td>5,00</td>', '', ['<details><summary>Kulut</summary>', '</details>'])).toEqual(['row Kulut!A2'])
    expect(await told('<td>5,00<div style="height:0;overflow:hidden">995,00</div></td>')).toEqual(['letters Kulut!B1'])
    expect(await told('<td>5,00</td>', '', ['<details open><summary>Kulut</summary>', '</details>'])).toEqual([])
    expect(await told('<td>5,00<div style="height:0">995,00</div></td>')).toEqual([])
  })
})

describe('a style sheet', () => {
  it('that writes digits before or after an amount is told; a currency or an arrow is not', async () => {
    expect(await told('<td class="net">22,00</td>', '.net::before{content:"1"}')).toEqual(['figure Kulut!B1'])
    expect(await told('<td class="a net">22,00</td>', 'td.net:after{content:attr(data-more)}')).toEqual(['figure Kulut!B1'])
    expect(await told('<td class="net">22,00</td>', '.net::after{content:" €"} td:before{content:"→"}')).toEqual([])
  })

  it('that writes a minus before an amount is told', async () => {
    for (const minus of ['-', '\\2212', '(', '\u2013']) {
      expect(await told('<td class="net">22,00</td>', `.net::before{content:"${minus}"}`)).toEqual(['figure Kulut!B1'])
    }
    expect(await told('<td class="net">22,00</td>', '.net::before{content:-moz-alt-content}')).toEqual([])
  })

  it.each([
    ['an attribute', '[data-x]'],
    ['that value', '[data-x="a b"]'],
    ['a part of a value', '[data-x^=a]'],
    ['a value with commas', '[data-x="a b"],[data-x="a, b"]'],
  ])('that hides what has %s is told; another attribute is not its', async (_, selector) => {
    expect(await told('<td data-x="a b">22,00</td>', `${selector}{display:none}`)).toEqual(['letters Kulut!B1'])
    expect(await told('<td data-y="a b" class="a">22,00</td>', `${selector}{display:none}`)).toEqual([])
  })

  it.each([
    ['around it', '.net{display:none; & b{color:red}}'],
    ['behind it', '.net{& b{color:red} display:none}'],
    ['for some screens', '.net{@media screen{display:none}}'],
    ['at the top', '@media screen{.net{display:none}} b{color:red}'],
  ])('with a rule within a rule is told what it hides: %s', async (_, rules) => {
    expect(await told('<td class="net">22,00</td><td>5,00</td>', rules)).toEqual(['letters Kulut!B1'])
  })

  it('whose rules are about a place in the row, an attribute or two classes hides letters as others do', async () => {
    for (const selector of ['td:nth-child(2)', 'td:last-child', 'td[data-kind="x y"]', 'table tr td.sum.net', '.sum:not(.a, .b)'])
      expect(await told('<td class="sum net" data-kind="x y">22,00</td>', `${selector}{color:white}`)).toContain(
        selector.startsWith('td:') || selector.startsWith('td[') ? 'letters Kulut!A1' : 'letters Kulut!B1',
      )
  })

  it('may have comments within what it says', async () => {
    expect(await told('<td style="color:/**/white">22,00</td>')).toEqual(['letters Kulut!B1'])
    expect(await told('<td style="/* color:white */">22,00</td>')).toEqual([])
  })

  it('that is about a mouse, a link or the head alone hides nothing', async () => {
    expect(await told('<td>22,00</td>', 'td:hover{color:white} a:visited{color:white} thead th{color:white;background:navy}')).toEqual([])
  })
})

describe('a figure that only some programs show', () => {
  it.each([
    ['122<![if !mso]>9<![endif]>,00', 'figure'],
    ['122<!--[if gte mso 9]>9<![endif]-->,00', 'embedded'],
  ])('%s is told', async (text, what) => {
    expect(await told(`<td>${text}</td>`)).toEqual([what])
  })

  it.each([
    '<!--[if gte mso 9]><xml><x:Zoom>100</x:Zoom></xml><![endif]-->22,00',
    '<![if !supportLists]>1. <![endif]>22,00',
    '<![if !vml]><img width=20><![endif]>22,00',
    '22,00<!-- [if mso] 9 -->',
  ])('%s is not', async (text) => {
    expect(await told(`<td>${text}</td>`)).toEqual([])
  })
})

describe('what a page fetches from elsewhere', () => {
  const targets = async (head: string): Promise<unknown[]> =>
    (await readOf(`${head}<table><tr><td>101</td><td>22,00</td></tr></table>`, 'Kulut.xls')).findings.map(({ code, figures }) => [
      code,
      figures,
    ])

  it('is told, since it may show other figures: style sheets and pages within it', async () => {
    const told = [['external-link-ignored', { target: 'https://muualla.example/a' }]]
    for (const head of [
      '<link rel=stylesheet href="https://muualla.example/a">',
      '<style>@import url("https://muualla.example/a");</style>',
      '<iframe src=https://muualla.example/a></iframe>',
      '<object data="https://muualla.example/a"></object>',
    ])
      expect(await targets(head)).toEqual(told)
  })

  it('is not where it stands beside the file, or only names something: an icon, the folder of Excel', async () => {
    expect(
      await targets('<link rel=icon href="https://muualla.example/i"><link rel=Stylesheet href="Kulut_tiedostot/stylesheet.css">'),
    ).toEqual([])
  })
})

describe('letters on a page', () => {
  it.each([
    'letter-spacing:-1em',
    'clip:rect(0,0,0,0)',
    'clip-path:inset(100%)',
    'max-height:0;overflow:hidden',
    'zoom:0.01',
    'content-visibility:hidden',
    'color:hsl(0, 0%, 100%)',
    'color:hsla(120 50% 50% / 0)',
    'transform:scale(0)',
    'transform:translateX(-9999px)',
    'transform:rotateY(90deg)',
    'translate:-9999px',
    'mask-image:linear-gradient(transparent,transparent)',
    'filter:opacity(0%)',
    'font:0/0 a',
    'color:#ffffff00',
    'color:#fff0',
    'color:#ffffffff',
    '-webkit-text-fill-color:transparent',
  ])('are out of sight by %s', async (style) => {
    expect(await told(`<td style="${style}">22,00</td>`)).toEqual(['letters Kulut!B1'])
  })

  it.each([
    'letter-spacing:-0.01em',
    'transform:scale(1.1)',
    'transform:translateX(-2px)',
    'height:0;overflow:hidden',
    'mask-image:none',
    'font:bold 10pt Arial',
    'color:#1f3864ff',
    'color:hsl(210, 60%, 30%)',
    'zoom:90%',
    'max-height:20px',
    'filter:opacity(80%)',
  ])('are seen by %s', async (style) => {
    expect(await told(`<td style="${style}">22,00</td>`)).toEqual([])
  })

  it.each([
    '<td style="unicode-bidi:bidi-override;direction:rtl">00,221</td>',
    '<td><bdo dir="rtl">00,221</bdo></td>',
    '<td style="transform:scaleX(-1)">100,00</td>',
  ])('are read in another order than they are seen in %s', async (cell) => {
    expect(await told(cell)).toEqual(['figure Kulut!B1'])
  })

  it('of a language from right to left, or turned to save room, are none', async () => {
    expect(await told('<td dir="rtl">122,00</td><td style="direction:rtl">5,00</td><td style="transform:rotate(-90deg)">Alv</td>')).toEqual(
      [],
    )
  })
})
