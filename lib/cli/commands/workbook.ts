// `vipu workbook`: the project as the workbook that Excel's add-in works in.
import { languagesFrom, needs, takesCommon, type CommonOptions, type Declaring } from '../arguments/options.ts'
import { Refusal } from '../refusal.ts'
import { exitCodes, type ExitCode, type Shell } from '../shell.ts'

interface WorkbookOptions extends CommonOptions {
  readonly project: string
  readonly out: string
}

export function declareWorkbook(declaring: Declaring, shell: Shell, finish: (code: ExitCode) => void): void {
  needs(declaring, 'project')
  needs(declaring, 'outFile')
  takesCommon(declaring)
  declaring.command.action(async (options: WorkbookOptions) => {
    finish(await run(options, shell))
  })
}

async function run(options: WorkbookOptions, shell: Shell): Promise<ExitCode> {
  const [language] = languagesFrom(options)
  const { projectFor } = await import('../files/project-file.ts')
  const project = await projectFor(options, language, shell)
  const { projectWorkbook, textsTooLong } = await import('../../sheet/project-workbook/index.ts')
  const { workbookWords } = await import('../../i18n/workbook/index.ts')
  const { messageOf } = await import('../../i18n/index.ts')
  const plans = projectWorkbook(project, language, workbookWords)
  const tooLong = textsTooLong(plans)
  if (tooLong.length > 0) {
    const lines = tooLong.map((one) => `${one.at ?? ''}: ${messageOf(one, language)}`)
    throw new Refusal(exitCodes.usage, () => lines.join('\n'))
  }
  const { textIn } = await import('../../core/locality.ts')
  const { paintWorkbook } = await import('../../documents/xlsx/index.ts')
  const { writeResult } = await import('../files/written-file.ts')
  const properties = { title: textIn(project.name, language), subject: project.code, author: project.beneficiary.name, language }
  const bytes = await paintWorkbook(plans, properties)
  await writeResult({ command: 'workbook', path: options.out, bytes }, { ...options, language }, shell)
  return exitCodes.done
}
