// How fast 1,000 claim files of 40 rows are read.
import { seasonOfClaims } from '../support/xlsx/claim-files.ts'
import { compare } from './readers.ts'

await compare('reading 1,000 claim files of 40 rows', seasonOfClaims(1000), 9, 200)
