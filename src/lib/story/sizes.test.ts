import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DESKTOP_QUERY, STAGE_QUERY } from './sizes';

const css = readFileSync(new URL('../styles/stage.css', import.meta.url), 'utf8');

describe('script and style sheet', () => {
	it('agree on where a stage has room', () => {
		expect(css).toContain(`@media screen and (scripting: enabled) and ${STAGE_QUERY} {`);
	});

	it('agree on where text stands beside it', () => {
		const height = /\(min-height: [\d.]+em\)/.exec(STAGE_QUERY)?.[0] ?? '';
		expect(css).toContain(
			`@media screen and (scripting: enabled) and ${DESKTOP_QUERY} and ${height} {`
		);
	});
});
