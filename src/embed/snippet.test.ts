import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { accents } from './accents';
import {
	choiceFrom,
	framePath,
	frameSnippet,
	heights,
	inlineSnippet,
	pastedPath,
	pagePath,
	queryOf,
	scriptSnippet,
	type Catalogue,
	type Choice,
	type Site
} from './snippet';

const catalogue: Catalogue = {
	scenes: { feud: ['claim', 'ruler'], prices: ['listing', 'same-window'] },
	accents
};
const whole: Choice = { edition: 'zh', accent: 'ink', height: 704 };
const site: Site = {
	base: 'https://example.org/',
	integrity: 'sha384-abc+/=',
	title: '另一个宇宙'
};

/** Elements of a snippet with their attributes, in order; anything else than blanks is a fault. */
function parsed(snippet: string): [string, Record<string, string>][] {
	const found: [string, Record<string, string>][] = [];
	const walk = (node: Tree.Node): void => {
		if (node.nodeName === '#comment') throw new Error('a comment');
		if ('tagName' in node)
			found.push([node.tagName, Object.fromEntries(node.attrs.map((a) => [a.name, a.value]))]);
		if ('childNodes' in node) node.childNodes.forEach(walk);
	};
	walk(parseFragment(snippet));
	return found;
}
const text = (node: Tree.Node): string =>
	'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';

const parts = Object.entries(catalogue.scenes).flatMap(([scene, steps]) => [
	{ scene },
	...steps.map((step) => ({ scene, step }))
]);
const choices: fc.Arbitrary<Choice> = fc
	.record({
		part: fc.constantFrom({}, ...parts),
		edition: fc.constantFrom('zh', 'zh-hant', 'en'),
		accent: fc.constantFrom(...accents),
		height: fc.integer({ min: heights.least, max: heights.most })
	})
	.map(({ part, ...rest }) => ({ ...rest, ...part }));
/** Titles and addresses as bad as can be. */
const sites: fc.Arbitrary<Site> = fc.record({
	base: fc.webUrl().map((url) => `${url.replace(/\/$/, '')}/`),
	integrity: fc.base64String().map((hash) => `sha384-${hash}`),
	title: fc.oneof(
		fc.string().map((s) => s.replace(/[\r\0]/g, '')),
		fc.constant('"><script>alert(1)</script>'),
		fc.constant("' onload='x' & </a>")
	)
});

describe('the snippet', () => {
	it('is the one that is documented', () => {
		expect(scriptSnippet(whole, site, catalogue)).toBe(
			`<div data-another-universe>
<a href="https://example.org/zh/">另一个宇宙</a>
<iframe src="https://example.org/zh/embed/" title="另一个宇宙" width="100%" height="704" loading="lazy" frameborder="0"></iframe>
</div>
<script async src="https://example.org/embed/v1.js" integrity="sha384-abc+/=" crossorigin="anonymous"></script>`
		);
	});

	it('of a step names the scene and the step, and an accent that is not the story’s own', () => {
		const choice = { ...whole, scene: 'prices', step: 'same-window', accent: 'pine' };
		expect(framePath(choice, catalogue)).toBe('zh/embed/prices/same-window/?accent=pine');
		expect(pagePath(choice)).toBe('zh/#prices-same-window');
		expect(pastedPath(choice, catalogue)).toBe('zh/embed/prices/same-window/');
		expect(pastedPath(whole, catalogue)).toBe('zh/');
	});

	it('holds a wrapper, a link, a frame and the loader, whatever is chosen and however it is called', () => {
		fc.assert(
			fc.property(choices, sites, (choice, place) => {
				const frame = [
					'iframe',
					{
						src: place.base + framePath(choice, catalogue),
						title: place.title,
						width: '100%',
						height: String(choice.height),
						loading: 'lazy',
						frameborder: '0'
					}
				];
				const snippet = scriptSnippet(choice, place, catalogue);
				expect(parsed(snippet)).toEqual([
					[
						'div',
						{
							'data-another-universe': '',
							...(choice.scene !== undefined && { 'data-mode': 'steps' })
						}
					],
					['a', { href: place.base + pagePath(choice) }],
					frame,
					[
						'script',
						{
							async: '',
							src: `${place.base}embed/v1.js`,
							integrity: place.integrity,
							crossorigin: 'anonymous'
						}
					]
				]);
				expect(text(parseFragment(snippet)).trim()).toBe(place.title.trim());
				expect(parsed(frameSnippet(choice, place, catalogue))).toEqual([frame]);
				expect(parsed(inlineSnippet(choice, place))).toEqual([
					['another-universe', { lang: choice.edition }],
					['a', { href: `${place.base}${choice.edition}/` }],
					['script', { type: 'module', async: '', src: `${place.base}embed/inline/v1.js` }]
				]);
			})
		);
	});

	it('has no empty line, which would end a block of HTML in some editors', () => {
		fc.assert(
			fc.property(choices, (choice) => {
				expect(scriptSnippet(choice, site, catalogue)).not.toMatch(/\n\s*\n/);
			})
		);
	});
});

describe('a choice in an address', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(choices, (choice) => {
				expect(choiceFrom(`?${queryOf(choice)}`, choice.edition, catalogue)).toEqual(choice);
			})
		);
	});

	it('is the whole story where nothing is asked for', () => {
		expect(choiceFrom('', 'zh', catalogue)).toEqual(whole);
		expect(choiceFrom('?utm_source=mail', 'zh', catalogue)).toEqual(whole);
	});

	it.each([
		'scene=nowhere',
		'scene=',
		'scene=toString',
		'scene=__proto__',
		'scene=../../evil',
		'scene=prices&scene=feud',
		'step=ruler',
		'scene=prices&step=ruler',
		'scene=feud&step=ruler"><script>',
		'accent=red',
		'accent=',
		'accent=pine;color:red',
		'height=0',
		'height=-640',
		'height=1e3',
		'height=4000',
		'height=640px',
		'height=６４０',
		'height=NaN'
	])('is refused where it says %s', (query) => {
		expect(choiceFrom(`?${query}`, 'zh', catalogue)).toBeUndefined();
	});

	it('leads to an address of our own or nowhere, whatever is asked for', () => {
		const addresses = new Set(
			[{}, ...parts].flatMap((part) =>
				accents.map((accent) => framePath({ ...whole, ...part, accent }, catalogue))
			)
		);
		const asked = fc.oneof(
			fc.string(),
			fc.constantFrom('feud', 'prices', 'ruler', 'pine', '640', '../', 'javascript:alert(1)')
		);
		const keys = fc.constantFrom('scene', 'step', 'accent', 'height', 'edition', 'base');
		fc.assert(
			fc.property(fc.array(fc.tuple(keys, asked), { maxLength: 5 }), (pairs) => {
				const choice = choiceFrom(`?${new URLSearchParams(pairs).toString()}`, 'zh', catalogue);
				if (choice) expect(addresses).toContain(framePath(choice, catalogue));
			})
		);
	});
});
