/** The browser's part of `npm run test:wordpress`, which makes what it needs and starts it. */
import { defineConfig } from '@playwright/test';
import { ensureEngines } from '../tools/engines/ensure';
import { launchOf } from '../tools/engines/launch';

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../../test-results/wordpress',
	retries: 0,
	// Nothing waits for time to pass; this only ends what hangs.
	timeout: 600_000,
	expect: { timeout: 60_000 },
	workers: 1,
	reporter: 'list',
	use: {
		baseURL: process.env.WORDPRESS_ADDRESS,
		// The story's certificate is made for the run.
		ignoreHTTPSErrors: true,
		viewport: { width: 1440, height: 900 },
		trace: 'retain-on-failure',
		screenshot: 'only-on-failure',
		permissions: ['clipboard-read', 'clipboard-write'],
		...(process.env.WORDPRESS_ADDRESS !== undefined &&
			launchOf('chromium', ensureEngines(['chromium']).get('chromium') ?? ''))
	}
});
