/**
 * `npm run bench`: what the story costs its readers, beside a page of the same words and pictures in
 * which nothing runs. Build first. `--runs 5`; `--edition en`; `--profile phone` for one of the two
 * readers; `--write` puts the figures into docs/performance.md; `--worse` measures stories that are
 * spoilt on purpose, and fails where it does not see that.
 */
import { chromium, type Browser } from '@playwright/test';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureEngines } from '../../tools/engines/ensure';
import { launchOf } from '../../tools/engines/launch';
import { machine } from '../machine';
import { writeFigures } from '../write';
import { answers, type Answers } from './answers';
import { profiles, type ProfileName } from './profile';
import { LIMIT, serveStory } from './serve';
import { standInOf } from './stand-in';
import { answersTable, compare, tableOf } from './summary';
import { unseen } from './unseen';
import { visit, type Visit } from './visit';
import { worses } from './worse';

const ROOT = join(import.meta.dirname, '../../..');

/** The story and its limit by turns, so that the machine's moods are shared. */
async function measure(
	browser: Browser,
	address: string,
	name: ProfileName,
	runs: number
): Promise<string> {
	const story: Visit[] = [];
	const limit: Visit[] = [];
	const answered: Answers[] = [];
	for (let run = 0; run < runs; run++) {
		story.push(await visit(browser, address, profiles[name]));
		limit.push(await visit(browser, address + LIMIT, profiles[name]));
		answered.push(await answers(browser, address, profiles[name]));
		console.error(`${name}: ${run + 1} of ${runs}`);
	}
	return `**${name}**\n\n${tableOf(compare(story, limit))}\n\n${answersTable(answered)}`;
}

/** Whether each worse story is seen to be worse. */
async function selfCheck(browser: Browser, address: string): Promise<boolean> {
	const profile = profiles.phone;
	const good = {
		visit: await visit(browser, address, profile),
		answers: await answers(browser, address, profile)
	};
	let seen = true;
	for (const worse of worses) {
		const fault = unseen(worse, good, {
			visit: await visit(browser, address, profile, worse),
			answers: worse === 'slow' ? await answers(browser, address, profile, worse) : good.answers
		});
		console.log(`${worse}: ${fault ?? 'seen'}`);
		seen &&= fault === undefined;
	}
	return seen;
}

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		edition: { type: 'string', default: 'zh' },
		profile: { type: 'string' },
		write: { type: 'boolean', default: false },
		worse: { type: 'boolean', default: false }
	}
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
	throw new Error(`--runs: expected a number from 1, found "${values.runs}"`);
const names = (Object.keys(profiles) as ProfileName[]).filter(
	(name) => values.profile === undefined || name === values.profile
);
if (names.length === 0)
	throw new Error(
		`--profile: expected ${Object.keys(profiles).join(' or ')}, found "${values.profile}"`
	);

const page = `${values.edition}/`;
const site = await serveStory(join(ROOT, 'build'), [page]);
const browser = await chromium.launch(
	launchOf('chromium', ensureEngines(['chromium']).get('chromium') ?? '').launchOptions
);
try {
	if (values.worse) process.exitCode = (await selfCheck(browser, site.address + page)) ? 0 : 1;
	else {
		const standIn = await standInOf(browser, site.address + page + LIMIT, profiles.phone);
		const taken = `${machine(browser.version())}; \`/${page}\`, runs: ${runs}; before its own faces come, set in ${standIn}`;
		const tables: string[] = [];
		for (const name of names) tables.push(await measure(browser, site.address + page, name, runs));
		const figures = tables.join('\n\n');
		console.log(`${taken}\n\n${figures}`);
		if (values.write)
			await writeFigures('bench', join(ROOT, 'docs/performance.md'), figures, taken);
	}
} finally {
	await browser.close();
	site.stop();
}
