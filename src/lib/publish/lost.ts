/**
 * The page for addresses that lead nowhere. It may stand at any depth, so that no address of it is
 * relative, and it asks for nothing: no font, no script. Build side only.
 */
import { createHash } from 'node:crypto';
import { escapeHtml } from '../copy/html';
import { published } from '../hosting/origin';
import { editions } from '../scene/editions';
import { pageView } from '../story/view';

const STYLE = [
	':root{color-scheme:light dark}',
	'body{margin:0;min-height:100vh;display:grid;place-content:center;padding:1.5em;',
	'box-sizing:border-box;font:1.125rem/1.6 serif;background:#eceeea;color:#14171c}',
	'p{margin:0 0 1.5em}a{color:#1b48c4}',
	'@media(prefers-color-scheme:dark){body{background:#0f1218;color:#eeece4}a{color:#7db0ff}}'
].join('');

/** The page's own policy: this style sheet and nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** @throws where the copy has no words for it */
export function lostPage(): string {
	const words = editions.map(({ id, tag, name }) => {
		const { ui } = pageView(id, (claim) => `#${claim}`);
		const say = (key: string): string => {
			const text = ui[key]?.text;
			if (!text) throw new Error(`src/lib/story/copy: expected "${key}", found nothing`);
			return escapeHtml(text);
		};
		// Where the build does not know the site's address, it is taken to be a host's root.
		const home = escapeHtml(published(`/${id}/`) ?? `/${id}/`);
		return `<p lang="${tag}">${say('lost')}<br><a href="${home}">${say('title')} · ${escapeHtml(name)}</a></p>`;
	});
	return [
		'<!doctype html>',
		'<html lang="mul"><head><meta charset="utf-8">',
		`<meta http-equiv="content-security-policy" content="${POLICY}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="robots" content="noindex"><link rel="icon" href="data:,">',
		`<title>404</title><style>${STYLE}</style></head>`,
		`<body><main>${words.join('\n')}</main></body></html>`,
		''
	].join('\n');
}
