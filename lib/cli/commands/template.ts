// `vipu template`: an empty claim sheet or project workbook.
import { Argument } from 'commander'
import type { Language, Locality } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import type { SheetPlan } from '../../sheet/plan.ts'
import { languagesFrom, needs, takes, takesCommon, type CommonOptions, type Declaring } from '../arguments/options.ts'
import { Refusal } from '../refusal.ts'
import { exitCodes, type ExitCode, type Shell } from '../shell.ts'
import { WrongValue } from '../arguments/values.ts'

const kinds = ['claim', 'project'] as const
type Kind = (typeof kinds)[number]

interface TemplateOptions extends CommonOptions {
  readonly out: string
  readonly project?: string
  readonly locality?: string
}

export function declareTemplate(declaring: Declaring, shell: Shell, finish: (code: ExitCode) => void): void {
  const { command, words } = declaring
  command.addArgument(new Argument('<claim|project>', words.argument.kind).argParser(kindOf))
  needs(declaring, 'outFile')
  takes(declaring, 'project', 'locality')
  takesCommon(declaring)
  command.action(async (kind: Kind, options: TemplateOptions) => {
    finish(await run(kind, options, shell))
  })
}

function kindOf(value: string): Kind {
  const kind = kinds.find((one) => one === value)
  if (kind === undefined) throw new WrongValue('template', value, () => kinds.join(', '))
  return kind
}

async function run(kind: Kind, options: TemplateOptions, shell: Shell): Promise<ExitCode> {
  const [language] = languagesFrom(options)
  const { plans, title } = await (kind === 'claim' ? claimPlans(options, language, shell) : projectPlans(language))
  const { paintWorkbook } = await import('../../documents/xlsx/index.ts')
  const { writeResult } = await import('../files/written-file.ts')
  const bytes = await paintWorkbook(plans, { title, subject: 'Vipu', author: 'Vipu', language })
  await writeResult({ command: 'template', path: options.out, bytes }, { ...options, language }, shell)
  return exitCodes.done
}

interface Planned {
  readonly plans: readonly SheetPlan[]
  readonly title: string
}

async function claimPlans({ project: path, locality, quiet }: TemplateOptions, language: Language, shell: Shell): Promise<Planned> {
  const { claimTemplate } = await import('../../sheet/claim-template/index.ts')
  const { claimTemplateWords } = await import('../../i18n/workbook/index.ts')
  const project = path === undefined ? null : await knownProject(path, quiet, language, shell)
  return {
    plans: claimTemplate(project, localityOf(project, locality), language, claimTemplateWords),
    title: claimTemplateWords[language].title,
  }
}

async function knownProject(path: string, quiet: true | undefined, language: Language, shell: Shell): Promise<Project> {
  const { projectFor } = await import('../files/project-file.ts')
  return projectFor({ project: path, ...(quiet ? { quiet } : {}) }, language, shell)
}

/** A locality is one of a project. */
function localityOf(project: Project | null, id: string | undefined): Locality | null {
  if (id === undefined) return null
  if (project === null) throw new Refusal(exitCodes.usage, (words) => words.missingOption('--project'))
  const known = project.localities.find((one) => one.id === id)
  if (known === undefined)
    throw new Refusal(exitCodes.usage, (words) => words.unknownLocality(id, project.localities.map((one) => one.id).join(', ')))
  return known
}

async function projectPlans(language: Language): Promise<Planned> {
  const { projectTemplate } = await import('../../sheet/project-workbook/index.ts')
  const { workbookWords } = await import('../../i18n/workbook/index.ts')
  return { plans: projectTemplate(language, workbookWords), title: workbookWords[language].sheets.start.title }
}
