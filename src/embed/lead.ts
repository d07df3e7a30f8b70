/**
 * How far a host that is scrolling will have gone on by the time the story's picture of it is shown: its
 * word and the story's frame take two and more of the screen's frames, in which text would trail.
 */

/** A host's word: px of the story above its window, and the time of its frame, ms by its own clock. */
export interface Word {
	readonly y: number;
	readonly at: number;
}

/** ms that five words of one movement take at most. */
const STEADY = 240;
/** px that text is ahead at most, should the host stop all at once. */
const MOST = 64;

/**
 * px to add to a host's last word. It leads only where the last five words are of one steady movement, at
 * the slowest speed that they can be read as, so that a host which comes to rest is hardly overtaken, and
 * one that jumps not at all. Hands and screens are out of step, so speeds are taken over two frames.
 * @param words the last five; fewer lead nowhere
 * @param ahead ms from the last to its picture
 */
export function leadOf([first, , middle, , last]: readonly Word[], ahead: number): number {
	if (!first || !middle || !last || last.at - first.at > STEADY || last.at < middle.at) return 0;
	const before = (middle.y - first.y) / (middle.at - first.at);
	const now = (last.y - middle.y) / (last.at - middle.at);
	// What slows down is taken to slow down by as much again.
	const next = 2 * now - before;
	// Not even a number where two are of one time.
	if (!(before * now > 0 && next * now > 0)) return 0;
	return Math.sign(now) * Math.min(Math.min(...[before, now, next].map(Math.abs)) * ahead, MOST);
}

/** ms of one of the screen's frames, in which a word is on its way. */
const FRAME = 1000 / 60;
/** ms that the way to a picture is taken to be at most: what took longer was something else. */
const LONGEST = 67;
/** The share that the newest of the story's frames has in what the next is taken to be. */
const NEWEST = 0.2;

/** Leads by as much as this reader's machine needs: @returns px to add to a word. */
export function createLead(): (word: Word) => number {
	let words: readonly Word[] = [];
	let took = FRAME;
	let timing = false;
	/** From a word that has been heard until its frame is done. */
	const time = (): void => {
		if (timing) return;
		timing = true;
		const heard = performance.now();
		requestAnimationFrame(() =>
			setTimeout(() => {
				timing = false;
				const now = Math.min(performance.now() - heard, LONGEST);
				took += NEWEST * (now - took);
			})
		);
	};
	return (word) => {
		if (words.at(-1)?.y !== word.y) time();
		words = [...words.slice(-4), word];
		return leadOf(words, Math.min(FRAME + took, LONGEST));
	};
}
