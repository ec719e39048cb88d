// The pages' font, from its package: the same letters on every machine.
const FONT_PACKAGE = '@expo-google-fonts/source-sans-3'

/** The family's name in the font files. */
export const FAMILY = 'Source Sans 3'

/** The folders of the cuts we use: upright, half bold, slanted. */
export function fontFolders(): string[] {
  const top = new URL('.', import.meta.resolve(`${FONT_PACKAGE}/package.json`))
  return ['400Regular', '600SemiBold', '400Regular_Italic'].map((cut) => pathOf(new URL(`${cut}/`, top)))
}

/** A file's path; on Windows without the slash before the drive. */
const pathOf = (url: URL): string => decodeURIComponent(url.pathname).replace(/^\/(?=[A-Za-z]:)/, '')
