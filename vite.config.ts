// One config for the build of the command line and library (Node) and for the tests.
import { defineConfig } from 'vitest/config'
import { oneScripts } from './vite.scripts.ts'

/** Packages that stay outside the bundle: large or native, and needed by few commands. */
const external = ['exceljs', 'docx', '@myriaddreamin/typst-ts-node-compiler']

export default defineConfig({
  plugins: [oneScripts()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { vipu: 'lib/cli/vipu.ts', index: 'lib/index.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        banner: (chunk) => (chunk.name === 'vipu' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
  ssr: { noExternal: true, external },
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'threads',
    // vitest keeps one core for itself unless told otherwise: on two cores that is half the machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    typecheck: { enabled: false },
  },
})
