// The templates of this folder, made from the same code that `vipu template` runs. They are kept here for people who look at the repository, and
// tests/workbook/templates-are-fresh.test.ts proves that they are what the code makes: `UPDATE_GOLDEN=1 npx vitest run tests/workbook` writes them anew.
import { languages } from '../lib/core/locality.ts'
import { paintWorkbook } from '../lib/documents/xlsx/index.ts'
import { claimTemplateWords, workbookWords } from '../lib/i18n/workbook/index.ts'
import { claimTemplate } from '../lib/sheet/claim-template/index.ts'
import { projectTemplate } from '../lib/sheet/project-workbook/index.ts'

export interface TemplateFile {
  /** In this folder: `claim.fi.xlsx`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** All templates, in every language. */
export async function templateFiles(): Promise<TemplateFile[]> {
  const files: TemplateFile[] = []
  for (const language of languages) {
    const [claim, project] = [claimTemplateWords[language], workbookWords[language]]
    const about = { subject: 'Vipu', author: 'Vipu', language }
    files.push(
      {
        name: `claim.${language}.xlsx`,
        bytes: await paintWorkbook(claimTemplate(null, null, language, claimTemplateWords), { ...about, title: claim.title }),
      },
      {
        name: `project.${language}.xlsx`,
        bytes: await paintWorkbook(projectTemplate(language, workbookWords), { ...about, title: project.sheets.start.title }),
      },
    )
  }
  return files
}
