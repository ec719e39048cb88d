// Our reader reading one file, in a process of its own.
import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { defaultLimits, readXlsx } from '../../lib/formats/xlsx/index.ts'
import { nativeInflate } from '../support/xlsx/inflate.ts'

const { value } = readXlsx(new Uint8Array(readFileSync(process.argv[2] ?? '')), defaultLimits, nativeInflate, (part) => crc32(part))
if (value?.[0]?.rows.length !== 200_001) throw new Error('another file than was written')
