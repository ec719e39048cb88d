// Puts text on the clipboard. Law: says whether it is there; a pane may be forbidden to, or have no clipboard at all.
export async function copyText(text: string, { navigator }: Window): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
