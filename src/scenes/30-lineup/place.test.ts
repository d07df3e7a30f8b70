import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slim } from '../../lib/figures/figure';
import type { Ink, Mark, Picture, RectMark } from '../../lib/marks/mark';
import { langs, type Lang, type Size, type Words } from '../../lib/scene/contract';
import { frames } from '../../lib/scene/frame';
import { anyWords, stages } from '../../lib/scene/testing';
import { readTables } from '../../lib/tables';
import { facts, table } from './facts';
import { place } from './place';
import { scene } from './scene';

const figures = facts(readTables());
const drawn = slim(figures);

const lang = fc.constantFrom(...langs);

const wordsIn = (language: Lang): Words => anyWords('甲乙', language);

const pictures = (size: Size, language: Lang): readonly Picture[] => {
	const at = frames(place(drawn, size, wordsIn(language)));
	return scene.steps.map((_, i) => at(i));
};

const step = (all: readonly Picture[], id: string): readonly Mark[] =>
	all[scene.steps.indexOf(id)]?.marks ?? [];

const rects = (marks: readonly Mark[], prefix: string): RectMark[] =>
	marks.filter((m): m is RectMark => m.kind === 'rect' && m.key.startsWith(`${prefix}-`));

const plateOf = (marks: readonly Mark[], person: string): RectMark => {
	const found = rects(marks, 'plate').find(({ key }) => key === `plate-${person}`);
	if (!found) throw new Error(`no plate of ${person}`);
	return found;
};

const inks: readonly Ink[] = ['baidu', 'huawei', 'alibaba', 'tencent', 'bytedance'];
const inksOf = (marks: readonly Mark[]): Ink[] => {
	const used = new Set(
		marks.flatMap((m) => ['fill' in m ? m.fill : undefined, 'stroke' in m ? m.stroke : undefined])
	);
	return inks.filter((ink) => used.has(ink));
};

const check = (holds: (all: readonly Picture[], language: Lang, size: Size) => void): void =>
	fc.assert(
		fc.property(stages, lang, (size, language) => holds(pictures(size, language), language, size)),
		{ numRuns: 40 }
	);

describe('the line-up', () => {
	it('begins with a seat for every firm and rank, and nobody on them', () =>
		check((all) => {
			expect(rects(step(all, 'board'), 'seat')).toHaveLength(drawn.columns.length * 4);
			expect(rects(step(all, 'board'), 'plate')).toEqual([]);
		}));

	it('puts a firm in one column and a rank in one row, and in English the other way round', () =>
		check((all, language) => {
			const marks = step(all, 'bytedance');
			const [along, across] = language === 'zh' ? (['x', 'y'] as const) : (['y', 'x'] as const);
			for (const a of drawn.plates)
				for (const b of drawn.plates) {
					const [p, q] = [plateOf(marks, a.person), plateOf(marks, b.person)];
					expect(p[along] === q[along]).toBe(a.firm === b.firm);
					expect(p[across] === q[across]).toBe(a.rank === b.rank);
				}
		}));

	it('fills a plate exactly where its bearer is directly in charge', () =>
		check((all) => {
			for (const id of ['bytedance', 'ranks'])
				for (const { person, part } of drawn.plates)
					expect(plateOf(step(all, id), person).fill === 'paper').toBe(part !== 'in-charge');
		}));

	it('lights one firm at a time, in its own ink, and none at the beginning and the end', () =>
		check((all) => {
			for (const id of scene.steps)
				expect(inksOf(step(all, id))).toEqual(inks.filter((ink) => ink === id));
		}));

	it('adds the plates of one firm a step and takes none away', () =>
		check((all) => {
			let told = 0;
			for (const { id } of drawn.columns) {
				told += drawn.plates.filter(({ firm }) => firm === id).length;
				expect(rects(step(all, id), 'plate')).toHaveLength(told);
			}
		}));

	it('shows the firm whose leaders nobody named as one long empty seat', () =>
		check((all, language) => {
			const [vacant, ...more] = rects(step(all, 'bytedance'), 'seat');
			expect(more).toEqual([]);
			expect(vacant?.dash).toBe('dashed');
			const plate = plateOf(step(all, 'bytedance'), 'li-yanhong');
			const long = language === 'zh' ? 'height' : 'width';
			expect(vacant?.[long] ?? 0).toBeGreaterThan(4 * plate[long]);
		}));

	it('joins the plates of one firm from rank to rank, and no others', () =>
		check((all) => {
			const joined = step(all, 'bytedance').filter(({ key }) => key.startsWith('chain-'));
			expect(joined.map(({ key }) => key)).toEqual([
				'chain-wang-haifeng',
				'chain-wu-tian',
				'chain-zhou-jingren'
			]);
		}));

	it('slides plates along their ranks at the end, never from one rank to another', () =>
		check((all, language) => {
			const across = language === 'zh' ? 'y' : 'x';
			for (const { person } of drawn.plates)
				expect(plateOf(step(all, 'ranks'), person)[across]).toBeCloseTo(
					plateOf(step(all, 'bytedance'), person)[across],
					6
				);
		}));

	it('closes the plates of a rank up from its beginning, as far apart in every rank', () =>
		check((all, language) => {
			const marks = step(all, 'ranks');
			const along = language === 'zh' ? 'x' : 'y';
			const places = new Set(
				drawn.plates.map(({ person }) => plateOf(marks, person)[along].toFixed(3))
			);
			expect(places.size).toBe(2);
		}));

	it('gives all firms their notes, or none', () =>
		check((all) => {
			const noted = drawn.columns
				.slice(0, -1)
				.map(({ id }) => step(all, id).some(({ key }) => key.startsWith('note-')));
			expect(new Set(noted).size).toBe(1);
		}));
});

describe('the counts of the line-up', () => {
	it('are those of the ranks, and add up to everybody named', () => {
		const { chiefExecutives, ctos, vicePresidents, chiefScientists, leaders } = figures;
		const counts = [chiefExecutives, ctos, vicePresidents, chiefScientists].map((f) => f.value);
		expect(counts).toEqual([2, 2, 1, 2]);
		expect(counts.reduce((sum, n) => sum + n, 0)).toBe(leaders.value);
	});

	it('find a boss in half of the firms that name anybody', () => {
		expect(
			[figures.firms, figures.firmsNamed, figures.firmsLedByChief].map((f) => f.value)
		).toEqual([5, 4, 2]);
	});

	it('restore the name that the article cuts short', () => {
		expect(figures.plates.find(({ person }) => person === 'zhou-jingren')?.nameZh).toBe('周靖人');
	});

	it('stand in the table under everybody counted, and the firm without names is there too', () => {
		const { rows } = table(figures, readTables());
		expect(rows).toHaveLength(figures.leaders.value + 1 + 5);
		expect(rows.filter((row) => row[2] === null && row[3] === null)).toHaveLength(6);
	});

	it('refuse a leader of a firm that has no column', () => {
		const tables = readTables();
		const leaders = tables.leaders.map((l) =>
			l.person === 'li-yanhong' ? { ...l, firm: 'sogou' } : l
		);
		expect(() => facts({ ...tables, leaders })).toThrow(
			'data/leaders.csv: li-yanhong: firm: expected a firm with a lineup_order in data/firms.csv, found "sogou"'
		);
	});
});
