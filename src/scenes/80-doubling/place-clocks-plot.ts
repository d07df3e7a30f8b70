/** Where four clocks are after how many years, on both kinds of axis. */
import type { Ink, Mark, Point } from '../../lib/marks/mark';
import { POINTS } from './place-axis';
import type { Ground } from './place-draw';
import { underRuler } from './place-ruler';

export type Clock = 'openai' | 'sevilla' | 'altman' | 'moore';

export interface Plot {
	readonly top: number;
	readonly bottom: number;
	/** log10 at the top. */
	readonly most: number;
	readonly y: (log: number) => number;
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
	const most = Math.log10(factorOf(g, 'openai'));
	return { top, bottom, most, y: (log) => bottom - (log / most) * (bottom - top) };
}

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
	const most = factorOf(g, 'openai');
	return clocks.map((clock): Mark => {
		const { ink, strokeWidth, dashed } = looks[clock];
		const all = factorOf(g, clock);
		return {
			kind: 'path',
			key: `clock-${clock}`,
			points: curve(g.size.width, (share) =>
				plain
					? p.bottom - ((all ** share - 1) / most) * (p.bottom - p.top)
					: p.y(Math.log10(all) * share)
			),
			stroke: ink,
			strokeWidth,
			...(dashed && { dash: 'dashed' }),
			...(plain && { opacity: 0 })
		};
	});
}
