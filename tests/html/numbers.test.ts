import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/lib/scene/editions';
import { registry } from '../../src/lib/scene/registry';
import type { StagePayload } from '../../src/lib/story/view';
import { strayInCharts, strayInProse } from './numbers';
import { byId, embedThis, method, readBuilt, story } from './pages';

const payload = (edition: string, scene: string): StagePayload =>
	JSON.parse(readBuilt(`${edition}/scenes/${scene}.json`)) as StagePayload;

describe.each(editions)('in $tag', ({ id: edition, lang }) => {
	it('every number in the story’s prose and tables is bound to a figure', () => {
		expect(strayInProse(story(edition).document, lang)).toEqual([]);
	});

	it('every number on the method page is bound to a figure', () => {
		expect(strayInProse(method(edition).document, lang)).toEqual([]);
	});

	it('no number is typed into the page for editors, nor into its sample article', () => {
		expect(strayInProse(embedThis(edition).document, lang)).toEqual([]);
		const article = parse(readBuilt(`${edition}/embed-this/article/index.html`), {
			scriptingEnabled: false
		});
		expect(strayInProse(article, lang)).toEqual([]);
	});

	it.each(registry().map(({ scene }) => scene.id))(
		'every number in the charts of %s is of a scale or of a bound label',
		(id) => {
			const chapter = byId(story(edition).document, id);
			const labels = Object.values(payload(edition, id).words.labels);
			expect(chapter && strayInCharts(chapter, labels, lang)).toEqual([]);
		}
	);
});

describe('the search for stray numbers', () => {
	const page = (html: string) => parse(`<body><main>${html}</main></body>`);

	it('finds a digit, a numeral and a number word that are bound to nothing', () => {
		expect(strayInProse(page('<p>It rose by 12.</p>'), 'en')).toHaveLength(1);
		expect(strayInProse(page('<p>It took <b>twelve</b> days.</p>'), 'en')).toHaveLength(1);
		expect(strayInProse(page('<p>过了十二天。</p>'), 'zh')).toHaveLength(1);
		expect(strayInProse(page('<p>过了<b>十二</b>天。</p>'), 'zh')).toHaveLength(1);
		expect(strayInProse(page('<p>過了兩個月。</p>'), 'zh')).toHaveLength(1);
		expect(strayInProse(page('<table><tr><td>7%</td></tr></table>'), 'zh')).toHaveLength(1);
	});

	it('lets bound figures, days, quotations, names and idioms through', () => {
		const html =
			'<p><data value="12">12</data> cards on <time datetime="2023-04-14">14 April</time>, ' +
			'<q data-quote>for 15 years</q>; no one counted the A100.</p>';
		expect(strayInProse(page(html), 'en')).toEqual([]);
		expect(strayInProse(page('<p>一把手一起来。一條線，半年報。</p>'), 'zh')).toEqual([]);
	});

	it('finds a number in a chart that no label has', () => {
		const chart = (text: string) => {
			const document = page(
				`<section id="s"><svg><text data-mark="m">${text}</text></svg></section>`
			);
			const chapter = byId(document, 's');
			if (!chapter) throw new Error('no chapter');
			return strayInCharts(chapter, ['上涨 // 12 天', 'ticket'], 'zh');
		};
		expect(chart('13')).toHaveLength(1);
		expect(chart('上涨12 天')).toEqual([]);
	});

	it('lets the numbers of a scale through', () => {
		const document = page('<section id="s"><svg><text data-axis>20</text></svg></section>');
		const chapter = byId(document, 's');
		expect(chapter && strayInCharts(chapter, [], 'zh')).toEqual([]);
	});
});
