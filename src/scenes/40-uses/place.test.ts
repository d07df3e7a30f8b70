import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, overlap } from '../../lib/geometry/box';
import type { Mark, Picture } from '../../lib/marks/mark';
import type { Lang, Size } from '../../lib/scene/contract';
import { stagePayload } from '../../lib/story/view';
import { stages } from '../../lib/scene/testing';
import { readTables } from '../../lib/tables';
import { facts, table } from './facts';
import { scene } from './scene';

const tables = readTables();
const f = facts(tables);

const payloads = { zh: stagePayload('zh', 'uses'), en: stagePayload('en', 'uses') };

/** The marks of a step, for every size and language. */
function check(
	step: string,
	holds: (marks: readonly Mark[], size: Size, lang: Lang) => void
): void {
	fc.assert(
		fc.property(stages, fc.constantFrom('zh' as const, 'en' as const), (size, lang) => {
			const { facts: slimmed, words } = payloads[lang];
			const pictures: readonly Picture[] = scene.place(slimmed as never, size, words);
			holds(pictures[scene.steps.indexOf(step)]?.marks ?? [], size, lang);
		}),
		{ numRuns: 40 }
	);
}

function find<K extends Mark['kind']>(marks: readonly Mark[], kind: K, key: string) {
	const mark = marks.find((m) => m.key === key);
	if (mark?.kind !== kind) throw new Error(`no ${kind} ${key}`);
	return mark as Extract<Mark, { kind: K }>;
}

const voicesOf = (marks: readonly Mark[], key: string): readonly string[] =>
	marks.flatMap((m) => (m.kind === 'text' && m.key.startsWith(`${key}-voice`) ? [m.text] : []));

describe('the day on the quarrel’s ruler', () => {
	it('is as wide as the ruler says a day is, and is opened to the full width', () =>
		check('copywriting', (marks, { width }) => {
			const small = find(marks, 'rect', 'day-small');
			const ticks = find(marks, 'segments', 'days').segments;
			expect(small.width).toBeCloseTo((ticks[1]?.[0] ?? 0) - (ticks[0]?.[0] ?? 0), 6);
			expect(find(marks, 'rect', 'day').width).toBe(width);
		}));

	it('strikes each of the four kinds through from its first to its last character', () =>
		check('copywriting', (marks, _, lang) => {
			const words = marks.filter((m) => /^kind-\d$/.test(m.key));
			expect(words).toHaveLength(f.kinds.value);
			for (const word of words) {
				const box = boxOf(word, lang);
				const { points } = find(marks, 'path', word.key.replace('kind', 'strike'));
				expect(points[0]?.[0]).toBeCloseTo(box.left, 3);
				expect(points[1]?.[0]).toBeCloseTo(box.right, 3);
				expect(points[0]?.[1]).toBeGreaterThan(box.top);
				expect(points[0]?.[1]).toBeLessThan(box.bottom);
			}
		}));
});

describe('the grid', () => {
	const placed = (marks: readonly Mark[]) =>
		f.grid.tiles.map((use) => ({ use, tile: find(marks, 'rect', `tile-${use.firm}-${use.use}`) }));

	it('names whose word every tile is, inside the tile', () =>
		check('everything', (marks, _, lang) => {
			for (const { use, tile } of placed(marks)) {
				const key = `${use.firm}-${use.use}`;
				expect(voicesOf(marks, key).length).toBeGreaterThan(0);
				const around = boxOf(tile, lang);
				for (const m of marks)
					if (m.kind === 'text' && m.key.startsWith(`${key}-`)) {
						const box = boxOf(m, lang);
						expect(box.top, m.key).toBeGreaterThanOrEqual(around.top - 2);
						expect(box.bottom, m.key).toBeLessThanOrEqual(around.bottom + 2);
						expect(box.left, m.key).toBeGreaterThanOrEqual(around.left - 2);
						expect(box.right, m.key).toBeLessThanOrEqual(around.right + 4);
					}
			}
		}));

	it('gives tiles of one standing one look and one name, and those of another others', () =>
		check('everything', (marks) => {
			const looks = new Map<string, Set<string>>();
			const said = new Map<string, Set<string>>();
			for (const { use, tile } of placed(marks)) {
				const look = JSON.stringify([tile.fill, tile.stroke, tile.dash]);
				looks.set(use.voice, (looks.get(use.voice) ?? new Set()).add(look));
				const name = voicesOf(marks, `${use.firm}-${use.use}`).join(' ');
				said.set(use.voice, (said.get(use.voice) ?? new Set()).add(name));
			}
			expect([...looks.values()].every((set) => set.size === 1)).toBe(true);
			expect(new Set([...looks.values()].flatMap((set) => [...set])).size).toBe(looks.size);
			expect(new Set([...said.values()].flatMap((set) => [...set])).size).toBeGreaterThanOrEqual(
				said.size
			);
		}));

	it('has no use that two firms share', () => {
		expect(new Set(f.grid.tiles.map(({ use }) => use)).size).toBe(f.grid.tiles.length);
	});

	it('keeps companionship out of the grid, below every tile', () =>
		check('everything', (marks, _, lang) => {
			const lowest = Math.max(...placed(marks).map(({ tile }) => boxOf(tile, lang).bottom));
			for (const { firm } of f.grid.apart)
				expect(find(marks, 'rect', `tile-apart-${firm}`).y).toBeGreaterThan(lowest);
		}));

	it('turns uses into rows where their names do not fit side by side', () =>
		check('everything', (marks, size, lang) => {
			const names = f.grid.columns.map((_, i) => find(marks, 'text', `use-${i}`));
			const upright = new Set(names.map(({ y }) => y)).size === 1;
			if (lang === 'zh') expect(upright).toBe(true);
			if (lang === 'en' && size.width < 400) expect(upright).toBe(false);
		}));

	it('lets no words but those of tiles stand on a tile', () =>
		check('everything', (marks, _, lang) => {
			for (const { use, tile } of placed(marks))
				for (const m of marks)
					if (m.kind === 'text' && !m.key.startsWith(`${use.firm}-${use.use}`) && m.key !== 'all-0')
						expect(overlap(boxOf(m, lang), boxOf(tile, lang)), m.key).toBeLessThanOrEqual(3);
		}));

	it('draws nothing for the damaged sentence but words', () =>
		check('everything', (marks) => {
			const about = marks.filter((m) => m.key.startsWith('damaged'));
			expect(about.length).toBeGreaterThan(0);
			expect(about.every((m) => m.kind === 'text')).toBe(true);
		}));
});

