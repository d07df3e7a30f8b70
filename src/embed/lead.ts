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
const MOST = 50;

/** px in a ms from one word to the next; nothing where that is no scrolling. */
function speedOf(from: Word, to: Word): number | undefined {
	const time = to.at - from.at;
	const speed = (to.y - from.y) / time;
	return time > 0 && time <= STEADY && Math.abs(speed) <= QUICKEST ? speed : undefined;
}

/**
 * px to add to a host's last word. It leads only where the last three words are of one steady movement,
 * at the slowest speed that they can be read as, so that a host which comes to rest is hardly overtaken.
 * @param ahead ms from that word to the picture
 */
export function leadOf([first, second, last]: readonly [Word, Word, Word], ahead: number): number {
	const before = speedOf(first, second);
	const now = speedOf(second, last);
	if (before === undefined || now === undefined || before * now <= 0) return 0;
	// What slows down is taken to slow down by as much again.
	const next = now + (now - before);
	if (next * now <= 0) return 0;
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
	let words: readonly [Word, Word] | undefined;
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
		const [first, second] = words ?? [word, word];
		words = [second, word];
		if (first.y !== word.y) time();
		return leadOf([first, second, word], Math.min(FRAME + took, LONGEST));
	};
}
