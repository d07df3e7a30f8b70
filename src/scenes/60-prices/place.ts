/**
 * Rising faster than bitcoin? y is the change from each one's own start, x real dates; the width of
 * a window is its days. The card is lit, Bitcoin and Nvidia's share are two greys; what is disputed
 * is dashed, our check is a solid line of daily closes.
 */
import type { Mark, Picture } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { dealers } from './place-dealers';
import { marketLines, newYear, sameWindow, samePlot } from './place-lines';
import { whereFrom } from './place-origin';
import { layoutOf, type Facts } from './place-plot';
import { asTold, listing, listingPlot, toldPlots } from './place-told';

/** One keyframe a step; see the brief's chapter `prices`. */
export function place(facts: Facts, size: Size, words: Words): readonly Picture[] {
	const l = layoutOf(facts, size, words);
	const start = facts.a800.startDate.value;
	// Lines that the next step draws, laid where they will stand.
	const undrawn = marketLines(l, samePlot(l), { bitcoin: start, nvidia: start }).map(
		(mark): Mark => ({ ...mark, drawn: 0 }) as Mark
	);
	const same = sameWindow(l);
	return [
		{ marks: listing(l), zoom: listingPlot(l).plot.perCent },
		{ marks: [...asTold(l), ...undrawn], zoom: toldPlots(l).card.perCent },
		{ marks: same, zoom: samePlot(l).perCent },
		{ marks: newYear(l), zoom: 1 },
		{ marks: whereFrom(l), zoom: 1 },
		{ marks: dealers(l), zoom: 1 }
	];
}
