// A disk that stops the process or fails at a chosen operation. Every operation is counted, so that a test can choose each of them in turn.
import { DiskFault, type Disk, type OpenFile } from '../../../lib/batch/disk.ts'

/** The process was killed: nothing it does afterwards reaches the disk. */
export class Killed extends Error {}

export type Fault =
  | { readonly kind: 'kill'; readonly at: number; readonly when: 'before' | 'after' }
  | { readonly kind: 'fail'; readonly at: number; readonly reason: string }

export class FaultyDisk implements Disk {
  /** How many operations there were. */
  operations = 0
  /** What the operation at which the fault struck was, for the message of a failing test. */
  struck: string | null = null
  #isDead = false
  readonly #disk: Disk
  readonly #fault: Fault | null

  constructor(disk: Disk, fault: Fault | null = null) {
    this.#disk = disk
    this.#fault = fault
  }

  readonly list: Disk['list'] = (folder) => this.#do('list', folder, () => this.#disk.list(folder))
  readonly look: Disk['look'] = (path) => this.#do('look', path, () => this.#disk.look(path))
  readonly read: Disk['read'] = (path) => this.#do('read', path, () => this.#disk.read(path))
  readonly makeFolder: Disk['makeFolder'] = (path) => {
    this.#do('makeFolder', path, () => {
      this.#disk.makeFolder(path)
    })
  }
  readonly create: Disk['create'] = (path, content) => this.#do('create', path, () => this.#disk.create(path, content))
  readonly open: Disk['open'] = (path, purpose) => {
    const file = this.#do('open', path, () => this.#disk.open(path, purpose))
    return this.#watched(path, file)
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
  readonly syncFolder: Disk['syncFolder'] = (path) => {
    this.#do('syncFolder', path, () => {
      this.#disk.syncFolder(path)
    })
  }

  #watched(path: string, file: OpenFile): OpenFile {
    return {
      read: (position, length) => this.#do('read', path, () => file.read(position, length)),
      write: (bytes) => {
        this.#do('write', path, () => {
          file.write(bytes)
        })
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

  #do<T>(operation: DiskFault['operation'], path: string, act: () => T): T {
    if (this.#isDead) throw new Killed()
    this.operations += 1
    const fault = this.#fault?.at === this.operations ? this.#fault : null
    if (fault) this.struck = `${fault.kind} ${fault.kind === 'kill' ? fault.when : fault.reason}: ${operation} ${path}`
    if (fault?.kind === 'fail') {
      if (operation === 'write') halfDone(act)
      throw new DiskFault(operation, path, fault.reason)
    }
    if (fault === null) return act()
    try {
      if (fault.when === 'after') act()
    } catch {
      // It failed by itself; then the process was killed.
    }
    return this.#die()
  }

  #die(): never {
    this.#isDead = true
    throw new Killed()
  }
}

/** A write that fails may have written all the same. */
const halfDone = (act: () => unknown): unknown => act()
