/**
 * The price of a seat. A square is a card; the square of all cards is always as large as there is
 * room for, and the cards in it grow ever smaller. Red outlines are what the money does not buy.
 */
import type { Picture } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { m6, one, pitches, tenThousand, twoTickets } from './place-cells';
import { layoutOf, type Facts } from './place-layout';
import { eightFirms, runs, whoCan } from './place-voices';

/** One keyframe a step; see the brief's chapter `ticket`. */
export function place(facts: Facts, size: Size, words: Words): readonly Picture[] {
	const l = layoutOf(facts, size, words);
	const zoom = pitches(l);
	return [
		{ marks: one(l), zoom: zoom.one.pitch },
		{ marks: m6(l), zoom: zoom.m6.pitch },
		{ marks: tenThousand(l), zoom: zoom.ten.pitch },
		{ marks: twoTickets(l), zoom: zoom.two.pitch },
		...[runs(l), whoCan(l), eightFirms(l)].map((marks) => ({ marks, zoom: zoom.two.pitch }))
	];
}
