// A folder for what passes: made for one run, for nobody else to look into, and removed with it. Law: what a killed run left is removed by the next one on its
// machine, and nothing of a run that may be alive ever is.
import { join } from 'node:path'
import { DiskFault } from '../disk/index.ts'
import { sha256 } from '../disk/fingerprint.ts'
import type { Surroundings } from './index.ts'
import type { Holder } from './lock.ts'

type Passing = Pick<Surroundings, 'disk' | 'self' | 'isAlive'>

/** Does something with a folder of its own below another, such as that of the system for passing files. */
export async function inPassingFolder<T>(around: Passing, above: string, act: (folder: string) => Promise<T>): Promise<T> {
  removeThoseOfTheDead(around, above)
  const folder = join(above, nameFor(around.self))
  try {
    around.disk.makeFolder(folder, 'private')
    return await act(folder)
  } finally {
    around.disk.removeFolder(folder)
  }
}

/** Its name says whose it is: which process of which that see each other, and when that began. */
const nameFor = (self: Holder): string => `${beginning(self)}-${String(self.pid)}-${self.born ?? ''}-${self.run}`

const beginning = ({ host, boot, space }: Holder): string => `vipu-${sha256([host, boot, space].join(' ')).slice(0, 16)}`

/** What can't be looked at or removed is no reason not to work. */
function removeThoseOfTheDead({ disk, self, isAlive }: Passing, above: string): void {
  const ours = new RegExp(`^${beginning(self)}-(\\d+)-(\\d*)-[0-9a-f-]+$`)
  try {
    for (const { name, kind } of disk.list(above)) {
      const [, pid, born] = ours.exec(name) ?? []
      if (kind !== 'folder' || pid === undefined || isAlive(Number(pid), born === '' ? null : (born ?? null))) continue
      const folder = join(above, name)
      if (disk.isPrivate(folder)) disk.removeFolder(folder)
    }
  } catch (error) {
    if (!(error instanceof DiskFault)) throw error
  }
}
