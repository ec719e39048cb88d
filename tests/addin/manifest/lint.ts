// The laws of the manifest, since Microsoft's own validator needs a network. Law: every fault is told, each by a sentence that begins with what it is about.
import { API_LEVEL } from '../../../addin/workbook/excel/api.ts'
import { allOf, at, childrenOf, parseXml, type Element } from './xml.ts'

export interface Surroundings {
  /** Width and height of a file of the built add-in by its path, null where it is none or no PNG. */
  readonly pictureSize: (path: string) => readonly [number, number] | null
  readonly fileExists: (path: string) => boolean
  /** The functions that the ribbon may name. */
  readonly commands: readonly string[]
  readonly version: string
}

const locales = ['fi-FI', 'sv-SE'] as const
const iconSizes = ['16', '20', '24', '32', '40', '48', '64', '80']

/** Children in the order of Microsoft's schema; `+` must be there. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id+',
    'AlternateId',
    'Version+',
    'ProviderName+',
    'DefaultLocale+',
    'DisplayName+',
    'Description+',
    'IconUrl+',
    'HighResolutionIconUrl+',
    'SupportUrl',
    'AppDomains',
    'Hosts+',
    'Requirements+',
    'DefaultSettings+',
    'Permissions+',
    'VersionOverrides+',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts+', 'Resources+'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile+', 'ExtensionPoint+'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'OfficeTab'],
  Group: ['Label+', 'Icon+', 'Control+'],
  Control: ['Label+', 'Supertip+', 'Icon+', 'Action+'],
  Supertip: ['Title+', 'Description+'],
  Resources: ['bt:Images+', 'bt:Urls+', 'bt:ShortStrings+', 'bt:LongStrings+'],
}

/** Which kind of resource an element names by its resid. */
const kinds: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  Runtime: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
}

const longest: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, DisplayName: 125, Description: 250 }

/** Everything that is wrong with a manifest. */
export function lintManifest(source: string, around: Surroundings): string[] {
  let root: Element
  try {
    root = parseXml(source)
  } catch (fault) {
    return [`XML: ${String(fault)}`]
  }
  return [
    ...orderFaults(root),
    ...identityFaults(root, around),
    ...resourceFaults(root),
    ...textFaults(root),
    ...addressFaults(root, around),
    ...iconFaults(root, around),
    ...commandFaults(root, around),
    ...runtimeFaults(root),
    ...requirementFaults(root),
  ]
}

function orderFaults(element: Element): string[] {
  const order = orders[element.name]
  const inner = element.children.flatMap(orderFaults)
  // Host stands in both worlds; only the one of the overrides has parts.
  if (order === undefined || (element.name === 'Host' && element.children.length === 0)) return inner
  const names = order.map((name) => name.replace('+', ''))
  const places = element.children.map(({ name }) => names.indexOf(name))
  const faults = [
    ...element.children.filter(({ name }) => !names.includes(name)).map(({ name }) => `order: ${element.name} may not hold ${name}`),
    ...element.children
      .filter((_, index) => (places[index] ?? 0) < (places[index - 1] ?? 0))
      .map(({ name }) => `order: ${name} stands too late in ${element.name}`),
    ...order
      .filter((name) => name.endsWith('+') && childrenOf(element, name.slice(0, -1)).length === 0)
      .map((name) => `order: ${element.name} lacks ${name.slice(0, -1)}`),
  ]
  return [...faults, ...inner]
}

function identityFaults(root: Element, { version }: Surroundings): string[] {
  const ids = [...allOf(root, 'Control'), ...allOf(root, 'Group')].map(({ attributes }) => attributes['id'] ?? '')
  return [
    ...(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(at(root, 'Id').text) ? [] : ['id: Id is no GUID']),
    ...(at(root, 'Version').text === `${version}.0` ? [] : [`version: ${at(root, 'Version').text} is not ${version}.0 of package.json`]),
    ...(at(root, 'DefaultLocale').text === 'en-US' ? [] : ['locale: the default locale is not en-US']),
    ...twice(ids).map((id) => `id: ${id} is there twice`),
  ]
}

const twice = (all: readonly string[]): string[] => [...new Set(all.filter((one, index) => all.indexOf(one) !== index))]

interface Resource {
  readonly id: string
  readonly kind: string
  readonly element: Element
}

const resourcesOf = (root: Element): Resource[] =>
  at(root, 'VersionOverrides', 'Resources').children.flatMap((list) =>
    list.children.map((element) => ({ id: element.attributes['id'] ?? '', kind: list.name, element })),
  )

