// The real Office.js in a real browser: the page of a small add-in, served from its folder, with the test holding the workbook. One browser start.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeBrowser, openPane, type Pane } from '../browser/open-pane.ts'
import { hostErrors, Workbook, type HostErrorCode } from '../index.ts'

/** The library's own, of which @types/office-js says nothing. */
declare const CustomFunctions: {
  readonly associate: (id: string, run: () => unknown) => void
  readonly _association: { readonly mappings: object }
}

const folder = fileURLToPath(new URL('page', import.meta.url))
let pane: Pane

const ready = (opened: Pane): Promise<unknown> => opened.page.waitForFunction(() => document.querySelector('#ready')?.textContent !== '')

beforeAll(async () => {
  pane = await openPane({ folder, theme: 'dark', workbook: new Workbook({ sheets: ['Costs'] }) })
  await ready(pane)
})

afterAll(async () => {
  await pane.close()
  await closeBrowser()
})

describe('the page', () => {
  it('starts in Excel for Windows, in Finnish, in dark colours, at ExcelApi 1.9', async () => {
    expect(await pane.page.textContent('#ready')).toBe('Excel PC fi-FI')
    const found = await pane.page.evaluate(() => ({
      theme: Office.context.officeTheme.bodyBackgroundColor,
      sets: ['1.9', '1.10'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
      content: Office.context.contentLanguage,
    }))
    expect(found).toEqual({ theme: '#292929', sets: [true, false], content: 'fi-FI' })
  })

  it('talks to the workbook the test holds', async () => {
    const read = await pane.page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Costs')
        sheet.getRange('A1:B1').values = [['Åbo', 1.5]]
        const used = sheet.getUsedRange(true).load('address,values,text')
        await context.sync()
        return [used.address, used.values, used.text]
      }),
    )
    expect(read).toEqual(['Costs!A1:B1', [['Åbo', 1.5]], [['Åbo', '1,5']]])
    expect(pane.host.workbook.sheet('Costs').range('A1:B1').values).toEqual([['Åbo', 1.5]])
  })

  it('hears what a co-author does, and where the user goes', async () => {
    await pane.page.evaluate(() =>
      Excel.run(async (context) => {
        const note = async (text: string): Promise<void> => {
          document.body.append(`[${text}]`)
          await Promise.resolve()
        }
        context.workbook.worksheets.getItem('Costs').onChanged.add((event) => note(`${event.address} ${event.source}`))
        context.workbook.onSelectionChanged.add(() => note('selected'))
        await context.sync()
      }),
    )
    const { workbook } = pane.host
    workbook.byCoauthor(() => {
      workbook.sheet('Costs').range('C3').values = 7
    })
    workbook.select(workbook.sheet('Costs').range('C4'))
    await expect.poll(() => pane.page.textContent('body')).toMatch(/\[C3 Remote\]\[selected\]/)
  })

  it('names an API newer than the level, in the user’s own language', async () => {
    const message = await pane.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').getMergedAreasOrNullObject()
        await context.sync()
      }).catch(String),
    )
    expect(message).toMatch(/^ApiNotFound: .*Range\.getMergedAreasOrNullObject.*ExcelApi 1\.13/)
  })

  it.each(Object.entries(hostErrors))('meets Excel’s code %s as the error it is', async (code, { name, httpStatus }) => {
    pane.host.faults.next({ kind: 'refuse', code: Number(code) as HostErrorCode })
    const error = await pane.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.load('name')
        await context.sync()
        return ['no error']
      }).catch((fault: unknown): unknown => {
        const { code: found, httpStatusCode } = fault as { readonly code: string; readonly httpStatusCode: number }
        return [found, httpStatusCode]
      }),
    )
    expect(error).toEqual([name, httpStatus])
  })

  it('waits for ever where Excel falls silent', async () => {
    pane.host.faults.next({ kind: 'silence' })
    const winner = await pane.page.evaluate(() =>
      Promise.race([
        Excel.run((context) => {
          context.workbook.load('name')
          return context.sync()
        }).then(() => 'answered'),
        new Promise((resolve) => setTimeout(resolve, 60, 'still waiting')),
      ]),
    )
    expect(winner).toBe('still waiting')
  })

  it('answers a ribbon button', async () => {
    await pane.pressRibbonButton('writeGreeting')
    expect(pane.host.workbook.selection.values).toEqual([['Terve']])
  })

  it('may start with the workbook, and has its custom functions by name', async () => {
    const found = await pane.page.evaluate(async () => {
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load)
      CustomFunctions.associate('SHARE', () => 1)
      return [await Office.addin.getStartupBehavior(), Object.keys(CustomFunctions._association.mappings)]
    })
    expect(found).toEqual(['Load', ['SHARE']])
  })

  it('keeps document settings in the workbook, across a reload, too', async () => {
    await pane.page.evaluate(
      () =>
        new Promise((saved) => {
          Office.context.document.settings.set('vipu', { pane: 'checks' })
          Office.context.document.settings.saveAsync(saved)
        }),
    )
    await expect.poll(() => pane.host.workbook.settings.get('vipu')).toEqual({ pane: 'checks' })
    await pane.reload()
    await ready(pane)
    expect(await pane.page.evaluate(() => Office.context.document.settings.get('vipu') as unknown)).toEqual({ pane: 'checks' })
  })

  it('after a reload has the library’s own copy of the settings, which a refresh brings up to date', async () => {
    pane.host.workbook.settings.set('other', 1)
    await pane.reload()
    await ready(pane)
    const read = await pane.page.evaluate(async () => {
      const { settings } = Office.context.document
      const cached = settings.get('other') as unknown
      await new Promise((done) => {
        settings.refreshAsync(done)
      })
      return [cached, settings.get('other') as unknown]
    })
    expect(read).toEqual([null, 1])
  })

  it('is held by its own content security policy', async () => {
    expect(await pane.page.evaluate(() => fetch('https://example.org/').then(String, () => 'blocked'))).toBe('blocked')
    await expect.poll(() => pane.complaints.join()).toContain('Content Security Policy')
    expect(pane.denied).toEqual([])
  })

  it('lets nothing leave the machine where no policy holds it, and says what tried', async () => {
    const page = await pane.page.context().newPage()
    await expect(page.goto('https://example.org/')).rejects.toThrow('ERR_BLOCKED_BY_CLIENT')
    expect(pane.denied).toEqual(['https://example.org/'])
    await page.close()
  })
})

it('another pane, in Swedish, on the same workbook sees the first as a co-author', async () => {
  const other = await openPane({ folder, language: 'sv-SE', apiLevel: '1.13', workbook: pane.host.workbook, width: 320 })
  await ready(other)
  expect(await other.page.textContent('#ready')).toBe('Excel PC sv-SE')
  expect(await other.page.evaluate(() => Office.context.document.settings.get('other') as unknown)).toBe(1)
  await other.page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        document.body.append(`[${event.address} ${event.source}]`)
        await Promise.resolve()
      })
      await context.sync()
    }),
  )
  await pane.page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Costs').getRange('D1').values = [[1]]
      await context.sync()
    }),
  )
  await expect.poll(() => other.page.textContent('body')).toContain('[D1 Remote]')
  expect([other.denied, other.complaints, await other.page.evaluate(() => innerWidth)]).toEqual([[], [], 320])
  await other.close()
})
