/**
 * Tests of the built site in real browsers: run `npm run build` first. Tests choose their own
 * window sizes. `TEST_PORT` sets the port, `TRACE` keeps traces of what fails; `ENGINES` and the like
 * are told in tests/tools/engines.
 */
import { defineConfig, devices } from '@playwright/test';
import type { Options } from './engines/fixtures';
import { chosenEngines, leftOutLine, type Engine } from '../tools/engines/engines';
import { ensureEngines } from '../tools/engines/ensure';
import { isPlaywrights, launchOf } from '../tools/engines/launch';
import { freePort } from '../tools/port';

const engines = chosenEngines(process.env);
const leftOut = leftOutLine(engines);
const isWorker = process.env.TEST_WORKER_INDEX !== undefined;
if (leftOut !== undefined && !isWorker) console.log(`Engines ${leftOut}`);

// Workers read this file again and inherit the environment: what is decided once is left there.
const paths = ensureEngines(engines);
process.env.TEST_PORT ??= String(await freePort(4273));
const address = `http://127.0.0.1:${process.env.TEST_PORT}`;

/**
 * Every engine runs the sentences in engines/. The rest asks for what Chromium's own protocol gives
 * alone: fonts by glyph, reduced motion, touch, device pixels, blocked requests, pages without
 * scripts, paper.
 */
const testMatch: Readonly<Record<Engine, string>> = {
	chromium: '**/*.spec.ts',
	firefox: 'engines/*.spec.ts',
	webkit: 'engines/*.spec.ts'
};

export default defineConfig<object, Options>({
	testDir: '.',
	outputDir: '../../test-results/browser',
	snapshotPathTemplate: '{testDir}/snapshots/{testFilePath}/{arg}{ext}',
	fullyParallel: true,
	forbidOnly: process.env.CI !== undefined,
	retries: 0,
	// Some tests scroll through the whole story by the wheel, on two cores; none waits for time to
	// pass, and this only ends what hangs.
	timeout: 900_000,
	expect: { timeout: 15_000 },
	workers: 2,
	reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
	use: {
		baseURL: address,
		// A trace keeps the whole page at each question that is asked of it: nearly half of a run's time.
		trace: process.env.TRACE === undefined ? 'off' : 'retain-on-failure',
		screenshot: 'only-on-failure'
	},
	projects: engines.map((name) => {
		const path = paths.get(name) ?? '';
		return {
			name,
			testMatch: testMatch[name],
			use:
				name === 'webkit' && !isPlaywrights(name, path)
					? { webdriver: path }
					: { ...(name === 'chromium' && devices['Desktop Chrome']), ...launchOf(name, path) }
		};
	}),
	webServer: {
		command: 'npm run --silent serve',
		cwd: '../..',
		env: { PORT: process.env.TEST_PORT },
		url: `${address}/`,
		reuseExistingServer: false,
		timeout: 30_000
	}
});
