/**
 * How far a host that is scrolling will have gone on by the time the story's picture of it is shown: its
 * word and the story's frame take two and more of the screen's frames, in which text would trail.
 */

/** A host's word: px of the story above its window, and the time of its frame, ms by its own clock. */
export interface Word {
	readonly y: number;
	readonly at: number;
}

/** ms at most between two words of a host that is scrolling. */
const STEADY = 60;
/** px in a ms: whatever is quicker has jumped. */
const QUICKEST = 8;
/** px that text is ahead at most, should the host stop all at once. */
const MOST = 64;

/** px in a ms from one word to the next; nothing where that is no scrolling. */
function speedOf(from: Word, to: Word): number | undefined {
	const time = to.at - from.at;
	const speed = (to.y - from.y) / time;
	return time > 0 && time <= STEADY && Math.abs(speed) <= QUICKEST ? speed : undefined;
}

/** How many of the last words are of one movement, of five at most. */
function steady(words: readonly Word[]): number {
	let count = 1;
	for (; count < Math.min(words.length, 5); count++) {
		const [from, to] = [words.at(-count - 1), words.at(-count)];
		if (!from || !to || speedOf(from, to) === undefined) break;
	}
	return count;
}

/**
 * px to add to a host's last word. It leads only where the last words are of one steady movement, at the
 * slowest speed that they can be read as, so that a host which comes to rest is hardly overtaken. Hands and
 * screens are out of step, so speeds are taken over two frames where that many are known.
 * @param words in their order; five are enough
 * @param ahead ms from the last to its picture
 */
export function leadOf(words: readonly Word[], ahead: number): number {
	const count = steady(words);
	const over = count < 5 ? 1 : 2;
	const [first, second, last] = [words.at(-1 - 2 * over), words.at(-1 - over), words.at(-1)];
	if (count < 3 || !first || !second || !last) return 0;
	const before = (second.y - first.y) / (second.at - first.at);
	const now = (last.y - second.y) / (last.at - second.at);
	// What slows down is taken to slow down by as much again.
	const next = now + (now - before);
	if (before * now <= 0 || next * now <= 0) return 0;
	const speed = Math.sign(now) * Math.min(...[before, now, next].map(Math.abs));
	return Math.min(Math.max(speed * ahead, -MOST), MOST);
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
