/** From what was displayed to figures: how far each thing was from where it had to be. */
import { blankRows, lineAt } from './barcode';
import type { Shot } from './record';

/** Where things have to be, px; measured in pages at rest. */
export interface Layout {
	/** The story's first line in its host's document. */
	readonly storyTop: number;
	/** From the screen's top to where the graphic stands, and the story's frame with it. */
	readonly stands: number;
	/** Lines of the story between which, at that place, the graphic stands. */
	readonly from: number;
	readonly to: number;
}

export interface Figures {
	/** Filmed pictures in which the host had moved, and how many there were of them a second. */
	readonly pictures: number;
	readonly rate: number;
	/** px, of each: text from where the host's own scroll puts it; more than 0 behind, less ahead. */
	readonly lags: readonly number[];
	/** px, of each in which the graphic has to stand: from its place. */
	readonly deviations: readonly number[];
	/** Rows, of each, in which the story shows nothing. */
	readonly blanks: readonly number[];
}

/** px that count as no lag when nothing moves: lines are whole, layouts are not. */
const AT_REST = 1;

/**
 * Figures of one gesture.
 * @param layout nothing where there is no story: then only pictures are counted
 * @throws where a strip of the host cannot be read: then nothing is known
 */
export function analyse(
	shots: readonly Shot[],
	layout: Layout | undefined,
	direction: 1 | -1
): Figures {
	const lags: number[] = [];
	const deviations: number[] = [];
	const blanks: number[] = [];
	const times: number[] = [];
	let before: number | undefined;
	for (const [i, { at, host, story, stage }] of shots.entries()) {
		const scrolled = lineAt(host);
		if (scrolled === undefined)
			throw new Error(`picture ${i}: expected the host's strip, found none`);
		const moved = before !== undefined && scrolled !== before;
		before = scrolled;
		const told = lineAt(story);
		const wanted = layout && scrolled - layout.storyTop;
		const behind =
			told === undefined || wanted === undefined ? undefined : direction * (wanted - told);
		// The last pictures can be of text that still comes after a host at rest.
		if (!moved && Math.abs(behind ?? 0) <= AT_REST) continue;
		times.push(at);
		if (!layout || wanted === undefined) continue;
		blanks.push(blankRows(story));
		// Nothing that can be read is as far away as the screen is high.
		lags.push(behind ?? story.length);
		const atFrame = (line: number): boolean => {
			const top = line + layout.stands;
			return top >= layout.from && top <= layout.to;
		};
		if (!atFrame(wanted) || (told !== undefined && !atFrame(told))) continue;
		const top = lineAt(stage);
		deviations.push(top === undefined ? stage.length : Math.abs(-top - layout.stands));
	}
	const spent = (times.at(-1) ?? 0) - (times[0] ?? 0);
	const rate = spent > 0 ? (1000 * (times.length - 1)) / spent : 0;
	return { pictures: times.length, rate, lags, deviations, blanks };
}