function resourceFaults(root: Element): string[] {
  const resources = resourcesOf(root)
  const used = everything(at(root, 'VersionOverrides')).filter(({ attributes }) => attributes['resid'] !== undefined)
  const ids = resources.map(({ id }) => id)
  return [
    ...twice(ids).map((id) => `resource: ${id} is there twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `resource: ${id} is longer than 32 letters`),
    ...ids.filter((id) => !used.some(({ attributes }) => attributes['resid'] === id)).map((id) => `resource: nobody uses ${id}`),
    ...used.flatMap(({ name, attributes: { resid = '' } }) => {
      const found = resources.find(({ id }) => id === resid)
      if (found === undefined) return [`resource: ${name} names ${resid}, which is nowhere`]
      return found.kind === kinds[name] ? [] : [`resource: ${name} names ${resid}, which is in ${found.kind}`]
    }),
  ]
}

const everything = (element: Element): Element[] => [element, ...element.children.flatMap(everything)]

/** Texts are there in every language, none twice, and not too long. */
function textFaults(root: Element): string[] {
  const texts = [
    ...['DisplayName', 'Description'].map((name) => ({ id: name, kind: name, element: at(root, name) })),
    ...resourcesOf(root).filter(({ kind }) => kind === 'bt:ShortStrings' || kind === 'bt:LongStrings'),
  ]
  return texts.flatMap(({ id, kind, element }) => {
    const overrides = element.children.map(({ attributes }) => attributes)
    const said = [element.attributes['DefaultValue'] ?? '', ...overrides.map(({ Value = '' }) => Value)]
    return [
      ...locales.filter((locale) => !overrides.some(({ Locale }) => Locale === locale)).map((locale) => `text: ${id} lacks ${locale}`),
      ...overrides
        .filter(({ Locale = '' }) => !locales.some((one) => one === Locale))
        .map(({ Locale }) => `text: ${id} has ${String(Locale)}`),
      ...twice(overrides.map(({ Locale = '' }) => Locale)).map((locale) => `text: ${id} has ${locale} twice`),
      ...(said.some((text) => text.trim() === '') ? [`text: ${id} is empty`] : []),
      ...said.filter((text) => text.length > (longest[kind] ?? 0)).map((text) => `text: ${id} is too long: ${text}`),
    ]
  })
}

const ADDRESS = /^(?:https?:)?\/\//

/** All addresses are of one origin, over https, and lead to a file of the add-in. */
function addressFaults(root: Element, { fileExists }: Surroundings): string[] {
  const addresses = everything(root).flatMap(({ name, attributes }) =>
    Object.entries(attributes)
      .filter(([attribute, value]) => !attribute.startsWith('xmlns') && ADDRESS.test(value) && name !== 'VersionOverrides')
      .map(([, value]) => value),
  )
  const origins = [...new Set(addresses.map((one) => new URL(one, 'http://nowhere').origin))]
  return [
    ...addresses.filter((one) => !one.startsWith('https://')).map((one) => `address: ${one} is not https`),
    ...(origins.length > 1 ? [`address: more than one origin: ${origins.join(' ')}`] : []),
    ...addresses.filter((one) => !fileExists(pathOf(one))).map((one) => `address: ${one} is no file of the add-in`),
  ]
}

const pathOf = (address: string): string => new URL(address, 'http://nowhere').pathname.slice(1)

function iconFaults(root: Element, { pictureSize }: Surroundings): string[] {
  const images = new Map(resourcesOf(root).map(({ id, element }) => [id, element.attributes['DefaultValue'] ?? '']))
  const pictures = [
    { address: at(root, 'IconUrl').attributes['DefaultValue'] ?? '', size: '32' },
    { address: at(root, 'HighResolutionIconUrl').attributes['DefaultValue'] ?? '', size: '64' },
    ...allOf(root, 'Icon').flatMap((icon) =>
      icon.children.map(({ attributes: { resid = '', size = '' } }) => ({ address: images.get(resid) ?? '', size })),
    ),
  ]
  return [
    ...allOf(root, 'Icon')
      .map((icon) => icon.children.map(({ attributes }) => attributes['size'] ?? ''))
      .filter((sizes) => sizes.join() !== iconSizes.join())
      .map((sizes) => `icon: sizes ${sizes.join()}`),
    ...pictures.flatMap(({ address, size }) => {
      const found = pictureSize(pathOf(address))
      if (found === null) return [`icon: ${address} is no picture`]
      return found.every((side) => side === Number(size)) ? [] : [`icon: ${address} is ${found.join('×')}, not ${size}×${size}`]
    }),
  ]
}

function commandFaults(root: Element, { commands }: Surroundings): string[] {
  const named = allOf(root, 'FunctionName').map(({ text }) => text)
  return [
    ...named.filter((name) => !commands.includes(name)).map((name) => `command: no code for ${name}`),
    ...commands.filter((name) => !named.includes(name)).map((name) => `command: no button for ${name}`),
  ]
}

/** One runtime: the pane, the functions and the buttons live in the same page. */
function runtimeFaults(root: Element): string[] {
  const overrides = at(root, 'VersionOverrides')
  const pages = [
    ...[...allOf(overrides, 'Runtime'), ...allOf(overrides, 'FunctionFile')],
    ...[...allOf(overrides, 'Page'), ...allOf(overrides, 'Action')].flatMap((one) => childrenOf(one, 'SourceLocation')),
  ].map(({ attributes }) => attributes['resid'] ?? '')
  return [
    ...(allOf(overrides, 'Runtime').length === 1 ? [] : ['runtime: not exactly one']),
    ...(new Set(pages).size > 1 ? [`runtime: more than one page: ${[...new Set(pages)].join()}`] : []),
    ...(allOf(overrides, 'TaskpaneId').length === 0 ? [] : ['runtime: TaskpaneId has no place in a shared runtime']),
  ]
}

/** As much as is tested, and no more rights than are needed. */
function requirementFaults(root: Element): string[] {
  const sets = allOf(at(root, 'Requirements'), 'Set').map(
    ({ attributes }) => `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? ''}`,
  )
  const expected = [`SharedRuntime 1.1`, `ExcelApi ${API_LEVEL}`]
  return [
    ...(sets.join() === expected.join() ? [] : [`requirements: ${sets.join()}, not ${expected.join()}`]),
    ...(at(root, 'Permissions').text === 'ReadWriteDocument' ? [] : ['permissions: not the least that the pane needs']),
    ...(allOf(root, 'Host').every(({ attributes }) => Object.values(attributes).includes('Workbook')) ? [] : ['host: another than Excel']),
  ]
}
