import { expect, test } from '@playwright/test';
import { editionIds, type EditionId } from '../../src/lib/scene/editions';
import { measure, type Fault } from './measure';
import { goTo, open, stepsOf, windows } from './story';

/** Screens from the smallest phone to a large desktop. */
const screens = [
	{ width: 320, height: 568 },
	{ width: 360, height: 640 },
	{ width: 390, height: 844 },
	{ width: 430, height: 932 },
	{ width: 768, height: 1024 },
	{ width: 1024, height: 768 },
	{ width: 1280, height: 720 },
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 }
];

/**
 * The Traditional edition is the Chinese one in other characters, each as wide: a phone and a desktop
 * are enough to see that no longer word runs over.
 */
const screensOf = (edition: EditionId): typeof screens =>
	edition === 'zh-hant'
		? screens.filter(
				({ width }) => width === windows.phone.width || width === windows.desktop.width
			)
		: screens;

const say = (faults: Fault[]): string => faults.map((f) => `${f.what}: ${f.where}`).join('\n');

for (const edition of editionIds)
	for (const screen of screensOf(edition))
		test(`no text is clipped, small or overlapping on a ${screen.width}×${screen.height} screen in ${edition}`, async ({
			page
		}) => {
			await page.setViewportSize(screen);
			await open(page, edition);
			const found: Fault[] = [];
			for (const step of await stepsOf(page)) {
				await goTo(page, step);
				const faults = await page.evaluate(measure, step);
				found.push(...faults.map((f) => ({ ...f, where: `${step}: ${f.where}` })));
			}
			expect(found, say(found)).toEqual([]);
		});

test('the measure sees a text that overlaps, one that is cut and one that is too small', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, 'zh', 'feud-claim');
	await goTo(page, 'feud-claim');
	await page.evaluate(() => {
		const svg = document.querySelector('[data-stage="feud"] svg');
		const first = svg?.querySelector('text');
		if (!svg || !first) return;
		const add = (x: string, y: string, size: string): void => {
			const copy = first.cloneNode(true) as SVGTextElement;
			copy.setAttribute('x', x);
			copy.setAttribute('y', y);
			copy.setAttribute('font-size', size);
			svg.append(copy);
		};
		add(first.getAttribute('x') ?? '0', String(Number(first.getAttribute('y')) + 2), '15');
		add('340', '200', '15');
		add('0', '230', '9');
	});
	const faults = await page.evaluate(measure, 'feud-claim');
	const kinds = new Set(faults.map((f) => f.what));
	for (const kind of ['overlapping', 'outside the stage', 'under 12 px'])
		expect(kinds).toContain(kind);
});
