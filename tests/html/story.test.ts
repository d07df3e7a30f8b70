import { describe, expect, it } from 'vitest';
import { registry } from '../../src/lib/scene/registry';
import { editions, type EditionId } from '../../src/lib/scene/editions';
import { attribute, byId, elements, method, spaced, story, textOf, withAttribute } from './pages';

/** Levels that are skipped on the way down, or a title too many. */
function outlineFaults(tags: readonly string[]): string[] {
	const levels = tags.map((tag) => Number(tag[1]));
	const skipped = levels.flatMap((level, i) =>
		i > 0 && level > (levels[i - 1] ?? 0) + 1 ? [`${tags[i - 1] ?? ''} → ${tags[i] ?? ''}`] : []
	);
	const titles = levels.filter((level) => level === 1).length;
	return levels[0] === 1 && titles === 1 ? skipped : ['one h1, first of all', ...skipped];
}

const scenes = registry().map(({ scene }) => scene);

describe.each(editions)('the built story in $tag', ({ id: edition }) => {
	const { document, html } = story(edition);

	it('has every chapter and every step under its promised name, with scripts off', () => {
		const chapters = withAttribute(document, 'data-chapter');
		expect(chapters.map((c) => attribute(c, 'id'))).toEqual(scenes.map((s) => s.id));
		for (const scene of scenes)
			for (const step of scene.steps) {
				const section = byId(document, `${scene.id}-${step}`);
				expect(section && attribute(section, 'data-step'), `${scene.id}-${step}`).toBe(step);
			}
	});

	it('tells each step in a heading, words, an alt text and a still', () => {
		for (const step of withAttribute(document, 'data-step')) {
			const id = attribute(step, 'id');
			const all = [...elements(step)];
			expect(
				all.filter((e) => e.tagName === 'h3').map((e) => textOf(e).trim().length > 2),
				id
			).toEqual([true]);
			const [alt] = withAttribute(step, 'data-alt');
			expect(alt && textOf(alt).length, id).toBeGreaterThan(20);
			const [still] = withAttribute(step, 'data-still');
			expect(still && withAttribute(still, 'data-mark').length, id).toBeGreaterThan(4);
		}
	});

	it('draws another picture on each step', () => {
		for (const scene of scenes) {
			const stills = scene.steps.map((step) => {
				const section = byId(document, `${scene.id}-${step}`);
				const [still] = section ? withAttribute(section, 'data-still') : [];
				return still ? withAttribute(still, 'data-mark').map((m) => JSON.stringify(m.attrs)) : [];
			});
			stills.forEach((still, i) => {
				if (i === 0) return;
				const before = new Set(stills[i - 1]);
				const changed = still.filter((m) => !before.has(m)).length;
				expect(changed, `${scene.id}-${scene.steps[i] ?? ''}`).toBeGreaterThan(1);
			});
		}
	});

	it('binds every number of its prose to a fact with a standing', () => {
		for (const data of [...elements(document)].filter((e) => e.tagName === 'data')) {
			expect(attribute(data, 'value')).toMatch(/^-?[\d.e+]+(\/[\d.e+]+)?$/);
			expect(['reported', 'confirmed', 'disputed', 'computed']).toContain(
				attribute(data, 'data-standing')
			);
		}
	});

	it('leads every number to a row of the method page', () => {
		const rows = new Set(
			withAttribute(method(edition).document, 'data-claim').map((r) => attribute(r, 'id'))
		);
		const figures = [...elements(document)].filter((e) => attribute(e, 'class') === 'figure');
		expect(figures.length).toBeGreaterThan(40);
		for (const figure of figures) {
			const href = attribute(figure, 'href') ?? '';
			expect(href).toMatch(/^method\/#/);
			expect(rows, href).toContain(href.replace('method/#', ''));
		}
	});

	it('shows the figures that the piece stands on', () => {
		const shown = (fact: string): { value: string; text: string }[] =>
			[...elements(document)]
				.filter((e) => attribute(e, 'data-fact') === fact)
				.map((e) => ({ value: attribute(e, 'value') ?? '', text: spaced(textOf(e)) }));
		const cases: [string, RegExp][] = [
			['prices.a800.rise', /\+6\.17%/],
			['prices.a800.days', /19 (天|days)/],
			['prices.same.bitcoin', /11\.7/],
			['prices.same.nvidia', /0\.9/],
			['prices.year.bitcoin', /84\.2/],
			['prices.year.nvidia', /83\.1/],
			['prices.january.bitcoin', /39\.8/],
			['prices.told.bitcoinOwn', /43\.75/],
			['feud.daysOff', /546 (天|days)/],
			['doubling.factor', /1,024/],
			['doubling.fitBefore', /17\.8 (个月|個月|months)/],
			['doubling.fitSince', /5\.6 (个月|個月|months)/]
		];
		for (const [fact, pattern] of cases)
			expect(
				shown(fact).some(({ text }) => pattern.test(text)),
				`${fact} as ${String(pattern)}, found ${shown(fact)
					.map((s) => s.text)
					.join(' | ')}`
			).toBe(true);
	});

	it('has a table of figures behind each scene', () => {
		for (const scene of scenes) {
			const chapter = byId(document, scene.id);
			const table = chapter && [...elements(chapter)].find((e) => e.tagName === 'table');
			expect(
				table && [...elements(table)].filter((e) => e.tagName === 'tr').length,
				scene.id
			).toBeGreaterThan(2);
		}
	});

	it('outlines the story in headings: the title, its chapters, their steps', () => {
		// A sheet of the header is closed, and no part of the outline until it is opened.
		const closed = new Set(
			withAttribute(document, 'popover').flatMap((sheet) => [...elements(sheet)])
		);
		const headings = [...elements(document)].filter(
			(e) => /^h[1-6]$/.test(e.tagName) && !closed.has(e)
		);
		expect(outlineFaults(headings.map((e) => e.tagName))).toEqual([]);
		for (const chapter of withAttribute(document, 'data-chapter')) {
			const own = [...elements(chapter)].filter((e) => /^h[1-6]$/.test(e.tagName));
			const steps = withAttribute(chapter, 'data-step').length;
			expect(
				own.map((e) => e.tagName),
				attribute(chapter, 'id')
			).toEqual(['h2', ...Array<string>(steps).fill('h3')]);
		}
		for (const heading of headings) expect(textOf(heading).trim()).not.toBe('');
	});

	it('outlines the method page in headings too', () => {
		const headings = [...elements(method(edition).document)].filter((e) =>
			/^h[1-6]$/.test(e.tagName)
		);
		expect(headings.length).toBeGreaterThan(10);
		expect(outlineFaults(headings.map((e) => e.tagName))).toEqual([]);
	});

	it('writes what is only heard without signs that a synthesiser skips', () => {
		const alts = withAttribute(document, 'data-alt').map(textOf);
		expect(alts).toHaveLength(scenes.reduce((sum, { steps }) => sum + steps.length, 0));
		for (const alt of alts) {
			expect(alt).not.toMatch(/[×−~→÷=¥$]|\d\s*–\s*\d/);
			expect(alt).toMatch(/^(图：|圖：|Picture:) \S/);
		}
	});

	it('says in which language a link leads, where it is another', () => {
		const switches = [...elements(document), ...elements(method(edition).document)].filter(
			(e) => attribute(e, 'hreflang') !== undefined && e.tagName === 'a'
		);
		expect(switches.length).toBeGreaterThan(2);
		for (const e of switches) expect(attribute(e, 'lang')).toBe(attribute(e, 'hreflang'));
	});

	it('uses no id twice', () => {
		const ids = withAttribute(document, 'id').map((e) => attribute(e, 'id'));
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	});

	it('carries no inline script, no style attribute and no address outside its origin', () => {
		for (const element of elements(document)) {
			// A data block is none: no browser runs it.
			if (element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json')
				expect(textOf({ ...element, tagName: 'div' })).toBe('');
			expect(attribute(element, 'style')).toBeUndefined();
			for (const { name, value } of element.attrs) {
				expect(name).not.toMatch(/^on/);
				if (['src', 'href'].includes(name) && /^(https?:)?\/\//.test(value))
					expect(element.tagName, value).toBe('a');
			}
		}
		expect(html).toMatch(/http-equiv="content-security-policy"/i);
	});
});

describe('the two languages', () => {
	it('bind the same facts in the same steps, or nearly', () => {
		const facts = (edition: EditionId, id: string): Set<string> => {
			const step = byId(story(edition).document, id);
			return new Set(
				step ? withAttribute(step, 'data-fact').map((e) => attribute(e, 'data-fact') ?? '') : []
			);
		};
		for (const scene of scenes)
			for (const step of scene.steps) {
				const id = `${scene.id}-${step}`;
				const [zh, en] = [facts('zh', id), facts('en', id)];
				const common = [...zh].filter((f) => en.has(f)).length;
				const all = new Set([...zh, ...en]).size;
				if (all > 0) expect(common / all, id).toBeGreaterThanOrEqual(0.5);
			}
	});
});
