// `npm run addin` puts the add-in into the Excel of this machine with Microsoft's own tool, beside the development server; `npm run addin -- stop` takes it
// out again. Law: the tool comes through npx when it is wanted; `npm ci` does not bring its 900 packages.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { getPackageJsonScript, logErrorMessage, parseNumber } from 'office-addin-cli'

const TOOL = 'office-addin-debugging@7.0.0'
const PORT = 3000

/** `start` or `stop`, and the port of the development server. */
function options() {
  const { values, positionals } = parseArgs({ options: { port: { type: 'string' } }, allowPositionals: true })
  const [act = 'start'] = positionals
  if (act !== 'start' && act !== 'stop') throw new Error(`Say start or stop, not ${act}.`)
  const port = parseNumber(values.port, '--port must be a number.') ?? PORT
  if (port !== PORT) throw new Error(`manifest.xml names port ${PORT}; serve the add-in there.`)
  return { act, port }
}

try {
  const { act, port } = options()
  const server = await getPackageJsonScript('dev')
  if (server === undefined) throw new Error('Run it as npm run addin.')
  const starting = ['--dev-server', 'npm run dev', '--dev-server-port', String(port)]
  const { status, error } = spawnSync('npx', ['--yes', TOOL, act, 'manifest.xml', ...(act === 'start' ? starting : [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw error
  process.exitCode = status ?? 1
} catch (error) {
  logErrorMessage(error)
  process.exitCode = 1
}
