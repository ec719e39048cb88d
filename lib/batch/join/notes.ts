// The folder of return notes: one note for each claim sheet whose sender has something to do, in the language of its locality. Law: a note of an earlier run
// that is not true any more is removed, with the folders that are empty without it, and nothing but notes of ours ever is.
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import type { Language } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import { DiskFault, type Disk } from '../disk/index.ts'
import { sha256 } from '../disk/fingerprint.ts'
import { inOneCase } from '../disk/file-name.ts'
import { ownFolder } from '../folder/index.ts'
import { abandonPartial, isPartial, Output, publishPartial, removePartial, writeFiles } from '../disk/output.ts'
import type { JoinedSource } from './joining.ts'
import { returnNotes } from './return-note.ts'

const FOLDER = 'notes'
const LIST = 'notes.json'
/** Most disks take names of 255 bytes; the partial name is a little longer than the name. */
const LONGEST_NAME = 230
/** And paths of 4,096 bytes, of which the output folder takes some. */
const LONGEST_WAY = 1000

export class NoteFolder {
  readonly #disk: Disk
  readonly #folder: string
  readonly #project: Project
  readonly #language: Language
  /** Of the notes that were written, in the order of their sheets. */
  readonly #names: string[] = []
  /** The same, as a disk may see them. */
  readonly #taken = new Set<string>()
  readonly #made = new Set<string>()
  /** The folders that earlier runs made, each after the one it stands in. */
  readonly #earlierFolders: string[] = []

  constructor(disk: Disk, folder: string, project: Project, language: Language) {
    this.#disk = disk
    this.#folder = folder
    this.#project = project
    this.#language = language
  }

  get count(): number {
    return this.#names.length
  }

  /** Removes the notes that a run that was killed had begun: this one may write none of them. */
  clear(): void {
    removePartial(this.#disk, join(ownFolder(this.#folder), LIST))
    const waiting = [join(this.#folder, FOLDER)]
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      if (this.#disk.look(folder)?.kind !== 'folder') continue
      this.#earlierFolders.push(folder)
      const entries = this.#disk.list(folder)
      for (const { name, kind } of entries) {
        if (kind === 'folder') waiting.push(join(folder, name))
        else if (kind === 'file' && isPartial(name)) this.#disk.remove(join(folder, name))
      }
    }
  }

  /** Writes the notes of a source, not yet in their places. */
  add(joined: JoinedSource): void {
    for (const [language, text] of returnNotes(joined, this.#project, this.#language)) {
      const name = this.#ownName(joined.source.file, language)
      const path = this.#pathOf(name)
      this.#make(dirname(path))
      const output = new Output(this.#disk, path)
      this.#names.push(name)
      try {
        output.write(text)
        output.finish()
      } catch (error) {
        output.abandon()
        throw error
      }
    }
  }

  /** Puts the notes in their places and removes those of earlier runs. The list names every note that may be there, at every moment. */
  publish(): void {
    const earlier = this.#listed()
    if (earlier.length > 0 || this.count > 0) this.#replace(earlier)
    for (const folder of this.#earlierFolders.toReversed()) this.#removeEmpty(folder)
  }

  /** A note must not take the place of another, nor of its beginning. */
  #ownName(file: string, language: Language): string {
    const usual = noteName(file, language)
    const name = this.#taken.has(inOneCase(usual)) ? noteName(file, language, 'apart') : usual
    this.#taken.add(inOneCase(name))
    return name
  }

  /** What is removed goes first: to some disks it has the name of what comes, with other capitals. */
  #replace(earlier: readonly string[]): void {
    const now = new Set(this.#names)
    const removed = earlier.filter((name) => !now.has(name))
    this.#list([...removed, ...this.#names])
    for (const name of removed) this.#disk.remove(this.#pathOf(name))
    for (const name of this.#names) publishPartial(this.#disk, this.#pathOf(name))
    for (const folder of new Set([...this.#names, ...removed].map((name) => dirname(name)))) {
      const path = join(this.#folder, FOLDER, folder)
      if (this.#disk.look(path) !== null) this.#disk.syncFolder(path)
    }
    this.#list(this.#names)
  }

  /** Leaves no trace of what was written; for the way out after a fault, so it never throws itself. */
  abandon(): void {
    for (const name of this.#names) abandonPartial(this.#disk, this.#pathOf(name))
    for (const folder of [...this.#made].sort((a, b) => b.length - a.length)) this.#removeEmpty(folder)
  }

  #pathOf(name: string): string {
    return join(this.#folder, FOLDER, ...name.split('/'))
  }

  /** An empty folder that stays is no fault. */
  #removeEmpty(folder: string): void {
    try {
      this.#disk.removeEmptyFolder(folder)
    } catch (error) {
      if (!(error instanceof DiskFault)) throw error
    }
  }

  #make(folder: string): void {
    if (this.#made.has(folder)) return
    this.#disk.makeFolder(folder)
    const above = dirname(join(this.#folder, FOLDER))
    for (let made = folder; made !== above; made = dirname(made)) this.#made.add(made)
  }

  #list(names: readonly string[]): void {
    writeFiles(this.#disk, ownFolder(this.#folder), new Map([[LIST, `${JSON.stringify(names)}\n`]]))
  }

  #listed(): readonly string[] {
    try {
      return listField.parse(JSON.parse(Buffer.from(this.#disk.read(join(ownFolder(this.#folder), LIST))).toString()))
    } catch (error) {
      if (error instanceof DiskFault && error.reason !== 'ENOENT') throw error
      return []
    }
  }
}

/** Names below the folder of notes, none of which leads out of it. */
const listField = z.array(z.string().check(z.refine((name) => !name.split('/').includes('..'))))

/** `claims/ort1.xlsx.fi.md`; one too long for a disk is cut, and told apart by a fingerprint, as is one that a disk may take for another. */
export function noteName(file: string, language: Language, apart?: 'apart'): string {
  const folders = file.split('/').map(apartFromNotes)
  const name = `${file.slice(file.lastIndexOf('/') + 1)}.${language}.md`
  const way = folders.slice(0, -1).join('/')
  const isFar = Buffer.byteLength(way) > LONGEST_WAY
  const short = isFar || apart || Buffer.byteLength(name) > LONGEST_NAME ? shortened(file, name, language) : name
  return isFar || way === '' ? short : `${way}/${short}`
}

/** A folder called like a note must not stand where that note will. */
const apartFromNotes = (folder: string): string => (/\.(?:fi|sv|en)\.md~*$/i.test(folder) ? `${folder}~` : folder)

function shortened(file: string, name: string, language: Language): string {
  const mark = sha256(`${file}.${language}.md`).slice(0, 12)
  const cut = Buffer.from(name)
    .subarray(0, LONGEST_NAME - 24)
    .toString()
    .replace(/\ufffd$/, '')
  return `${cut}~${mark}.${language}.md`
}
