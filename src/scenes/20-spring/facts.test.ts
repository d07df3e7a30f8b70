import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../lib/figures/calendar';
import { readTables } from '../../lib/tables';
import { facts, table } from './facts';
import { sorted } from './facts-events';

const tables = readTables();
const f = facts(tables);

describe('the lengths of time', () => {
	it('are counted from the calendar', () => {
		expect([f.days.value, f.winter.value]).toEqual([32, 106]);
		expect(f.length.value.toFixed(1)).toBe('73.3');
		expect(f.share.value.toFixed(2)).toBe('0.12');
	});

	it('agree with the years that the article counts', () => {
		const last = Number(f.until.date?.slice(0, 4));
		expect(last - f.turing.value).toBe(f.years.value);
	});

	it('begin one inside the other and end together', () => {
		expect([...f.starts].sort((a, b) => a - b)).toEqual(f.starts);
		expect(f.starts.map((start) => start < f.end)).toEqual([true, true, true, true]);
		expect(f.end).toBe(dayNumber('2023-04-17'));
	});

	it('say, where computed, how and from what', () => {
		for (const figure of [f.days, f.winter, f.length, f.share, f.named, f.new])
			expect([
				figure.standing,
				figure.formula !== undefined,
				(figure.inputs ?? []).length > 0
			]).toEqual(['computed', true, true]);
	});
});

describe('the firms that the article names', () => {
	it('are sorted by what they had shown by the night of the quarrel', () => {
		expect(f.six.map(({ firm, group }) => `${firm} ${group}`)).toEqual([
			'alibaba new',
			'sensetime new',
			'zhihu new',
			'huawei older',
			'tencent cluster',
			'xiaomi promise'
		]);
	});

	it('are counted group by group, and the groups make up the whole', () => {
		const groups = [f.new, f.older, f.cluster, f.promise].map(({ value }) => value);
		expect(groups).toEqual([3, 1, 1, 1]);
		expect(groups.reduce((a, b) => a + b)).toBe(f.named.value);
	});

	it('keep their doubts: SenseTime’s day is not certain', () => {
		expect(f.six.filter(({ doubted }) => doubted).map(({ firm }) => firm)).toEqual(['sensetime']);
	});

	it('cannot be sorted without an event', () => {
		const without = {
			...tables,
			events: tables.events.filter(({ organisation }) => organisation !== 'xiaomi')
		};
		expect(() => sorted(without, f.first.value, f.feudDay.value)).toThrow(
			'data/events.csv: xiaomi: expected an event'
		);
	});
});

describe('what stands on the ruler', () => {
	it('comes in the order of its days, from ChatGPT to the last day', () => {
		const days = f.happenings.map(({ day }) => day);
		expect([...days].sort((a, b) => a - b)).toEqual(days);
		expect([days[0], days.at(-1)]).toEqual([f.chatgpt.value, f.until.value]);
	});

	it('has both listings of the card, and the quarrel’s days on either side', () => {
		const of = (kind: string) => f.happenings.filter((h) => h.kind === kind);
		expect(of('listing').map(({ id }) => id)).toEqual(['a800-start', 'a800-end']);
		expect(of('feud').map(({ id, ink }) => `${id} ${ink ?? ''}`)).toEqual([
			'li-gap a',
			'baichuan b',
			'xiao-yang a',
			'wang-weibo b'
		]);
	});

	it('is all in the table', () => {
		const { rows } = table(f, tables);
		const older = f.six.filter(({ group }) => group === 'older');
		expect(rows).toHaveLength(f.happenings.length + older.length);
	});
});
