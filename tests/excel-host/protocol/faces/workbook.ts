// The face of the workbook, where every path begins, and of the application around it.
import type { CalculationMode } from '../../calculator/calculator.ts'
import { invalidArgument } from '../../model/refusal.ts'
import type { Workbook } from '../../model/workbook.ts'
import * as given from '../arguments.ts'
import { present, reads, type Face } from '../face.ts'
import { namesFace } from './names.ts'
import { rangeFace } from './range.ts'
import { documentPropertiesFace, settingsFace, xmlPartsFace } from './stores.ts'
import { tablesFace } from './tables.ts'
import { worksheetsFace } from './worksheet.ts'

const mode = (value: unknown): CalculationMode => {
  if (value !== 'Automatic' && value !== 'AutomaticExceptTables' && value !== 'Manual') throw invalidArgument('Application.calculationMode')
  return value
}

const applicationFace: Face<Workbook> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: ({ calculator }) => calculator.mode,
      set: ({ calculator }, value) => {
        calculator.mode = mode(value)
      },
    },
    CalculationEngineVersion: reads(() => 191029),
    CalculationState: reads(() => 'Done'),
  },
  methods: {
    Calculate: (workbook, [type]) => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(given.text(type, 'Application.calculate')))
        throw invalidArgument('Application.calculate')
      workbook.calculator.calculateAll()
    },
    SuspendApiCalculationUntilNextSync: (_, __, { suspensions }) => {
      suspensions.push('calculation')
    },
    SuspendScreenUpdatingUntilNextSync: (_, __, { suspensions }) => {
      suspensions.push('screen')
    },
  },
}

const runtimeFace: Face<Workbook> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (_, session) => session.eventsEnabled,
      set: (_, value, session) => {
        session.eventsEnabled = given.flag(value, 'Runtime.enableEvents')
      },
    },
  },
}

const workbookProtectionFace: Face<Workbook> = {
  name: 'WorkbookProtection',
  properties: { Protected: reads(({ lock }) => lock.isProtected) },
  methods: {
    Protect: ({ lock }, [password]) => {
      lock.shut(given.optionalText(password, 'WorkbookProtection.protect'), 'WorkbookProtection')
    },
    Unprotect: ({ lock }, [password]) => {
      lock.open(given.optionalText(password, 'WorkbookProtection.unprotect'), 'WorkbookProtection')
    },
  },
}

export const workbookFace: Face<Workbook> = {
  name: 'Workbook',
  properties: {
    Name: reads(({ fileName }) => fileName),
    ReadOnly: reads(() => false),
    IsDirty: {
      get: ({ isDirty }) => isDirty,
      set: (workbook, value) => {
        workbook.isDirty = given.flag(value, 'Workbook.isDirty')
      },
    },
    AutoSave: reads(() => false),
    PreviouslySaved: reads(() => true),
    CalculationEngineVersion: reads(() => 191029),
  },
  objects: {
    Application: (workbook) => present(applicationFace, workbook),
    CustomXmlParts: ({ customXml }) => present(xmlPartsFace, { parts: customXml, namespace: null }),
    Names: ({ names }) => present(namesFace, names),
    Properties: (workbook) => present(documentPropertiesFace, workbook),
    Protection: (workbook) => present(workbookProtectionFace, workbook),
    Settings: (workbook) => present(settingsFace, workbook),
    Tables: (workbook) => present(tablesFace, workbook),
    Worksheets: (workbook) => present(worksheetsFace, workbook),
    _Runtime: (workbook) => present(runtimeFace, workbook),
  },
  methods: {
    GetActiveCell: ({ selection }) => present(rangeFace, selection.cell(0, 0)),
    GetSelectedRange: ({ selection }) => present(rangeFace, selection),
    _GetRangeForEventByReferenceId: (_, [id], { references }) => references.get(given.text(id, 'Workbook')),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], { references }) => references.find(given.text(id, 'Workbook')),
    _GetReferenceCount: (_, __, { references }) => references.count,
    _RemoveAllReferences: (_, __, { references }) => {
      references.dropAll()
    },
    _RemoveReference: (_, [id], { references }) => {
      references.drop(given.text(id, 'Workbook'))
    },
  },
}
