/**
 * What an editor pastes, made of what was chosen: pure, and the same for the build, the page that
 * editors use, its preview and the tests. Addresses are made of names from lists alone.
 */

/** What there is to choose from. */
export interface Catalogue {
	/** Names of each scene's steps, by scene, in order. */
	readonly scenes: Readonly<Record<string, readonly string[]>>;
	/** The first is the story's own dress, and is left out of addresses. */
	readonly accents: readonly string[];
}

/** What is embedded. */
export interface Part {
	/** None: the whole story. */
	readonly scene?: string;
	/** One frozen step of the scene; none: all of it. */
	readonly step?: string;
}

export interface Choice extends Part {
	/** `zh`, `zh-hant`, `en`. */
	readonly edition: string;
	readonly accent: string;
	/** px of the frame where no loader gives it another. */
	readonly height: number;
}

/** Where things are, and what they are called. */
export interface Site {
	/** The address that `zh/` is under, with its slash: `https://example.org/`; or `/`. */
	readonly base: string;
	/** Of the loader: `sha384-…`. */
	readonly integrity: string;
	/** What the embedded part is called, in its edition. */
	readonly title: string;
}

/** px: below the least nothing can be read, above the most nothing fits a screen. */
export const heights = { least: 360, most: 1000, usual: 704 } as const;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c] ?? c);

/** `zh/embed/prices/same-window/?accent=pine`, from the site's base. */
export function framePath(
	{ edition, scene, step, accent }: Choice,
	{ accents }: Catalogue
): string {
	const part = [scene, step].filter((name) => name !== undefined);
	const query = accent === accents[0] ? '' : `?accent=${accent}`;
	return `${[edition, 'embed', ...part].join('/')}/${query}`;
}

/** Where the same part stands in the story's own page: `zh/#prices-same-window`. */
export function pagePath({ edition, scene, step }: Choice): string {
	const part = [scene, step].filter((name) => name !== undefined).join('-');
	return `${edition}/${part && `#${part}`}`;
}

/** What WordPress and its like are given: a page that names its own oEmbed file. */
export const pastedPath = (choice: Choice, catalogue: Catalogue): string =>
	choice.scene === undefined
		? pagePath(choice)
		: framePath({ ...choice, accent: catalogue.accents[0] ?? '' }, catalogue);

/**
 * A frame alone: nothing of it needs a script of the host's page. `frameborder` is old, but a host's
 * policy for styles does not take it away.
 */
export function frameSnippet(choice: Choice, { base, title }: Site, catalogue: Catalogue): string {
	const src = escape(base + framePath(choice, catalogue));
	return `<iframe src="${src}" title="${escape(title)}" width="100%" height="${choice.height}" loading="lazy" frameborder="0"></iframe>`;
}

/** The frame in its wrapper, with the loader that makes it scroll with the host's page. */
export function scriptSnippet(choice: Choice, site: Site, catalogue: Catalogue): string {
	const { base, integrity, title } = site;
	// A chapter or a step is turned by its reader, and never as tall as the story.
	const mode = choice.scene === undefined ? '' : ' data-mode="steps"';
	return [
		`<div data-another-universe${mode}>`,
		`<a href="${escape(base + pagePath(choice))}">${escape(title)}</a>`,
		frameSnippet(choice, site, catalogue),
		'</div>',
		`<script async src="${escape(base)}embed/v1.js" integrity="${escape(integrity)}" crossorigin="anonymous"></script>`
	].join('\n');
}

/** The story in the host's own page. Its script follows the story, so no hash can stand beside it. */
export function inlineSnippet({ edition }: Choice, { base, title }: Site): string {
	return [
		`<another-universe lang="${edition}">`,
		`<a href="${escape(base)}${edition}/">${escape(title)}</a>`,
		'</another-universe>',
		`<script type="module" async src="${escape(base)}embed/inline/v1.js"></script>`
	].join('\n');
}

/** A choice as an address carries it; the edition is another part of the address. */
export function queryOf({ scene, step, accent, height }: Choice): string {
	const query = new URLSearchParams();
	if (scene !== undefined) query.set('scene', scene);
	if (step !== undefined) query.set('step', step);
	query.set('accent', accent);
	query.set('height', String(height));
	return query.toString();
}

const isOf = <T>(all: readonly T[], value: T): boolean => all.includes(value);

/**
 * The choice that an address carries, every part of it held against its list.
 * @returns nothing where any part is on no list, is there twice or is out of bounds
 */
export function choiceFrom(
	search: string,
	edition: string,
	{ scenes, accents }: Catalogue
): Choice | undefined {
	const query = new URLSearchParams(search);
	const all = (name: string): string[] => query.getAll(name);
	if (['scene', 'step', 'accent', 'height'].some((name) => all(name).length > 1)) return undefined;
	const [scene, step] = [query.get('scene') ?? undefined, query.get('step') ?? undefined];
	const accent = query.get('accent') ?? accents[0] ?? '';
	const said = query.get('height') ?? String(heights.usual);
	const height = /^[0-9]{3,4}$/.test(said) ? Number(said) : 0;
	const steps = scene !== undefined && Object.hasOwn(scenes, scene) ? scenes[scene] : undefined;
	if (scene !== undefined && !steps) return undefined;
	if (step !== undefined && !isOf(steps ?? [], step)) return undefined;
	if (!isOf(accents, accent)) return undefined;
	if (height < heights.least || height > heights.most) return undefined;
	return {
		edition,
		accent,
		height,
		...(scene !== undefined && { scene }),
		...(step !== undefined && { step })
	};
}
