// The build of the add-in into dist/addin, and its development server; in the mode `workbench` the same for the pane beside a small grid, without Excel.
// Law: Microsoft's library is never bundled; the files that the manifest names keep their names.
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import basicSsl from '@vitejs/plugin-basic-ssl'
import { defineConfig, type Plugin } from 'vite'
import { functionsMetadata } from './addin/functions/metadata.ts'
import { languages, type Language } from './lib/core/locality.ts'

const folder = fileURLToPath(new URL('addin', import.meta.url))

/** Where `npx office-addin-dev-certs install` leaves a certificate that Office trusts. */
const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => join(homedir(), '.office-addin-dev-certs', name)) as [string, string]
const isTrusted = existsSync(key) && existsSync(cert)

/** functions.json, functions.fi.json and functions.sv.json. */
const metadata = new Map<string, () => string>(
  languages.map((language) => [metadataName(language), () => JSON.stringify(functionsMetadata(language), null, 2)]),
)

function metadataName(language: Language): string {
  return language === 'en' ? 'functions.json' : `functions.${language}.json`
}

/** What Excel is told about our functions, made from them. */
const functionsOfExcel: Plugin = {
  name: 'vipu-functions-of-excel',
  generateBundle() {
    for (const [fileName, text] of metadata) this.emitFile({ type: 'asset', fileName, source: text() })
  },
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const name = (request.url ?? '').replace(/^\/|\?.*$/g, '')
      const text = name === 'functions.js' ? () => "import './functions/index.ts'" : metadata.get(name)
      if (text === undefined) {
        next()
        return
      }
      response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'application/json')
      response.end(text())
    })
  },
}

/** The development server puts styles into the page and talks to it, which the strict policy of the built pane forbids. */
const policyOfDevelopment: Plugin = {
  name: 'vipu-policy-of-development',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace("; connect-src 'self'", '').replace("style-src 'self'", "style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:"),
}

export default defineConfig(({ mode, command }) => {
  const isWorkbench = mode === 'workbench'
  const isDevelopment = command === 'serve' && !isWorkbench
  return {
    root: folder,
    base: './',
    plugins: [isWorkbench ? [] : functionsOfExcel, policyOfDevelopment, isDevelopment && !isTrusted ? basicSsl() : []],
    worker: { format: 'es' },
    build: {
      outDir: isWorkbench ? '../dist/workbench' : '../dist/addin',
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: isWorkbench
          ? { workbench: join(folder, 'workbench/index.html'), pane: join(folder, 'workbench/pane.html') }
          : { taskpane: join(folder, 'taskpane.html'), functions: join(folder, 'functions/index.ts') },
        output: {
          entryFileNames: ({ name }) => (name === 'functions' ? 'functions.js' : 'assets/[name]-[hash].js'),
        },
        checks: { bundlerTimings: false },
        // What stands in lib only defines things: what nobody uses of it need not be there.
        treeshake: { moduleSideEffects: (id) => !id.includes('/lib/') },
      },
    },
    server: {
      host: 'localhost',
      port: isWorkbench ? 3001 : 3000,
      strictPort: !isWorkbench,
      ...(isDevelopment && isTrusted ? { https: { key: readFileSync(key), cert: readFileSync(cert) } } : {}),
    },
  }
})
