/** What every engine shows: all of the story, in its own type, from its own origin. */
import { expect } from '@playwright/test';
import { faces, family, roles } from '../../../src/lib/fonts/faces';
import { textWidth, type Role } from '../../../src/lib/geometry/text';
import { attribute, story, withAttribute } from '../../html/pages';
import type { Engine } from '../../tools/engines/engines';
import { measure } from '../measure';
import { chapterOf, goTo, stepsOf, windows } from '../story';
import { test } from './fixtures';
import { open } from './walk';

/** Parts of the page that show no words, by selector. */
const wordless = (selectors: string[]): string[] =>
	selectors.filter((selector) => {
		const element = document.querySelector<HTMLElement>(selector);
		return !element?.innerText.trim() || element.getClientRects().length === 0;
	});

for (const lang of ['zh', 'en'] as const)
	test(`the story is whole in ${lang}, without a fault, and asks nothing of other origins`, async ({
		reader,
		baseURL
	}) => {
		await open(reader, windows.phone, lang);
		const steps = withAttribute(story(lang).document, 'data-step').map((e) => attribute(e, 'id'));
		expect(await stepsOf(reader)).toEqual(steps);
		const heads = await reader.evaluate(
			() => [...document.querySelectorAll('[data-step]')].map(({ id }) => `#${id} h3`),
			undefined
		);
		const parts = ['.cover .standfirst', '#findings', '#closing', '.colophon', ...heads];
		expect(await reader.evaluate(wordless, parts)).toEqual([]);
		for (const step of await stepsOf(reader)) await goTo(reader, step);

		expect(
			await reader.evaluate(() => document.querySelectorAll('[data-failed]').length, undefined)
		).toBe(0);
		expect(await reader.faults()).toEqual([]);
		const requests = await reader.requests();
		expect(requests.length).toBeGreaterThan(steps.length / 10);
		expect(requests.filter((address) => !address.startsWith(`${baseURL ?? ''}/`))).toEqual([]);
		expect(await reader.evaluate(() => document.cookie, undefined)).toBe('');
	});

for (const lang of ['zh', 'en'] as const)
	for (const [name, size] of Object.entries(windows))
		test(`no text is clipped, small or overlapping on a ${name} in ${lang}`, async ({ reader }) => {
			await open(reader, size, lang);
			const faults: string[] = [];
			for (const step of await stepsOf(reader)) {
				await goTo(reader, step);
				for (const { what, where } of await reader.evaluate(measure, step))
					faults.push(`${step}: ${what}: ${where}`);
			}
			expect(faults).toEqual([]);
		});

interface Label {
	readonly text: string;
	readonly role: string;
	/** Font size, px. */
	readonly size: number;
	/** px. */
	readonly width: number;
}

/** Runs in the page: the labels on a stage as they are set. */
const labelsOn = (chapter: string): Label[] =>
	[...document.querySelectorAll<SVGTextElement>(`[data-stage="${chapter}"] svg text`)]
		.filter((text) => !text.querySelector('tspan'))
		.map((text) => ({
			text: text.textContent,
			role: /f-([a-z-]+)/.exec(text.getAttribute('class') ?? '')?.[1] ?? '',
			size: parseFloat(getComputedStyle(text).fontSize),
			width: text.getComputedTextLength()
		}));

/** Runs in the page: the faces that are there, of those that a role needs. */
const facesOf = (needed: string[]): string[] => needed.filter((face) => document.fonts.check(face));

/**
 * Shares of its width in the table that a label may lack, for letters that stand closer in pairs, and
 * may exceed it by. WebKitGTK rounds each letter to whole device pixels.
 */
const LESS = 0.08;
const MORE: Readonly<Record<Engine, number>> = { chromium: 0.005, firefox: 0.005, webkit: 0.04 };

for (const lang of ['zh', 'en'] as const)
	test(`labels are set in the piece’s own faces, as wide as its table says, in ${lang}`, async ({
		reader
	}) => {
		await open(reader, windows.desktop, lang);
		const misset = new Set<string>();
		for (const step of await stepsOf(reader)) {
			await goTo(reader, step);
			for (const { text, role, size, width } of await reader.evaluate(labelsOn, chapterOf(step))) {
				const table = textWidth(text, role as Role, size, lang);
				if (width < table * (1 - LESS) - 1 || width > table * (1 + MORE[reader.engine]) + 0.5)
					misset.add(`${step}: ${role} “${text}”: ${width.toFixed(1)} for ${table.toFixed(1)} px`);
			}
		}
		expect([...misset]).toEqual([]);
		const needed = roles.map((role) => `${faces[role].weight} 20px "${family(role, lang)}"`);
		expect(await reader.evaluate(facesOf, needed)).toEqual(needed);
	});
