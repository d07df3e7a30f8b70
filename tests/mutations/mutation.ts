/** What the tables of mutations are made of. */

/** The text of every file by its path. */
export type Files = Readonly<Record<string, string>>;

/**
 * What must become of a mutation. `refused`: the build stops. `same`: it is another way of writing the
 * same, and nothing that is published changes. `edit`: it may be what somebody meant; it is refused, or
 * everything that depends on it changes with it, and nothing else.
 */
export type Outcome = 'refused' | 'same' | 'edit';

/** One breakage of the real files. */
export interface Mutation {
	/** Where and what, for whoever reads that it went wrong. */
	readonly told: string;
	/** The file that is changed. */
	readonly file: string;
	/** Its text; nothing where the file is taken away. */
	readonly text: string | undefined;
	/** Words that were put in, where a mutation only does that. */
	readonly added?: string;
}

/** A kind of breakage, and all the places where the real files can be broken so. */
export interface Kind {
	readonly name: string;
	readonly outcome: Outcome;
	/** An edit of a number that leaves every word around it as it was. */
	readonly keepsWords?: true;
	/** @param random from 0 to 1, the same at every run */
	readonly all: (files: Files, random: () => number) => Iterable<() => Mutation>;
}

/** A short sequence of numbers that looks like chance and is the same at every run (mulberry32). */
export function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** One of a list. */
export function oneOf<T>(list: readonly T[], random: () => number): T {
	const found = list[Math.floor(random() * list.length)];
	if (found === undefined) throw new Error('expected a list with something in it, found none');
	return found;
}

/** Some of a list, spread over all of it. */
export function someOf<T>(list: readonly T[], count: number, random: () => number): readonly T[] {
	const share = Math.max(1, list.length / count);
	return Array.from({ length: Math.min(count, list.length) }, (_, i) =>
		oneOf(
			list.slice(
				Math.floor(i * share),
				Math.max(Math.floor((i + 1) * share), Math.floor(i * share) + 1)
			),
			random
		)
	);
}
