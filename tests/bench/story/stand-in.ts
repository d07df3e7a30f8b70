/** What stands in for the story's own type until it is there. */
import type { Browser } from '@playwright/test';
import { reader } from './visit';
import type { Profile } from './profile';

/**
 * The system's own font in which most of a paragraph of the limit page is set, for the record: where
 * that is no Chinese one, as on no reader's machine, empty boxes stand in, and lines break elsewhere.
 */
export async function standInOf(
	browser: Browser,
	limit: string,
	profile: Profile
): Promise<string> {
	const { page, session } = await reader(browser, profile);
	await page.goto(limit);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', {
		nodeId: root.nodeId,
		selector: '.standfirst'
	});
	const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
	await page.context().close();
	const [most] = fonts.toSorted((a, b) => b.glyphCount - a.glyphCount);
	return most?.familyName ?? 'nothing';
}
