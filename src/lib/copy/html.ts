/**
 * Bound sentences as HTML. Everything that comes from copy or data is escaped here.
 */
import type { Figure } from '../figures/figure';
import type { Lang } from '../scene/contract';
import type { Edition } from '../scene/editions';
import type { Piece } from './bind';
import { saidOtherwise } from './speech';
import { spellingOf } from './spelling';
import { sealsOf } from './stamps';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
/** Text as it stands between tags and in attributes. */
export const escapeHtml = (s: string): string => s.replace(/[&<>"']/g, (c) => entities[c] ?? c);

const characters = new Map(Object.entries(entities).map(([c, entity]) => [entity, c]));
/** The text that was escaped. */
export const unescapeHtml = (html: string): string =>
	html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters.get(entity) ?? entity);

/**
 * Chinese punctuation that browsers do not close up by themselves: ” before ，。、 or another quote
 * keeps half a blank. Takes and gives escaped HTML.
 */
const typeset = (html: string, lang: Lang): string =>
	lang === 'zh' ? html.replace(/”(?=[，。、；：“])/g, '<span class="halt">”</span>') : html;

/** A figure's machine-readable value: the number, the ISO date, or both ends of a range. */
function machineValue(figure: Figure): string {
	if (figure.date !== undefined) return figure.date;
	const exact = (n: number): string => String(Number(n.toPrecision(12)));
	return figure.upTo === undefined
		? exact(figure.value)
		: `${exact(figure.value)}/${exact(figure.upTo)}`;
}

/** `<data>` or `<time>` around a figure's text, with its fact and standing. */
export function figureElement(path: string, figure: Figure, text: string): string {
	const value = escapeHtml(machineValue(figure));
	const fact = path === '' ? '' : `data-fact="${escapeHtml(path)}" `;
	const facts = `${fact}data-standing="${figure.standing}"`;
	return figure.date === undefined
		? `<data value="${value}" ${facts}>${escapeHtml(text)}</data>`
		: `<time datetime="${value}" ${facts}>${escapeHtml(text)}</time>`;
}

export interface HtmlOptions {
	readonly edition: Edition;
	/** Address of a claim's row; without it figures are not linked (alt text). */
	readonly claimHref?: (claim: string) => string;
	/** Which numbers carry their stamp: in prose the disputed ones, in tables all. */
	readonly stamped?: 'disputed' | 'all';
	/** Marks the numbers between figures as constants of a formula. */
	readonly constants?: boolean;
}

/** The numbers of a formula's own, each as a value like any other. Takes escaped text. */
const withConstants = (escaped: string): string =>
	escaped.replace(
		/(?<![\d&#.])\d+(?:\.\d+)?(?:-\d+)*/g,
		(number) => `<data value="${number}" data-constant>${number}</data>`
	);

/** Sentences as HTML: ` // ` breaks the line by hand, `**strong**` is bold. */
export function html(pieces: readonly Piece[], options: HtmlOptions): string {
	const out = pieces.map((piece) => {
		if (piece.kind === 'words') {
			const words = escapeHtml(piece.text);
			return options.constants ? withConstants(words) : words;
		}
		if (piece.kind === 'name')
			return `<span translate="no" data-name>${escapeHtml(piece.text)}</span>`;
		if (piece.kind === 'quote') return `<q data-quote>${escapeHtml(piece.text)}</q>`;
		const element = figureElement(piece.path, piece.figure, piece.text);
		// A day explains itself, and what we say of our own page (its reading time) is no claim.
		if (!options.claimHref || piece.figure.date !== undefined || piece.figure.claim === '')
			return element;
		const { id, lang } = options.edition;
		const { stamp, name } = sealsOf(id)[piece.figure.standing];
		const isStamped = options.stamped === 'all' || piece.figure.standing === 'disputed';
		const seal = isStamped
			? `<span class="seal" data-seal="${piece.figure.standing}" title="${name}">${stamp}</span>`
			: '';
		const said = saidOtherwise(piece.text, lang);
		const heard =
			said &&
			`${spellingOf(id).words(said)}${isStamped ? (lang === 'zh' ? '，' : ', ') + name : ''}`;
		const label = heard ? ` aria-label="${escapeHtml(heard)}"` : '';
		return `<a class="figure" href="${escapeHtml(options.claimHref(piece.figure.claim))}"${label}>${element}${seal}</a>`;
	});
	const joined = out
		.join('')
		.replace(/\s*\/\/\s*/g, '<br>')
		.replace(/\*\*(.+?)\*\*/gs, '<strong>$1</strong>');
	return typeset(joined, options.edition.lang);
}
