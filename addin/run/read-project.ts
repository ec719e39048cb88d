// A project.json that a person has chosen. Law: never throws for what the file holds; each wrong field is a finding.
import { finding, type Checked } from '../../lib/core/finding.ts'
import { parseProject, type Project } from '../../lib/core/project.ts'

export async function readProject(file: Blob | null): Promise<Checked<Project | null>> {
  const text = await file?.text().catch(() => null)
  if (typeof text !== 'string') return { value: null, findings: [finding('unreadable-file', { reason: 'unreachable' })] }
  const content = parsed(text)
  return content === undefined ? { value: null, findings: [notJson(text)] } : parseProject(content)
}

/** Undefined where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

const SHOWN = 40

const notJson = (text: string): ReturnType<typeof finding> =>
  finding('project-field', {
    path: 'project.json',
    label: null,
    value: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text,
    expected: { kind: 'object' },
  })
