/**
 * Who may import whom. `tests/rules/imports.test.ts` shows each rule failing once, so that none of
 * them rots; what a reader's browser may reach is walked separately (`tests/tools/imports.ts`),
 * because a scene is reached through `import.meta.glob`, which this tool does not follow.
 */
const TEST = '[.]test[.]ts$';
const SCENE = '^src/scenes/([^/]+)/';
/** `facts.ts`, and the files it is split into when it grows: `facts-chips.ts`. */
const FACTS = '^src/scenes/([^/]+)/facts[^/]*[.]ts$';
/** `place.ts`, and every other file of a scene that is neither facts nor `scene.ts`. */
const PLACE = '^src/scenes/([^/]+)/(?!facts|scene[.])[^/]*[.]ts$';

/** A package, whether it is found in node_modules or not installed at all. */
const packages = (names) => `(^|node_modules/)(${names})(/|$)`;
const CALCULATING_D3 = packages('d3-(scale|shape|array|interpolate|time|hierarchy|force)');
const CONTRACT = '^src/lib/scene/(?!registry|load)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{
			name: 'no-circular',
			comment: 'Things that need each other are one thing, or lack a third.',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'data-imports-nothing',
			comment: 'data/ is where every number begins.',
			severity: 'error',
			from: { path: '^data/' },
			to: {}
		},
		{
			name: 'only-tables-read-data',
			comment: 'Numbers enter through lib/tables, where they are checked.',
			severity: 'error',
			from: { pathNot: '^(data|src/lib/tables)/' },
			to: { path: '^data/' }
		},
		{
			name: 'facts-come-from-tables',
			comment: 'facts → lib/tables, lib/figures, and types of the scene contract; nothing else.',
			severity: 'error',
			from: { path: FACTS, pathNot: TEST },
			to: { pathNot: ['^src/lib/(tables|figures|scene)/', '^src/scenes/$1/facts'] }
		},
		{
			name: 'facts-take-only-types-of-the-contract',
			comment: 'Facts know no drawing; the shape of a table is all they take from lib/scene.',
			severity: 'error',
			from: { path: FACTS, pathNot: TEST },
			to: { path: '^src/lib/scene/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'place-is-pure-geometry',
			comment:
				'place → its own facts, lib/figures, lib/geometry, lib/marks, the scene contract and ' +
				'calculating d3; never svelte, the DOM, or d3 that touches it.',
			severity: 'error',
			from: { path: PLACE, pathNot: TEST },
			to: {
				pathNot: [
					'^src/scenes/$1/[^/]+[.]ts$',
					'^src/lib/(figures|geometry|marks)/',
					CONTRACT,
					CALCULATING_D3
				]
			}
		},
		{
			name: 'drawing-takes-only-types-of-facts',
			comment: 'Facts are computed by the build; the half that draws is given them.',
			severity: 'error',
			from: { path: SCENE, pathNot: [FACTS, TEST] },
			to: { path: FACTS, dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'place-takes-only-types-of-marks',
			comment: 'A scene says which marks it wants; drawing them is the business of lib/marks.',
			severity: 'error',
			from: { path: [PLACE, '^src/lib/geometry/'], pathNot: TEST },
			to: { path: '^src/lib/marks/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'no-scene-imports-a-scene',
			comment: 'At the second use, shared code moves to lib/.',
			severity: 'error',
			from: { path: SCENE },
			to: { path: '^src/scenes/', pathNot: '^src/scenes/$1/' }
		},
		{
			name: 'scenes-know-no-shell',
			comment: 'A scene is drawn from its playhead, and does not know who moves it.',
			severity: 'error',
			from: { path: SCENE, pathNot: TEST },
			to: { path: '^src/lib/(story|scroll|copy|build)/|^src/lib/scene/(registry|load)' }
		},
		{
			name: 'lib-names-no-scene',
			comment: 'Scenes are found by their folders; to add one, nothing else is edited.',
			severity: 'error',
			from: { path: '^src/lib/' },
			to: { path: '^src/scenes/' }
		},
		{
			name: 'only-routes-know-the-story',
			comment: 'lib/story is the shell around everything else in lib; lib/publish is made of it.',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: ['^src/lib/(story|publish)/', TEST] },
			to: { path: '^src/lib/story/' }
		},
		{
			name: 'only-routes-publish',
			comment: 'What is made of the story for other people’s pages is the end of the line.',
			severity: 'error',
			from: { path: '^src/(lib|scenes|embed)/', pathNot: ['^src/lib/publish/', TEST] },
			to: { path: '^src/lib/publish/' }
		},
		{
			name: 'figures-stand-alone',
			comment: 'What a number is depends on nothing.',
			severity: 'error',
			from: { path: '^src/lib/figures/', pathNot: TEST },
			to: { pathNot: '^src/lib/figures/' }
		},
		{
			name: 'text-stands-alone',
			comment: 'Which characters may be written is asked by all who read files, and asks nobody.',
			severity: 'error',
			from: { path: '^src/lib/text/', pathNot: TEST },
			to: { pathNot: '^src/lib/text/' }
		},
		{
			name: 'geometry-is-pure',
			comment: 'lib/geometry is arithmetic: no svelte, no DOM, no story; of marks, the types.',
			severity: 'error',
			from: { path: '^src/lib/geometry/', pathNot: TEST },
			to: {
				pathNot: ['^src/lib/(geometry|figures|marks)/', CONTRACT, CALCULATING_D3]
			}
		},
		{
			name: 'marks-draw-and-nothing-else',
			comment: 'lib/marks: placed things in, SVG or canvas out.',
			severity: 'error',
			from: { path: '^src/lib/marks/', pathNot: TEST },
			to: { path: '^src/lib/(story|scroll|copy|tables|build)/' }
		},
		{
			name: 'tables-look-up-nothing-above',
			comment: 'tables → data, lib/figures and lib/text: numbers flow one way.',
			severity: 'error',
			from: { path: '^src/lib/tables/' },
			to: { path: '^src/lib/(?!tables|figures|text)' }
		},
		{
			name: 'only-scroll-uses-scrollama',
			comment: 'Its traps are handled once, in the one wrapper.',
			severity: 'error',
			from: { pathNot: '^src/lib/scroll/' },
			to: { path: packages('scrollama') }
		},
		{
			name: 'no-d3-at-large',
			comment: 'd3 is taken by its parts, so that the parts that touch the DOM stay out.',
			severity: 'error',
			from: {},
			to: { path: packages('d3|d3-selection|d3-transition|d3-drag|d3-zoom|d3-brush|d3-axis') }
		},
		{
			name: 'mount-stands-alone',
			comment: 'Where a story stands is asked by all that moves in it, and asks nobody.',
			severity: 'error',
			from: { path: '^src/lib/mount/', pathNot: TEST },
			to: { pathNot: '^src/lib/mount/' }
		},
		{
			name: 'embed-stands-alone',
			comment: 'What host pages load, and what both sides agree on, is on its own.',
			severity: 'error',
			from: { path: '^src/embed/', pathNot: TEST },
			to: { pathNot: '^src/embed/' }
		},
		{
			name: 'nothing-imports-routes',
			comment: 'Routes are the end of the line.',
			severity: 'error',
			from: { pathNot: '^src/routes/' },
			to: { path: '^src/routes/' }
		},
		{
			name: 'nothing-imports-tests',
			comment: 'What ships does not depend on what checks it.',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: `^tests/|${TEST}` }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		// Types are imports too: a type of another scene ties two scenes together just the same.
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'types', 'node', 'default']
		}
	}
};
