// The windows that a workbook is opened in. Law: a sheet that no window shows, and no tab of any leads to, is hidden, whatever it says of itself.

/** Whether a window is shown at all, and the only sheet it shows where it has no tabs. */
export interface WindowView {
  readonly isShown: boolean
  readonly only: number | null
}

export const MOST_WINDOWS = 100

/** Whether no window shows a sheet, nor a tab that leads to it. */
export const isOutOfReach = (sheet: number, windows: readonly WindowView[]): boolean =>
  windows.length > 0 && windows.every(({ isShown, only }) => !isShown || (only !== null && only !== sheet))
