import eslint from '@eslint/js';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importDirections } from './tools/lint/import-directions.ts';
import { templates } from './tools/lint/templates.ts';

const componentSources = ['components/**/*.ts', 'stories/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.jobunivers/',
      'coverage/',
      'test-results/',
      'contract/generated/',
      'stories/public/',
      // Bytes of earlier commits.
      'shells/embed/tests/fixtures/frozen/*/',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.ts'],
    rules: {
      // The type checker knows names better.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: componentSources,
    ...wc['flat/best-practice'],
  },
  {
    files: componentSources,
    ...lit['flat/recommended'],
  },
  {
    files: componentSources,
    rules: {
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-template-arrow': 'off',
      'lit/no-legacy-imports': 'error',
      // Our base class renders in its own way; `define` is the only place that registers.
      'wc/no-constructor-params': 'error',
      'wc/define-tag-after-class-definition': 'off',
      'wc/require-listener-teardown': 'error',
    },
  },
  {
    plugins: { jobunivers: templates },
    files: ['components/**/*.ts', 'stories/**/*.ts', 'shells/**/*.ts'],
    rules: {
      'jobunivers/no-inline-style': 'error',
      'jobunivers/no-unsafe-html': 'error',
      'jobunivers/logical-css': 'error',
    },
  },
  {
    files: ['components/**/*.ts', 'stories/**/*.ts', 'shells/embed/**/*.ts'],
    ignores: [
      'components/core/lit.ts',
      'components/core/facade.ts',
      'components/core/providing.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit', 'lit/*', 'lit-html', 'lit-element', '@lit/*'],
              message: 'Lit comes from components/core/facade.ts only: one copy a page.',
            },
          ],
        },
      ],
    },
  },
  importDirections,
  {
    // Chai's words are expressions, and a test may put mark-up where it likes.
    files: ['**/*.test.ts', '**/*.suite.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'jobunivers/no-unsafe-html': 'off',
    },
  },
);
