/**
 * How far a host that is scrolling will have gone on by the time the story's picture of it is shown: its
 * word and the story's frame take two and more of the screen's frames, in which text would trail.
 */

/** A host's word: px of the story above its window, and the time of its frame, ms by its own clock. */
export interface Word {
	readonly y: number;
	readonly at: number;
}

/** What has been made of a host's words so far. */
export interface Reckoning {
	/** The last of its movement, each from another place; at rest the one place where it is. */
	readonly words: readonly Word[];
	/** How many words have come since from the same place. */
	readonly rests: number;
	/** px to add to the last word. */
	readonly lead: number;
}

export const nothingKnown: Reckoning = { words: [], rests: 0, lead: 0 };

/** ms of one of the screen's frames. */
const FRAME = 1000 / 60;
/** ms between two words of one movement at most; a busy host leaves some out. */
const GAP = 4 * FRAME;
/** px that text is ahead at most, should the host stop all at once. */
const MOST = 64;

/** A movement's words with one more that is from another place; five are enough. */
function movedOn(words: readonly Word[], word: Word): readonly Word[] {
	const last = words.at(-1) ?? word;
	if (words[1] && word.at - last.at <= GAP) return [...words.slice(-4), word];
	// A host that moves says so in each frame: in the one before this it was still there.
	return [{ y: last.y, at: Math.max(last.at, word.at - FRAME) }, word];
}

/**
 * px in a ms: the slowest that a movement can be read as; 0 of one that has hardly begun, or turns. Hands
 * and screens are out of step by a frame, so speeds are taken over two words where that many are known.
 */
function speedOf(words: readonly Word[]): number {
	const over = words[4] ? 2 : 1;
	const [first, middle, last] = [2, 1, 0].map((i) => words.at(-1 - i * over));
	if (!first || !middle || !last) return 0;
	const before = (middle.y - first.y) / (middle.at - first.at);
	const now = (last.y - middle.y) / (last.at - middle.at);
	// What slows down evenly has come to this.
	const next = now + (now - before) / 2;
	// Not even a number where words are of one time.
	if (!(before * now > 0 && next * now > 0)) return 0;
	return Math.sign(now) * Math.min(...[before, now, next].map(Math.abs));
}

/**
 * Takes in one more word. The story leads where words are of one movement, by its slowest speed, so that
 * a host which comes to rest is hardly overtaken and one that jumps not at all. At a first word from the
 * same place it stays where it has gone, as a hand can be late by a frame; at a second it is at rest too.
 * @param ahead ms from the word to its picture
 */
export function reckon(before: Reckoning, word: Word, ahead: number): Reckoning {
	if (before.words.at(-1)?.y === word.y)
		return before.rests > 0
			? { words: [word], rests: before.rests + 1, lead: 0 }
			: { ...before, rests: 1 };
	const words = movedOn(before.words, word);
	const lead = Math.min(Math.max(speedOf(words) * ahead, -MOST), MOST);
	return { words, rests: 0, lead };
}

/** ms that a frame of the story is taken to need at most: what took longer was something else. */
const LONGEST = 67;
/** The share that the newest of the story's frames has in what the next is taken to be. */
const NEWEST = 0.2;

/** Leads by as much as this reader's machine needs: @returns px to add to a word. */
export function createLead(): (word: Word) => number {
	let known = nothingKnown;
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
		known = reckon(known, word, FRAME + took);
		if (!known.rests) time();
		return known.lead;
	};
}
