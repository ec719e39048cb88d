// The bounds of what is read from one workbook. Law: whatever a file asks for is counted against a limit before it is done.

/** Every bound; the one that is hit is named in the finding `too-large`. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number
  /** Entries of the archive. */
  readonly entries: number
  /** Bytes of one unpacked part. */
  readonly partBytes: number
  /** Bytes of all unpacked parts together; the characters of all cell texts together may not be more either. */
  readonly totalBytes: number
  /** Unpacked bytes for one packed byte, for parts above a mebibyte. */
  readonly ratio: number
  /** Sheets of any kind. */
  readonly sheets: number
  /** Rows with something in them, of all sheets together; of empty ones there may be `EMPTY_SHARE` times as many. */
  readonly rows: number
  /** Cell elements of all sheets together. */
  readonly cells: number
  /** Characters of one text: a cell, a shared string, a formula, an attribute. */
  readonly textLength: number
  /** Shared strings. */
  readonly sharedStrings: number
  /** Merged ranges of all sheets together. */
  readonly ranges: number
  /** Elements within elements. */
  readonly depth: number
  /** Entries of one list beside the cells: relationships, content types, number formats, fonts, fills, cell styles. */
  readonly listLength: number
}

/** For each row, or each field of a text file, that a limit allows, so many empty ones are allowed: programs write them down to the last row. */
export const EMPTY_SHARE = 4

const MEBIBYTE = 1024 * 1024

/** Room for a claim sheet of 200,000 rows and ten columns, and for the largest workbooks met in public; Excel has 65,490 cell styles at most. */
export const defaultLimits: Limits = {
  fileBytes: 64 * MEBIBYTE,
  entries: 2_000,
  partBytes: 160 * MEBIBYTE,
  totalBytes: 256 * MEBIBYTE,
  ratio: 250,
  sheets: 1_000,
  rows: 400_000,
  cells: 2_200_000,
  textLength: 100_000,
  sharedStrings: 1_000_000,
  ranges: 50_000,
  depth: 100,
  listLength: 100_000,
}
