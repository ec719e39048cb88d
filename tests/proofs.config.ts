// The slower proofs: `*.proof.ts`, what `npm run proofs` and `.ci/run` try beside `npm test`: LibreOffice, fuzzing, kill points, thousands of seasons.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.proof.ts'],
    pool: 'threads',
    maxWorkers: '100%',
    testTimeout: 1_200_000,
    hookTimeout: 300_000,
  },
})
