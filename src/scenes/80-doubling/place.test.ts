import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slim } from '../../lib/figures/figure';
import type { Picture, RectMark } from '../../lib/marks/mark';
import type { Input, Lang, Size } from '../../lib/scene/contract';
import { stagePayload } from '../../lib/story/view';
import { markIn } from '../../lib/scene/testing';
import { readTables } from '../../lib/tables';
import { facts } from './facts';
import { asDoublings, filled, grouped, MOST_DOUBLINGS } from './numbers';
import { place } from './place';
import { phrases } from './place-said';
import { DOUBLINGS, nested, newHalf, unfolding, type Sheet } from './place-sheet';

const f = slim(facts(readTables()));
const words = {
	zh: stagePayload('zh', 'doubling').words,
	en: stagePayload('en', 'doubling').words
};
const phone: Size = { width: 350, height: 459, rem: 16, composition: 'phone' };
const desktop: Size = { width: 844, height: 740, rem: 16, composition: 'desktop' };

const STEPS = ['said', 'guess', 'squares', 'ruler', 'clocks', 'record'] as const;

function picture(
	step: (typeof STEPS)[number],
	size: Size = phone,
	input?: Input,
	lang: Lang = 'zh'
): Picture {
	const found = place(f, size, words[lang], input)[STEPS.indexOf(step)];
	if (!found) throw new Error(`no picture for ${step}`);
	return found;
}

const keys = ({ marks }: Picture): string[] => marks.map((m) => m.key);
const textsOf = ({ marks }: Picture): string[] =>
	marks.flatMap((m) => (m.kind === 'text' ? [m.text] : []));
const area = ({ width, height }: Pick<RectMark, 'width' | 'height'>): number => width * height;

const sheets: fc.Arbitrary<Sheet> = fc
	.tuple(fc.integer({ min: 50, max: 900 }), fc.boolean(), fc.integer({ min: 0, max: 200 }))
	.map(([long, lying, y]) => {
		const short = long / Math.SQRT2;
		return { x: 0, y, width: lying ? long : short, height: lying ? short : long };
	});

describe('the paper', () => {
	it('has twice the area at every doubling, and always the same proportions', () => {
		fc.assert(
			fc.property(sheets, fc.integer({ min: 1, max: DOUBLINGS }), (sheet, n) => {
				const [before, now] = [nested(sheet, n - 1), nested(sheet, n)];
				expect(area(now) / area(before)).toBeCloseTo(2, 9);
				const sides = [now.width, now.height].sort((a, b) => a - b);
				expect((sides[1] ?? 0) / (sides[0] ?? 1)).toBeCloseTo(Math.SQRT2, 9);
			})
		);
	});

	it('is covered by its new halves without a rest', () => {
		fc.assert(
			fc.property(sheets, (sheet) => {
				const halves = Array.from({ length: DOUBLINGS + 1 }, (_, n) => area(newHalf(sheet, n)));
				expect(halves.reduce((a, b) => a + b) / area(sheet)).toBeCloseTo(1, 9);
			})
		);
	});

	it('is outlined by one line of level and upright pieces that never leaves it', () => {
		fc.assert(
			fc.property(sheets, (sheet) => {
				const points = unfolding(sheet);
				points.forEach(([x, y], i) => {
					expect(x).toBeGreaterThanOrEqual(sheet.x - 1e-9);
					expect(x).toBeLessThanOrEqual(sheet.x + sheet.width + 1e-9);
					expect(y).toBeGreaterThanOrEqual(sheet.y - 1e-9);
					expect(y).toBeLessThanOrEqual(sheet.y + sheet.height + 1e-9);
					const last = points[i - 1];
					if (last)
						expect(Math.min(Math.abs(last[0] - x), Math.abs(last[1] - y))).toBeLessThan(1e-9);
				});
			})
		);
	});
});

