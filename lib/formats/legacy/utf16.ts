// Texts of UTF-16, as the formats of Microsoft hold them.

/** As many units from a place on; a read beyond the end throws DataView's RangeError. */
export function utf16(body: DataView, at: number, count: number): string {
  let text = ''
  for (let index = 0; index < count; index++) text += String.fromCharCode(body.getUint16(at + index * 2, true))
  return text
}
