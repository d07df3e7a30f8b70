/**
 * How an edition writes what the copy and the tables say. The Traditional edition is made from the
 * Chinese words by OpenCC, with the exceptions of `hant.csv`; the others are written as they are.
 * Build side only: the dictionaries weigh a megabyte.
 */
import { csvParse } from 'd3-dsv';
import { Converter } from 'opencc-js/cn2t';
import type { EditionId } from '../scene/editions';
import table from './hant.csv?raw';

export interface Spelling {
	/** Our own words: other characters, and the words that its readers use (芯片 becomes 晶片). */
	readonly words: (text: string) => string;
	/** Somebody else's words, and names: other characters, the same words. */
	readonly names: (text: string) => string;
}

/** One row of `hant.csv`. */
export interface Exception {
	readonly simplified: string;
	readonly traditional: string;
	/** `word` is another word, for our own text alone; `spelling` is the same word, for names too. */
	readonly kind: 'word' | 'spelling';
	readonly reason: string;
}

/** Every exception, in the order of the file. @throws for a row that is incomplete, or is there twice */
export function exceptions(csv: string = table): readonly Exception[] {
	const seen = new Set<string>();
	return csvParse(csv, ({ simplified = '', traditional = '', kind, reason = '' }, i): Exception => {
		const at = `src/lib/copy/hant.csv:${i + 2}`;
		if (!simplified || !traditional || !reason)
			throw new Error(`${at}: expected simplified, traditional and a reason, found an empty cell`);
		if (kind !== 'word' && kind !== 'spelling')
			throw new Error(`${at}: kind: expected word or spelling, found "${kind ?? ''}"`);
		if (seen.has(simplified))
			throw new Error(`${at}: simplified: expected it once, found "${simplified}" again`);
		seen.add(simplified);
		return { simplified, traditional, kind, reason };
	});
}

type Convert = (text: string) => string;

/** A converter that leaves alone what an exception has settled. */
function withExceptions(convert: Convert, rows: readonly Exception[]): Convert {
	if (rows.length === 0) return convert;
	const settled = new Map(rows.map((row) => [row.simplified, row.traditional]));
	// At one place the longest wins; no row holds a sign that means something in a pattern.
	const longest = [...settled.keys()].sort((a, b) => b.length - a.length).join('|');
	const pattern = new RegExp(`(${longest})`);
	return (text) =>
		text
			.split(pattern)
			.map((part) => settled.get(part) ?? convert(part))
			.join('');
}

/** Taiwan's quotation marks. After a Latin letter ’ is an apostrophe, of a name or a title in English. */
const marks = (text: string): string =>
	text
		.replaceAll('“', '「')
		.replaceAll('”', '」')
		.replace(/‘(?![A-Za-z])/g, '『')
		.replace(/(?<![A-Za-z])’/g, '』');

const han = /\p{sc=Han}/u;

/** `{facts.in.braces}`, which are addresses and no words. */
const bindings = /(\{[^{}]*\})/;

/**
 * Applies a converter to what a text says itself, and another to what it quotes.
 * @param says for words outside quotation marks @param quotes for words inside them
 */
function spelled(text: string, says: Convert, quotes: Convert): string {
	let depth = 0;
	return text
		.split(bindings)
		.map((piece) =>
			bindings.test(piece)
				? piece
				: piece
						.split(/([“”])/)
						.map((part) => {
							if (part === '“') depth++;
							else if (part === '”') depth = Math.max(0, depth - 1);
							else return (depth > 0 ? quotes : says)(part);
							return part;
						})
						.join('')
		)
		.join('');
}

/** The same sentences stand on hundreds of pages. */
function once(convert: Convert): Convert {
	const known = new Map<string, string>();
	return (text) => {
		const made = known.get(text) ?? convert(text);
		known.set(text, made);
		return made;
	};
}

/** Its dictionaries are read when a text is first converted. */
function openCC(to: 'tw' | 'twp'): Convert {
	let made: Convert | undefined;
	return (text) => (made ??= Converter({ from: 'cn', to }))(text);
}
const taiwanWords = openCC('twp');
const taiwanCharacters = openCC('tw');

/**
 * A spelling of traditional characters.
 * @param rows what OpenCC gets wrong, or would rather not be asked
 */
export function traditional(rows: readonly Exception[]): Spelling {
	const same = rows.filter(({ kind }) => kind === 'spelling');
	const words = withExceptions(taiwanWords, rows);
	const characters = withExceptions(taiwanCharacters, same);
	return {
		words: once((text) => marks(spelled(text, words, characters))),
		// A title in English keeps its English marks.
		names: once((text) => (han.test(text) ? marks(characters(text)) : text))
	};
}

const asWritten: Spelling = { words: (text) => text, names: (text) => text };

let hant: Spelling | undefined;

/** @param edition whose spelling; the Traditional one's is made when it is first asked for */
export const spellingOf = (edition: EditionId): Spelling =>
	edition === 'zh-hant' ? (hant ??= traditional(exceptions())) : asWritten;