describe('the guess', () => {
	it('is drawn to scale beside today’s sheet, up to the whole of A0', () => {
		for (let n = 0; n <= MOST_DOUBLINGS; n++) {
			const p = picture('guess', desktop, n);
			const ratio = area(markIn(p, 'rect', 'guess-area')) / area(markIn(p, 'rect', 'today'));
			expect(ratio).toBeCloseTo(2 ** Math.min(n, DOUBLINGS), 6);
		}
	});

	it('moves nothing else: the sheet waits where it was', () => {
		for (const input of [undefined, 0, 7, MOST_DOUBLINGS])
			expect(markIn(picture('guess', phone, input), 'rect', 'whole')).toEqual(
				markIn(picture('guess'), 'rect', 'whole')
			);
	});

	it('does not give the answer away', () => {
		expect(textsOf(picture('guess')).join()).not.toContain('1,024');
	});

	it('stands framed in the answer, which is whole without it', () => {
		const [without, with6] = [picture('squares'), picture('squares', phone, 6)];
		expect(keys(without)).not.toContain('guess-area');
		expect(textsOf(without)).toContain('1,024\u00a0倍');
		expect(area(markIn(with6, 'rect', 'guess-area'))).toBeCloseTo(
			area(nested(markIn(with6, 'rect', 'whole'), 6)),
			6
		);
		expect(textsOf(with6).join()).toContain('64\u00a0倍');
	});

	it('is told in sheets where it is larger than the largest', () => {
		expect(textsOf(picture('squares', desktop, 12, 'en')).join()).toContain('4\u00a0A0s');
	});
});

describe('the doubled sheet', () => {
	it('shows today’s and its double in their inks, and unfolds from the guess’s picture', () => {
		const p = picture('squares', desktop);
		expect(area(markIn(p, 'rect', 'bar-once'))).toBeCloseTo(area(markIn(p, 'rect', 'today')), 6);
		expect(markIn(picture('guess', desktop), 'path', 'unfolding').drawn).toBe(0);
		expect(markIn(p, 'path', 'unfolding').drawn).toBe(1);
	});

	it('counts all eleven sizes on a desktop', () => {
		const counts = Array.from({ length: DOUBLINGS + 1 }, (_, n) => `count-${n}`);
		expect(keys(picture('squares', desktop))).toEqual(expect.arrayContaining(counts));
	});
});

describe('the re-marked ruler', () => {
	it('keeps the bars as long as their years', () => {
		const p = picture('ruler');
		const px = phone.width / f.years.value;
		expect(markIn(p, 'rect', 'bar-factor').width).toBeCloseTo(15 * px, 6);
		expect(markIn(p, 'rect', 'bar-once').width).toBeCloseTo(1.5 * px, 6);
		const range = markIn(p, 'rect', 'bar-short-range');
		expect(range.x + range.width).toBeCloseTo((2 / 12) * px, 6);
		expect(range.fill).toBe('hatch-a');
	});

	it('has a mark at every eighteen months', () => {
		const { segments } = markIn(picture('ruler'), 'segments', 'doublings');
		expect(segments.map(([x]) => x)).toEqual(
			Array.from({ length: 11 }, (_, n) => expect.closeTo((n * phone.width) / 10, 6) as number)
		);
	});
});

describe('the clocks', () => {
	const rise = (key: string): number => {
		const { points } = markIn(picture('clocks', desktop), 'path', key);
		return (points[0]?.[1] ?? 0) - (points.at(-1)?.[1] ?? 0);
	};

	it('rise as fast as they double', () => {
		expect(rise('clock-altman') / rise('clock-moore')).toBeCloseTo(24 / 18, 6);
		expect(rise('clock-sevilla') / rise('clock-altman')).toBeCloseTo(18 / 6, 6);
		expect(rise('clock-openai') / rise('clock-altman')).toBeCloseTo(18 / 3.4, 6);
	});

	it('are straight, and only the extrapolated one is dashed', () => {
		for (const clock of ['altman', 'moore', 'sevilla', 'openai']) {
			const { points, dash } = markIn(picture('clocks'), 'path', `clock-${clock}`);
			const [first, middle, last] = [points[0], points[30], points[60]];
			expect(middle?.[1]).toBeCloseTo(((first?.[1] ?? 0) + (last?.[1] ?? 0)) / 2, 6);
			expect(dash).toBe(clock === 'openai' ? 'dashed' : undefined);
		}
	});

	it('come from the plain axis, where all but the fastest lie on the ground', () => {
		const p = picture('ruler');
		const { height } = phone;
		for (const clock of ['altman', 'moore', 'sevilla']) {
			const plain = markIn(p, 'path', `clock-${clock}`);
			expect(plain.opacity).toBe(0);
			const ys = plain.points.map(([, y]) => y);
			expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(height / 1000);
		}
	});
});

