// The folder of return notes: one note for each claim sheet whose sender has something to do, in the language of its locality. Law: a note of an earlier run
// that is not true any more is removed, and nothing but notes of ours ever is.
import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod/mini'
import type { Language } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import { DiskFault, type Disk } from '../disk.ts'
import { Output, writeFiles } from '../output.ts'
import type { JoinedSource } from './joining.ts'
import { returnNotes } from './return-note.ts'

const FOLDER = 'notes'
const LIST = 'notes.json'
/** Most disks take names of 255 bytes; the partial name is a little longer than the name. */
const LONGEST_NAME = 230

export class NoteFolder {
  readonly #disk: Disk
  readonly #folder: string
  readonly #project: Project
  readonly #language: Language
  readonly #outputs = new Map<string, Output>()

  constructor(disk: Disk, folder: string, project: Project, language: Language) {
    this.#disk = disk
    this.#folder = folder
    this.#project = project
    this.#language = language
  }

  get count(): number {
    return this.#outputs.size
  }

  /** Writes the notes of a source, not yet in their places. */
  add(joined: JoinedSource): void {
    for (const [language, text] of returnNotes(joined, this.#project, this.#language)) {
      const name = noteName(joined.source.file, language)
      const path = join(this.#folder, FOLDER, ...name.split('/'))
      this.#disk.makeFolder(dirname(path))
      const output = new Output(this.#disk, path)
      this.#outputs.set(name, output)
      output.write(text)
      output.finish()
    }
  }

  /** Puts the notes in their places and removes those of earlier runs. The list names every note that may be there, at every moment. */
  publish(): void {
    const earlier = this.#listed()
    if (earlier.length === 0 && this.count === 0) return
    this.#list([...new Set([...earlier, ...this.#outputs.keys()])])
    for (const output of this.#outputs.values()) output.publish()
    const removed = earlier.filter((name) => !this.#outputs.has(name))
    for (const name of removed) this.#disk.remove(join(this.#folder, FOLDER, ...name.split('/')))
    for (const folder of new Set([...this.#outputs.keys(), ...removed].map((name) => dirname(name)))) {
      if (this.#disk.look(join(this.#folder, FOLDER, folder)) !== null) this.#disk.syncFolder(join(this.#folder, FOLDER, folder))
    }
    this.#list([...this.#outputs.keys()])
  }

  abandon(): void {
    for (const output of this.#outputs.values()) output.abandon()
  }

  #list(names: readonly string[]): void {
    writeFiles(this.#disk, join(this.#folder, '.vipu'), new Map([[LIST, `${JSON.stringify(names)}\n`]]))
  }

  #listed(): readonly string[] {
    try {
      return listField.parse(JSON.parse(Buffer.from(this.#disk.read(join(this.#folder, '.vipu', LIST))).toString()))
    } catch (error) {
      if (error instanceof DiskFault && error.reason !== 'ENOENT') throw error
      return []
    }
  }
}

/** Names below the folder of notes, none of which leads out of it. */
const listField = z.array(z.string().check(z.refine((name) => !name.split('/').includes('..'))))

/** `claims/ort1.xlsx.fi.md`; a name too long for a disk is cut and told apart by a fingerprint. */
export function noteName(file: string, language: Language): string {
  const name = `${file}.${language}.md`
  const last = basename(name)
  if (Buffer.byteLength(last) <= LONGEST_NAME) return name
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 12)
  const cut = Buffer.from(last)
    .subarray(0, LONGEST_NAME - 24)
    .toString()
    .replace(/\ufffd$/, '')
  return join(dirname(name), `${cut}~${mark}.${language}.md`).replaceAll('\\', '/')
}
