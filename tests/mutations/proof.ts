/**
 * What shows that a changed file has changed everything that depends on it, and nothing else. Each
 * function gives what speaks against that; nothing is what the tests want to hear.
 */
import { figureText } from '../../src/lib/copy/bind';
import { variants } from '../../src/lib/copy/format';
import { unescapeHtml } from '../../src/lib/copy/html';
import { spoken } from '../../src/lib/copy/speech';
import { spellingOf } from '../../src/lib/copy/spelling';
import type { Figure } from '../../src/lib/figures/figure';
import { editionIds, editionOf, type Edition } from '../../src/lib/scene/editions';
import type { Leaves, Publication } from './publication';

const element =
	/<(?:data|time) (?:value|datetime)="([^"]*)" data-fact="([^"]*)" data-standing="([^"]*)">([^<]*)</g;

/** The value of a figure as a program reads it, written out once more and on its own. */
function valueOf({ value, upTo, date }: Figure): string {
	if (date !== undefined) return date;
	return [value, upTo]
		.filter((n) => n !== undefined)
		.map((n) => String(Number(n.toPrecision(12))))
		.join('/');
}

/** Every way in which an edition may write a figure. */
function waysToWrite(figure: Figure, edition: Edition, alias: string | undefined): Set<string> {
	const { words } = spellingOf(edition.id);
	const written = [undefined, ...variants].map((variant) => figureText(figure, edition, variant));
	const said = written.map((text) => words(spoken(text, edition.lang)));
	const alike =
		alias === undefined ? [] : [words(alias), words(spoken(words(alias), edition.lang))];
	return new Set([...written, ...said, ...alike]);
}

const within = (leaves: Leaves, edition: string): readonly (readonly [string, string])[] =>
	[...leaves].filter(([place]) => place.startsWith(`${edition}/`));

/** Numbers in prose, alternative texts, tables, slips and drawings that are not those of the tables. */
export function untruths({ on, leaves }: Publication): string[] {
	const wrong: string[] = [];
	for (const id of editionIds) {
		const edition = editionOf(id);
		const known = new Map<string, Set<string>>();
		const ways = (path: string, figure: Figure): Set<string> => {
			const found =
				known.get(path) ?? waysToWrite(figure, edition, on.aliases[edition.lang].get(path));
			known.set(path, found);
			return found;
		};
		for (const [place, raw] of within(leaves, id)) {
			// Heads of Chinese chapters say where they may be parted.
			const text = raw.replaceAll('<wbr>', '');
			for (const [, value = '', path = '', standing = '', read = ''] of text.matchAll(element)) {
				// How long the piece takes to read is counted from its words.
				if (path === 'story.minutes') continue;
				const figure = on.figures.get(path);
				if (!figure) wrong.push(`${place}: a figure ${path} that there is not`);
				else if (valueOf(figure) !== value)
					wrong.push(`${place}: ${path} is ${valueOf(figure)}, and is given as ${value}`);
				else if (figure.standing !== standing)
					wrong.push(`${place}: ${path} is ${figure.standing}, and is given as ${standing}`);
				else if (!ways(path, figure).has(unescapeHtml(read)))
					wrong.push(`${place}: ${path} is not written “${read}”`);
			}
			const drawn = new RegExp(`^${id}/payload/([a-z]+)/facts/(.+)/(value|upTo)$`).exec(place);
			if (!drawn) continue;
			const figure = on.figures.get(`${drawn[1] ?? ''}.${(drawn[2] ?? '').replaceAll('/', '.')}`);
			const value = drawn[3] === 'value' ? figure?.value : figure?.upTo;
			if (figure && String(value) !== text)
				wrong.push(`${place}: drawn as ${text}, and is ${String(value)}`);
		}
	}
	return wrong;
}

const digits = (text: string): number => text.replace(/\D/g, '').length;
/** A number in a text, not as a part of a longer one. */
const standsIn = (number: string, text: string): boolean => {
	for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
		const [left, right] = [
			text[at - 1] ?? '',
			text.slice(at + number.length, at + number.length + 2)
		];
		if (!/[\d.,]/.test(left) && !/^(?:\d|[.,]\d)/.test(right)) return true;
	}
	return false;
};

