/** Paper of the A series, one size in the lower left corner of the next: geometry only. */
import type { Point } from '../../lib/marks/mark';

/** px, y down. */
export interface Sheet {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** From the smallest sheet to the largest: ten doublings. */
export const DOUBLINGS = 10;

/** The largest sheet of the series, upright or lying, that fits into a width and a height. */
export function largest(width: number, height: number, lying: boolean): [number, number] {
	const ratio = lying ? Math.SQRT2 : Math.SQRT1_2;
	return width / height > ratio ? [height * ratio, height] : [width, width / ratio];
}

/** The sheet that is left of the largest after halving it as often as doublings are missing. */
export function nested({ x, y, width, height }: Sheet, doublings: number): Sheet {
	const halvings = DOUBLINGS - Math.min(Math.max(doublings, 0), DOUBLINGS);
	const longer = 2 ** Math.ceil(halvings / 2);
	const shorter = 2 ** Math.floor(halvings / 2);
	const w = width / (width > height ? longer : shorter);
	const h = height / (width > height ? shorter : longer);
	return { x, y: y + height - h, width: w, height: h };
}

/** What a sheet has more than the one before it: its newest half. */
export function newHalf(sheet: Sheet, doublings: number): Sheet {
	const now = nested(sheet, doublings);
	if (doublings <= 0) return now;
	const before = nested(sheet, doublings - 1);
	return now.height > before.height
		? { ...now, height: now.height - before.height }
		: { ...now, x: now.x + before.width, width: now.width - before.width };
}

/**
 * The outline of every sheet as one line that never lifts, smallest first, so that drawing its
 * length in equal ratios draws one doubling after another. Where it goes back it follows itself.
 */
export function unfolding(sheet: Sheet): Point[] {
	const bottom = sheet.y + sheet.height;
	const at = (x: number, up: number): Point => [sheet.x + x, bottom - up];
	const first = nested(sheet, 0);
	const points = [
		at(0, 0),
		at(first.width, 0),
		at(first.width, first.height),
		at(0, first.height),
		at(0, 0)
	];
	for (let n = 1; n <= DOUBLINGS; n++) {
		const before = nested(sheet, n - 1);
		const now = nested(sheet, n);
		const corner = at(before.width, before.height);
		if (now.height > before.height)
			points.push(at(0, before.height), at(0, now.height), at(now.width, now.height), corner);
		else points.push(at(before.width, 0), at(now.width, 0), at(now.width, now.height), corner);
	}
	return points;
}
