// References an add-in keeps to ranges across requests. Law: a kept range follows its cells; a reference nobody kept is InvalidReference.
import { ExcelRefusal } from '../model/refusal.ts'
import type { Presented } from './face.ts'

export class References {
  private readonly kept = new Map<string, Presented>()
  private readonly ids = new WeakMap<object, string>()
  private number = 0

  get count(): number {
    return this.kept.size
  }

  keep(object: Presented): string {
    const known = this.ids.get(object.target)
    if (known !== undefined && this.kept.has(known)) return known
    const id = `R${String(++this.number)}`
    this.kept.set(id, object)
    this.ids.set(object.target, id)
    return id
  }

  idOf(target: object): string | null {
    const id = this.ids.get(target)
    return id !== undefined && this.kept.has(id) ? id : null
  }

  get(id: string): Presented {
    const object = this.kept.get(id)
    if (object === undefined) throw new ExcelRefusal('InvalidReference', 'This reference is not valid for the current operation.', id)
    return object
  }

  find(id: string): Presented | null {
    return this.kept.get(id) ?? null
  }

  drop(id: string): void {
    this.kept.delete(id)
  }

  dropAll(): void {
    this.kept.clear()
  }
}
