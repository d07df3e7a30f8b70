/**
 * Rising faster than bitcoin? y is the change from each one's own start, x real dates; the width of
 * a window is its days. The card is lit, Bitcoin and Nvidia's share are two greys; what is disputed
 * is dashed, our check is a solid line of daily closes.
 */
import type { Mark, Picture } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { dealers, dealersPlot } from './place-dealers';
import { marketLines, newYear, samePlot, sameWindow, yearPlot } from './place-lines';
import { listing, listingPlot } from './place-listing';
import { litParts, originPlot, whereFrom } from './place-origin';
import { layoutOf, type Facts } from './place-plot';
import { asTold, toldPlots } from './place-told';

/** One keyframe a step; see the brief's chapter `prices`. */
export function place(facts: Facts, size: Size, words: Words): readonly Picture[] {
	const l = layoutOf(facts, size, words);
	const start = facts.a800.startDate.value;
	// Lines that the next step draws, laid where they will stand.
	const undrawn = marketLines(l, samePlot(l), { bitcoin: start, nvidia: start }).map(
		(mark): Mark => ({ ...mark, drawn: 0, opacity: 0 })
	);
	const [asListed, asToldIn, same, year, sums] = [
		listingPlot(l).plot,
		toldPlots(l).card,
		samePlot(l),
		yearPlot(l),
		dealersPlot(l)
	];
	// The three windows slide together at an even pace; all other changes of scale are zooms.
	const told = same.perCent;
	return [
		{ marks: listing(l), zoom: (told * asListed.perCent) / asToldIn.perCent },
		{ marks: [...asTold(l), ...undrawn], zoom: told },
		{ marks: sameWindow(l), zoom: same.perCent },
		{ marks: [...newYear(l), ...litParts(l, year, 0)], zoom: year.perCent },
		{ marks: whereFrom(l), zoom: originPlot(l).perCent },
		{ marks: [...dealers(l), ...litParts(l, sums, 0)], zoom: sums.perCent }
	];
}
