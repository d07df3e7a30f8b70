/**
 * The editions of the piece: one address each. Two of them are Chinese and set alike; their words are
 * written once, in simplified characters, and respelt by the build (lib/copy/spelling.ts).
 */
import type { Lang } from './contract';

export type EditionId = 'zh' | 'zh-hant' | 'en';

export interface Edition {
	/** Its address: `/zh-hant/`. */
	readonly id: EditionId;
	/** What `lang` and `hreflang` call it (BCP 47). */
	readonly tag: string;
	/** The language it is written in, and set as. */
	readonly lang: Lang;
	/** What it calls itself, in full and where room is short. */
	readonly name: string;
	readonly short: string;
	/** The languages of browsers that are led to it. */
	readonly readers: RegExp;
}

/** All of them, as the language switch lists them; the first is for whoever reads none. */
export const editions: readonly Edition[] = [
	{ id: 'zh', tag: 'zh-Hans', lang: 'zh', name: '简体中文', short: '简', readers: /^zh\b/i },
	{
		id: 'zh-hant',
		tag: 'zh-Hant',
		lang: 'zh',
		name: '繁體中文',
		short: '繁',
		readers: /^zh-(hant|tw|hk|mo)\b/i
	},
	{ id: 'en', tag: 'en', lang: 'en', name: 'English', short: 'EN', readers: /^en\b/i }
];

export const editionIds: readonly EditionId[] = editions.map(({ id }) => id);

/** Whether a part of an address names an edition. */
export const isEdition = (x: string): x is EditionId => editions.some(({ id }) => id === x);

/** @throws for an id that is in no list, which the type excludes */
export function editionOf(id: EditionId): Edition {
	const found = editions.find((edition) => edition.id === id);
	if (!found) throw new Error(`no edition "${id}"`);
	return found;
}

/**
 * The edition for a browser that asks for these languages, in its order.
 * @param languages as `navigator.languages` gives them
 */
export function editionFor(languages: readonly string[]): EditionId {
	for (const language of languages) {
		// The narrowest that fits: `zh-TW` is also `zh`.
		const found = editions.filter(({ readers }) => readers.test(language)).at(-1);
		if (found) return found.id;
	}
	return 'zh';
}
