// Parts that every Office document has: properties and relationships. Law: no times, no machine, nothing but what the document is.
import type { Language } from '../core/locality.ts'
import { element, textElement, XML_HEAD } from './xml.ts'

export interface DocumentProperties {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly language: Language
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const RELATIONSHIPS = `${OFFICE}/relationships`
const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

export const coreProperties = ({ title, subject, author, language }: DocumentProperties): string =>
  XML_HEAD +
  element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    textElement('dc:title', title),
    textElement('dc:subject', subject),
    textElement('dc:creator', author),
    textElement('cp:lastModifiedBy', author),
    textElement('dc:language', locales[language]),
  )

export const applicationProperties = (): string =>
  XML_HEAD + element('Properties', { xmlns: `${OFFICE}/extended-properties` }, textElement('Application', 'Vipu'))

/** A relationship of a part to another. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
}

export const relationshipsXml = (relationships: readonly Relationship[]): string =>
  XML_HEAD +
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...relationships.map(({ id, type, target }) => element('Relationship', { Id: id, Type: type, Target: target })),
  )
