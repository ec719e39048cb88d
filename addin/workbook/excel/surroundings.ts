// What stands around the pane: the language Excel is shown in, its theme, and what it calls itself.
import type { Language } from '../../../lib/core/locality.ts'
import type { Surroundings } from '../door.ts'

/** Read anew each time: a person may change the theme while the pane is open. */
export const surroundings = (): Surroundings => ({
  language: displayLanguage(),
  theme: themeOf(Office.context.officeTheme),
  host: hostText(),
})

/** The language of Excel's own menus. */
export const displayLanguage = (): Language => languageOf(Office.context.displayLanguage)

/** `fi`, `fi-FI` and `FI_fi` are Finnish; a language we do not speak is English. */
function languageOf(tag: string | undefined): Language {
  const [language] = (tag ?? '').toLowerCase().split(/[-_]/)
  return language === 'fi' || language === 'sv' ? language : 'en'
}

/** High contrast is the system's to say; some hosts have no theme, and then the system says light or dark, too. */
function themeOf(theme: Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined): Surroundings['theme'] {
  if (asks('(forced-colors: active)')) return 'highContrast'
  const isDark = theme === undefined ? asks('(prefers-color-scheme: dark)') : isDarkColour(theme.bodyBackgroundColor)
  return isDark ? 'dark' : 'light'
}

const asks = (query: string): boolean => typeof matchMedia === 'function' && matchMedia(query).matches

/** By the lightness of `#rrggbb`. */
function isDarkColour(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#?([\da-f]{6})/i.exec(colour)?.[1]?.match(/../g) ?? []).map((part) => parseInt(part, 16))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128
}

function hostText(): string {
  const { host, platform, version } = Office.context.diagnostics
  return `${String(host)} ${version} (${String(platform)})`
}
