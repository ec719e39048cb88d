// The files of a plan, in order of their names. Law: little more than the names themselves is kept, in one text, so that a hundred thousand files are no
// burden; a path is made of its name when somebody asks for it.
import { join } from 'node:path'

export interface PlannedFile {
  /** Relative to the common folder of the inputs, with `/`. */
  readonly file: string
  /** Where it stands. */
  readonly path: string
}

export class PlannedFiles implements Iterable<PlannedFile> {
  readonly length: number
  readonly #root: string
  /** All names, one behind the other, and where each ends. */
  readonly #names: string
  readonly #ends: Float64Array
  /** The paths that do not follow from their names: of names that are no UTF-8, or that two files would share. */
  readonly #otherPaths = new Map<number, string>()

  constructor(root: string, files: readonly PlannedFile[]) {
    this.length = files.length
    this.#root = root
    this.#names = files.map(({ file }) => file).join('')
    this.#ends = new Float64Array(files.length)
    let end = 0
    for (const [index, { file, path }] of files.entries()) {
      this.#ends[index] = end += file.length
      if (join(root, file) !== path) this.#otherPaths.set(index, path)
    }
  }

  /** The name alone, which costs less than the path; empty beyond the last. */
  nameAt(index: number): string {
    return this.#names.slice(this.#ends[index - 1] ?? 0, this.#ends[index] ?? 0)
  }

  /** Null beyond the last. */
  at(index: number): PlannedFile | null {
    const file = this.nameAt(index)
    return file === '' ? null : { file, path: this.#otherPaths.get(index) ?? join(this.#root, file) }
  }

  *[Symbol.iterator](): Generator<PlannedFile> {
    for (let index = 0; index < this.length; index++) {
      const file = this.at(index)
      if (file !== null) yield file
    }
  }

  /** Those of some names. */
  only(isWanted: (file: string) => boolean): PlannedFiles {
    return new PlannedFiles(
      this.#root,
      Array.from(this).filter(({ file }) => isWanted(file)),
    )
  }
}
