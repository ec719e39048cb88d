// The disk: every file operation of a run goes through here. Law: one operation, one function, so that a test can stop, fail or forget each of them.
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  type Dirent,
} from 'node:fs'
import { dirname, resolve } from 'node:path'

type EntryKind = 'file' | 'folder' | 'link' | 'other'

export interface Entry {
  readonly name: string
  readonly kind: EntryKind
}

/** What stands at a path, links followed. */
interface Standing {
  readonly kind: Exclude<EntryKind, 'link'>
  readonly bytes: number
}

export interface OpenFile {
  /** The bytes from a position on; fewer than asked where the file ends. */
  readonly read: (position: number, length: number) => Uint8Array
  /** Writes at the end; all of it or an error. */
  readonly write: (bytes: Uint8Array) => void
  /** Returns when what was written would survive a power failure. */
  readonly sync: () => void
  readonly close: () => void
}

/** The operations a run needs. Each throws a DiskFault where it fails. They are synchronous: the order in the code is the order on the disk. */
export interface Disk {
  readonly list: (folder: string) => Entry[]
  /** Null where nothing stands there. */
  readonly look: (path: string) => Standing | null
  readonly read: (path: string) => Uint8Array
  /** Makes a folder and those above it, for good; one that is there already is fine. */
  readonly makeFolder: (path: string) => void
  /** Makes a file that was not there; false where one was. */
  readonly create: (path: string, content: string) => boolean
  /** `write` empties the file first, `append` goes on at its end; both make it where it is missing. */
  readonly open: (path: string, purpose: 'read' | 'write' | 'append') => OpenFile
  /** Takes the place of whatever stood at `to`. */
  readonly rename: (from: string, to: string) => void
  /** A file that is not there any more is fine. */
  readonly remove: (path: string) => void
  /** Removes a folder with everything in it; one that is not there is fine. For folders of our own making only. */
  readonly removeFolder: (path: string) => void
  /** Makes renames, new names and removals in a folder survive a power failure. */
  readonly syncFolder: (path: string) => void
}

/** A disk operation that failed: full, unreadable, not permitted, gone. `reason` is the operating system's code. */
export class DiskFault extends Error {
  readonly operation: keyof Disk | keyof OpenFile
  readonly path: string
  readonly reason: string

  constructor(operation: DiskFault['operation'], path: string, reason: string) {
    super(`${operation} ${path}: ${reason}`)
    this.operation = operation
    this.path = path
    this.reason = reason
  }
}

/** The operating system's code of an error (`ENOENT`), or null. */
function reasonOf(error: unknown): string | null {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null
  return typeof code === 'string' ? code : null
}

function attempt<T>(operation: DiskFault['operation'], path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const reason = reasonOf(error)
    throw reason === null ? error : new DiskFault(operation, path, reason)
  }
}

/** Like `attempt`, but one reason is an answer and no fault. */
function unless<T, U>(expected: string, answer: U, act: () => T): T | U {
  try {
    return act()
  } catch (error) {
    if (reasonOf(error) === expected) return answer
    throw error
  }
}

const kindOf = (entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): EntryKind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other'

function standing(path: string): Standing | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return null
  return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', bytes: found.size }
}

function openFile(path: string, purpose: 'read' | 'write' | 'append'): OpenFile {
  const descriptor = openSync(path, { read: 'r', write: 'w', append: 'a' }[purpose])
  return {
    read: (position, length) => attempt('read', path, () => readFully(descriptor, position, length)),
    write: (bytes) => {
      attempt('write', path, () => {
        for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done)
      })
    },
    sync: () => {
      attempt('sync', path, () => {
        fsyncSync(descriptor)
      })
    },
    close: () => {
      attempt('close', path, () => {
        closeSync(descriptor)
      })
    },
  }
}

function readFully(descriptor: number, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let done = 0
  for (let count = -1; count !== 0 && done < length; done += count)
    count = readSync(descriptor, bytes, done, length - done, position + done)
  return done === length ? bytes : bytes.subarray(0, done)
}

/** Windows can't open a folder; there a rename is as durable as it gets. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Each folder that was made is a new name in the one above it, which has to survive too. */
function makeFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true })
  if (first === undefined) return
  for (let made = resolve(path); made.startsWith(resolve(first)); made = dirname(made)) syncFolder(dirname(made))
}

/** The disk of this machine. */
export const realDisk: Disk = {
  list: (folder) =>
    attempt('list', folder, () => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) }))),
  look: (path) => attempt('look', path, () => unless('ENOTDIR', null, () => standing(path))),
  read: (path) => attempt('read', path, () => readFileSync(path)),
  makeFolder: (path) => {
    attempt('makeFolder', path, () => {
      makeFolder(path)
    })
  },
  create: (path, content) =>
    attempt('create', path, () =>
      unless('EEXIST', false, () => {
        writeFileSync(path, content, { flag: 'wx' })
        return true
      }),
    ),
  open: (path, purpose) => attempt('open', path, () => openFile(path, purpose)),
  rename: (from, to) => {
    attempt('rename', to, () => {
      renameSync(from, to)
    })
  },
  remove: (path) => {
    attempt('remove', path, () => {
      rmSync(path, { force: true })
    })
  },
  removeFolder: (path) => {
    attempt('removeFolder', path, () => {
      rmSync(path, { recursive: true, force: true })
    })
  },
  syncFolder: (path) => {
    attempt('syncFolder', path, () => {
      syncFolder(path)
    })
  },
}