describe('the records', () => {
	it('rise with every date', () => {
		const dots = picture('record').marks.filter((m) => m.kind === 'dot');
		expect(dots).toHaveLength(29);
		dots.forEach((dot, i) => {
			const last = dots[i - 1];
			if (!last) return;
			expect(dot.x).toBeGreaterThanOrEqual(last.x);
			expect(dot.y).toBeLessThan(last.y);
		});
	});

	it('have two fits whose slopes are to one another as their paces', () => {
		const slope = (key: string): number => {
			const { points } = markIn(picture('record', desktop), 'path', key);
			const [[x1, y1], [x2, y2]] = [points[0] ?? [0, 0], points.at(-1) ?? [1, 0]];
			return (y1 - y2) / (x2 - x1);
		};
		expect(slope('fit-since') / slope('fit-before')).toBeCloseTo(
			f.fitBefore.value / f.fitSince.value,
			6
		);
		expect(slope('fit-before') / slope('clock-altman')).toBeCloseTo(18 / f.fitBefore.value, 6);
	});

	it('name both paces, the mouse’s and GPT-4’s interval at every common size', () => {
		for (const lang of ['zh', 'en'] as const)
			for (const size of [phone, desktop])
				expect(keys(picture('record', size, undefined, lang))).toEqual(
					expect.arrayContaining(['pace-before', 'pace-since', 'without-first-0', 'interval'])
				);
	});
});

describe('the sayings', () => {
	it('lose nothing when they are cut into phrases', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('智能', '18', '每 ', '翻番', '，', '可能')), (parts) => {
				const saying = parts.join('');
				const cut = phrases(saying, ['可能', '智能']);
				expect(
					cut
						.map((p) => p.text)
						.join('')
						.replace(/\s/g, '')
				).toBe(saying.replace(/\s/g, ''));
			})
		);
	});

	it('mark what the other has not, with the stop that follows it', () => {
		expect(
			phrases('a law that could start soon: intelligence doubles', ['could start soon'])
		).toEqual([
			{ text: 'a law that', strong: false },
			{ text: 'could start soon:', strong: true },
			{ text: 'intelligence doubles', strong: false }
		]);
	});

	it('show in black, in both languages, that intelligence became computation', () => {
		for (const lang of ['zh', 'en'] as const) {
			const black = picture('said', desktop, undefined, lang).marks.flatMap((m) =>
				m.kind === 'text' && m.role === 'display' && m.fill === 'ink' ? [m.text] : []
			);
			expect(black.join(' ')).toMatch(/智能|intelligence/);
			expect(black.join(' ')).toMatch(/运算量|computation/);
			expect(black.join(' ')).not.toContain('18');
		}
	});
});

describe('numbers of the reader’s own', () => {
	it('are written with commas, and put in for # in order', () => {
		expect([1, 999, 1024, 8192].map(grouped)).toEqual(['1', '999', '1,024', '8,192']);
		expect(filled('#× is # sheets', 4096, 4)).toBe('4,096× is 4 sheets');
	});

	it('are kept to what the control offers', () => {
		expect([-3, 4.4, 99].map(asDoublings)).toEqual([0, 4, MOST_DOUBLINGS]);
	});
});
