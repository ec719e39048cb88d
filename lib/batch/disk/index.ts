// The disk: every file operation of a run goes through here. Law: one operation, one function, so that a test can stop, fail or forget each of them.
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statfsSync,
  statSync,
  utimesSync,
  type Dirent,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { readFully, writeFully } from './descriptor.ts'
import { nameOf, nativePath } from './file-name.ts'
import { createFile } from './new-file.ts'
import { reasonOf, unless } from './reason.ts'

type EntryKind = 'file' | 'folder' | 'link' | 'other'

export interface Entry {
  readonly name: string
  readonly kind: EntryKind
}

/** What stands at a path, links followed. */
export interface Standing {
  readonly kind: Exclude<EntryKind, 'link'>
  readonly bytes: number
  /** When it was last written to, by the disk's own clock. */
  readonly changed: number
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
  /** The one path of what has many, links resolved; what is not there yet has that of what stands above it. */
  readonly real: (path: string) => string
  readonly read: (path: string) => Uint8Array
  /** Makes a folder and those above it, for good; one that is there already is fine. A private one only we may look into. */
  readonly makeFolder: (path: string, access?: 'private') => void
  /** Whether a folder is ours, and nobody else may look into it. */
  readonly isPrivate: (path: string) => boolean
  /** Makes a file that was not there, whole from its first moment on; false where one was. */
  readonly create: (path: string, content: string) => boolean
  /** `write` empties the file first, `append` goes on at its end; both make it where it is missing. */
  readonly open: (path: string, purpose: 'read' | 'write' | 'append') => OpenFile
  /** Whether no other machine writes on the disk of a path; false where that is not sure. */
  readonly isOnlyOurs: (path: string) => boolean
  /** Makes a file look changed just now. */
  readonly touch: (path: string) => void
  /** Takes the place of whatever stood at `to`. */
  readonly rename: (from: string, to: string) => void
  /** A file that is not there any more is fine. */
  readonly remove: (path: string) => void
  /** Removes a folder with everything in it; one that is not there is fine. For folders of our own making only. */
  readonly removeFolder: (path: string) => void
  /** Removes a folder in which nothing is left; any other is left alone. */
  readonly removeEmptyFolder: (path: string) => void
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

function attempt<T>(operation: DiskFault['operation'], path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const reason = reasonOf(error)
    throw reason === null ? error : new DiskFault(operation, path, reason)
  }
}

const kindOf = (entry: Pick<Dirent<Buffer>, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): EntryKind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other'

function standing(path: string): Standing | null {
  const found = unless('ENOTDIR', undefined, () => statSync(nativePath(path), { throwIfNoEntry: false }))
  if (found === undefined) return null
  return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', bytes: found.size, changed: found.mtimeMs }
}

/** What is written are files of our own: a link in their place was put there by somebody else and may lead to a claim sheet. */
const NO_LINK = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW
const flags = {
  read: constants.O_RDONLY,
  write: constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | NO_LINK,
  append: constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | NO_LINK,
}

/** A pipe with nobody at its other end, once opened, is waited for without end, and Ctrl-C with it. */
function expectFile(path: string): void {
  if (standing(path)?.kind === 'other') throw Object.assign(new Error('no file'), { code: 'ENOTSUP' })
}

function openFile(path: string, purpose: 'read' | 'write' | 'append'): OpenFile {
  expectFile(path)
  const descriptor = openSync(nativePath(path), flags[purpose])
  return {
    read: (position, length) => attempt('read', path, () => readFully(descriptor, position, length)),
    write: (bytes) => {
      attempt('write', path, () => {
        writeFully(descriptor, bytes)
      })
    },
    sync: () => {
      attempt('sync', path, () => {
        fsyncSync(descriptor)
      })
    },
    // Of a file that was only read, closing is a part of reading.
    close: () => {
      attempt(purpose === 'read' ? 'read' : 'close', path, () => {
        closeSync(descriptor)
      })
    },
  }
}

