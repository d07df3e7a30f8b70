/**
 * Facts in sentences: `{prices.a800.rise}` becomes a formatted, sourced number.
 */
import type { Figure } from '../figures/figure';
import type { Edition } from '../scene/editions';
import { CopyError } from './error';
import { format, variants, type Variant } from './format';
import { unboundNumber } from './numerals';
import { spellingOf } from './spelling';

/** Everything that copy may bind to. */
export interface Bindings {
	readonly edition: Edition;
	/** Figures by path. */
	readonly figures: ReadonlyMap<string, Figure>;
	/** Words registered for a figure in its language (`|words`), by path, as they are written. */
	readonly aliases: ReadonlyMap<string, string>;
	/** Quotations in its language, by path (`quotes.wang-universe`); their numbers are theirs. */
	readonly quotes: ReadonlyMap<string, string>;
}

/** A piece of a sentence: words, or a figure with the text it is read as. */
export type Piece =
	| { readonly kind: 'words'; readonly text: string }
	| { readonly kind: 'quote'; readonly text: string }
	/** A proper name out of a table, whose digits count nothing. */
	| { readonly kind: 'name'; readonly text: string }
	| {
			readonly kind: 'figure';
			readonly text: string;
			/** Empty for a figure that no copy can bind to, such as a row of a table. */
			readonly path: string;
			readonly figure: Figure;
	  };

/** A figure's text as the edition writes it. */
export const figureText = (figure: Figure, { id, lang }: Edition, variant?: Variant): string =>
	spellingOf(id).words(format(figure, lang, variant));

const isVariant = (x: string): x is Variant => (variants as readonly string[]).includes(x);

/**
 * Split a text into words and bound figures, spelt as the edition does.
 * @param at file and place, for errors
 * @param constants whether numbers may stand outside braces: only in formulas, where a typed number
 * is part of the formula (“2 to the power of …”)
 * @throws CopyError on an unknown fact, variant or alias, a stray brace, or a number outside braces
 */
export function bind(
	text: string,
	to: Bindings,
	at: { file: string; place: string },
	constants: 'constants' | 'no constants' = 'no constants'
): Piece[] {
	const fail = (reason: string): never => {
		throw new CopyError(at.file, at.place, reason);
	};
	const { id, lang } = to.edition;
	const spelling = spellingOf(id);
	const said = spelling.words(text);
	const pieces: Piece[] = [];
	let from = 0;
	for (const found of said.matchAll(/\{([^{}]*)\}/g)) {
		if (found.index > from) pieces.push({ kind: 'words', text: said.slice(from, found.index) });
		from = found.index + found[0].length;
		const [path = '', variant] = (found[1] ?? '').split('|').map((s) => s.trim());
		const quote = to.quotes.get(path);
		if (quote !== undefined) {
			pieces.push({ kind: 'quote', text: spelling.names(quote) });
			continue;
		}
		const figure = to.figures.get(path);
		if (!figure) return fail(`expected a known fact, found "{${path}}"`);
		let read: string;
		if (variant === 'words') {
			const alias = to.aliases.get(path);
			if (alias === undefined)
				return fail(`expected words for "${path}" under {.aliases} in this language, found none`);
			read = spelling.words(alias);
		} else if (variant === undefined || isVariant(variant))
			read = figureText(figure, to.edition, variant);
		else return fail(`expected one of ${variants.join(', ')}, words after "|", found "${variant}"`);
		pieces.push({ kind: 'figure', text: read, path, figure });
	}
	if (from < said.length) pieces.push({ kind: 'words', text: said.slice(from) });
	for (const piece of pieces) {
		if (piece.kind !== 'words') continue;
		if (/[{}]/.test(piece.text))
			fail(`expected braces in pairs around a fact, found a stray brace`);
		if (constants === 'constants') continue;
		const number = unboundNumber(piece.text, lang);
		if (number !== undefined)
			fail(
				`expected every number bound to a fact in braces, found "${number}" in “${piece.text.trim()}”`
			);
	}
	return pieces;
}

/** The pieces as plain text, for labels, alt text and titles. */
export const plain = (pieces: readonly Piece[]): string => pieces.map((p) => p.text).join('');
