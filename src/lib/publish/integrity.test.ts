import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { integrityOf, loaderIntegrity } from './integrity';

/** Of no bytes at all, as the standard gives it. */
const EMPTY = 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb';

describe('the loader’s hash', () => {
	it('is SHA-384 of its bytes, as `integrity` wants it', () => {
		expect(integrityOf(new Uint8Array())).toBe(EMPTY);
		expect(integrityOf(new TextEncoder().encode(' '))).not.toBe(EMPTY);
	});

	it('is of the file as it was built', () => {
		const path = join(mkdtempSync(join(tmpdir(), 'loader-')), 'v1.js');
		writeFileSync(path, '');
		expect(loaderIntegrity(path)).toBe(EMPTY);
	});

	it('is not made up where nothing was built', () => {
		expect(() => loaderIntegrity('/nowhere/v1.js')).toThrow(/\/nowhere\/v1\.js is missing: run/);
	});
});
