import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slim } from '../../lib/figures/figure';
import type { PathMark, Picture } from '../../lib/marks/mark';
import type { Size } from '../../lib/scene/contract';
import { anyWords, markIn, someStages } from '../../lib/scene/testing';
import { readTables } from '../../lib/tables';
import { facts } from './facts';
import { bestRun, closesOf, longestMonths, monthsBefore, type Close } from './facts-closes';
import { place } from './place';
import { scene } from './scene';

const figures = facts(readTables());
const drawn = slim(figures);

const words = anyWords('+1.0%');

const step = (size: Size, id: string): Picture => {
	const picture = place(drawn, size, words)[scene.steps.indexOf(id)];
	if (!picture) throw new Error(`no step "${id}"`);
	return picture;
};

const line = (picture: Picture, key: string): PathMark => markIn(picture, 'path', key);
const first = (path: PathMark): readonly [number, number] => path.points[0] ?? [NaN, NaN];
const last = (path: PathMark): readonly [number, number] => path.points.at(-1) ?? [NaN, NaN];
const rect = (picture: Picture, key: string) => markIn(picture, 'rect', key);

describe.each(someStages)('the prices at $width × $height', (size) => {
	it('show the card as two dots and join them by no line in any step', () => {
		for (const picture of place(drawn, size, words)) {
			const dots = picture.marks.filter(({ key }) => /^card-(start|end)$/.test(key));
			expect([0, 2]).toContain(dots.length);
			const [a, b] = dots;
			if (a?.kind !== 'dot' || b?.kind !== 'dot') continue;
			const ends = picture.marks.flatMap((m) =>
				m.kind === 'segments'
					? m.segments.map(([x1, y1, x2, y2]) => [x1, y1, x2, y2])
					: m.kind === 'path'
						? [[...first(m), ...last(m)]]
						: []
			);
			expect(ends).not.toContainEqual([a.x, a.y, b.x, b.y]);
		}
	});

	it('let the half month end at its share of the days between the listings', () => {
		const picture = step(size, 'listing');
		const width = (key: string): number =>
			last(line(picture, key))[0] - first(line(picture, key))[0];
		expect(width('told-days-line') / width('days-line')).toBeCloseTo(15 / 19, 6);
	});

	it('draw each window as told as wide as its days and as high as its climb, on one scale', () => {
		const picture = step(size, 'as-told');
		const { told, a800, year } = figures;
		const card = rect(picture, 'pane-card');
		const expected = {
			nvidia: [a800.endDate.value - told.nvidiaFrom.value, told.nvidia.value],
			bitcoin: [a800.endDate.value - year.bitcoinFrom.value, told.bitcoin.value]
		} as const;
		for (const [key, [days, rise]] of Object.entries(expected)) {
			const window = rect(picture, `pane-${key}`);
			expect(window.width / card.width).toBeCloseTo(days / a800.days.value, 6);
			expect(window.height / card.height).toBeCloseTo(rise / a800.rise.value, 6);
			expect(window.x + window.width).toBeCloseTo(card.x + card.width, 6);
		}
	});

	it('dash what is disputed, and never our check', () => {
		for (const id of ['as-told', 'new-year'])
			for (const key of ['told-bitcoin', 'told-nvidia'])
				expect(line(step(size, id), key).dash).toBe('dashed');
		for (const id of ['same-window', 'new-year', 'where-from', 'dealers'])
			for (const key of ['line-bitcoin', 'line-nvidia'])
				expect(line(step(size, id), key).dash).toBeUndefined();
	});

	it('start card and markets at one point of the same window, and end them at their rises', () => {
		const picture = step(size, 'same-window');
		const start = markIn(picture, 'dot', 'card-start');
		const card = start.y - markIn(picture, 'dot', 'card-end').y;
		for (const [key, rise] of [
			['line-bitcoin', figures.same.bitcoin.value],
			['line-nvidia', figures.same.nvidia.value]
		] as const) {
			const [x, y] = first(line(picture, key));
			expect([x, y]).toEqual([start.x, start.y]);
			const climb = start.y - last(line(picture, key))[1];
			expect(climb / card).toBeCloseTo(rise / figures.a800.rise.value, 6);
		}
	});

	it('end Nvidia’s line a day before the others', () => {
		const picture = step(size, 'same-window');
		const start = markIn(picture, 'dot', 'card-start').x;
		const end = markIn(picture, 'dot', 'card-end').x;
		expect(last(line(picture, 'line-bitcoin'))[0]).toBeCloseTo(end, 6);
		const share = (last(line(picture, 'line-nvidia'))[0] - start) / (end - start);
		expect(share).toBeCloseTo(18 / 19, 6);
	});

	it('keep the points of a daily line from step to step, so that it can unfold', () => {
		for (const [key, { days }] of [
			['line-bitcoin', figures.series.bitcoin],
			['line-nvidia', figures.series.nvidia]
		] as const)
			for (const id of ['as-told', 'same-window', 'new-year', 'where-from', 'dealers'])
				expect(line(step(size, id), key).points).toHaveLength(days.length);
	});

	it('build the bar of Nvidia’s run from its start and its rise, to scale', () => {
		const picture = step(size, 'where-from');
		const start = rect(picture, 'bar-start');
		const rise = rect(picture, 'bar-rise');
		expect((start.y - rise.y) / start.height).toBeCloseTo(figures.best.nvidia.value / 100, 3);
		expect((start.y + start.height - rise.y) / start.height).toBeCloseTo(
			figures.best.ofStart.value / 100,
			3
		);
	});

	it('raise the dealers’ two slopes by their rises', () => {
		const picture = step(size, 'dealers');
		const climb = (key: string): number => {
			const [piece] = markIn(picture, 'segments', key).segments;
			return piece ? piece[1] - piece[3] : NaN;
		};
		expect(climb('slope-a100') / climb('slope-a800')).toBeCloseTo(37.5 / 20, 6);
	});
});

