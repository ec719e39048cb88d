// Office's colours as Excel for Windows hands them out: numbers 0xRRGGBB for the pane and its controls.

export type Theme = 'light' | 'dark' | 'black'

export const themes: Readonly<Record<Theme, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xe6e6e6,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
  black: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1a1a1a,
    controlForegroundColor: 0xffffff,
  },
}
