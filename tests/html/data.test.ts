import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { dataFiles, type JsonTable } from '../../src/lib/tables';
import { readBuilt } from './pages';

describe('each table of the built site', () => {
	it.each(Object.entries(dataFiles()))('%s is there as it is, and as JSON', (path, csv) => {
		expect(readBuilt(path)).toBe(csv);
		const json = JSON.parse(readBuilt(path.replace(/csv$/, 'json'))) as JsonTable;
		expect(`data/${json.table}.csv`).toBe(path);
		expect(json.rows).toHaveLength(csvParse(csv).length);
	});
});
