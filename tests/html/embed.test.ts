import { describe, expect, it } from 'vitest';
import { editions } from '../../src/lib/scene/editions';
import { existsSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parse } from 'parse5';
import { attribute, elements, readBuilt, spaced, story, textOf, withAttribute } from './pages';

describe.each(editions)('the embedded story in $tag', ({ id, tag }) => {
	const html = readBuilt(`${id}/embed/index.html`);
	const document = parse(html);
	const { document: page } = story(id);

	it('says its language, and that it is embedded', () => {
		expect(html).toContain(`<html lang="${tag}" data-embed="steps" data-way="scroll">`);
	});

	it('has the same steps with the same words and alternative texts as the story', () => {
		const steps = (root: typeof document) =>
			withAttribute(root, 'data-step').map((step) => [attribute(step, 'id'), spaced(textOf(step))]);
		expect(steps(document)).toEqual(steps(page));
	});

	it('has no header and no ruler, and names the story with a link to its own page', () => {
		expect(withAttribute(document, 'data-masthead')).toEqual([]);
		expect(withAttribute(document, 'data-rail')).toEqual([]);
		const [credit] = [...elements(document)].filter((e) =>
			(attribute(e, 'class') ?? '').split(' ').includes('credit-line')
		);
		const link = credit && [...elements(credit)].find((e) => e.tagName === 'a');
		expect(link && attribute(link, 'href')).toBe('../');
	});

	it('leads nowhere that is not there, from its own address', () => {
		const lost = [...elements(document)].flatMap((e) => {
			const address = attribute(e, 'href') ?? attribute(e, 'data-payload');
			if (address === undefined || /^(https?:|#)/.test(address) || e.tagName === 'use') return [];
			const path = join(`${id}/embed`, address.replace(/[?#].*$/, ''));
			return existsSync(join('build', path.endsWith('/') ? `${path}index.html` : path))
				? []
				: [address];
		});
		expect(lost).toEqual([]);
	});
});
