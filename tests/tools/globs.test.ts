import { describe, expect, it } from 'vitest';
import { globPattern, globsIn } from './globs';

describe('globs', () => {
	it('are found in calls with a type, in a list, and over several lines', () => {
		const source = `
			const a = import.meta.glob<{ scene: Scene }>('/src/scenes/*/scene.ts', { eager: true });
			const b = import.meta.glob([
				'/data/*.csv',
				"$lib/story/copy.*.aml"
			]);`;
		expect(globsIn(source)).toEqual([
			'/src/scenes/*/scene.ts',
			'/data/*.csv',
			'$lib/story/copy.*.aml'
		]);
	});

	it.each([
		['/src/scenes/[0-9]*-*/scene.ts', 'src/scenes/10-feud/scene.ts', true],
		['/src/scenes/[0-9]*-*/scene.ts', 'src/scenes/_template/scene.ts', false],
		['/src/scenes/*/scene.ts', 'src/scenes/10-feud/parts/scene.ts', false],
		['/src/**/*.svelte', 'src/lib/marks/Picture.svelte', true],
		['$lib/marks/*.{svelte,ts}', 'src/lib/marks/mark.ts', true],
		['../fonts/*.woff2', 'src/lib/fonts/text.woff2', true],
		['/data/*.csv', 'src/data/x.csv', false]
	])('%s against %s: %s', (glob, path, matches) => {
		expect(globPattern(glob).test(path)).toBe(matches);
	});
});
