// `npm run manifest -- --origin https://vipu.example.fi` writes dist/addin/manifest.xml for the place from which the built files are served. Law: the one
// in the repository stays the development server's, and every address in it begins alike.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { logErrorMessage } from 'office-addin-cli'

const DEVELOPMENT = 'https://localhost:3000'

/** The address without a slash at its end. Throws where Office would refuse it. */
function originOf(text) {
  const url = URL.canParse(text ?? '') ? new URL(text) : null
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error('Say where the add-in is served from: npm run manifest -- --origin https://vipu.example.fi')
  }
  return url.href.replace(/\/+$/, '')
}

try {
  const { values } = parseArgs({ options: { origin: { type: 'string' }, out: { type: 'string', default: 'dist/addin' } } })
  const origin = originOf(values.origin)
  const manifest = readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8')
  mkdirSync(values.out, { recursive: true })
  writeFileSync(join(values.out, 'manifest.xml'), manifest.replace(/<!--[\s\S]*?-->\n\s*/, '').replaceAll(DEVELOPMENT, origin))
  console.log(`${join(values.out, 'manifest.xml')}: ${origin}`)
} catch (error) {
  logErrorMessage(error)
  process.exitCode = 1
}
