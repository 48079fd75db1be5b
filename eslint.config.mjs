import js from '@eslint/js';
import {createNodeResolver, importX} from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {importZones, typesOnly} from './eslint.zones.mjs';

const extensions = ['.ts', '.tsx', '.js', '.mjs', '.json'];
const typescript = ['**/*.{ts,tsx}'];
const tests = ['**/*.test.{ts,tsx}', '**/testing/**', 'tests/**'];
/** Where a package may be one for development alone. */
const outsideTheSite = ['*.{ts,mjs}', 'scripts/**', 'examples/runner/**', ...tests];

export default defineConfig(
  globalIgnores([
    'build/',
    'generated/',
    '.docusaurus/',
    '.cache/',
    'coverage/',
    'playwright-report/',
    'test-results/',
    'static/widget/',
    'examples/*/',
    '!examples/runner/',
  ]),
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  {
    plugins: {'import-x': importX},
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({extensions, alias: {'@site': [import.meta.dirname]}}),
      ],
      'import-x/extensions': extensions,
      'import-x/parsers': {'@typescript-eslint/parser': ['.ts', '.tsx']},
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': ['error', {'prefer-inline': true}],
      'import-x/no-self-import': 'error',
      'import-x/no-extraneous-dependencies': ['error', {devDependencies: outsideTheSite}],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'examples/runner/**/*.ts'],
    ignores: tests,
    rules: {'import-x/no-restricted-paths': ['error', {zones: importZones}]},
  },
  ...Object.entries(typesOnly).map(([folder, regex]) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    ignores: tests,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {regex, allowTypeImports: true, message: 'Types only: none of it is bundled.'},
          ],
        },
      ],
    },
  })),
  {
    files: ['src/**/*.tsx', 'src/playground/**/*.ts'],
    ignores: ['src/widget/**'],
    ...reactHooks.configs.flat.recommended,
  },
  {files: ['src/**/*.{ts,tsx}'], languageOptions: {globals: globals.browser}},
  {
    files: ['*.{js,ts}', 'scripts/**', 'tests/**', 'src/plugins/**', 'examples/runner/**'],
    languageOptions: {globals: globals.node},
  },
  {files: tests, rules: {'@typescript-eslint/no-non-null-assertion': 'off'}},
);