describe('the best run', () => {
	const closes = fc
		.array(
			fc.record({ gap: fc.integer({ min: 1, max: 9 }), price: fc.integer({ min: 1, max: 999 }) }),
			{
				minLength: 2,
				maxLength: 40
			}
		)
		.map((rows) => {
			let day = 0;
			return rows.map(({ gap, price }): Close => ({ date: '', day: (day += gap), price }));
		});

	it('is no longer than the limit, and no other run within it rises more', () => {
		fc.assert(
			fc.property(closes, fc.integer({ min: 9, max: 60 }), (rows, limit) => {
				const { from, to } = bestRun(rows, limit);
				expect(to.day - from.day).toBeLessThanOrEqual(limit);
				for (const a of rows)
					for (const b of rows)
						if (b.day > a.day && b.day - a.day <= limit)
							expect(b.price / a.price).toBeLessThanOrEqual(to.price / from.price + 1e-12);
			})
		);
	});

	it('of Nvidia is the one that the claims table speaks of', () => {
		const { from, to } = bestRun(closesOf(readTables(), 'nvidiaShareUsd'), longestMonths(3));
		expect([from.date, to.date, to.day - from.day]).toEqual(['2023-01-05', '2023-04-03', 88]);
	});

	it('cannot be searched where there are no two closes', () => {
		expect(() => bestRun([], 92)).toThrow('data/market_closes.csv: expected two closes');
	});
});

describe('the calendar', () => {
	it('knows how long months in a row can be', () => {
		expect([1, 2, 3, 12].map(longestMonths)).toEqual([31, 62, 92, 366]);
	});

	it('counts months back to the same day, or to the month’s last', () => {
		expect(monthsBefore('2023-04-15', 3)).toBe('2023-01-15');
		expect(monthsBefore('2023-05-31', 3)).toBe('2023-02-28');
	});
});

describe('the rises', () => {
	it('are those of the ledger', () => {
		const { a800, told, same, year, january, best } = figures;
		const shown = [
			a800.rise,
			told.bitcoinOwn,
			same.bitcoin,
			same.nvidia,
			year.bitcoin,
			year.nvidia
		];
		expect(
			[...shown, january.bitcoin, best.nvidia, best.ofStart].map(({ value, digits }) =>
				value.toFixed(digits ?? 0)
			)
		).toEqual(['6.17', '43.75', '11.7', '0.9', '84.2', '83.1', '39.8', '96.0', '196']);
	});

	it('travel to the reader in a few kilobytes', () => {
		expect(JSON.stringify(drawn).length).toBeLessThan(6000);
	});
});
