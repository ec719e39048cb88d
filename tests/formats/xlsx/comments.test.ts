// What people wrote about cells, beside them: read with its cell, whichever program keeps it, and never in the way of a figure.
import { describe, expect, test } from 'vitest'
import { defaultLimits, readXlsx } from '../../../lib/formats/xlsx/index.ts'
import type { Note } from '../../../lib/sheet/grid.ts'
import { MAIN, relationship, relationshipsXml, row, xlsxOf } from '../../support/xlsx/workbook.ts'

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'
const commentsXml = (list: string): string =>
  `<comments xmlns="${MAIN}"><authors><author>Maija Mallila</author></authors><commentList>${list}</commentList></comments>`

/** A workbook of `Tosite 101 | 7250` and `Tosite 102 | 80` whose sheet has parts of comments. */
function withParts(parts: Readonly<Record<'comments' | 'threadedComment', string | null>>): Uint8Array {
  const given = Object.entries(parts).flatMap(([kind, content]) => (content === null ? [] : [{ kind, content }]))
  const rels = given.map(({ kind }, index) => relationship(`c${String(index)}`, kind, `../${kind}1.xml`)).join('')
  const more = [
    { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: relationshipsXml(rels) },
    ...given.map(({ kind, content }) => ({ name: `xl/${kind}1.xml`, content })),
  ]
  return xlsxOf({ data: row(1, 'Tosite 101', 7250) + row(2, 'Tosite 102', 80), more })
}

const notesOf = (comments: string | null, threadedComment: string | null = null): (readonly Note[] | undefined)[] | null =>
  readXlsx(withParts({ comments, threadedComment })).value?.[0]?.rows.map(({ notes }) => notes) ?? null

describe('a comment on a cell', () => {
  test('is read with its cell, in pieces or whole, without the name of who wrote it', () => {
    const pieces = '<r><rPr><b/></rPr><t>Maija Mallila:</t></r><r><t xml:space="preserve">&#10;oikea summa 145,20</t></r>'
    expect(
      notesOf(
        commentsXml(
          `<comment ref="B2" authorId="0"><text>${pieces}</text></comment><comment ref="A1" authorId="0"><text><t>ei haeta</t></text></comment>`,
        ),
      ),
    ).toEqual([[{ column: 0, text: 'ei haeta' }], [{ column: 1, text: '\noikea summa 145,20' }]])
  })

  test('is read from a thread of a newer program, each of its answers', () => {
    const said = (text: string): string =>
      `<threadedComment ref="B1" dT="2009-11-20" personId="{1}" id="{2}"><text>${text}</text></threadedComment>`
    const thread = `<ThreadedComments xmlns="${THREADED}">${said('onko tämä oikein?')}${said('puolet hankkeelle')}</ThreadedComments>`
    expect(notesOf(null, thread)).toEqual([
      [
        { column: 1, text: 'onko tämä oikein?' },
        { column: 1, text: 'puolet hankkeelle' },
      ],
      undefined,
    ])
  })

  test.each([
    ['on no cell', commentsXml('<comment ref="ZZZZ1"><text><t>x</t></text></comment><comment><text><t>x</t></text></comment>')],
    ['of no words', commentsXml('<comment ref="B1"><text><t> </t></text></comment>')],
  ])('%s is none, and the cells are read', (_, xml) => {
    expect(notesOf(xml)).toEqual([undefined, undefined])
  })

  test.each([
    ['breaks off', '<comments', null],
    ['breaks off behind a comment', `<comments xmlns="${MAIN}"><commentList><comment ref="B1"><text><t>x</t></text></comment>`, null],
    ['of threads breaks off', commentsXml(''), '<ThreadedComments'],
  ])('whose part %s is told, and the cells are read', (_, comments, threadedComment) => {
    const { value, findings } = readXlsx(withParts({ comments, threadedComment }))
    expect(value?.[0]?.rows.map(({ cells }) => cells.length)).toEqual([2, 2])
    expect(findings).toMatchObject([{ code: 'hidden-content', figures: { what: 'comments', count: 1 }, at: 'Taul1', severity: 'warning' }])
  })

  test('on a row without cells is heard as if it were typed there', () => {
    const xml = commentsXml('<comment ref="C9"><text><t>Tosite 101&#10;ei haeta</t></text></comment>')
    const rows = readXlsx(withParts({ comments: xml, threadedComment: null })).value?.[0]?.rows
    expect(rows?.map(({ row: number, cells }) => [number, cells.length])).toEqual([
      [1, 2],
      [2, 2],
      [9, 1],
    ])
    expect(rows?.[2]?.cells).toEqual([{ kind: 'text', column: 2, text: 'Tosite 101 ei haeta' }])
  })

  test('is no notice that it is a thread, which older programs see before it', () => {
    const notice = (title: string, word: string): string =>
      `[${title}]&#10;&#10;Learn more: https://go.microsoft.com/fwlink/?linkid=870924&#10;&#10;${word}:&#10;    oikea summa 145,20`
    const of = (text: string): string => commentsXml(`<comment ref="B1" authorId="0"><text><t>${text}</t></text></comment>`)
    for (const text of [notice('Threaded comment', 'Comment'), notice('Kommenttiketju', 'Kommentti')])
      expect(notesOf(of(text))?.[0]).toEqual([{ column: 1, text: 'oikea summa 145,20' }])
    expect(notesOf(of('[1] ks. https://x.fi/?linkid=870924'))?.[0]).toEqual([{ column: 1, text: '[1] ks. https://x.fi/?linkid=870924' }])
  })

  test('is one of no more than a list may have: of ten allowed, the eleventh is too large', () => {
    const many = withParts({ comments: commentsXml('<comment ref="B1"><text><t>x</t></text></comment>'.repeat(11)), threadedComment: null })
    expect(readXlsx(many, { ...defaultLimits, listLength: 11 }).value).not.toBeNull()
    expect(readXlsx(many, { ...defaultLimits, listLength: 10 }).findings).toMatchObject([
      { code: 'too-large', figures: { limit: 'listLength' } },
    ])
  })
})
