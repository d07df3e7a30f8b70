/** A small repository that breaks no import rule, and the pieces that others are made of. */

/** Files that import nothing, and that import one thing. */
export const nothing = 'export const value = 1;\n';
export const type = 'export interface Shape { readonly value: number }\n';
export const use = (from: string): string =>
	`import { value } from '${from}';\nexport export const used = value;\n`;

/** Every rule at work and none broken. */
export const lawful: Readonly<Record<string, string>> = {
	'data/prices.csv': 'day,cny\n',
	'src/lib/figures/figure.ts': `${type}${nothing}`,
	'src/lib/tables/index.ts':
		"import raw from '../../../data/prices.csv?raw';\n" +
		"export const files = import.meta.glob('/data/*.csv');\n" +
		"import { csvParse } from 'd3-dsv';\n" +
		"import { value } from '../figures/figure';\n" +
		'export interface Tables { readonly raw: string }\n' +
		'export const tables = { rows: csvParse(raw), value };\n',
	'src/lib/geometry/axis.ts':
		"import { range } from 'd3-array';\n" +
		"import type { Size } from '../scene/contract';\n" +
		'export const axis = (size: Size) => range(size.width);\n',
	'src/lib/marks/mark.ts': 'export interface Mark { readonly key: string }\n',
	'src/lib/marks/Picture.svelte':
		'<script lang="ts">\n\timport type { Mark } from \'./mark\';\n' +
		'\tconst { mark }: { mark: Mark } = $props();\n</script>\n\n<p>{mark.key}</p>\n',
	'src/lib/scene/contract.ts':
		"import type { Tables } from '../tables';\n" +
		'export interface Size { readonly width: number }\n' +
		'export const defineScene = (scene: object, tables?: Tables) => ({ scene, tables });\n',
	'src/lib/scene/load.ts':
		"export const modules = import.meta.glob<object>('/src/scenes/[0-9]*-*/scene.ts');\n",
	'src/lib/scroll/track.ts':
		"import scrollama from 'scrollama';\nexport const scroller = scrollama();\n",
	'src/lib/story/wake.ts':
		"import { modules } from '../scene/load';\nimport { scroller } from '$lib/scroll/track';\n" +
		'export const wake = () => ({ modules, scroller });\n',
	'src/scenes/10-feud/facts.ts':
		"import { tables } from '../../lib/tables';\n" +
		"import type { Size } from '../../lib/scene/contract';\n" +
		'export interface Facts { readonly gap: number; readonly size?: Size }\n' +
		'export const facts = (): Facts => ({ gap: tables.value });\n',
	'src/scenes/10-feud/place.ts':
		"import { range } from 'd3-array';\nimport { axis } from '$lib/geometry/axis';\n" +
		"import type { Mark } from '$lib/marks/mark';\nimport type { Facts } from './facts';\n" +
		'export const place = (facts: Facts): Mark => ({ key: `${axis({ width: facts.gap }).length}${range(2).length}` });\n',
	'src/scenes/10-feud/place.test.ts':
		"import { facts } from './facts';\nimport { place } from './place';\nplace(facts());\n",
	'src/scenes/10-feud/scene.ts':
		"import { defineScene } from '$lib/scene/contract';\nimport { place } from './place';\n" +
		'export const scene = defineScene({ place });\n',
	'src/routes/+page.ts':
		"import { modules } from '../lib/scene/load';\nexport const load = () => modules;\n"
};
