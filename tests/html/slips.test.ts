import { parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/lib/scene/editions';
import { registry } from '../../src/lib/scene/registry';
import { unboundNumber } from '../../src/lib/copy/numerals';
import { strayInProse } from './numbers';
import {
	attribute,
	elements,
	method,
	readBuilt,
	story,
	textOf,
	withAttribute,
	type Element
} from './pages';

const parts = ['story', ...registry().map(({ scene }) => scene.id)];

const slipsOf = (edition: string, part: string): Readonly<Record<string, string>> =>
	JSON.parse(readBuilt(`${edition}/slips/${part}.json`)) as Readonly<Record<string, string>>;

const dense = (s: string): string => s.replace(/[\s\u00a0]+/g, '');

/** Text without the stamps, which tables set beside every number and slips only where they must. */
const unstamped = (element: Element): string =>
	attribute(element, 'data-seal') !== undefined
		? ''
		: element.childNodes
				.map((child) => ('tagName' in child ? unstamped(child) : textOf(child)))
				.join('');

/** What a cell says: its own words, and each of the lines set apart in it. */
function linesOf(cell: Element): string[] {
	const isLine = (e: Element): boolean => attribute(e, 'class') === 'slip-line';
	const own = cell.childNodes
		.map((child) => ('tagName' in child ? (isLine(child) ? '' : unstamped(child)) : textOf(child)))
		.join('');
	const apart = [...elements(cell)].filter(isLine).map(unstamped);
	return [own, ...apart].map(dense).filter(Boolean);
}

describe.each(editions)('the slips in $tag', ({ id: edition, lang }) => {
	const rows = new Map(
		withAttribute(method(edition).document, 'data-claim').map((row) => [attribute(row, 'id'), row])
	);

	it('stand behind every linked number of the story, in the file of its part', () => {
		const { document } = story(edition);
		const chapters = withAttribute(document, 'data-chapter');
		for (const figure of [...elements(document)].filter(
			(e) => attribute(e, 'class') === 'figure'
		)) {
			const chapter = chapters.find((c) => [...elements(c)].includes(figure));
			const part = (chapter && attribute(chapter, 'id')) ?? 'story';
			const [data] = withAttribute(figure, 'data-fact');
			const key =
				(data && attribute(data, 'data-fact')) ??
				(attribute(figure, 'href') ?? '').replace(/^method\//, '');
			expect(slipsOf(edition, part)[key], `${part}: ${key}`).toBeDefined();
		}
	});

	it('agree with the method page’s table: what was found, on what grounds, what is not counted', () => {
		for (const part of parts)
			for (const [key, html] of Object.entries(slipsOf(edition, part))) {
				const slip = parseFragment(html);
				const link = [...elements(slip)].find((e) =>
					/^method\/#[FX]\d+$/.test(attribute(e, 'href') ?? '')
				);
				const claim = (link && attribute(link, 'href')?.split('#')[1]) ?? '';
				const row = rows.get(claim);
				expect(row, `${key}: ${claim}`).toBeDefined();
				const said = row ? dense(unstamped(row)) : '';
				const cells = [...elements(slip)].filter((e) => e.tagName === 'dd');
				expect(cells.length).toBeGreaterThan(2);
				// All but the inputs, which belong to other rows.
				for (const cell of cells.slice(withAttribute(slip, 'data-input').length))
					for (const line of linesOf(cell)) expect(said, `${key} in ${part}`).toContain(line);
			}
	});

	it('say for each claim the standing that its row has', () => {
		for (const part of parts)
			for (const [key, html] of Object.entries(slipsOf(edition, part))) {
				if (!key.startsWith('#')) continue;
				const slip = parseFragment(html);
				const [seal] = withAttribute(slip, 'data-seal');
				const row = rows.get(key.slice(1));
				expect(seal && attribute(seal, 'data-seal'), key).toBe(
					row && attribute(row, 'data-standing')
				);
			}
	});

	it('type no number', () => {
		for (const part of parts)
			for (const [key, html] of Object.entries(slipsOf(edition, part)))
				expect(strayInProse(parse(`<body>${html}</body>`), lang), `${part}: ${key}`).toEqual([]);
		expect(unboundNumber('12', lang)).toBe('12');
	});
});
