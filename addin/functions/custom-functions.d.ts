// As much of Excel's runtime for custom functions as we use; @types/office-js says nothing of it.
declare namespace CustomFunctions {
  function associate(id: string, run: (...given: readonly unknown[]) => unknown): void
  /** Excel's own kind of error; it is thrown like any other. */
  const Error: new (code: string, message?: string) => globalThis.Error
  const ErrorCode: { readonly invalidValue: string; readonly notAvailable: string }
}
