// The files a person has chosen, by number, until they are posted or forgotten. Law: their bytes stay here and never enter the state.
import type { PickedFile } from '../state/claims/state.ts'

export class KeptFiles {
  readonly #files = new Map<number, File>()
  #last = 0

  keep(files: Iterable<File>): PickedFile[] {
    return Array.from(files, (file) => {
      this.#last += 1
      this.#files.set(this.#last, file)
      return { id: this.#last, name: file.name }
    })
  }

  get(id: number): File | null {
    return this.#files.get(id) ?? null
  }

  forget(ids: readonly number[]): void {
    for (const id of ids) this.#files.delete(id)
  }
}
