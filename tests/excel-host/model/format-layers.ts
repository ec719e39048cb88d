// How cells look, recorded as layers: the newest layer over a cell counts. Law: a property of an area is its one value, or null where its cells differ.
import { contains, intersectionOf, without, type Area } from './area.ts'

interface Layer {
  readonly area: Area
  readonly value: unknown
}

export class FormatLayers {
  private readonly layers = new Map<string, Layer[]>()

  set(property: string, area: Area, value: unknown): void {
    const below = (this.layers.get(property) ?? []).filter((layer) => !contains(area, layer.area))
    this.layers.set(property, [...below, { area, value }])
  }

  /** The value of one cell; undefined where nobody ever set one. */
  at(property: string, row: number, column: number): unknown {
    const layers = this.layers.get(property) ?? []
    for (let index = layers.length - 1; index >= 0; index--) {
      const layer = layers[index]
      if (layer !== undefined && covers(layer.area, row, column)) return layer.value
    }
    return undefined
  }

  /** All values found in an area; `undefined` among them stands for cells nobody set. */
  valuesIn(property: string, area: Area): Set<unknown> {
    const layers = this.layers.get(property) ?? []
    const found = new Set<unknown>()
    let uncovered = [area]
    for (const layer of [...layers].reverse()) {
      if (uncovered.some((part) => intersectionOf(part, layer.area) !== null)) found.add(layer.value)
      uncovered = uncovered.flatMap((part) => without(part, layer.area))
    }
    if (uncovered.length > 0) found.add(undefined)
    return found
  }

  /** Forgets what was set in an area, for all properties or for those whose name begins so. */
  clear(area: Area, prefix = ''): void {
    for (const [property, layers] of this.layers) {
      if (property.startsWith(prefix)) {
        const left = layers.flatMap((layer) => without(layer.area, area).map((part) => ({ area: part, value: layer.value })))
        this.layers.set(property, left)
      }
    }
  }

  /** Lays the looks of one area over another of the same width: each row of `target` looks like the one row of `source`. */
  copyRow(source: Area, target: Area): void {
    for (const [property, layers] of this.layers) {
      for (const layer of [...layers]) {
        const part = intersectionOf(layer.area, source)
        if (part !== null) this.set(property, { ...target, column: part.column, columns: part.columns }, layer.value)
      }
    }
  }

  /** Moves every layer as rows or columns are inserted or deleted; an area that vanishes is forgotten. */
  reshape(moved: (area: Area) => Area | null): void {
    for (const [property, layers] of this.layers) {
      const after = layers.flatMap((layer) => {
        const area = moved(layer.area)
        return area === null ? [] : [{ area, value: layer.value }]
      })
      this.layers.set(property, after)
    }
  }

  /** The areas that carry a property, newest last. */
  areasOf(property: string): readonly Area[] {
    return (this.layers.get(property) ?? []).map((layer) => layer.area)
  }

  /** All areas that carry any property: what counts as used though it may be empty. */
  allAreas(): readonly Area[] {
    return [...this.layers.values()].flatMap((layers) => layers.map((layer) => layer.area))
  }
}

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns
