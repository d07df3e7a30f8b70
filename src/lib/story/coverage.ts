/** What became of every statement of the article: where the story uses it, or why it does not. */

/** A statement's number, used somewhere in the story. */
export interface Use {
	readonly claim: string;
	/** `feud-ruler` for a step, `findings` or `cover` for a part of the page, `feud table` … */
	readonly place: string;
}

export interface Coverage {
	readonly id: string;
	/** Where its figures and quotations stand, each once, in the order of the story. */
	readonly places: readonly string[];
	/** Chapter that its row on the method page belongs to; missing where it has no row. */
	readonly chapter?: string;
	/** Why it has none. */
	readonly leftOut?: string;
}

export interface Account {
	/** The numbers of all statements. */
	readonly ledger: readonly string[];
	readonly uses: readonly Use[];
	/** Statements with a row on the method page, and the chapter it belongs to. */
	readonly rows: ReadonlyMap<string, string>;
	/** Reasons of those that are left out, by number. */
	readonly leftOut: ReadonlyMap<string, string>;
}

/** One entry for each statement, in the ledger's order. */
export function coverage({ ledger, uses, rows, leftOut }: Account): readonly Coverage[] {
	return ledger.map((id) => {
		const [chapter, reason] = [rows.get(id), leftOut.get(id)];
		return {
			id,
			places: [...new Set(uses.filter(({ claim }) => claim === id).map(({ place }) => place))],
			...(chapter === undefined ? {} : { chapter }),
			...(reason === undefined ? {} : { leftOut: reason })
		};
	});
}

/** Statements that have neither a row on the method page nor a reason for having none. */
export const unaccounted = (list: readonly Coverage[]): readonly string[] =>
	list
		.filter(({ chapter, leftOut }) => chapter === undefined && leftOut === undefined)
		.map(({ id }) => id);

function fate({ id, chapter, leftOut }: Coverage): string {
	if (chapter !== undefined) return `method/#${id}`;
	return leftOut === undefined ? 'NEITHER A ROW NOR A REASON' : `left out: ${leftOut}`;
}

function used({ places, chapter }: Coverage): string {
	if (places.length > 0) return places.join(', ');
	// Much of what the article says is told in words alone, which no machine can find.
	return chapter === undefined ? '' : `(${chapter}: no figure or quotation of it)`;
}

/** A line for each statement: its number, its row or why it has none, and the places that use it. */
export const coverageLines = (list: readonly Coverage[]): readonly string[] =>
	list.map((one) => `${one.id.padEnd(4)}${fate(one).padEnd(14)}${used(one)}`.trimEnd());
