// What the scenes are made of: the README's own project and the claim sheets of its partners, read as the pane reads them.
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from '../../../addin/reading/read-file.ts'
import type { FileRead } from '../../../addin/reading/file-read.ts'
import { parseProject, type Project } from '../../../lib/core/project.ts'

export interface NamedRead {
  readonly name: string
  readonly read: FileRead
}

/** Plain values, so that a page can be given them. */
export interface Material {
  readonly project: Project
  readonly reads: readonly NamedRead[]
}

const folder = new URL('../../../templates/sample/', import.meta.url)

export async function sampleMaterial(): Promise<Material> {
  const { value: project } = parseProject(JSON.parse(readFileSync(new URL('project.json', folder), 'utf8')))
  if (project === null) throw new Error('the sample project is not whole')
  const names = readdirSync(new URL('claims/', folder)).sort()
  const reads = names.map(async (name): Promise<NamedRead> => {
    const bytes = readFileSync(new URL(`claims/${encodeURIComponent(name)}`, folder))
    return { name, read: await readFile(new Blob([bytes]), name, project, () => undefined) }
  })
  return { project, reads: await Promise.all(reads) }
}
