import { describe, expect, it } from 'vitest';
import type { Act } from '../scene/contract';
import type { Mark, PathMark } from '../marks/mark';
import { editionIds } from '../scene/editions';
import { registry } from '../scene/registry';
import { drawing } from './drawing';
import { restingPictures, stepBox } from './step-picture';

const at = (marks: readonly Mark[], act: Act = 'paper'): string =>
	drawing({ marks }, { act, edition: 'zh', id: 'p' });

describe.each(registry().map(({ scene }) => scene))(
	'a drawing of $id that leaves the page',
	(scene) => {
		it.each(editionIds)(
			'needs no style sheet, no font and nothing outside itself, in %s',
			(edition) => {
				restingPictures(edition, scene.id, stepBox).forEach((picture, i) => {
					const id = `${scene.id}-${scene.steps[i] ?? ''}`;
					const markup = drawing(picture, { act: scene.act, edition, id });
					expect(markup, id).not.toMatch(
						/<text|<tspan|<use|class=|data-|var\(|href|font|NaN|undefined/
					);
					for (const [, ref = ''] of markup.matchAll(/url\(#([^)]+)\)/g))
						expect(markup, id).toContain(` id="${ref}"`);
					for (const [, paint = ''] of markup.matchAll(/(?:fill|stroke|stop-color)="([^"]*)"/g))
						expect(paint, id).toMatch(/^(#[0-9a-f]{6}|none|url\(#[\w-]+\))$/);
				});
			}
		);
	}
);

describe('a mark', () => {
	const path: PathMark = {
		kind: 'path',
		key: 'k',
		points: [
			[0, 0],
			[10, 0],
			[10, 10]
		],
		stroke: 'ink'
	};

	it('that is drawn in part ends there', () => {
		expect(at([{ ...path, drawn: 0.75 }])).toContain('d="M0,0L10,0L10,5"');
		expect(at([{ ...path, drawn: 1 }])).toContain('d="M0,0L10,0L10,10"');
		expect(at([{ ...path, drawn: 0.75 }])).not.toContain('pathLength');
	});

	it('that is a plate of print multiplies by day and adds up by night', () => {
		const plate: Mark = {
			kind: 'rect',
			key: 'k',
			x: 0,
			y: 0,
			width: 1,
			height: 1,
			fill: 'a',
			plate: true
		};
		expect(at([plate])).toContain('mix-blend-mode:multiply');
		expect(at([plate], 'night')).toContain('mix-blend-mode:screen');
		expect(at([plate])).toContain('#1b48c4');
		expect(at([plate], 'night')).toContain('#7db0ff');
	});

	it('that glows is seen by night only', () => {
		const glow: Mark = { kind: 'dot', key: 'k', x: 0, y: 0, r: 9, fill: 'glow' };
		expect(at([glow])).toContain('fill-opacity="0"');
		expect(at([glow], 'night')).not.toContain('fill-opacity="0"');
	});

	it('in a colour that nobody knows is refused', () => {
		expect(() => at([{ ...path, stroke: 'gold' as 'ink' }])).toThrow(/--gold: expected a colour/);
	});
});
