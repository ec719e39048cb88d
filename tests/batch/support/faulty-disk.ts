// A disk that stops the process or fails at a chosen operation. Every operation is counted, so that a test can choose each of them in turn.
import { DiskFault, type Disk, type OpenFile } from '../../../lib/batch/disk/index.ts'

/** The process was killed: nothing it does afterwards reaches the disk. */
export class Killed extends Error {}

export type Moment = 'before' | 'during' | 'after'

/** What happens at the operation of a number; a write that is killed or fails on the way has written half. */
export type Fault =
  | { readonly kind: 'kill'; readonly at: number; readonly when: Moment }
  | { readonly kind: 'fail'; readonly at: number; readonly reason: string }
  /** Ctrl-C. */
  | { readonly kind: 'interrupt'; readonly at: number; readonly interrupt: () => void }

/** Ends the process; a test in one process throws instead. */
type Die = () => never

const throwKilled: Die = () => {
  throw new Killed()
}

export class FaultyDisk implements Disk {
  /** How many operations there were. */
  operations = 0
  /** What the operation at which the fault struck was, for the message of a failing test. */
  struck: string | null = null
  #isDead = false
  readonly #disk: Disk
  readonly #fault: Fault | null
  readonly #endProcess: Die

  constructor(disk: Disk, fault: Fault | null = null, die: Die = throwKilled) {
    this.#disk = disk
    this.#fault = fault
    this.#endProcess = die
  }

  readonly list: Disk['list'] = (folder) => this.#do('list', folder, () => this.#disk.list(folder))
  readonly look: Disk['look'] = (path) => this.#do('look', path, () => this.#disk.look(path))
  readonly real: Disk['real'] = (path) => this.#do('real', path, () => this.#disk.real(path))
  readonly read: Disk['read'] = (path) => this.#do('read', path, () => this.#disk.read(path))
  readonly makeFolder: Disk['makeFolder'] = (path, access) => {
    this.#do('makeFolder', path, () => {
      this.#disk.makeFolder(path, access)
    })
  }
  readonly create: Disk['create'] = (path, content) => this.#do('create', path, () => this.#disk.create(path, content))
  readonly open: Disk['open'] = (path, purpose) => {
    const file = this.#do('open', path, () => this.#disk.open(path, purpose))
    return this.#watched(path, file)
  }
  readonly isPrivate: Disk['isPrivate'] = (path) => this.#do('isPrivate', path, () => this.#disk.isPrivate(path))
  readonly isOnlyOurs: Disk['isOnlyOurs'] = (path) => this.#do('isOnlyOurs', path, () => this.#disk.isOnlyOurs(path))
  readonly touch: Disk['touch'] = (path) => {
    this.#do('touch', path, () => {
      this.#disk.touch(path)
    })
  }
  readonly rename: Disk['rename'] = (from, to) => {
    this.#do('rename', to, () => {
      this.#disk.rename(from, to)
    })
  }
  readonly remove: Disk['remove'] = (path) => {
    this.#do('remove', path, () => {
      this.#disk.remove(path)
    })
  }
  readonly removeFolder: Disk['removeFolder'] = (path) => {
    this.#do('removeFolder', path, () => {
      this.#disk.removeFolder(path)
    })
  }
  readonly removeEmptyFolder: Disk['removeEmptyFolder'] = (path) => {
    this.#do('removeEmptyFolder', path, () => {
      this.#disk.removeEmptyFolder(path)
    })
  }
  readonly syncFolder: Disk['syncFolder'] = (path) => {
    this.#do('syncFolder', path, () => {
      this.#disk.syncFolder(path)
    })
  }

  #watched(path: string, file: OpenFile): OpenFile {
    return {
      read: (position, length) => this.#do('read', path, () => file.read(position, length)),
      write: (bytes) => {
        const half = (): void => {
          file.write(bytes.subarray(0, bytes.length >> 1))
        }
        this.#do(
          'write',
          path,
          () => {
            file.write(bytes)
          },
          half,
        )
      },
      sync: () => {
        this.#do('sync', path, () => {
          file.sync()
        })
      },
      close: () => {
        this.#do('close', path, () => {
          file.close()
        })
      },
    }
  }

  #do<T>(operation: DiskFault['operation'], path: string, act: () => T, half: () => void = nothing): T {
    if (this.#isDead) throw new Killed()
    this.operations += 1
    const fault = this.#fault?.at === this.operations ? this.#fault : null
    if (fault === null) return act()
    this.struck = `${nameOf(fault)}: ${operation} ${path}`
    switch (fault.kind) {
      case 'interrupt':
        fault.interrupt()
        return act()
      case 'fail':
        half()
        throw new DiskFault(operation, path, fault.reason)
      case 'kill':
        return this.#die({ before: nothing, during: half, after: act }[fault.when])
    }
  }

  #die(last: () => unknown): never {
    try {
      last()
    } catch {
      // It failed by itself; then the process was killed.
    }
    this.#isDead = true
    return this.#endProcess()
  }
}

const nothing = (): void => undefined

function nameOf(fault: Fault): string {
  if (fault.kind === 'interrupt') return 'interrupt'
  return `${fault.kind} ${fault.kind === 'kill' ? fault.when : fault.reason}`
}
