/** One gesture over one page, filmed and turned into figures. */
import type { Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { analyse, type Figures } from './analyse';
import { gestures, type Direction, type GestureName } from './gestures';
import { film, shotsOf } from './record';
import { SCREEN, type Subject } from './subjects';

export interface Measured extends Figures {
	/** Of the gesture, by which the host has moved once all is at rest. */
	readonly share: number;
}

/** ms between two looks at a page that comes to rest, and how often it has to stand where it stood. */
const LOOK = 80;
const SAME = 5;

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

async function atRest(page: Page): Promise<number> {
	let [at, same] = [await scrolled(page), 0];
	while (same < SAME) {
		await sleep(LOOK);
		const now = await scrolled(page);
		same = now === at ? same + 1 : 0;
		at = now;
	}
	return at;
}

/**
 * @param reader an empty page, to read pictures in
 */
export async function measure(
	{ page, session, layout, from, to }: Subject,
	name: GestureName,
	direction: Direction,
	reader: Page
): Promise<Measured> {
	const { distance, make } = gestures[name];
	if (distance > to - from)
		throw new Error(`${name}: expected ${distance} px of one chapter, found ${to - from}`);
	await page.bringToFront();
	const start = direction > 0 ? from : from + distance;
	await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), start);
	const before = await atRest(page);
	let after = before;
	const pictures = await film(session, async () => {
		await make(session, { x: SCREEN.width / 2, y: SCREEN.height / 2 }, direction);
		after = await atRest(page);
	});
	await reader.bringToFront();
	const figures = analyse(await shotsOf(pictures, reader), layout, direction);
	return { ...figures, share: (direction * (after - before)) / distance };
}
