/**
 * `npm run bench:embed`: how well the story scrolls with a page of another site, in displayed pixels.
 * Build first. `--runs 5`; `--write` puts the figures into docs/embedding.md; `--worse` measures
 * embeds that are spoilt on purpose, and fails where it does not see that; `--against folder` measures
 * another build beside this one.
 */
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listen, siteServer } from '../../../src/lib/build/server';
import { serveHosts } from '../../browser/embed/hosts';
import { ensureEngines } from '../../tools/engines/ensure';
import { launchOf } from '../../tools/engines/launch';
import { freePort } from '../../tools/port';
import { machine } from '../machine';
import { writeFigures } from '../write';
import type { Direction, GestureName } from './gestures';
import { measure, type Measured } from './measure';
import { tableOf, type Row } from './report';
import { withStrips } from './strips';
import { makeBusy, openEmbed, openLimit, SCREEN } from './subjects';
import { unseen } from './unseen';
import { hostOf, type Worse } from './worse';

const ROOT = join(import.meta.dirname, '../../..');
/** Hosts of another site around the story that is built in a folder. */
async function serve(
	folder: string
): Promise<{ readonly hosts: string; readonly stop: () => void }> {
	const site = siteServer(folder);
	const story = await listen(site, await freePort(5141));
	const { address, server } = await serveHosts(story);
	const stop = (): void => {
		for (const one of [site, server]) {
			one.close();
			one.closeAllConnections();
		}
	};
	return { hosts: address, stop };
}

interface Bench {
	readonly context: BrowserContext;
	/** An empty page. */
	readonly reader: Page;
}

async function openBench(browser: Browser): Promise<Bench> {
	const context = await browser.newContext({ viewport: SCREEN, hasTouch: true });
	await withStrips(context);
	return { context, reader: await context.newPage() };
}

/** The embed and what it is held against, one after another, so that the machine's moods are shared. */
async function compare(
	browser: Browser,
	hosts: string,
	runs: number,
	against: string | undefined
): Promise<Row[]> {
	const { context, reader } = await openBench(browser);
	const embed = await openEmbed(context, hosts, 'plain');
	const limit = await openLimit(context, hosts, embed);
	const before = against === undefined ? undefined : await openEmbed(context, against, 'plain');
	const rows: Row[] = [];
	const subjects = [embed, limit, ...(before ? [before] : [])];
	// Figures that are thrown away: stages wake, and code is compiled.
	for (const subject of subjects) await measure(subject, 'wheel', 1, reader);
	for (const busy of [false, true]) {
		for (const subject of subjects) await makeBusy(subject, busy);
		for (const gesture of ['wheel', 'touch'] as const) {
			const way = new Map<Direction, Record<'embed' | 'limit' | 'before', Measured[]>>();
			for (const direction of [1, -1] as const)
				way.set(direction, { embed: [], limit: [], before: [] });
			for (let run = 0; run < runs; run++)
				for (const [direction, measured] of way) {
					measured.embed.push(await measure(embed, gesture, direction, reader));
					if (before) measured.before.push(await measure(before, gesture, direction, reader));
					measured.limit.push(await measure(limit, gesture, direction, reader));
					const row = { gesture, direction, busy, ...measured };
					// A run takes minutes: each gesture is told as it is done.
					console.log(tableOf([row]).split('\n').slice(2).join('\n'));
				}
			for (const [direction, { embed, limit, before: other }] of way)
				rows.push({
					gesture,
					direction,
					busy,
					embed,
					limit,
					before: before && other
				});
		}
	}
	await context.close();
	return rows;
}

/** Whether each worse embed is seen to be worse. */
async function selfCheck(browser: Browser, hosts: string): Promise<boolean> {
	const { context, reader } = await openBench(browser);
	const gesture: GestureName = 'wheel';
	let seen = true;
	const measureOf = async (worse?: Worse): Promise<Measured> => {
		const subject = await openEmbed(context, hosts, worse ? hostOf(worse) : 'plain', worse);
		await measure(subject, gesture, 1, reader);
		const figures = await measure(subject, gesture, 1, reader);
		await subject.page.close();
		return figures;
	};
	const good = await measureOf();
	for (const worse of ['late', 'shaking', 'blank', 'losing'] as const) {
		const fault = unseen(worse, good, await measureOf(worse));
		console.log(`${worse}: ${fault ?? 'seen'}`);
		seen &&= fault === undefined;
	}
	await context.close();
	return seen;
}

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '3' },
		write: { type: 'boolean', default: false },
		worse: { type: 'boolean', default: false },
		against: { type: 'string' }
	}
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
	throw new Error(`--runs: expected a number from 1, found "${values.runs}"`);

const browser = await chromium.launch(
	launchOf('chromium', ensureEngines(['chromium']).get('chromium') ?? '').launchOptions
);
const own = await serve(join(ROOT, 'build'));
const other = values.against === undefined ? undefined : await serve(values.against);
try {
	if (values.worse) process.exitCode = (await selfCheck(browser, own.hosts)) ? 0 : 1;
	else {
		const rows = await compare(browser, own.hosts, runs, other?.hosts);
		const taken = machine(browser.version());
		console.log(`${taken}\n\n${tableOf(rows)}`);
		// Figures of another build are for whoever compares, not for the documentation.
		const last = tableOf(rows.map((row) => ({ ...row, before: undefined })));
		if (values.write)
			await writeFigures(
				'bench:embed',
				join(ROOT, 'docs/embedding.md'),
				last,
				`${taken}; runs: ${runs}`
			);
	}
} finally {
	await browser.close();
	own.stop();
	other?.stop();
}
