// The fingerprint of a text or of bytes: their SHA-256 as 64 hexadecimal digits, as `sha256sum` and the batch tell it.
export async function fingerprintOf(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
