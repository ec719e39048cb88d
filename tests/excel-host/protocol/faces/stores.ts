// The faces of what is kept out of sight: settings, custom XML parts, document properties.
import { itemNotFound } from '../../model/refusal.ts'
import { documentPropertiesSchema, type CustomXmlPart, type CustomXmlParts } from '../../model/settings.ts'
import type { Workbook } from '../../model/workbook.ts'
import * as given from '../arguments.ts'
import { countOf, present, reads, type Face, type Presented } from '../face.ts'
import { rootOf } from '../tree-face.ts'

interface Entry {
  readonly workbook: Workbook
  readonly key: string
}

const settingFace: Face<Entry> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: reads(({ key }) => key),
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, value)
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key)
    },
  },
}

export const settingsFace: Face<Workbook> = {
  name: 'SettingCollection',
  items: (workbook) => workbook.settings.keys.map((key) => present(settingFace, { workbook, key })),
  item: (workbook, key) => {
    const name = given.text(key, 'SettingCollection.getItem')
    if (!workbook.settings.has(name)) throw itemNotFound(`the setting ${name}`)
    return present(settingFace, { workbook, key: name })
  },
  methods: {
    ...countOf(({ settings }: Workbook) => settings.keys),
    Add: (workbook, [key, value]) => {
      const name = given.text(key, 'SettingCollection.add')
      workbook.settings.set(name, value)
      return present(settingFace, { workbook, key: name })
    },
    GetItemOrNullObject: (workbook, [key]) => {
      const name = given.text(key, 'SettingCollection.getItemOrNullObject')
      return workbook.settings.has(name) ? present(settingFace, { workbook, key: name }) : null
    },
  },
}

interface Part {
  readonly parts: CustomXmlParts
  readonly part: CustomXmlPart
}

const xmlPartFace: Face<Part> = {
  name: 'CustomXmlPart',
  identity: ({ part }) => ({ Id: part.id }),
  properties: { Id: reads(({ part }) => part.id), NamespaceUri: reads(({ part }) => part.namespaceUri) },
  methods: {
    Delete: ({ parts, part }) => {
      parts.remove(part)
    },
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, [xml]) => {
      part.xml = given.text(xml, 'CustomXmlPart.setXml')
    },
  },
}

/** All parts, or those of one namespace. */
interface Selection {
  readonly parts: CustomXmlParts
  readonly namespace: string | null
}

const selected = ({ parts, namespace }: Selection): CustomXmlPart[] => (namespace === null ? parts.items : parts.ofNamespace(namespace))
const presentedPart = ({ parts }: Selection, part: CustomXmlPart | undefined): Presented | null =>
  part === undefined ? null : present(xmlPartFace, { parts, part })

const findPart = (selection: Selection, key: unknown): Presented | null =>
  presentedPart(
    selection,
    selected(selection).find(({ id }) => id === key),
  )

function onlyPart(selection: Selection, isNullable: boolean): Presented | null {
  const found = selected(selection)
  const part = found.length === 1 ? presentedPart(selection, found[0]) : null
  if (part === null && !isNullable) throw itemNotFound('CustomXmlPartScopedCollection.getOnlyItem')
  return part
}

const selectionFace: Face<Selection> = {
  name: 'CustomXmlPartScopedCollection',
  items: (selection) => selected(selection).flatMap((part) => presentedPart(selection, part) ?? []),
  item: (selection, key) => {
    const part = findPart(selection, key)
    if (part === null) throw itemNotFound(`the custom XML part ${String(key)}`)
    return part
  },
  methods: {
    ...countOf(selected),
    GetItemOrNullObject: (selection, [key]) => findPart(selection, key),
    GetOnlyItem: (selection) => onlyPart(selection, false),
    GetOnlyItemOrNullObject: (selection) => onlyPart(selection, true),
  },
}

export const xmlPartsFace: Face<Selection> = {
  ...selectionFace,
  name: 'CustomXmlPartCollection',
  methods: {
    ...countOf(selected),
    Add: (selection, [xml]) => presentedPart(selection, selection.parts.add(given.text(xml, 'CustomXmlPartCollection.add'))),
    GetByNamespace: (selection, [namespace]) =>
      present(selectionFace, { ...selection, namespace: given.text(namespace, 'CustomXmlPartCollection.getByNamespace') }),
    GetItemOrNullObject: (selection, [key]) => findPart(selection, key),
  },
}

const customPropertyFace: Face<Entry> = {
  name: 'CustomProperty',
  properties: {
    Key: reads(({ key }) => key),
    Value: {
      get: ({ workbook, key }) => workbook.customProperties.get(key),
      set: ({ workbook, key }, value) => {
        workbook.customProperties.set(key, value)
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.customProperties.delete(key)
    },
  },
}

const customPropertiesFace: Face<Workbook> = {
  name: 'CustomPropertyCollection',
  items: (workbook) => [...workbook.customProperties.keys()].map((key) => present(customPropertyFace, { workbook, key })),
  item: (workbook, key) => {
    const name = given.text(key, 'CustomPropertyCollection.getItem')
    if (!workbook.customProperties.has(name)) throw itemNotFound(`the property ${name}`)
    return present(customPropertyFace, { workbook, key: name })
  },
  methods: {
    ...countOf(({ customProperties }: Workbook) => [...customProperties]),
    Add: (workbook, [key, value]) => {
      const name = given.text(key, 'CustomPropertyCollection.add')
      workbook.customProperties.set(name, value)
      return present(customPropertyFace, { workbook, key: name })
    },
    GetItemOrNullObject: (workbook, [key]) => {
      const name = given.text(key, 'CustomPropertyCollection.getItemOrNullObject')
      return workbook.customProperties.has(name) ? present(customPropertyFace, { workbook, key: name }) : null
    },
  },
}

const properties = rootOf<Workbook>('DocumentProperties', documentPropertiesSchema, (workbook) => workbook.properties)

export const documentPropertiesFace: Face<Workbook> = {
  name: 'DocumentProperties',
  ...properties,
  objects: { Custom: (workbook) => present(customPropertiesFace, workbook) },
}
