/**
 * Tests of the built site in a real browser: run `npm run build` first. Tests choose their own
 * window sizes. `TEST_PORT` sets the port, `CHROMIUM_PATH` the browser.
 */
import { defineConfig, devices } from '@playwright/test';
import { ensureBrowser, launchArgs } from '../tools/browser';
import { freePort } from '../tools/port';

// Workers read this file again and inherit the environment: what is decided once is left there.
process.env.CHROMIUM_PATH = ensureBrowser();
process.env.TEST_PORT ??= String(await freePort(4273));
const address = `http://127.0.0.1:${process.env.TEST_PORT}`;

export default defineConfig({
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
		trace: 'retain-on-failure',
		screenshot: 'only-on-failure'
	},
	projects: [
		{
			name: 'chromium',
			use: {
				...devices['Desktop Chrome'],
				launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...launchArgs] }
			}
		}
	],
	webServer: {
		command: 'npm run --silent serve',
		cwd: '../..',
		env: { PORT: process.env.TEST_PORT },
		url: `${address}/`,
		reuseExistingServer: false,
		timeout: 30_000
	}
});
