/**
 * The slips of the story's numbers, one file a chapter and edition, fetched when a reader first
 * reaches for a number there. Build side only.
 */
import { render } from 'svelte/server';
import { accountsOf } from '../provenance/account';
import Slip from '../provenance/Slip.svelte';
import { editionIds, type EditionId } from '../scene/editions';
import { registry } from '../scene/registry';
import { bindingsOf, ground, type Ground } from './ground';
import type { ChapterView } from './chapter-view';
import { storyView, type StoryView } from './view';

/** Slips as HTML, by the path of their figure, or by `#` and the claim where a table has no path. */
export type Slips = Readonly<Record<string, string>>;

/** The part of the page that is no chapter: cover, findings, closing. */
const SHELL = 'story';

const linkPattern =
	/<a class="figure" href="method\/#([^"]+)"[^>]*>(?:<data [^>]*data-fact="([^"]+)")?/g;

/** What the linked numbers of some HTML are called in {@link Slips}. */
function keysOf(html: string): string[] {
	return [...html.matchAll(linkPattern)].map(([, claim = '', fact]) => fact ?? `#${claim}`);
}

const chapterHtml = ({ deck, steps, table }: ChapterView): string =>
	[deck, ...steps.flatMap((step) => step.paragraphs), ...table.rows.flatMap((row) => row)].join(
		'\n'
	);

const shellHtml = ({ ui }: StoryView): string =>
	Object.entries(ui)
		.filter(([key]) => !key.startsWith('method.'))
		.map(([, { html }]) => html)
		.join('\n');

/** Svelte's notes to its own client, of which slips have none. */
const bare = (html: string): string =>
	html
		.replace(/<!--.*?-->/g, '')
		// A number keeps its unit: what does not break stays.
		.replace(/[ \t\r\n]+/g, ' ')
		.trim();

/**
 * @param part a chapter's id, or {@link SHELL}
 * @param story the edition's story, where it is at hand
 * @throws for a part that does not exist
 */
export function slips(
	edition: EditionId,
	part: string,
	on: Ground = ground(),
	story: StoryView = storyView(edition, { on })
): Slips {
	const chapter = story.chapters.find(({ id }) => id === part);
	if (!chapter && part !== SHELL) throw new Error(`no chapter "${part}"`);
	const accounts = accountsOf(on.tables, bindingsOf(on, edition));
	const say = (key: string): string => story.ui[key]?.text ?? '';
	const slip = (key: string): string => {
		const figure = key.startsWith('#') ? undefined : accounts.figure(key);
		const claim = figure?.claim ?? accounts.claim(key.slice(1));
		return bare(render(Slip, { props: { edition, claim, ...(figure && { figure }), say } }).body);
	};
	const keys = new Set(keysOf(chapter ? chapterHtml(chapter) : shellHtml(story)));
	return Object.fromEntries([...keys].sort().map((key) => [key, slip(key)]));
}

/** Every part of a page that has slips. */
export const slipParts: readonly string[] = [SHELL, ...registry().map(({ scene }) => scene.id)];

/** Every edition and part, for prerendering. */
export const slipEntries = (): { lang: EditionId; part: string }[] =>
	editionIds.flatMap((lang) => slipParts.map((part) => ({ lang, part })));
