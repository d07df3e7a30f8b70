/** The story inline in a host's page, in every engine: shadow roots differ most in what they leave out. */
import { expect } from '@playwright/test';
import { serveInlineHosts } from '../embed/inline-hosts';
import { windows } from '../story';
import { test } from './fixtures';
import type { Reader } from './reader';

/** What is seen of a story: run in the page. */
function seen(step: string): Record<string, unknown> {
	const tree = document.querySelector('another-universe')?.shadowRoot;
	const [chapter = ''] = step.split('-');
	const stage = tree?.querySelector<HTMLElement>(`[data-stage="${chapter}"]`);
	const uses = [...(tree?.querySelectorAll<SVGGraphicsElement>('.cover use.plate') ?? [])];
	return {
		awake: tree?.querySelector('.root')?.hasAttribute('data-awake') ?? false,
		way: tree?.querySelector<HTMLElement>('.root')?.dataset.way,
		fonts: [...document.fonts].some(
			({ family, status }) => /Another Universe/.test(family) && status === 'loaded'
		),
		step: stage?.dataset.currentStep,
		playhead: stage?.dataset.playhead,
		top: Math.round(stage?.getBoundingClientRect().top ?? NaN),
		drawn: (stage?.querySelectorAll('svg *').length ?? 0) > 10,
		// What a `use` refers to is found in the shadow root.
		title: uses.filter((use) => use.checkVisibility()).some((use) => use.getBBox().width > 100)
	};
}

const goTo = (reader: Reader, step: string): Promise<void> =>
	reader.evaluate((id) => {
		document
			.querySelector('another-universe')
			?.shadowRoot?.getElementById(id)
			?.scrollIntoView({ behavior: 'instant', block: 'start' });
	}, step);

test('a host’s page has the story inline, its stages standing in the page', async ({
	reader,
	baseURL
}) => {
	const { address, server } = await serveInlineHosts(baseURL ?? '');
	try {
		await reader.resize(windows.desktop);
		await reader.go(`${address}/plain`);
		await expect.poll(async () => (await reader.evaluate(seen, 'feud-ruler')).awake).toBe(true);
		for (const [step, playhead] of [
			['feud-ruler', '5'],
			['ticket-m6', '1'],
			['road-gap', undefined],
			['feud-ruler', '5']
		] as const) {
			await goTo(reader, step);
			await expect
				.poll(() => reader.evaluate(seen, step))
				.toMatchObject({
					way: 'scroll',
					fonts: true,
					step: step.slice(step.indexOf('-') + 1),
					...(playhead !== undefined && { playhead }),
					top: 0,
					drawn: true,
					title: true
				});
		}
		expect(await reader.faults()).toEqual([]);
	} finally {
		server.close();
	}
});
