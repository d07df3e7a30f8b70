/**
 * One small repository per import rule: files that break this rule and no other. The path of the
 * file that does it comes first.
 */
import { lawful, nothing, type, use } from './lawful';

export interface Case {
	readonly rule: string;
	/** The rule as a sentence about the file that breaks it. */
	readonly says: string;
	readonly files: Readonly<Record<string, string>>;
}

/** The lawful scene's entry point, for cases about something else. */
const wake = { 'src/lib/story/wake.ts': nothing };

export const cases: readonly Case[] = [
	{
		rule: 'no-circular',
		says: 'two files need each other',
		files: {
			'src/lib/geometry/a.ts': use('./b'),
			'src/lib/geometry/b.ts': "import { used } from './a';\nexport const value = used;\n",
			...wake
		}
	},
	{
		rule: 'data-imports-nothing',
		says: 'a file in data/ imports',
		files: { 'data/helper.ts': use('./other'), 'data/other.ts': nothing, ...wake }
	},
	{
		rule: 'only-tables-read-data',
		says: 'a route reads a table for itself',
		files: {
			'src/routes/+page.ts':
				"import raw from '../../data/prices.csv?raw';\nexport const load = () => raw;\n",
			'data/prices.csv': 'day,cny\n',
			...wake
		}
	},
	{
		rule: 'only-tables-read-data',
		says: 'a route reads all tables by glob',
		files: {
			'src/routes/+page.ts': "export const load = () => import.meta.glob('/data/*.csv');\n",
			'data/prices.csv': 'day,cny\n',
			...wake
		}
	},
	{
		rule: 'facts-come-from-tables',
		says: 'facts calculate with a drawing library',
		files: {
			'src/scenes/10-feud/facts.ts':
				"import { range } from 'd3-array';\nexport const facts = range(2);\n",
			...wake
		}
	},
	{
		rule: 'facts-take-only-types-of-the-contract',
		says: 'facts use the words of one language',
		files: {
			'src/scenes/10-feud/facts.ts': use('../../lib/scene/words'),
			'src/lib/scene/words.ts': nothing,
			...wake
		}
	},
	{
		rule: 'place-is-pure-geometry',
		says: 'place uses svelte',
		files: {
			'src/scenes/10-feud/place.ts': "import { tick } from 'svelte';\nexport const place = tick;\n",
			...wake
		}
	},
	{
		rule: 'drawing-takes-only-types-of-facts',
		says: 'place computes facts instead of being given them',
		files: {
			'src/scenes/10-feud/place.ts': use('./facts'),
			'src/scenes/10-feud/facts.ts': nothing,
			...wake
		}
	},
	{
		rule: 'drawing-takes-only-types-of-facts',
		says: 'place takes a value of facts along with their types',
		files: {
			'src/scenes/10-feud/place.ts':
				"import type { Shape } from './facts';\nimport { value } from './facts';\n" +
				'export const place = (shape: Shape) => shape.value + value;\n',
			'src/scenes/10-feud/facts.ts': `${type}${nothing}`,
			...wake
		}
	},
	{
		rule: 'place-is-pure-geometry',
		says: 'a file beside place reads a table',
		files: {
			'src/scenes/10-feud/dates.ts': use('../../lib/tables'),
			'src/lib/tables/index.ts': nothing,
			...wake
		}
	},
	{
		rule: 'place-takes-only-types-of-marks',
		says: 'place draws',
		files: {
			'src/scenes/10-feud/place.ts': use('../../lib/marks/attributes'),
			'src/lib/marks/attributes.ts': nothing,
			...wake
		}
	},
	{
		rule: 'no-scene-imports-a-scene',
		says: "a scene uses another scene's geometry",
		files: {
			'src/scenes/10-feud/scene.ts': use('../20-spring/ruler'),
			'src/scenes/20-spring/ruler.ts': nothing,
			...wake
		}
	},
	{
		rule: 'scenes-know-no-shell',
		says: 'a scene asks the registry for the others',
		files: {
			'src/scenes/10-feud/scene.ts': use('../../lib/scene/registry'),
			'src/lib/scene/registry.ts': nothing,
			...wake
		}
	},
	{
		rule: 'lib-names-no-scene',
		says: 'the story imports a scene by name',
		files: {
			'src/lib/story/stage.ts': use('../../scenes/10-feud/scene'),
			'src/scenes/10-feud/scene.ts': nothing,
			...wake
		}
	},
	{
		rule: 'only-routes-know-the-story',
		says: 'the scroller knows the story',
		files: {
			'src/lib/scroll/track.ts': use('../story/stage'),
			'src/lib/story/stage.ts': nothing,
			...wake
		}
	},
	{
		rule: 'only-routes-publish',
		says: 'the story takes its pictures for cards from what is made of it',
		files: {
			'src/lib/story/view.ts': use('../publish/share-picture'),
			'src/lib/publish/share-picture.ts': nothing,
			...wake
		}
	},
	{
		rule: 'figures-stand-alone',
		says: 'a figure knows the scene contract',
		files: {
			'src/lib/figures/figure.ts': use('../scene/contract'),
			'src/lib/scene/contract.ts': nothing,
			...wake
		}
	},
	{
		rule: 'geometry-is-pure',
		says: 'geometry uses svelte',
		files: {
			'src/lib/geometry/axis.ts': "import { tick } from 'svelte';\nexport const axis = tick;\n",
			...wake
		}
	},
	{
		rule: 'marks-draw-and-nothing-else',
		says: 'a mark reads a table, in a component',
		files: {
			'src/lib/marks/Dot.svelte':
				'<script lang="ts">\n\timport { value } from \'../tables\';\n</script>\n\n<p>{value}</p>\n',
			'src/lib/tables/index.ts': nothing,
			...wake
		}
	},
	{
		rule: 'text-stands-alone',
		says: 'what may be written depends on a table',
		files: {
			'src/lib/text/signs.ts': use('../tables/index'),
			'src/lib/tables/index.ts': nothing,
			...wake
		}
	},
	{
		rule: 'tables-look-up-nothing-above',
		says: 'a table imports the copy',
		files: {
			'src/lib/tables/index.ts': use('../copy/parse'),
			'src/lib/copy/parse.ts': nothing,
			...wake
		}
	},
	{
		rule: 'only-scroll-uses-scrollama',
		says: 'the story makes a scroller of its own',
		files: {
			'src/lib/story/stage.ts':
				"import scrollama from 'scrollama';\nexport const scroller = scrollama();\n",
			...wake
		}
	},
	{
		rule: 'no-d3-at-large',
		says: 'a mark selects and transitions',
		files: {
			'src/lib/marks/dot.ts':
				"import { select } from 'd3-selection';\nexport const dot = select;\n",
			...wake
		}
	},
	{
		rule: 'nothing-imports-routes',
		says: 'the story imports a page',
		files: {
			'src/lib/story/stage.ts': use('../../routes/page'),
			'src/routes/page.ts': nothing,
			...wake
		}
	},
	{
		rule: 'nothing-imports-tests',
		says: 'the story imports a test helper',
		files: {
			'src/lib/story/stage.ts': use('../../../tests/help'),
			'tests/help.ts': nothing,
			...wake
		}
	},
	{
		rule: 'client-stays-light',
		says: 'the client reaches the tables through a scene that it loads by glob',
		files: {
			...lawful,
			'src/scenes/10-feud/scene.ts':
				"import { names } from '$lib/geometry/names';\nexport const scene = names;\n",
			'src/lib/geometry/names.ts':
				"import { value } from '$lib/scene/words';\nexport const names = value;\n",
			'src/lib/scene/words.ts':
				"import { tables } from '$lib/tables';\nexport const value = tables;\n"
		}
	},
	{
		rule: 'client-stays-light',
		says: 'an embedded story parses copy itself',
		files: {
			...lawful,
			'src/lib/story/embedded.ts':
				"import archieml from 'archieml';\nexport const embedded = archieml;\n"
		}
	},
	{
		rule: 'mount-stands-alone',
		says: 'a mount knows the scenes',
		files: {
			'src/lib/mount/mount.ts': use('../scene/contract'),
			'src/lib/scene/contract.ts': nothing,
			...wake
		}
	},
	{
		rule: 'embed-stands-alone',
		says: 'what host pages load brings something of the story',
		files: {
			...lawful,
			'src/embed/loader.ts':
				"import { names } from '$lib/geometry/names';\nexport const loader = names;\n",
			'src/lib/geometry/names.ts': 'export const names = 1;\n'
		}
	},
	{
		rule: 'client-stays-light',
		says: 'the client imports copy files by glob',
		files: {
			'src/lib/story/wake.ts':
				"export const copy = import.meta.glob('/src/scenes/*/copy.*.aml');\n",
			'src/scenes/10-feud/copy.en.aml': 'title: Two universes\n'
		}
	},
	{
		rule: 'client-stays-light',
		says: 'the client parses copy itself',
		files: {
			'src/lib/story/wake.ts': "import archieml from 'archieml';\nexport const wake = archieml;\n"
		}
	},
	{
		rule: 'client-stays-light',
		says: 'the client reads a file',
		files: {
			'src/lib/story/wake.ts':
				"import { readFileSync } from 'fs';\nexport const wake = readFileSync;\n"
		}
	}
];
