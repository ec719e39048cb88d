// The words of the pane in one language, fetched when it is to speak it.
import type { Language } from '../../lib/core/locality.ts'
import type { PaneWords } from '../../lib/i18n/pane/index.ts'

const spoken: Readonly<Record<Language, () => Promise<PaneWords>>> = {
  fi: async () => (await import('../../lib/i18n/pane/fi/index.ts')).fi,
  sv: async () => (await import('../../lib/i18n/pane/sv/index.ts')).sv,
  en: async () => (await import('../../lib/i18n/pane/en/index.ts')).en,
}

export const speak = (language: Language): Promise<PaneWords> => spoken[language]()
