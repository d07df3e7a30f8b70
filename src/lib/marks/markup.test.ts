import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from './mark';
import { pictureMarkup } from './markup';
import { shapesOf } from './shape';

const text = (words: string, key = 'k'): Mark => ({
	kind: 'text',
	key,
	x: 1,
	y: 2,
	text: words,
	size: 14,
	role: 'label',
	fill: 'ink'
});

describe('a picture’s markup', () => {
	it('lets no text and no key out of its place', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (words, key) => {
				const markup = pictureMarkup({ marks: [text(words, key)] }, 'p');
				expect(markup.match(/</g)).toHaveLength(2);
				expect(markup).toMatch(/^<text (?:[\w-]+="[^"<]*" ?)+>[^<]*<\/text>$/);
			})
		);
	});

	it('leaves out what a mark does not say', () => {
		expect(pictureMarkup({ marks: [text('字')] }, 'p')).toBe(
			'<text data-mark="k" class="f-label" x="1" y="2" font-size="14" fill="var(--ink)">字</text>'
		);
	});
});

describe('a mark’s shape', () => {
	it('sets stacked text one character under the other', () => {
		const [shape] = shapesOf({ ...text('两行', 'k'), stack: 16 } as Mark, 'p');
		expect(shape?.content).toEqual([
			{ tag: 'tspan', attributes: { x: 1, y: 2 }, content: '两' },
			{ tag: 'tspan', attributes: { x: 1, y: 18 }, content: '行' }
		]);
	});

	it('draws a line as far as it is drawn', () => {
		const line: Mark = {
			kind: 'path',
			key: 'l',
			points: [
				[0, 0],
				[10, 0]
			],
			stroke: 'ink',
			drawn: 0.5
		};
		const [shape] = shapesOf(line, 'p');
		expect(shape?.attributes).toMatchObject({ pathLength: 1, 'stroke-dasharray': '0.5000 2' });
	});

	it('gives each picture’s cells a pattern of their own', () => {
		const cells: Mark = {
			kind: 'cells',
			key: 'c',
			x: 0,
			y: 100,
			pitch: 5,
			from: 0,
			to: 20,
			gap: 1,
			fill: 'ink'
		};
		const [pattern, path] = shapesOf(cells, 'one');
		expect(pattern?.attributes.id).toBe('one-c');
		expect(path?.attributes.fill).toBe('url(#one-c)');
	});
});
