// The scanner: which names mean something, what counts as text, and that whatever of an element was not read is gone over.
import { describe, expect, test } from 'vitest'
import { defaultLimits, guarded } from '../../../lib/formats/xlsx/index.ts'
import { Scanner } from '../../../lib/formats/xlsx/xml/scanner.ts'
import { unescaped } from '../../../lib/formats/xlsx/xml/text.ts'
import { bytesOf } from '../../support/xlsx/zip.ts'

const OWN = new Set(['urn:own', 'urn:own-strict'])
const scannerOf = (xml: string | Uint8Array): Scanner => new Scanner(bytesOf(xml), 'part.xml', OWN, defaultLimits)

/** The tags of all children of the root, with their texts where they are `t`. */
function childrenOf(xml: string): string[] {
  const scanner = scannerOf(xml)
  scanner.nextChild(0)
  const children: string[] = []
  while (scanner.nextChild(1)) {
    const { tag } = scanner
    if (tag === 't') scanner.content()
    children.push(tag === 't' ? `t:${scanner.text()}` : tag)
  }
  scanner.finish()
  return children
}

/** The text of a `t` element with this content. */
const textOf = (content: string): string => childrenOf(`<is xmlns="urn:own"><t>${content}</t></is>`).join()

const refusalOf = (read: () => unknown): unknown => guarded(() => ({ value: read(), findings: [] })).findings[0]

describe('names', () => {
  test('mean the same with any prefix, and nothing in another namespace', () => {
    expect(childrenOf('<x:is xmlns:x="urn:own" xmlns:y="urn:other"><x:t>a</x:t><y:t>b</y:t><t>c</t></x:is>')).toEqual(['t:a', '', ''])
  })

  test('change their namespace where it is declared anew, and back again', () => {
    expect(childrenOf('<is xmlns="urn:own"><t xmlns="urn:other">a</t><r xmlns="urn:own-strict"/><t>b</t></is>')).toEqual(['', 'r', 't:b'])
    expect(childrenOf('<is xmlns="urn:own"><t xmlns="">a</t><t>b</t></is>')).toEqual(['', 't:b'])
  })

  test('may be of any script, and are nothing to us', () => {
    expect(childrenOf('<is xmlns="urn:own"><määrä a:b="1" xmlns:a="urn:a"/><t>b</t></is>')).toEqual(['', 't:b'])
  })
})

describe('attributes', () => {
  test('stand in either quotes, with space around, and with references', () => {
    const scanner = scannerOf(`<sheet xmlns="urn:own" name = 'R&amp;D "2009"'\n\tstate="hidden" other="x" />`)
    scanner.open('sheet')
    expect(scanner.attribute('name')).toBe('R&D "2009"')
    expect(scanner.attribute('state')).toBe('hidden')
    expect(scanner.attribute('r')).toBeNull()
    scanner.finish()
  })

  test('of a prefix are not those without', () => {
    const scanner = scannerOf('<c xmlns="urn:own" xmlns:q="urn:q" q:r="B2" r="A1"/>')
    scanner.open('c')
    expect(scanner.attribute('r')).toBe('A1')
  })

  test.each([
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ])('give the relationship id in %s, whatever its prefix', (uri) => {
    const scanner = scannerOf(`<sheet xmlns="urn:own" xmlns:q="urn:q" q:id="no" rel:id="rId7" id="no" xmlns:rel="${uri}"/>`)
    scanner.open('sheet')
    expect(scanner.relationshipId()).toBe('rId7')
  })
})

