import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const untyped = ['**/*.js', '**/*.cjs'];

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'**/generated/',
			'static/',
			'test-results/',
			'node_modules/'
		]
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			// TypeScript knows which names exist, Svelte's compiler which imports are used.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/explicit-module-boundary-types': 'error',
			'@typescript-eslint/ban-ts-comment': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			// Numbers in texts and `() => act()` are how this code is written, and are safe.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
			],
			// `[...text]` is how this code takes a text apart into characters, Chinese ones above all.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			eqeqeq: 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// These need types across .svelte files, which only svelte-check has.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			// `let { x = $bindable() } = $props()` is declared once and reassigned by Svelte.
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// Links are relative, so that the site works under any path, and no client router runs.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		// Prose is the repository's own copy, escaped and bound to its figures by lib/copy. Marks and
		// scenes draw text, never HTML, so the rule stays on for them.
		files: ['src/lib/{story,provenance,publish}/**/*.svelte', 'src/routes/**/*.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		// The picture depends on its arguments alone: no clock, no chance, no window.
		files: ['src/scenes/*/{facts,place,scene}*.ts', 'src/lib/{figures,geometry}/**/*.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['window', 'document', 'navigator', 'location', 'performance', 'process', 'fetch'].map(
					(name) => ({ name, message: 'Scenes and geometry are pure: pass it in as an argument.' })
				)
			],
			'no-restricted-properties': [
				'error',
				{
					object: 'Math',
					property: 'random',
					message: 'The same arguments give the same picture.'
				},
				{ object: 'Date', property: 'now', message: 'The same arguments give the same picture.' }
			]
		}
	},
	{ files: untyped, ...ts.configs.disableTypeChecked },
	{
		files: untyped,
		rules: {
			'@typescript-eslint/explicit-module-boundary-types': 'off',
			'@typescript-eslint/consistent-type-imports': 'off'
		}
	}
);
