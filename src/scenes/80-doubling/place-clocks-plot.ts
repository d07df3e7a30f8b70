/** Where four clocks are after how many years, on both kinds of axis. */
import { linear, log } from '../../lib/geometry/scale';
import type { Ink, Mark, Point } from '../../lib/marks/mark';
import { POINTS } from './place-axis';
import type { Ground } from './place-draw';
import { underRuler } from './place-ruler';

export type Clock = 'openai' | 'sevilla' | 'altman' | 'moore';

export interface Plot {
	readonly top: number;
	readonly bottom: number;
	/** Of how many times as much, on the axis of ratios. */
	readonly y: (times: number) => number;
}

/** What a clock comes to over the fifteen years. */
export const factorOf = ({ facts: f }: Ground, clock: Clock): number =>
	({
		openai: f.overOpenai,
		sevilla: f.overSevilla,
		altman: f.factor,
		moore: f.overMoore
	})[clock].value;

/** Where the plot lies. */
export function plotOf(g: Ground): Plot {
	const bottom = g.size.height - underRuler(g);
	const top = g.size.height < 300 ? 4 : g.tick * 2.2;
	return { top, bottom, y: log([1, factorOf(g, 'openai')], [bottom, top]) };
}

/** The plain axis, as high as the steepest line: of how many times as much. */
export const plainScale = (g: Ground, bottom: number, top: number): ((times: number) => number) =>
	linear([1, 1 + factorOf(g, 'openai')], [bottom, top]);

/** A line over the whole width; `y` of the share of the years gone by. */
export const curve = (width: number, y: (share: number) => number): Point[] =>
	Array.from({ length: POINTS }, (_, i): Point => {
		const share = i / (POINTS - 1);
		return [share * width, y(share)];
	});

const looks: Readonly<Record<Clock, { ink: Ink; strokeWidth: number; dashed?: true }>> = {
	openai: { ink: 'ink-2', strokeWidth: 1.5, dashed: true },
	sevilla: { ink: 'ink-2', strokeWidth: 1.5 },
	moore: { ink: 'ink-2', strokeWidth: 1.5 },
	altman: { ink: 'ink', strokeWidth: 3 }
};

const clocks = Object.keys(looks) as Clock[];

/** The lines, on the axis of ratios or, before the step, still on the plain one and unseen. */
export function clockLines(g: Ground, plain: boolean): Mark[] {
	const p = plotOf(g);
	const y = plain ? plainScale(g, p.bottom, p.top) : p.y;
	return clocks.map((clock): Mark => {
		const { ink, strokeWidth, dashed } = looks[clock];
		const all = factorOf(g, clock);
		return {
			kind: 'path',
			key: `clock-${clock}`,
			points: curve(g.size.width, (share) => y(all ** share)),
			stroke: ink,
			strokeWidth,
			...(dashed && { dash: 'dashed' }),
			...(plain && { opacity: 0 })
		};
	});
}
