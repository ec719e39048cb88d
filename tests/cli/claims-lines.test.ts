// claims.json read line by line, as convert writes it.
import { describe, expect, it } from 'vitest'
import { claimsByLine } from '../../lib/cli/claims/claims-lines.ts'
import { claimsFileField } from '../../lib/core/claim.ts'
import { run, seasonDisk } from '../batch/support/season.ts'
import { MemoryDisk } from '../batch/support/memory-disk.ts'

const PATH = '/out/claims.json'

async function written(): Promise<string> {
  const disk = seasonDisk()
  await run(disk)
  return Buffer.from(disk.read(PATH)).toString()
}

const read = (text: string): unknown => claimsByLine(new MemoryDisk({ [PATH]: text }), PATH)

describe('claims.json line by line', () => {
  it('is what the whole of it is', async () => {
    const text = await written()
    expect(read(text)).toEqual(claimsFileField.parse(JSON.parse(text)))
  })

  it('is left to the careful way where one line is not as we write it', async () => {
    const text = await written()
    const changed = {
      'without a comma': text.replace('},\n', '}\n'),
      'with a comma too many': text.replace('}\n],', '},\n],'),
      'without a field': text.replace('"status"', '"stat"'),
      'of another schema': text.replace('claims@1', 'claims@2'),
      'with something behind': `${text}{}\n`,
      'cut in the middle': text.slice(0, text.length / 2),
      'in another form': JSON.stringify(JSON.parse(text), null, 2),
    }
    for (const [name, other] of Object.entries(changed)) {
      expect(other, name).not.toBe(text)
      expect(read(other), name).toBeNull()
    }
  })
})
