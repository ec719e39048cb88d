// Why the operating system refused: its code of an error (`ENOENT`).

/** Null for what is no error of the system. */
export function reasonOf(error: unknown): string | null {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null
  return typeof code === 'string' ? code : null
}

/** Does something of which one reason to refuse it is an answer and no fault. */
export function unless<T, U>(expected: string, answer: U, act: () => T): T | U {
  try {
    return act()
  } catch (error) {
    if (reasonOf(error) === expected) return answer
    throw error
  }
}
