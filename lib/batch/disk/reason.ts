// Why the operating system refused: its code of an error (`ENOENT`).
import { constants } from 'node:os'

/** Null for what is no error of the system. */
export function reasonOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const code: unknown = Reflect.get(error, 'code')
  return typeof code === 'string' ? (nameless.test(code) ? (namedBy(Reflect.get(error, 'errno')) ?? code) : code) : null
}

/**
 * What Node calls an error that it knows by its number only, such as that of a quota and that of a network disk which lost a file: the first where a file is
 * written, the second where it is opened or synced.
 */
const nameless = /^UNKNOWN$|^Unknown system error/

/** A system counts its errors upwards, Node hands their numbers on with a minus. */
const namedBy = (number: unknown): string | null => Object.entries(constants.errno).find(([, value]) => -value === number)?.[0] ?? null

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