describe('text', () => {
  test.each([
    ['7250', '7250'],
    ['', ''],
    ['  spaces kept  ', '  spaces kept  '],
    ['Jyväskylä – 12 €', 'Jyväskylä – 12 €'],
    ['&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos;', '<a> & "b" \'c\''],
    ['&#228;&#xE4;&#x1F600;', 'ää😀'],
    ['a<![CDATA[<b> & ]]]]><![CDATA[>c]]>d', 'a<b> & ]]>cd'],
    ['72<!-- a comment -->50<?an instruction?>', '7250'],
    ['one\r\ntwo\rthree\n', 'one\ntwo\nthree\n'],
    ['&amp;lt;', '&lt;'],
  ])('%j reads %j', (content, text) => {
    expect(textOf(content)).toBe(`t:${text}`)
  })

  test('is limited in length, also where it is put together', () => {
    const limits = { ...defaultLimits, textLength: 10 }
    const read = (content: string): unknown =>
      refusalOf(() => {
        const scanner = new Scanner(bytesOf(`<t xmlns="urn:own">${content}</t>`), 'part.xml', OWN, limits)
        scanner.open('t')
        scanner.content()
        return scanner.text()
      })
    expect(read('1234567890')).toBeUndefined()
    expect(read('12345678901')).toMatchObject({ code: 'too-large', figures: { limit: 'textLength', allowed: 10, found: 11 } })
    expect(read('123456<!-- -->789012')).toMatchObject({ code: 'too-large', figures: { limit: 'textLength', allowed: 10, found: 12 } })
  })

  test.each([
    ['_x0041_', 'A'],
    ['line_x000D__x000A_end', 'line\r\nend'],
    ['_x005F_x0041_', '_x0041_'],
    ['_xD83D__xDE00_', '😀'],
    ['_xD83D_', '\ufffd'],
    ['_x41_ _X0041_ _x004G_', '_x41_ _X0041_ _x004G_'],
    ['__x00e4_', '_ä'],
  ])('the escapes of %j stand for %j', (escaped, text) => {
    expect(unescaped(escaped)).toBe(text)
  })
})

describe('going forward', () => {
  test('skips what was not read of a child, however deep', () => {
    expect(childrenOf('<is xmlns="urn:own"><row><c><t>deep</t><c/></c>text</row><r/><t>here</t></is>')).toEqual(['row', 'r', 't:here'])
  })

  test('goes over declarations, comments, instructions and space around the root element', () => {
    expect(childrenOf('\n<?xml version="1.1"?><!-- a --><?b?>\n<is xmlns="urn:own"><t/></is>\n<!-- c -->\n')).toEqual(['t:'])
  })

  test('refuses a root element of another name, and says where it is of another format', () => {
    expect(
      refusalOf(() => {
        scannerOf('<html/>').open('worksheet')
      }),
    ).toMatchObject({ figures: { reason: 'damaged' } })
    expect(
      refusalOf(() => {
        scannerOf('<worksheet/>').open('worksheet')
      }),
    ).toMatchObject({ figures: { reason: 'wrongFormat' } })
  })

  test('names the part with a DOCTYPE', () => {
    expect(refusalOf(() => scannerOf('<!DOCTYPE html><html/>').nextChild(0))).toMatchObject({
      code: 'unsafe-archive',
      figures: { reason: 'doctype', part: 'part.xml' },
    })
  })
})

describe('encodings', () => {
  const xml = '<is xmlns="urn:own"><t>Jyväskylä §12</t></is>'
  const sixteen = (text: string, isLittle: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(2 * text.length))
    for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittle)
    return new Uint8Array(view.buffer)
  }
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

  test.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(xml)],
    ['UTF-8 with a mark', bytesOf(`\ufeff${xml}`)],
    ['UTF-16, little end first, with a mark', sixteen(`\ufeff${xml}`, true)],
    ['UTF-16, big end first, with a mark', sixteen(`\ufeff${xml}`, false)],
    ['UTF-16, little end first', sixteen(`<?xml version="1.0" encoding="UTF-16"?>${xml}`, true)],
    ['UTF-16, big end first', sixteen(xml, false)],
    ['UTF-8 that says it is UTF-16', bytesOf(`<?xml version="1.0" encoding="utf-16"?>${xml}`)],
    ['ISO-8859-1', latin(`<?xml version='1.0' encoding='ISO-8859-1'?>${xml}`)],
  ])('%s is read', (_, bytes) => {
    const scanner = scannerOf(bytes)
    scanner.open('is')
    scanner.nextChild(1)
    scanner.content()
    expect(scanner.text()).toBe('Jyväskylä §12')
  })
})
