/** Runs axe-core over a page or a part of it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, a line a rule with the places it was broken in.
 * @param parts selectors; the whole page if none is given
 */
export async function violations(page: Page, ...parts: readonly string[]): Promise<string[]> {
	const axe = parts.reduce((builder, part) => builder.include(part), new AxeBuilder({ page }));
	const found = await axe.withTags(tags).analyze();
	return found.violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}
