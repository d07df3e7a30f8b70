/**
 * What the piece answers when a site asks by oEmbed how to show it: files, made by the build. Build
 * side only.
 */
import type { EditionId } from '../scene/editions';
import type { Part } from '../story/view';
import type { Headlines } from './headlines';
import { published } from '../hosting/origin';

/** px of the frame where a site does not let it say its own: words and picture fit, at any width. */
const WIDTH = 640;
const HEIGHT = 600;
/** px of a share picture. */
export const SHARE = { width: 1200, height: 630 } as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/** See oembed.com, 2.3.4. */
export interface OEmbed {
	readonly version: '1.0';
	/** `link` where the build does not know where it is published: nothing can be framed then. */
	readonly type: 'rich' | 'link';
	readonly title: string;
	readonly author_name: string;
	readonly provider_name: string;
	readonly author_url?: string;
	readonly provider_url?: string;
	readonly thumbnail_url?: string;
	readonly thumbnail_width?: number;
	readonly thumbnail_height?: number;
	readonly html?: string;
	readonly width?: number;
	readonly height?: number;
}

/** `/zh/oembed/story.json`, `/zh/oembed/feud.json`, `/zh/oembed/feud/ruler.json`. */
export const oembedPath = (edition: EditionId, part?: Part): string =>
	`/${edition}/oembed/${[part?.scene ?? 'story', part?.step].filter(Boolean).join('/')}.json`;

/** `/zh/embed/`, `/zh/embed/feud/`, `/zh/embed/feud/ruler/`. */
const embedPath = (edition: EditionId, part?: Part): string =>
	`/${[edition, 'embed', part?.scene, part?.step].filter(Boolean).join('/')}/`;

/** `/zh/share/story.png`, `/zh/share/feud.png`. */
export const sharePath = (edition: EditionId, part?: Part): string =>
	`/${edition}/share/${part?.scene ?? 'story'}.png`;

/** The story's own page, where what is shown stands in it. */
export const storyPath = (edition: EditionId, part?: Part): string =>
	`/${edition}/${part ? `#${[part.scene, part.step].filter(Boolean).join('-')}` : ''}`;

/**
 * What a part is called: its own head and the piece's title.
 * @throws for a scene or a step that does not exist
 */
export function titleOf(words: Headlines, part?: Part): string {
	if (!part) return `${words.title} · ${words.subtitle}`;
	const scene = words.scenes.get(part.scene);
	const own = part.step === undefined ? scene?.title : scene?.steps.get(part.step);
	if (own === undefined) throw new Error(`no headline of ${part.scene} ${part.step ?? ''}`);
	return `${own} · ${words.title}`;
}

const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The answer for the story, a scene or a step.
 * @throws for a scene or a step that does not exist
 */
export function oembed(
	edition: EditionId,
	words: Headlines,
	part?: Part,
	env?: Environment
): OEmbed {
	const title = titleOf(words, part);
	const base = {
		version: '1.0',
		title,
		author_name: words.author,
		provider_name: words.title
	} as const;
	const [page, frame, home, picture] = [
		storyPath(edition, part),
		embedPath(edition, part),
		`/${edition}/`,
		sharePath(edition, part)
	].map((path) => published(path, env));
	if (page === undefined || frame === undefined || home === undefined || picture === undefined)
		return { ...base, type: 'link' };
	const name = escaped(title);
	return {
		...base,
		type: 'rich',
		author_url: home,
		provider_url: home,
		thumbnail_url: picture,
		thumbnail_width: SHARE.width,
		thumbnail_height: SHARE.height,
		// Sites that do not know us keep these two elements and nothing else (WordPress's
		// wp_filter_oembed_result): the frame, which turns the story, and a link until it answers.
		html:
			`<blockquote><a href="${escaped(page)}">${name}</a></blockquote>` +
			`<iframe src="${escaped(frame)}" title="${name}" width="100%" height="${HEIGHT}" frameborder="0" scrolling="auto"></iframe>`,
		width: WIDTH,
		height: HEIGHT
	};
}
