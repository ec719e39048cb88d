// The little XML we write ourselves. Law: every text and attribute is escaped, and what XML cannot hold becomes a visible mark.
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text for an element or attribute. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : '\ufffd'))
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const attributeText = ([name, value]: readonly [string, string | number | boolean | undefined]): string => {
  if (value === undefined) return ''
  return ` ${name}="${typeof value === 'boolean' ? (value ? '1' : '0') : escapeXml(String(value))}"`
}

/** An element with attributes and inner XML, which is already escaped. */
export function element(name: string, attributes: Attributes = {}, ...inner: readonly string[]): string {
  const head = `<${name}${Object.entries(attributes).map(attributeText).join('')}`
  const content = inner.join('')
  return content === '' ? `${head}/>` : `${head}>${content}</${name}>`
}

/** An element that holds a text. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string => element(name, attributes, escapeXml(text))

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
