// What a page fetches from elsewhere to show itself: style sheets, and pages within it. Law: nothing is fetched, each is told, and the page is looked
// through once.
import { finding, type Finding } from '../../../core/finding.ts'
import { attributeOf } from './tokens.ts'

const FETCHING = /<(link|iframe|frame|object|embed)\b([^<>]{0,2000})>|@import\s+(?:url\(\s*)?["']?([^"')\s;]{1,1000})/gi
const MOST_TOLD = 20
const LONGEST_TARGET = 1_000

export function fetchedFromElsewhere(html: string): Finding[] {
  const targets = new Set<string>()
  FETCHING.lastIndex = 0
  for (let found = FETCHING.exec(html); found !== null && targets.size < MOST_TOLD; found = FETCHING.exec(html)) {
    const target = found[3] ?? targetOf(found[1] ?? '', found[2] ?? '')
    if (/^(?:https?|ftp|file):|^\/\//i.test(target.trim())) targets.add(target.trim().slice(0, LONGEST_TARGET))
  }
  return [...targets].map((target) => finding('external-link-ignored', { target }))
}

/** Of links only style sheets are fetched. */
function targetOf(name: string, attributes: string): string {
  const isLink = name.toLowerCase() === 'link'
  if (isLink && !/stylesheet/i.test(attributeOf(attributes, 'rel') ?? '')) return ''
  return attributeOf(attributes, isLink ? 'href' : 'src') ?? attributeOf(attributes, 'data') ?? ''
}
