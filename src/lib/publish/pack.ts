/**
 * What is handed to an editor of a scene: a picture of every step, the words that belong to it, and the
 * figures. Build side only.
 */
import { editionIds, editionOf, type EditionId } from '../scene/editions';
import { registry } from '../scene/registry';
import { storyView } from '../story/view';
import { csv } from './csv';
import { fragment, type Still } from './fragment';
import { published } from '../hosting/origin';
import { png } from './raster';
import {
	restingPictures,
	stepBox,
	stepPicture,
	type Signature,
	type StepPicture
} from './step-picture';
import { editionWords, type EditionWords, type StepWords } from './words';
import { zip } from './zip';

/** Pixels of a picture per px. */
const ZOOM = 2;

export interface PackFile {
	readonly type: string;
	readonly body: string | Uint8Array<ArrayBuffer>;
}

const types: Readonly<Record<string, string>> = {
	svg: 'image/svg+xml',
	png: 'image/png',
	html: 'text/html; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json'
};

/** From a file of the pack to the edition's own address. */
const ROOT = '../../';

/** Where a step is: in full where the build knows it, else from the pack. */
const stepAddress = (edition: EditionId, anchor: string): string =>
	published(`/${edition}/#${anchor}`) ?? `${ROOT}#${anchor}`;

/** What a fragment says of a step. @param src from wherever the fragment is to stand */
export function stillOf(
	edition: EditionId,
	step: StepWords,
	{ width, height }: Pick<StepPicture, 'width' | 'height'>,
	ui: EditionWords['ui'],
	{ src, href }: { readonly src: string; readonly href: string }
): Still {
	return {
		lang: editionOf(edition).tag,
		src,
		width,
		height,
		alt: step.alt,
		head: step.head,
		paragraphs: step.paragraphs,
		credit: ui('pack.credit'),
		href,
		read: ui('pack.read')
	};
}

/** What stands under a step's picture. */
export function signatureOf(
	edition: EditionId,
	step: StepWords,
	ui: EditionWords['ui']
): Signature {
	const address = published(`/${edition}/#${step.anchor}`)?.replace(/^https?:\/\//, '');
	return {
		title: ui('title'),
		credit: ui('pack.credit'),
		...(address !== undefined && { address })
	};
}

function make(edition: EditionId, id: string): ReadonlyMap<string, PackFile> {
	const { scenes, ui } = editionWords(edition);
	const scene = scenes.find((s) => s.id === id);
	const chapter = storyView(edition).chapters.find((c) => c.id === id);
	if (!scene || !chapter) throw new Error(`no scene "${id}"`);
	const files = new Map<string, PackFile>();
	const add = (name: string, body: PackFile['body']): void => {
		files.set(name, { type: types[name.split('.').at(-1) ?? ''] ?? '', body });
	};
	const drawn = restingPictures(edition, id, stepBox);
	const steps = scene.steps.map((step, i) => {
		const resting = drawn[i];
		if (!resting) throw new Error(`${id}: expected a picture of ${step.name}, found none`);
		const picture = stepPicture(edition, scene, step, resting, signatureOf(edition, step, ui));
		const { width, height } = picture;
		const { name, alt, head, paragraphs, anchor } = step;
		const file = `${name}.png`;
		const src = published(`/${edition}/pack/${id}/${file}`) ?? file;
		const href = stepAddress(edition, anchor);
		const still = stillOf(edition, step, picture, ui, { src, href });
		add(`${name}.svg`, picture.svg);
		add(file, png(picture.svg, ZOOM));
		add(`${name}.html`, fragment(still));
		add(`${name}.amp.html`, fragment(still, true));
		return {
			step: name,
			head,
			alt,
			caption: paragraphs.join('\n\n'),
			credit: still.credit,
			source: scene.source,
			link: href,
			width,
			height,
			end: name === scene.end,
			files: { svg: `${name}.svg`, png: file, html: `${name}.html`, amp: `${name}.amp.html` },
			png: { width: width * ZOOM, height: height * ZOOM }
		};
	});
	add(`${id}.csv`, csv(chapter.table));
	const about = {
		title: ui('title'),
		language: editionOf(edition).tag,
		scene: id,
		chapter: scene.chapter,
		finding: scene.title,
		deck: scene.deck,
		link: stepAddress(edition, id),
		licence: 'CC-BY-4.0',
		credit: ui('pack.credit'),
		source: scene.source,
		table: `${id}.csv`,
		tables: chapter.table.files,
		steps
	};
	add('pack.json', `${JSON.stringify(about, null, '\t')}\n`);
	return files;
}

const made = new Map<string, ReadonlyMap<string, PackFile>>();

/** The files of a scene's pack by name, drawn once a build. @throws for a scene that does not exist */
export function packFiles(edition: EditionId, id: string): ReadonlyMap<string, PackFile> {
	const key = `${edition} ${id}`;
	const files = made.get(key) ?? make(edition, id);
	made.set(key, files);
	return files;
}

/** The same as one file: the same bytes whenever and wherever it is packed. */
export function packZip(edition: EditionId, id: string): Uint8Array<ArrayBuffer> {
	const text = new TextEncoder();
	return zip(
		[...packFiles(edition, id)].map(
			([name, { body }]) =>
				[`${id}/${name}`, typeof body === 'string' ? text.encode(body) : body] as const
		)
	);
}

/** Every edition × scene, for prerendering. */
export const packEntries = (): { lang: EditionId; scene: string }[] =>
	editionIds.flatMap((lang) => registry().map(({ scene }) => ({ lang, scene: scene.id })));

/** The names of a scene's files. */
export const packNames = (id: string): string[] => {
	const scene = registry().find((entry) => entry.scene.id === id)?.scene;
	const steps = (scene?.steps ?? []).flatMap((step) =>
		['svg', 'png', 'html', 'amp.html'].map((type) => `${step}.${type}`)
	);
	return [...steps, `${id}.csv`, 'pack.json'];
};
