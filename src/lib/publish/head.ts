/** What machines read of a page: addresses, cards, and what it is. Build side only. */
import { editionOf, type EditionId } from '../scene/editions';
import type { Part } from '../story/view';
import type { Headlines } from './headlines';
import { oembedPath, SHARE, sharePath, storyPath, titleOf, type Environment } from './oembed';
import { published, publicOrigin } from '../hosting/origin';

export interface Head {
	/** Address of the site's front door, from the page. */
	readonly root: string;
	readonly origin: string | undefined;
	readonly canonical: string;
	/** The page within its edition, where it has a page of its own in every edition. */
	readonly alternates: string | undefined;
	readonly oembed: { readonly href: string; readonly title: string } | undefined;
	/** Open Graph: names without their `og:`. */
	readonly og: readonly (readonly [name: string, content: string])[];
	/** A block of data for the page's head, as markup: JSON-LD, of nothing but the copy. */
	readonly article: string | undefined;
}

const locales: Readonly<Record<EditionId, string>> = {
	zh: 'zh_CN',
	'zh-hant': 'zh_TW',
	en: 'en_US'
};

/**
 * JSON-LD as a block of data, with nothing in it that could end it early. No browser runs it, so the
 * policy has nothing to say to it.
 */
const dataBlock = (value: unknown): string =>
	`<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

interface Page {
	readonly edition: EditionId;
	readonly words: Headlines;
	/** Of the site's front door, from the page: `../` for `/zh/`. */
	readonly root: string;
	readonly env?: Environment | undefined;
}

/** An address for everybody where that is known, else one from the page. */
const addressFrom =
	({ root, env }: Page) =>
	(path: string): string =>
		published(path, env) ?? root + path.slice(1);

/** What pages that are shared say of themselves. Cards are shown elsewhere: they hold whole addresses. */
function cards({ edition, words, env }: Page, path: string, title: string, about: string) {
	const url = published(path, env);
	const picture = published(sharePath(edition), env);
	return [
		['type', 'article'],
		['title', title],
		['description', about],
		['locale', locales[edition]],
		['site_name', words.title],
		...(url === undefined ? [] : [['url', url] as const]),
		...(picture === undefined
			? []
			: ([
					['image', picture],
					['image:width', String(SHARE.width)],
					['image:height', String(SHARE.height)],
					['image:alt', title]
				] as const))
	] as const satisfies Head['og'];
}

/** The story's own page. */
export function storyHead(page: Page): Head {
	const { edition, words, root, env } = page;
	const at = addressFrom(page);
	const title = titleOf(words);
	return {
		root,
		origin: publicOrigin(env),
		canonical: at(storyPath(edition)),
		alternates: '',
		oembed: { href: at(oembedPath(edition)), title },
		og: cards(page, storyPath(edition), title, words.description),
		// The day it was first published is nowhere written down, and a day of a build is none.
		article: dataBlock({
			'@context': 'https://schema.org',
			'@type': 'NewsArticle',
			headline: title,
			description: words.description,
			inLanguage: editionOf(edition).tag,
			mainEntityOfPage: at(storyPath(edition)),
			image: at(sharePath(edition)),
			author: { '@type': 'Organization', name: words.author, url: at(storyPath(edition)) },
			isBasedOn: { '@type': 'NewsArticle', name: words.report },
			license: 'https://creativecommons.org/licenses/by/4.0/',
			isAccessibleForFree: true
		})
	};
}

/** The method page. */
export function methodHead(page: Page): Head {
	const { edition, words, root, env } = page;
	const path = `/${edition}/method/`;
	return {
		root,
		origin: publicOrigin(env),
		canonical: addressFrom(page)(path),
		alternates: 'method/',
		oembed: undefined,
		og: cards(page, path, `${words.method.title} · ${words.title}`, words.method.description),
		article: undefined
	};
}

/** A page for frames: whoever finds it is meant to find the story. */
export function embedHead(page: Page, part?: Part): Head {
	const { edition, words, root, env } = page;
	const at = addressFrom(page);
	return {
		root,
		origin: publicOrigin(env),
		canonical: at(storyPath(edition)),
		alternates: undefined,
		oembed: { href: at(oembedPath(edition, part)), title: titleOf(words, part) },
		og: [],
		article: undefined
	};
}
