// The words of the workbook: what Excel allows, and what can be understood again in any language.
import { describe, expect, it } from 'vitest'
import { languages } from '../../lib/core/locality.ts'
import { profileIds } from '../../lib/core/profile/index.ts'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import { glossaryOf } from '../../lib/sheet/project-workbook/glossary.ts'
import { projectTemplate, projectWorkbook } from '../../lib/sheet/project-workbook/index.ts'
import { vocabulary } from '../../lib/sheet/project-workbook/vocabulary.ts'
import { sample } from './sample.ts'

const all = languages.flatMap((language) => profileIds.flatMap((profile) => vocabulary(workbookWords[language], language, profile)))

describe.each(languages)('the words in %s', (language) => {
  const words = workbookWords[language]
  const written = vocabulary(words, language, 'esr-2007-2013')

  it('mean one thing each, also among the words of the other languages', () => {
    const glossary = glossaryOf(written, all)
    const misread = written.filter(({ list, id, word }) => list !== 'code' && glossary.idOf(list, word) !== id)
    expect(misread).toEqual([])
  })

  it('name sheets as Excel allows, each otherwise', () => {
    const names = Object.values(words.sheets).map((sheet) => sheet.name)
    expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]']/.test(name))).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('fit into Excel’s messages', () => {
    const refusals = Object.values(words.guidance.refusals)
    expect(refusals.filter(({ title, message }) => title.length > 32 || message.length > 225)).toEqual([])
  })

  it('head each column of a sheet otherwise', () => {
    for (const plan of projectWorkbook(sample, language, workbookWords)) {
      for (const { columns } of plan.tables) expect(new Set(columns.map((text) => text.toLowerCase())).size).toBe(columns.length)
    }
  })

  it('are a language of their own: no sentence is left in another', () => {
    const sentences = (one: (typeof languages)[number]): string[] => [
      ...Object.values(workbookWords[one].guidance.purposes),
      ...Object.values(workbookWords[one].guidance.explanations),
      ...workbookWords[one].guidance.start.about.map(({ text }) => text),
      ...workbookWords[one].guidance.start.steps.map(({ text }) => text),
    ]
    const others = new Set(languages.filter((one) => one !== language).flatMap(sentences))
    expect(sentences(language).filter((text) => text !== '' && others.has(text))).toEqual([])
  })
})

describe('the plan of a workbook', () => {
  it('begins every sheet with its title in A1, and names each table otherwise', () => {
    const plans = projectWorkbook(sample, 'fi', workbookWords).filter((plan) => plan.visibility === 'visible')
    expect(plans.map((plan) => plan.rows[0]?.cells[0]?.style)).toEqual(plans.map(() => 'title'))
    const names = plans.flatMap((plan) => plan.tables.map((table) => table.name))
    expect(new Set(names).size).toBe(names.length)
  })

  it('has the headings of its tables where their areas begin', () => {
    for (const plan of projectWorkbook(sample, 'sv', workbookWords)) {
      for (const { area, columns } of plan.tables) {
        const heading = plan.rows[area.top - 1]?.cells.slice(area.left, area.right + 1)
        expect(heading?.map(({ value }) => (value.kind === 'text' ? value.text : null))).toEqual(columns)
        expect(plan.widths.length).toBeGreaterThan(area.right)
        expect(area.bottom).toBeLessThanOrEqual(plan.rows.length)
      }
    }
  })

  it('protects what is not filled in, and leaves tables open to new rows', () => {
    const plans = projectWorkbook(sample, 'fi', workbookWords)
    expect(plans.filter((plan) => plan.isProtected).map((plan) => plan.name)).toEqual(['Aloitus', 'Hanke ja ehdot', 'vipu'])
  })

  it('keeps people from typing over any heading of a table', () => {
    const plans = projectTemplate('en', workbookWords)
    expect(plans.flatMap(({ tables }) => tables).length).toBeGreaterThan(3)
    for (const plan of plans) {
      for (const { area } of plan.tables) {
        const rule = plan.validations.find((one) => one.area.top === area.top && one.area.left === area.left)
        expect(rule?.title).toBe('Heading')
      }
    }
  })

  it('shows what it accepts: drop-down lists of this language, amounts, whole numbers and the years of the project', () => {
    const claims = projectWorkbook(sample, 'fi', workbookWords).find((plan) => plan.name === 'Maksatuskaudet')
    const rules = claims?.validations.map(({ area, rule }) => [area.left, rule.kind, 'from' in rule ? `${rule.from}–${rule.to}` : ''])
    expect(rules).toEqual([
      [0, 'wholeNumber', ''],
      [0, 'wholeNumber', ''],
      [1, 'date', '2007-01-01–2016-12-31'],
      [2, 'date', '2007-01-01–2016-12-31'],
      [3, 'date', '2007-01-01–2016-12-31'],
      [4, 'listFrom', ''],
    ])
  })
})
