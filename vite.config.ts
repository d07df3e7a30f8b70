import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { edits } from './src/lib/build/edits';

const lib = fileURLToPath(new URL('src/lib', import.meta.url));

/**
 * Scenes travel by the acts they are met in, the first one alone: together they compress better, and
 * nobody reads the second chapter of an act without its first.
 */
const acts = [/\/1\d-/, /\/[2-4]\d-/, /\/[5-9]\d-/];
const LATER = acts.length - 1;
/** Canvas and trees are used by scenes of the last act alone, and go with it. */
const act = (id: string): string => {
	const found = acts.findIndex((scene) => scene.test(id));
	return `act-${found < 0 ? LATER : found}`;
};

/** Whose code is in a bundle, for the notice that ships (src/lib/build/finish.ts). */
const LICENSES = { fileName: '.vite/license.json' };

/**
 * The readers' script: stages and controls that wake in otherwise script-free pages. Components are
 * drawn by the build alone; nothing of Svelte travels.
 */
const islands: ViteUserConfig = {
	resolve: { alias: { $lib: lib } },
	base: './',
	publicDir: false,
	build: {
		outDir: '.svelte-kit/islands',
		emptyOutDir: true,
		manifest: true,
		license: LICENSES,
		target: 'es2022',
		modulePreload: { polyfill: false },
		rollupOptions: {
			input: {
				wake: 'src/lib/story/wake.ts',
				embedded: 'src/lib/story/embedded.ts',
				inline: 'src/lib/story/inline.ts',
				gate: 'src/lib/story/gate.ts',
				filter: 'src/lib/story/filter.ts',
				'embed-this': 'src/lib/story/embed-this.ts',
				'embed-article': 'src/lib/story/embed-article.ts'
			},
			output: {
				// What a host page names keeps its address; the rest is shared with the story's own pages.
				entryFileNames: ({ name }) =>
					name === 'inline' ? 'embed/inline/v1.js' : '_app/immutable/islands/[name].[hash].js',
				chunkFileNames: '_app/immutable/islands/[name].[hash].js',
				assetFileNames: '_app/immutable/islands/[name].[hash][extname]',
				codeSplitting: {
					includeDependenciesRecursively: false,
					groups: [
						{
							name: act,
							debugName: 'acts',
							test: /\/src\/scenes\/|\/lib\/marks\/cells-canvas|\/d3-hierarchy\//
						},
						{ name: 'drawing', test: /\/src\/lib\/(geometry|figures|scene\/(seal|words))|d3-array/ }
					]
				}
			}
		}
	}
};

/** What host pages load, by an address that never changes: one classic script, on its own. */
const loader: ViteUserConfig = {
	publicDir: false,
	build: {
		outDir: '.svelte-kit/loader',
		emptyOutDir: true,
		license: LICENSES,
		target: 'es2020',
		lib: {
			entry: 'src/embed/loader.ts',
			formats: ['iife'],
			name: 'anotherUniverseLoader',
			fileName: () => 'embed/v1.js'
		}
	}
};

const tests: ViteUserConfig['test'] = {
	// Two cores: more workers than that only wait for each other.
	maxWorkers: 2,
	// No test may fail because a machine is busy; this only ends what hangs.
	testTimeout: 120_000,
	hookTimeout: 120_000,
	projects: [
		{
			extends: true,
			test: {
				name: 'unit',
				environment: 'node',
				setupFiles: ['tests/tools/properties.ts'],
				include: [
					'src/**/*.test.ts',
					'tests/rules/*.test.ts',
					'tests/{tools,bench,wordpress}/**/*.test.ts'
				]
			}
		},
		{
			extends: true,
			test: {
				name: 'mutations',
				environment: 'node',
				include: ['tests/mutations/*.test.ts']
			}
		},
		{
			// Reads build/ and archive/: run `npm run archive` first.
			extends: true,
			test: {
				name: 'html',
				environment: 'node',
				include: ['tests/{html,archive,build}/**/*.test.ts']
			}
		},
		{
			// Started by tests/nginx/run.ts, with an nginx; no part of `npm test`.
			extends: true,
			test: {
				name: 'nginx',
				environment: 'node',
				include: ['tests/nginx/**/*.spec.ts']
			}
		},
		{
			extends: true,
			test: { name: 'sizes', environment: 'node', include: ['tests/sizes/**/*.test.ts'] }
		}
	]
};

export default defineConfig(({ mode }) =>
	mode === 'islands'
		? islands
		: mode === 'loader'
			? loader
			: { plugins: [sveltekit(), edits()], test: tests }
);
