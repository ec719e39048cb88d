// The sample of the README in the workbench: its project and its claim sheets, as files of this page. Law: nothing comes from elsewhere.
import { parseProject, type Project } from '../../lib/core/project.ts'

declare global {
  interface ImportMeta {
    /** Vite's: the addresses of files by their paths in the repository. */
    readonly glob: (
      pattern: string,
      options: { readonly query: '?url'; readonly import: 'default'; readonly eager: true },
    ) => Readonly<Record<string, string>>
  }
}

const projects = import.meta.glob('../../templates/sample/project.json', { query: '?url', import: 'default', eager: true })
const claims = import.meta.glob('../../templates/sample/claims/*', { query: '?url', import: 'default', eager: true })

export async function sampleProject(): Promise<Project> {
  const [address = ''] = Object.values(projects)
  const { value } = parseProject(await (await fetch(address)).json())
  if (value === null) throw new Error('the sample is no project')
  return value
}

/** The claim sheets as a person would pick them. */
export const sampleClaims = (): Promise<File[]> =>
  Promise.all(
    Object.entries(claims).map(
      async ([path, address]) => new File([await (await fetch(address)).blob()], path.replace(/^.*\//, '').normalize('NFC')),
    ),
  )
