// Headings of what is not paid yet of a line.
import { plain } from '../../plain-text.ts'

/** `Rest`, `Avoinna`, but no `Restaurang`: where it is a nought, all of the line is paid. */
export const isOfRest = (text: string): boolean =>
  /^(?:rest(?!aur)|jalj|avoin|oppe[nt]|aterst|open|balance|outstanding|unpaid|maksamatta|obetal)/.test(plain(text))