describe('the hundred', () => {
	it('fills as many cells as the rate says, of one size, and leaves the last one hollow', () =>
		check('rail', (marks, _, lang) => {
			const { segments, strokeWidth = 1 } = find(marks, 'segments', 'cells');
			expect(segments).toHaveLength(f.rate.value);
			for (const [x1, , x2] of segments) expect(x2 - x1).toBeCloseTo(strokeWidth, 6);
			const hole = boxOf(find(marks, 'rect', 'hole'), lang);
			expect(hole.right - hole.left).toBeCloseTo(strokeWidth, 6);
			for (const [x1, y, x2] of segments)
				expect(
					overlap(hole, {
						left: x1,
						right: x2,
						top: y - strokeWidth / 2,
						bottom: y + strokeWidth / 2
					})
				).toBe(0);
		}));

	it('enlarges the last cell', () =>
		check('rail', (marks) => {
			const last = find(marks, 'rect', 'last');
			expect(last.width).toBeGreaterThan(1.5 * find(marks, 'rect', 'hole').width);
			expect(last.width).toBeCloseTo(last.height, 6);
		}));

	it('begins as the one tile of the grid and ends as nothing', () => {
		check('everything', (marks, _, lang) => {
			const tile = boxOf(find(marks, 'rect', 'tile-huawei-rail'), lang);
			const cells = boxOf(find(marks, 'segments', 'cells'), lang);
			expect(cells.left).toBeCloseTo(tile.left, 6);
			expect(cells.right).toBeCloseTo(tile.right, 6);
		});
		check('own', (marks) => {
			expect(find(marks, 'segments', 'cells').strokeWidth).toBe(0);
		});
	});
});

describe('Italy’s limit', () => {
	it('runs from its announcement into late April, its uncertain end hatched', () =>
		check('own', (marks) => {
			const [sure, unsure] = [find(marks, 'rect', 'limit'), find(marks, 'rect', 'limit-end')];
			const days = find(marks, 'segments', 'days').segments.map(([x]) => x);
			const at = (day: number): number => days[day - f.launch.value] ?? NaN;
			expect(sure.x).toBeCloseTo(at(f.italy.announced.value), 6);
			expect(unsure.x).toBeCloseTo(sure.x + sure.width, 6);
			expect(unsure.fill).toBe('hatch-ink');
			expect(unsure.x).toBeCloseTo(at(f.italy.lifted.value), 6);
			expect(unsure.x + unsure.width).toBeCloseTo(days.at(-1) ?? NaN, 6);
		}));
});

describe('the figures of the uses', () => {
	it('give Italy’s order its days, and an end that is known to the month only', () => {
		const { order, announced, lifted } = f.italy;
		expect([order.date, announced.date, lifted.date]).toEqual([
			'2023-03-30',
			'2023-03-31',
			'2023-04'
		]);
		expect((lifted.upTo ?? 0) - announced.value).toBe(30);
		expect(lifted.value).toBeLessThan(lifted.upTo ?? 0);
	});

	it('put firms in the order of their columns, and the one without any last', () => {
		expect(f.grid.firms).toEqual(['alibaba', 'tencent', 'huawei', 'baidu']);
		expect(f.grid.columns).toEqual([
			'text',
			'images',
			'search',
			'ads',
			'documents',
			'weather',
			'rail'
		]);
	});

	it('refuse a cell whose uses do not stand alike', () => {
		const uses = tables.uses.map((row) =>
			row.use === 'waves' ? { ...row, standing: 'reported' as const } : row
		);
		expect(() => facts({ ...tables, uses })).toThrow(
			'data/uses.csv: huawei, weather: expected one standing in a cell, found "confirmed" and "article"'
		);
	});

	it('stand in the table with every use of the data', () => {
		const { rows, columns } = table(f, tables);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
		expect(rows.filter((row) => row.includes(f.rate))).toHaveLength(1);
		expect(rows.length).toBe(tables.uses.length + 8);
	});
});
