// A disk in memory that knows what a power failure takes: whatever was not synced, or any part of it.
import { dirname, resolve } from 'node:path'
import { DiskFault, type Disk, type Entry, type OpenFile } from '../../../lib/batch/disk/index.ts'

interface StoredFile {
  bytes: Uint8Array
  /** How much of it, and as what, a power failure leaves. */
  durable: Uint8Array
  /** How often it was touched; the time here. */
  changed?: number
}

/** Decides, for one thing that was not synced, whether it survives. */
export type Survives = () => boolean

export class MemoryDisk implements Disk {
  /** Whether other machines may write on it too. */
  isShared = false
  #files = new Map<string, StoredFile>()
  #durableNames = new Map<string, StoredFile>()
  readonly #folders = new Set<string>(['/'])

  constructor(contents: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(contents)) this.put(path, content)
  }

  /** Puts a file there for good. */
  put(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const file = { bytes, durable: bytes }
    this.makeFolder(dirname(path))
    this.#files.set(path, file)
    this.#durableNames.set(path, file)
  }

  /** Everything below a folder, by path, as text; what begins with a dot only when asked for. */
  contents(folder: string, withHidden = false): Record<string, string> {
    const inside = [...this.#files].filter(([path]) => path.startsWith(`${folder}/`) && (withHidden || !path.includes('/.')))
    return Object.fromEntries(inside.map(([path, file]) => [path, Buffer.from(file.bytes).toString('latin1')] as const).sort())
  }

  /** The power fails: names and bytes that were not synced survive only where `survives` says so, the end of a file perhaps in part. */
  losePower(survives: Survives): void {
    const names = new Map(this.#durableNames)
    for (const path of new Set([...this.#files.keys(), ...this.#durableNames.keys()])) {
      const now = this.#files.get(path)
      if (now === this.#durableNames.get(path) || !survives()) continue
      if (now) names.set(path, now)
      else names.delete(path)
    }
    for (const file of names.values()) file.durable = file.bytes = survivingBytes(file, survives)
    this.#files = names
    this.#durableNames = new Map(names)
  }

  list(folder: string): Entry[] {
    if (!this.#folders.has(folder)) throw new DiskFault('list', folder, 'ENOENT')
    const names = new Map<string, Entry>()
    for (const path of this.#folders)
      if (path !== '/' && dirname(path) === folder) names.set(path, { name: path.slice(folder.length).replace(/^\//, ''), kind: 'folder' })
    for (const path of this.#files.keys())
      if (dirname(path) === folder) names.set(path, { name: path.slice(folder.length).replace(/^\//, ''), kind: 'file' })
    return [...names.values()]
  }

  look(path: string): { kind: 'file' | 'folder'; bytes: number; changed: number } | null {
    const file = this.#files.get(path)
    if (file) return { kind: 'file', bytes: file.bytes.length, changed: file.changed ?? 0 }
    return this.#folders.has(path) ? { kind: 'folder', bytes: 0, changed: 0 } : null
  }

  /** There are no links here. */
  real(path: string): string {
    return resolve('/', path)
  }

  read(path: string): Uint8Array {
    return this.#file('read', path).bytes
  }

  makeFolder(path: string): void {
    for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) this.#folders.add(folder)
  }

  create(path: string, content: string): boolean {
    if (this.#files.has(path)) return false
    this.makeFolder(dirname(path))
    this.#files.set(path, { bytes: Buffer.from(content), durable: new Uint8Array() })
    return true
  }

  open(path: string, purpose: 'read' | 'write' | 'append'): OpenFile {
    if (purpose === 'write' || (purpose === 'append' && !this.#files.has(path))) this.#empty(path)
    const file = this.#file('open', path)
    return {
      read: (position, length) => file.bytes.slice(position, position + length),
      write: (bytes) => {
        file.bytes = Buffer.concat([file.bytes, bytes])
      },
      sync: () => {
        file.durable = file.bytes
      },
      close: () => undefined,
    }
  }

  isPrivate(): boolean {
    return true
  }

  isOnlyOurs(): boolean {
    return !this.isShared
  }

  touch(path: string): void {
    const file = this.#file('touch', path)
    file.changed = (file.changed ?? 0) + 1
  }

  rename(from: string, to: string): void {
    const file = this.#file('rename', from)
    this.#files.delete(from)
    this.#files.set(to, file)
  }

  remove(path: string): void {
    this.#files.delete(path)
  }

  removeFolder(path: string): void {
    for (const name of [...this.#files.keys()]) if (name.startsWith(`${path}/`)) this.#files.delete(name)
    for (const folder of [...this.#folders]) if (folder === path || folder.startsWith(`${path}/`)) this.#folders.delete(folder)
  }

  removeEmptyFolder(path: string): void {
    const isInside = (one: string): boolean => one.startsWith(`${path}/`)
    if (![...this.#files.keys(), ...this.#folders].some(isInside)) this.#folders.delete(path)
  }

  syncFolder(path: string): void {
    for (const name of [...this.#durableNames.keys()]) if (dirname(name) === path && !this.#files.has(name)) this.#durableNames.delete(name)
    for (const [name, file] of this.#files) if (dirname(name) === path) this.#durableNames.set(name, file)
  }

  #empty(path: string): void {
    const file = this.#files.get(path)
    if (file) file.bytes = new Uint8Array()
    else this.#files.set(path, { bytes: new Uint8Array(), durable: new Uint8Array() })
  }

  #file(operation: 'read' | 'open' | 'touch' | 'rename', path: string): StoredFile {
    const file = this.#files.get(path)
    if (file === undefined) throw new DiskFault(operation, path, 'ENOENT')
    return file
  }
}

/** What is left of a file: what was synced, what was written since, or the beginning of that, or its length with nothing in it. */
function survivingBytes({ bytes, durable }: StoredFile, survives: Survives): Uint8Array {
  if (bytes === durable) return durable
  if (survives()) return bytes
  if (survives()) return bytes.slice(0, Math.floor((bytes.length + durable.length) / 2))
  if (survives()) return new Uint8Array(bytes.length)
  return durable
}
