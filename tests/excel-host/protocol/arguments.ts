// What a method was called with, read as what it needs. Law: a wrong argument is Excel's InvalidArgument, never a guess.
import { Range } from '../model/range.ts'
import { invalidArgument } from '../model/refusal.ts'
import type { Sheet } from '../model/sheet.ts'
import { readAddress } from '../model/address.ts'
import { isPresented } from './face.ts'

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined

export function text(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location, `${JSON.stringify(value)} is no text`)
  return value
}

export const optionalText = (value: unknown, location: string): string | null => (isNothing(value) ? null : text(value, location))

export function integer(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(location, `${JSON.stringify(value)} is no whole number`)
  return value
}

export const optionalInteger = (value: unknown, location: string): number | null => (isNothing(value) ? null : integer(value, location))

export function flag(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location, `${JSON.stringify(value)} is neither true nor false`)
  return value
}

export const optionalFlag = (value: unknown, location: string): boolean => !isNothing(value) && flag(value, location)

export function record(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument(location, `${JSON.stringify(value)} is no object`)
  return value as Record<string, unknown>
}

export const optionalRecord = (value: unknown, location: string): Readonly<Record<string, unknown>> =>
  isNothing(value) ? {} : record(value, location)

/** The object of a class that was handed in. */
function instance<T extends object>(value: unknown, type: abstract new (...given: never[]) => T, location: string): T {
  if (!isPresented(value) || !(value.target instanceof type)) throw invalidArgument(location, `This needs a ${type.name}`)
  return value.target
}

export const range = (value: unknown, location: string): Range => instance(value, Range, location)

/** A range, or its address on a sheet. */
export function rangeOrAddress(value: unknown, sheet: Sheet, location: string): Range {
  if (typeof value !== 'string') return range(value, location)
  const address = readAddress(value)
  const name = address?.sheet ?? null
  if (address === null || name === null) return sheet.range(value)
  return sheet.workbook.sheet(name).rangeOf(address.area)
}

export function list(value: unknown, location: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalidArgument(location, `${JSON.stringify(value)} is no list`)
  return value
}

/** Rows of values: a matrix, one row, or one value. */
export function rows(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]]
  const lines: readonly unknown[] = value
  return lines.every((line): line is readonly unknown[] => Array.isArray(line)) ? lines : [lines]
}