/** Numbers that were, and that some text or picture still has. */
export function stale(before: Publication, after: Publication): string[] {
	const wrong: string[] = [];
	for (const id of editionIds) {
		const edition = editionOf(id);
		const texts = (of: Publication): Map<string, string> =>
			new Map(
				[...of.on.figures].map(([path, figure]) => [
					path,
					figureText(figure, edition, figure.unit === 'date' ? undefined : 'bare')
				])
			);
		const [were, are] = [texts(before), texts(after)];
		const still = [...are.values()];
		const gone = [...were].filter(
			([path, text]) =>
				are.get(path) !== text && digits(text) >= 3 && !still.some((now) => now.includes(text))
		);
		if (gone.length === 0) continue;
		const places = within(before.leaves, id);
		for (const [path, text] of gone) {
			const had = new Set(
				places.filter(([, leaf]) => standsIn(text, leaf)).map(([place]) => place)
			);
			for (const place of had) {
				const now = after.leaves.get(place) ?? '';
				if (now === before.leaves.get(place) || standsIn(text, bare(now)))
					wrong.push(`${place}: still has ${text}, which was ${path}`);
			}
		}
	}
	return wrong;
}

/** HTML without the values of its elements, which hold more digits than are read. */
const bare = (html: string): string => html.replace(/<[^>]*>/g, '');

/** A text with its figures blotted out, however they are marked. */
const blotted = (text: string): string =>
	text
		.replace(/<a class="figure"[^>]*>.*?<\/a>/g, '§')
		.replace(/<(data|time)[^>]*>[^<]*<\/\1>/g, '§')
		.replace(/<span class="seal"[^>]*>[^<]*<\/span>/g, '');

/** Places whose words depend on where numbers lie, or that are the numbers themselves. */
const numeric = /\/picture$|\/payload\/[a-z]+\/facts\/|^data\/|\/cover\/|\/embed\/|\/headlines\//;

/** Words of the pages, without figures and without what tells pictures where to draw. */
function wordsOf(leaves: Leaves): readonly string[] {
	const html = [...leaves].filter(
		([place]) =>
			/\/(?:story|method|slips)\//.test(place) &&
			!numeric.test(place) &&
			!/\/(?:words|text)(?:\/|$)/.test(place)
	);
	return html.map(([, text]) => blotted(text)).sort();
}

/** What one list has and the other lacks. */
function missing(from: readonly string[], than: readonly string[]): string[] {
	const left = new Map<string, number>();
	for (const text of from) left.set(text, (left.get(text) ?? 0) + 1);
	return than.filter((text) => {
		const count = left.get(text) ?? 0;
		left.set(text, count - 1);
		return count <= 0;
	});
}

/** Words that have changed though only a number has. */
export const changedWords = (before: Publication, after: Publication): string[] =>
	missing(wordsOf(before.leaves), wordsOf(after.leaves)).map(
		(text) => `words that were not there: ${text.slice(0, 120)}`
	);

/** What has changed besides the places that have got a word more, or whether none has. */
export function changedBesides(before: Publication, after: Publication, added: string): string[] {
	const wrong: string[] = [];
	let places = 0;
	for (const [place, text] of after.leaves) {
		const was = before.leaves.get(place);
		if (place.endsWith('/picture') || /story\.minutes|readingTime/.test(place + text)) continue;
		if (text.includes(added.trim())) places++;
		if (text !== was && text.replaceAll(added, '') !== was)
			wrong.push(
				`${place}: ${JSON.stringify(was?.slice(0, 80))} → ${JSON.stringify(text.slice(0, 80))}`
			);
	}
	if (places === 0) wrong.push('the word is nowhere');
	return wrong;
}

/** Places that are not the same in both. */
export const differences = (before: Publication, after: Publication): string[] =>
	[...new Set([...before.leaves.keys(), ...after.leaves.keys()])].filter(
		(place) => before.leaves.get(place) !== after.leaves.get(place)
	);