/** What a disk says that knows no sync of a folder, such as one of a network or of a machine's host: there a rename is as durable as it gets. */
const NO_SUCH_SYNC = ['EINVAL', 'EBADF', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'] as const

/** Windows can't even open a folder. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(nativePath(path), 'r')
  try {
    unless(NO_SUCH_SYNC, undefined, () => {
      fsyncSync(descriptor)
    })
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Each folder that is made is a new name in the one above it, which has to survive too. So has the name of the lowest that is there already: a run may have
 * made it that was killed before it could see to that. Where we may not look above it, nobody of us made it.
 */
function makeFolder(path: string, access?: 'private'): void {
  const above = dirname(path)
  if (isFolder(path)) {
    if (isOpenToUs(above)) syncFolder(above)
    return
  }
  if (above !== path) makeFolder(above)
  try {
    mkdirSync(nativePath(path), access === 'private' ? { mode: 0o700 } : {})
  } catch (error) {
    if (!isFolder(path)) throw error
  }
  syncFolder(above)
}

/** Disks within a machine, by the number Linux has for their kind: ext, XFS, Btrfs, ZFS, F2FS, the memory, layers of a container. */
const localDisks: ReadonlySet<number> = new Set([0xef53, 0x58465342, 0x9123683e, 0x2fc12fc1, 0xf2f52010, 0x01021994, 0x794c7630])

const isOnlyOurs = (path: string): boolean => process.platform === 'linux' && localDisks.has(statfsSync(nativePath(path)).type)

/** Windows keeps every person's passing files to themselves, and has no such modes. */
function isPrivate(path: string): boolean {
  const { uid, mode } = lstatSync(nativePath(path))
  return process.getuid === undefined || (uid === process.getuid() && (mode & OTHERS) === 0)
}

const OTHERS = 0o077

const isFolder = (path: string): boolean => standing(path)?.kind === 'folder'

const isOpenToUs = (folder: string): boolean =>
  unless('EACCES', false, () => {
    accessSync(nativePath(folder), constants.R_OK)
    return true
  })

function realPath(path: string): string {
  try {
    return nameOf(realpathSync.native(nativePath(path), 'buffer'))
  } catch (error) {
    const above = dirname(path)
    if (above === path || !isAbsent.has(reasonOf(error) ?? '')) throw error
    return join(realPath(above), basename(path))
  }
}

const isAbsent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])

/** The disk of this machine. */
export const realDisk: Disk = {
  list: (folder) =>
    attempt('list', folder, () =>
      readdirSync(nativePath(folder), { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
        name: nameOf(entry.name),
        kind: kindOf(entry),
      })),
    ),
  look: (path) => attempt('look', path, () => standing(path)),
  real: (path) => attempt('real', path, () => realPath(resolve(path))),
  read: (path) =>
    attempt('read', path, () => {
      expectFile(path)
      return readFileSync(nativePath(path))
    }),
  makeFolder: (path, access) => {
    attempt('makeFolder', path, () => {
      makeFolder(path, access)
    })
  },
  isPrivate: (path) => attempt('isPrivate', path, () => isPrivate(path)),
  create: (path, content) => attempt('create', path, () => createFile(path, content)),
  open: (path, purpose) => attempt(purpose === 'read' ? 'read' : 'open', path, () => openFile(path, purpose)),
  isOnlyOurs: (path) => attempt('isOnlyOurs', path, () => isOnlyOurs(path)),
  touch: (path) => {
    attempt('touch', path, () => {
      const now = new Date()
      utimesSync(nativePath(path), now, now)
    })
  },
  rename: (from, to) => {
    attempt('rename', to, () => {
      renameSync(nativePath(from), nativePath(to))
    })
  },
  remove: (path) => {
    attempt('remove', path, () => {
      rmSync(nativePath(path), { force: true })
    })
  },
  removeFolder: (path) => {
    attempt('removeFolder', path, () => {
      rmSync(nativePath(path), { recursive: true, force: true })
    })
  },
  removeEmptyFolder: (path) => {
    attempt('removeEmptyFolder', path, () => {
      unless('ENOTEMPTY', undefined, () => {
        rmdirSync(nativePath(path))
      })
    })
  },
  syncFolder: (path) => {
    attempt('syncFolder', path, () => {
      syncFolder(path)
    })
  },
}
