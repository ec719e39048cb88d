// LibreOffice as an independent calculator: workbooks go in without a single computed value and come out with all of them.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { unzipSync, zipSync } from 'fflate'

/** Everything is calculated when a file is opened, whoever wrote it. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/
const inSheets = (workbook: Uint8Array, change: (xml: string, name: string) => string): Uint8Array => {
  const parts = unzipSync(workbook)
  for (const [name, content] of Object.entries(parts))
    if (SHEET.test(name)) parts[name] = new TextEncoder().encode(change(new TextDecoder().decode(content), name))
  return zipSync(parts, { level: 1 })
}

/** The workbook without the values its formulas had. */
const withoutValues = (workbook: Uint8Array): Uint8Array =>
  inSheets(workbook, (xml) =>
    xml.replace(/(<\/f>|<f\/>)<v>[^<]*<\/v>/g, '$1').replace(/(<c r="[^"]*"(?: s="\d+")?) t="str"(><f>)/g, '$1$2'),
  )

/** The workbook with the first formula of a sheet replaced. */
export const withFormula = (workbook: Uint8Array, from: string, to: string): Uint8Array =>
  inSheets(workbook, (xml) => xml.replace(`<f>${from}</f>`, `<f>${to}</f>`))

/** Opens workbooks in LibreOffice, calculates them anew and gives them back in some format, in order. */
export async function recalculated(workbooks: readonly Uint8Array[], format: 'xlsx' | 'xls' = 'xlsx'): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vipu-recalculation-'))
  try {
    const [profile, from, to] = ['profile/user', 'in', 'out'].map((name) => join(folder, name)) as [string, string, string]
    for (const one of [profile, from, to]) mkdirSync(one, { recursive: true })
    writeFileSync(join(profile, 'registrymodifications.xcu'), alwaysRecalculate)
    const names = workbooks.map((workbook, index) => {
      const name = `${String(index).padStart(4, '0')}.xlsx`
      writeFileSync(join(from, name), withoutValues(workbook))
      return name
    })
    const settings = [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--norestore']
    await promisify(execFile)('soffice', [...settings, '--convert-to', format, '--outdir', to, ...names.map((name) => join(from, name))], {
      maxBuffer: 64 * 1024 * 1024,
    })
    return names.map((name) => new Uint8Array(readFileSync(join(to, name.replace(/xlsx$/, format)))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
