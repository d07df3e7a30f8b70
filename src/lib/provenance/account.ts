/**
 * What a number answers when it is asked where it comes from. Build side; the story's slips and the
 * method page are drawn from the same accounts, so they cannot disagree.
 */
import { bind, figureText, type Bindings } from '../copy/bind';
import { formatDate } from '../copy/format';
import { escapeHtml, figureElement, html } from '../copy/html';
import { spellingOf } from '../copy/spelling';
import { inputsOf, type Figure, type Standing } from '../figures/figure';
import type { Lang } from '../scene/contract';
import type { Edition } from '../scene/editions';
import { byId, type Tables } from '../tables';

/** A figure that another one was computed from. */
export interface InputAccount {
	readonly path: string;
	/** The number as HTML, with its value. */
	readonly number: string;
	readonly standing: Standing;
	readonly claim: string;
	/** What it is: its own words, or what is claimed. HTML. */
	readonly about: string;
}

/** One row of the claims, bound. All texts are HTML. */
export interface ClaimAccount {
	readonly id: string;
	/** Paragraph of the report, where it has one. */
	readonly paragraph: string;
	readonly standing: Standing;
	readonly claim: string;
	readonly reported: string;
	readonly found: string;
	/** Who said it, as HTML: name, role, and where known the day and the occasion. */
	readonly said: readonly string[];
	readonly sources: readonly string[];
	/** What its figures do not count; empty where nothing need be said. */
	readonly notCounted: string;
}

/** One figure; `claim` is the row it leads to. */
export interface FigureAccount {
	readonly path: string;
	/** The number as HTML, with its value. */
	readonly number: string;
	readonly standing: Standing;
	/** How it was computed, as HTML; empty where somebody stated it. */
	readonly sum: string;
	readonly inputs: readonly InputAccount[];
	readonly claim: ClaimAccount;
}

export interface Accounts {
	/** @throws for a claim that is not in the table, or whose text cannot be bound */
	claim(id: string): ClaimAccount;
	/** @throws for a path that leads to no figure */
	figure(path: string): FigureAccount;
	/** A figure as HTML, with its value. @throws for a path that leads to no figure */
	number(path: string): string;
	/** The sum of a figure as HTML, empty where it has none. */
	sum(path: string): string;
}

/** Publisher, title, date: what a reader needs to find it again. */
function sourceNames(tables: Tables, ids: readonly string[], { id: by }: Edition): string[] {
	const { names } = spellingOf(by);
	return ids.map((id) => {
		const { publisher, title, date } = byId(tables.sources, id, 'data/sources.csv');
		return names([publisher, title, date].filter(Boolean).join(', '));
	});
}

/**
 * @param claimHref address of a claim's row from where the accounts stand; without it the numbers in
 * their texts are no links
 */
export function accountsOf(
	tables: Tables,
	bindings: Bindings,
	claimHref?: (claim: string) => string
): Accounts {
	const { edition, figures } = bindings;
	const { lang } = edition;
	const bound = (text: string, file: string, place: string): string =>
		html(bind(text, bindings, { file, place }), { edition, ...(claimHref && { claimHref }) });
	const known = (path: string): Figure => {
		const figure = figures.get(path);
		if (!figure) throw new Error(`expected the path of a figure, found "${path}"`);
		return figure;
	};
	const numberOf = (path: string, figure: Figure): string =>
		figureElement(
			path,
			figure,
			figureText(figure, edition, figure.unit === 'date' ? 'full' : undefined)
		);
	const row = (id: string) => byId(tables.claims, id, 'data/claims.csv');
	const about = (id: string): string =>
		id === ''
			? ''
			: bound(lang === 'zh' ? row(id).claimZh : row(id).claimEn, 'data/claims.csv', `${id}: claim`);

	function notCounted(id: string): string {
		const text = tables.notCounted.find((one) => one.claim === id);
		return text ? bound(lang === 'zh' ? text.textZh : text.textEn, 'data/not_counted.csv', id) : '';
	}

	function sum(path: string): string {
		const { formula } = known(path);
		if (!formula) return '';
		const at = { file: 'facts', place: path };
		return html(bind(formula[lang], bindings, at, 'constants'), { edition, constants: true });
	}

	function claim(id: string): ClaimAccount {
		const found = row(id);
		const pick = (field: 'claim' | 'reported' | 'found'): string => {
			const column = lang === 'zh' ? (`${field}Zh` as const) : (`${field}En` as const);
			return bound(found[column], 'data/claims.csv', `${id}: ${field}`);
		};
		return {
			id,
			paragraph: found.paragraph ?? '',
			standing: found.standing,
			claim: pick('claim'),
			reported: pick('reported'),
			found: pick('found'),
			said: tables.quotes.filter((q) => q.claim === id).map((q) => speaker(tables, q, edition)),
			sources: sourceNames(tables, found.sources, edition),
			notCounted: notCounted(id)
		};
	}

	return {
		claim,
		number: (path) => numberOf(path, known(path)),
		sum,
		figure(path) {
			const figure = known(path);
			return {
				path,
				number: numberOf(path, figure),
				standing: figure.standing,
				sum: sum(path),
				inputs: inputsOf(figure).map((input) => {
					const from = known(input);
					return {
						path: input,
						number: numberOf(input, from),
						standing: from.standing,
						claim: from.claim,
						about: from.about ? ownWords(from, edition) : about(from.claim)
					};
				}),
				claim: claim(figure.claim)
			};
		}
	};
}

/** “Zhu Qing, an alias; …: to Time Weekly”, with the day where it is known. */
function speaker(tables: Tables, quote: Tables['quotes'][number], { id, lang }: Edition): string {
	const { words, names } = spellingOf(id);
	const person = byId(tables.people, quote.person, 'data/people.csv');
	const name = lang === 'zh' ? person.nameZh : person.nameEn;
	const role = lang === 'zh' ? person.roleZh : person.roleEn;
	const occasion = lang === 'zh' ? quote.occasionZh : quote.occasionEn;
	const day = quote.date ? dayElement(quote.date, lang) : '';
	const [open, close, comma] = lang === 'zh' ? ['（', '）', '，'] : [' (', ')', ', '];
	return [escapeHtml(names(name) + open + words(role) + close), day, escapeHtml(words(occasion))]
		.filter(Boolean)
		.join(comma);
}

/** What a figure says of itself, with its day. */
const ownWords = ({ about, on }: Figure, { id, lang }: Edition): string =>
	[
		escapeHtml(spellingOf(id).words(about?.[lang] ?? '')),
		on === undefined ? '' : dayElement(on, lang)
	]
		.filter(Boolean)
		.join(lang === 'zh' ? '，' : ', ');

const dayElement = (date: string, lang: Lang): string =>
	`<time datetime="${date}">${formatDate(date, lang, true)}</time>`;
