import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { open, windows } from '../story';

test.use({ viewport: windows.phone });
test.setTimeout(600_000);

/** Scrolls through the whole story and back, half a screen a picture. */
const scrollThrough = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		// A browser kept from drawing can give no frame until something is asked of it again.
		const frame = (): Promise<unknown> =>
			new Promise((resolve) => {
				requestAnimationFrame(resolve);
				setTimeout(resolve, 1000);
			});
		const end = document.documentElement.scrollHeight - innerHeight;
		for (const direction of [1, -1])
			for (let y = 0; y < end; y += innerHeight / 2) {
				scrollTo({ top: direction > 0 ? y : end - y, behavior: 'instant' });
				await frame();
			}
	});

/** Bytes of script's heap, and nodes, once what nobody holds is gone. */
async function held(session: CDPSession): Promise<{ heap: number; nodes: number }> {
	for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
	const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
	const { nodes } = await session.send('Memory.getDOMCounters');
	return { heap, nodes };
}

test('twenty readings of the whole story hold no more than two', async ({ page, context }) => {
	await open(page, 'zh');
	const session = await context.newCDPSession(page);
	for (let i = 0; i < 2; i++) await scrollThrough(page);
	const two = await held(session);
	for (let i = 2; i < 20; i++) await scrollThrough(page);
	const twenty = await held(session);
	expect(twenty.heap / two.heap).toBeLessThan(1.1);
	expect(twenty.nodes / two.nodes).toBeLessThan(1.1);
});
