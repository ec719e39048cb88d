// The rarer declarations by which a page shows less, or otherwise, than stands in it, and what the selectors of its rules are about. Law: the work is linear.

/** Properties that put letters out of sight, with the values that do. */
const UNSEEN_BY: ReadonlyMap<string, RegExp> = new Map([
  ['letter-spacing', /^-(?:0?\.[5-9]|[1-9])[\d.]*em|^-(?:[5-9]|\d\d)[\d.]*p/],
  ['clip', /^rect\(\s*[01](?:px)?[\s,]/],
  ['clip-path', /^(?:inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*0\s+0\s*\))/],
  [
    'transform',
    /\bscale[xy]?\(\s*0?\.?0+\d?\s*[,)]|\btranslate[xy3d]*\([^)]*-\d{3,}|\brotate[xy]\(\s*-?(?:90|270)deg|\bmatrix\(\s*0\s*,\s*0\s*,\s*0\s*,\s*0/,
  ],
  ['scale', /^0(?:\.0+)?%?$/],
  ['filter', /\bopacity\(\s*0(?:\.0+)?%?\s*\)/],
  ['font', /(?:^|\s)0(?:px|pt|em|%)?[\s/]/],
  ['max-height', /^0(?:\.0+)?(?:[a-z]+|%)?$/],
  ['max-width', /^0(?:\.0+)?(?:[a-z]+|%)?$/],
  ['zoom', /^(?:0?\.[0-2]|[0-2]?\d(?:\.\d+)?%)/],
  ['translate', /-\d{3,}/],
  ['mask', /gradient|url\(/],
  ['mask-image', /gradient|url\(/],
  ['-webkit-mask', /gradient|url\(/],
  ['-webkit-mask-image', /gradient|url\(/],
  ['content-visibility', /^hidden/],
  ['-webkit-text-security', /^(?:disc|circle|square)/],
])

/** Properties that show a text in another order, or mirrored. */
const OTHERWISE_BY: ReadonlyMap<string, RegExp> = new Map([
  ['unicode-bidi', /override/],
  ['transform', /\bscalex?\(\s*-|\brotatey?\(\s*-?180deg/],
  ['scale', /^-/],
  ['rotate', /180deg/],
])

export const putsOutOfSight = (property: string, value: string): boolean => UNSEEN_BY.get(property)?.test(value) === true
export const showsOtherwise = (property: string, value: string): boolean => OTHERWISE_BY.get(property)?.test(value) === true

export interface AttributeSubject {
  readonly attribute: string
  readonly value: string
}

export interface Subject {
  /** `td`, `.total`, `td.total` or `#sum`. */
  readonly name: string
  /** Where it is whatever has an attribute, with a value that holds this one. */
  readonly attribute: AttributeSubject | null
  /** Whether it is what stands before or after the element. */
  readonly isBeside: boolean
}

/** Places among others; all others are moments, such as a mouse above it, or parts that are no cells. */
const PLACES = /:(?:(?:first|last|only)-(?:child|of-type)|nth-(?:last-)?(?:child|of-type)|not|is|where|has|root)(?![a-z-])/g
const BESIDE = /::?(?:before|after)$/

/** An attribute that a selector asks for, with or without its value: `[hidden]`, `[class~="total"]`. */
const ATTRIBUTE = /\[\s*([\w:-]+)\s*(?:[~|^$*]?=\s*["']?([^"'\]]*?)["']?\s*[is]?\s*)?\]/
const ATTRIBUTES = /\[[^[\]]*\]/g

/** Without what parts a selector: values are compared so, too. */
const withoutSigns = (text: string): string => text.replace(/[,\s>+~]/g, '')

/** The value of an attribute as `subjectsOf` gives it. */
export const bareValue = (value: string | null): string | undefined => (value === null ? undefined : withoutSigns(value).toLowerCase())

/** What selectors are about: of each the last part, without its attributes, but where it has nothing else, and its place among others. */
export function subjectsOf(selectors: string): Subject[] {
  const bare = selectors.replace(/\([^()]*\)/g, '').replace(ATTRIBUTES, withoutSigns)
  return bare.split(',').flatMap((selector) => {
    const part = (
      selector
        .trim()
        .split(/[\s>+~]+/)
        .at(-1) ?? ''
    ).toLowerCase()
    const last = part.replace(ATTRIBUTES, '').replace(/^&/, '')
    const isBeside = BESIDE.test(last)
    const name = oneClassOf(last.replace(BESIDE, '').replace(PLACES, ''))
    if (name.includes(':') || part === '') return []
    const [, attribute, value = ''] = (name === '' ? ATTRIBUTE.exec(part) : null) ?? []
    return [{ name: name === '' ? '*' : name, attribute: attribute === undefined ? null : { attribute, value }, isBeside }]
  })
}

/** Of several classes the last: `td.sum.net` is about `td.net`. */
const oneClassOf = (name: string): string => {
  const [first, last] = [name.indexOf('.'), name.lastIndexOf('.')]
  return first === last ? name : name.slice(0, first) + name.slice(last)
}
