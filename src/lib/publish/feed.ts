/**
 * The story as a feed: RSS 2.0, a chapter an item, each with all of its words and a picture of every
 * step. Build side only.
 */
import { escapeHtml } from '../copy/html';
import { editionOf, type EditionId } from '../scene/editions';
import { ground, type Ground } from '../story/ground';
import { image } from './fragment';
import { publicOrigin, published } from '../hosting/origin';
import { signatureOf, stillOf } from './pack';
import { stepSize } from './step-picture';
import { editionWords, type EditionWords, type SceneWords } from './words';

/** Addresses of an edition: whole ones where the build knows its own, else from the feed itself. */
const addressIn = (edition: EditionId, path: string): string =>
	published(`/${edition}/${path}`) ?? (path === '' ? './' : path);

/** Without what XML 1.0 cannot say at all. */
const sayable = (text: string): string =>
	// eslint-disable-next-line no-control-regex -- the very characters that it excludes
	text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');

/** Text between tags of XML. */
const xml = (text: string): string => escapeHtml(sayable(text));

const tag = (name: string, text: string): string => `<${name}>${xml(text)}</${name}>`;

/** HTML as it is; a section of this kind can only not hold its own end. */
const cdata = (html: string): string =>
	`<![CDATA[${sayable(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

function content(edition: EditionId, scene: SceneWords, ui: EditionWords['ui']): string {
	const steps = scene.steps.map((step) => {
		const size = stepSize(edition, scene, step, signatureOf(edition, step, ui));
		const src = addressIn(edition, `pack/${scene.id}/${step.name}.png`);
		const href = addressIn(edition, `#${step.anchor}`);
		const still = stillOf(edition, step, size, ui, { src, href });
		return [
			`<h3>${escapeHtml(step.head)}</h3>`,
			...step.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
			`<figure><a href="${escapeHtml(href)}">${image(still, false)}</a></figure>`
		].join('\n');
	});
	const table = addressIn(edition, `pack/${scene.id}/${scene.id}.csv`);
	return [
		`<p>${escapeHtml(scene.deck)}</p>`,
		...steps,
		`<p><small>${escapeHtml(scene.source)}</small></p>`,
		`<p><small>${escapeHtml(ui('pack.credit'))} · <a href="${escapeHtml(table)}">${escapeHtml(ui('pack.table'))}</a></small></p>`
	].join('\n');
}

/** An item is known by its place in the piece, wherever that is published. */
const guid = (edition: EditionId, id: string): string =>
	`<guid isPermaLink="false">another-universe:${edition}:${id}</guid>`;

/** The feed of an edition. Without a known origin its addresses are relative, which readers of feeds do not follow. */
export function feed(edition: EditionId, on: Ground = ground()): string {
	const { scenes, ui } = editionWords(edition, on);
	const self = published(`/${edition}/feed.xml`);
	const items = scenes.map((scene) =>
		[
			'<item>',
			tag('title', `${scene.chapter}${ui('colon')}${scene.title}`),
			tag('link', addressIn(edition, `#${scene.id}`)),
			guid(edition, scene.id),
			tag('description', scene.deck),
			`<content:encoded>${cdata(content(edition, scene, ui))}</content:encoded>`,
			'</item>'
		].join('\n')
	);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">',
		'<channel>',
		tag('title', ui('title')),
		tag('link', addressIn(edition, '')),
		tag('description', ui('description')),
		tag('language', editionOf(edition).tag),
		...(self === undefined
			? []
			: [`<atom:link href="${xml(self)}" rel="self" type="application/rss+xml"/>`]),
		...items,
		'</channel>',
		'</rss>',
		''
	].join('\n');
}

/** What a build without an origin is told. */
export const feedWarning = (): string | undefined =>
	publicOrigin() === undefined
		? 'feed.xml: PUBLIC_ORIGIN is not set; its addresses are relative, and readers of feeds need whole ones'
		: undefined;
