// Why the operating system refused: its code of an error (`ENOENT`).
import { constants } from 'node:os'

/** Null for what is no error of the system. */
export function reasonOf(error: unknown): string | null {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null
  return typeof code === 'string' ? named(code) : null
}

/** Node calls some errors by their numbers only, such as that of a quota and that of a network disk which lost a file. */
function named(code: string): string {
  const [, number] = UNNAMED.exec(code) ?? []
  return number === undefined ? code : (Object.entries(constants.errno).find(([, value]) => value === Number(number))?.[0] ?? code)
}

const UNNAMED = /^Unknown system error -(\d+)$/

/** Does something of which one reason to refuse it, or any of several, is an answer and no fault. */
export function unless<T, U>(expected: string | readonly string[], answer: U, act: () => T): T | U {
  try {
    return act()
  } catch (error) {
    const reason = reasonOf(error)
    if (reason !== null && (typeof expected === 'string' ? reason === expected : expected.includes(reason))) return answer
    throw error
  }
}
