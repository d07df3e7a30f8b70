/**
 * Paper: what “save as PDF” makes of the story, read back from the file. It is left in
 * `test-results/paper/`, to be looked at.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { editionIds } from '../../src/lib/scene/editions';
import { open, stepsOf } from './story';

/** pt: the narrowest margin that printers keep clear, and the edge nothing may pass. */
const EDGE = 17;

interface Piece {
	readonly text: string;
	/** pt from the left edge of the paper, and from its foot. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

interface Sheet {
	readonly pieces: readonly Piece[];
	/** All its words, without spaces: lines break where they like. */
	readonly words: string;
	readonly width: number;
	readonly height: number;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
	const document = await getDocumentProxy(pdf);
	return Promise.all(
		Array.from({ length: document.numPages }, async (_, i): Promise<Sheet> => {
			const page = await document.getPage(i + 1);
			const [, , width = 0, height = 0] = page.view;
			const { items } = await page.getTextContent();
			const pieces = items.flatMap((item): Piece[] => {
				if (!('str' in item) || item.str.trim() === '') return [];
				const [, , , , x, y] = item.transform.map(Number);
				return [{ text: item.str, x: x ?? NaN, y: y ?? NaN, width: item.width }];
			});
			return { pieces, words: bare(pieces.map(({ text }) => text).join('')), width, height };
		})
	);
}

interface Told {
	readonly id: string;
	readonly head: string;
	readonly labels: readonly string[];
}

/** What each step says in its head, and in the picture that is printed with it. */
const told = (page: Page): Promise<Told[]> =>
	page.locator('[data-step]').evaluateAll((all) =>
		all.map((step) => {
			const svg = [...step.querySelectorAll('figure[data-still] svg')].find((e) =>
				e.checkVisibility()
			);
			return {
				id: step.id,
				head: step.querySelector('h3')?.textContent ?? '',
				labels: [...(svg?.querySelectorAll('text') ?? [])].map((text) => text.textContent)
			};
		})
	);

for (const edition of editionIds)
	for (const format of ['A4', 'Letter'] as const)
		test(`the whole story is printed in ${edition} on ${format}, each picture on the page of its step`, async ({
			page
		}) => {
			await open(page, edition);
			const steps = await stepsOf(page);
			const pdf = await page.pdf({ format, preferCSSPageSize: true });
			mkdirSync('test-results/paper', { recursive: true });
			writeFileSync(`test-results/paper/${edition}-${format}.pdf`, pdf);
			await page.emulateMedia({ media: 'print' });
			const printed = await told(page);
			const sheets = await sheetsOf(new Uint8Array(pdf));

			expect(printed.map(({ id }) => id)).toEqual(steps);
			const faults: string[] = [];
			let last = 0;
			for (const { id, head, labels } of printed) {
				const at = sheets.findIndex(({ words }, i) => i >= last && words.includes(bare(head)));
				if (at < 0) {
					faults.push(`${id}: its head is not on a page after ${last + 1}`);
					continue;
				}
				last = at;
				const words = sheets[at]?.words ?? '';
				if (labels.length === 0) faults.push(`${id}: no picture`);
				for (const label of labels)
					if (!words.includes(bare(label)))
						faults.push(`${id}: “${label}” is not on page ${at + 1}, where its step is`);
			}
			for (const [i, { pieces, width, height }] of sheets.entries())
				for (const { text, x, y, width: long } of pieces)
					if (x < EDGE || x + long > width - EDGE || y < EDGE || y > height - EDGE)
						faults.push(`page ${i + 1}: “${text}” stands in the margin`);
			expect(faults).toEqual([]);

			// Pages after the first are numbered, and the sources' addresses are written out.
			for (const [i, { pieces, height }] of sheets.slice(1).entries())
				expect(
					pieces.some(({ text, y }) => text === String(i + 2) && y > height - 60),
					`the number of page ${i + 2}`
				).toBe(true);
			const all = sheets.map(({ words }) => words).join('');
			const addresses = await page
				.locator('a[href^="http"]')
				.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
			expect(addresses.length).toBeGreaterThan(5);
			expect(addresses.filter((address) => !all.includes(bare(address)))).toEqual([]);
		});
