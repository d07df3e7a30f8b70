import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure';
import { editionOf } from '../scene/editions';
import { bind, plain, type Bindings } from './bind';
import { html } from './html';

const rise: Figure = {
	value: 6.1703,
	unit: 'percent',
	digits: 2,
	standing: 'computed',
	claim: 'F69',
	sources: []
};
const told: Figure = { ...rise, value: 200, digits: 0, standing: 'disputed', claim: 'F70' };
const to: Bindings = {
	edition: editionOf('en'),
	figures: new Map([
		['prices.a800.rise', rise],
		['prices.told', told]
	]),
	aliases: new Map([['prices.a800.rise', 'about six per cent']]),
	quotes: new Map([['quotes.wang', 'Only two months? Another universe.']])
};
const at = { file: 'src/scenes/60-prices/copy.en.aml', place: 'step listing: text' };
const bound = (text: string) => bind(text, to, at);

describe('a fact in braces', () => {
	it('becomes a formatted number, or the words registered for it', () => {
		expect(plain(bound('It rose {prices.a800.rise|signed}.'))).toBe('It rose +6.17%.');
		expect(plain(bound('It rose {prices.a800.rise|words}.'))).toBe('It rose about six per cent.');
	});

	it('is a link to its claim around its value, fact and standing', () => {
		const out = html(bound('{prices.a800.rise}'), {
			edition: editionOf('en'),
			claimHref: (c) => `method/#${c}`
		});
		expect(out).toBe(
			'<a class="figure" href="method/#F69"><data value="6.1703" data-fact="prices.a800.rise" data-standing="computed">6.17%</data></a>'
		);
	});

	it('always shows its seal where it is disputed', () => {
		const out = html(bound('{prices.told}'), {
			edition: editionOf('en'),
			claimHref: (c) => `#${c}`
		});
		expect(out).toContain('data-seal="disputed"');
	});

	it.each([
		['{prices.b800.rise}', 'expected a known fact, found "{prices.b800.rise}"'],
		[
			'{prices.a800.rise|loud}',
			'expected one of signed, bare, full, words after "|", found "loud"'
		],
		['{prices.told|words}', 'expected words for "prices.told"'],
		['It rose } sharply', 'stray brace'],
		['It rose 6.17%', 'expected every number bound to a fact in braces, found "6.17"'],
		['It rose for three weeks', 'found "three"']
	])('or it stops the build: %s', (text, reason) => {
		expect(() => bound(text)).toThrow(reason);
		expect(() => bound(text)).toThrow('src/scenes/60-prices/copy.en.aml: step listing: text: ');
	});

	it('may be a quotation, whose numbers are its own', () => {
		expect(plain(bound('“{quotes.wang}”'))).toBe('“Only two months? Another universe.”');
	});
});

describe('HTML made of copy', () => {
	it('lets no markup through, whatever the copy says', () => {
		fc.assert(
			fc.property(fc.string(), (raw) => {
				const text = raw.replace(/[{}0-9]/g, '');
				let pieces;
				try {
					pieces = bound(text);
				} catch {
					return;
				}
				const out = html(pieces, { edition: editionOf('en') }).replace(/<\/?strong>|<br>/g, '');
				expect(out).not.toMatch(/[<>]/);
			})
		);
	});

	it('closes up a Chinese quotation mark before a comma', () => {
		expect(html([{ kind: 'words', text: '“好”，他说' }], { edition: editionOf('zh') })).toBe(
			'“好<span class="halt">”</span>，他说'
		);
	});
});
