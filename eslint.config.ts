// The lint: typescript-eslint's strictest type-checked sets, and the laws of CONTRIBUTING.md that a linter can hold.
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Code that runs in Node, in Excel's pane and in a worker alike may lean on none of them. */
const everywhere = ['lib/core/**', 'lib/i18n/**', 'lib/sheet/**', 'lib/formats/**']

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', 'coverage/', '**/*.mjs']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: everywhere,
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'window', 'document', 'setImmediate', 'require', '__dirname'],
      'no-console': 'error',
    },
  },
  {
    files: ['lib/core/**', 'lib/sheet/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date']", message: 'A calendar day is an IsoDate; no Date touches it (law 7).' },
        { selector: "MemberExpression[object.name='Date']", message: 'A calendar day is an IsoDate; no Date touches it (law 7).' },
        { selector: "CallExpression[callee.name='parseFloat']", message: 'No float touches money (law 7).' },
        { selector: "MemberExpression[property.name='toFixed']", message: 'No float touches money (law 7).' },
        { selector: "MemberExpression[property.name='toLocaleString']", message: 'Formatting belongs to i18n.' },
      ],
    },
  },
  {
    files: ['tests/**', '*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Written wrong on purpose; the compiler is its test.
    files: ['tests/core/must-not-compile.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
)
