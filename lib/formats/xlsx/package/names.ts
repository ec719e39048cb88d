// The namespaces of the parts we read: transitional and strict Office Open XML (ECMA-376, ISO/IEC 29500) and its package.

export const SPREADSHEET = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
])
/** DrawingML, of themes and drawings. */
export const DRAWING = new Set(['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'])
export const RELATIONSHIPS = new Set(['http://schemas.openxmlformats.org/package/2006/relationships'])
export const CONTENT_TYPES = new Set(['http://schemas.openxmlformats.org/package/2006/content-types'])
