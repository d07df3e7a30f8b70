/**
 * A page of the built site as a file that needs no other: script, style, fonts and JSON are in it. What
 * only makes sense where the site is served, for machines and for hosts, is left out.
 */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path/posix';
import { parse, parseFragment, serialize } from 'parse5';
import { isEdition } from '../../scene/editions';
import { archivedLink } from './links';
import { archivedStyle } from './style';
import {
	append,
	attribute,
	elements,
	rawText,
	remove,
	setAttribute,
	setRawText,
	type Element,
	type Node
} from './tree';

export interface Parts {
	/** A file of the built site. @throws where it has none of this path */
	readonly built: (path: string) => Uint8Array;
	/** Whether the archive will hold a file of this path. */
	readonly holds: (path: string) => boolean;
	/** The classic script that does what a script of the site does: `wake`. @throws for any other name */
	readonly script: (name: string) => string;
}

/** Whole addresses are kept where they say where a page was published. */
const isWhole = (address: string | undefined): boolean => /^https?:/.test(address ?? '');

/** Where a built page says that it is published; nothing where its build was not told. */
export function publishedAt(html: string): string | undefined {
	for (const element of elements(parse(html)))
		if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') {
			const address = attribute(element, 'href');
			return isWhole(address) ? address : undefined;
		}
	return undefined;
}

const types: Readonly<Record<string, string>> = { woff2: 'font/woff2', svg: 'image/svg+xml' };

/** @throws for a kind of file that no page is known to bring */
function dataAddress(path: string, bytes: Uint8Array): string {
	const type = types[path.split('.').at(-1) ?? ''];
	if (type === undefined)
		throw new Error(`${path}: expected ${Object.keys(types).join(' or ')}, found another file`);
	return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

const hashOf = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands in a script element ends it nowhere but at its end, and no browser takes it for a comment. */
function safe(page: string, name: string, code: string): string {
	const [found] = /<\/script|<!--/i.exec(code) ?? [];
	if (found !== undefined)
		throw new Error(`${page}: script ${name}: cannot stand in a page: ${found}`);
	return code;
}

/** Says something to machines, or to hosts: cards, feeds, oEmbed, search engines. */
function isForMachines(element: Element): boolean {
	if (attribute(element, 'data-served') !== undefined) return true;
	if (element.tagName === 'meta')
		return /^(og|twitter):/.test(
			attribute(element, 'property') ?? attribute(element, 'name') ?? ''
		);
	if (element.tagName === 'script') return attribute(element, 'type') === 'application/ld+json';
	if (element.tagName !== 'link') return false;
	switch (attribute(element, 'rel')) {
		case 'canonical':
			return !isWhole(attribute(element, 'href'));
		case 'alternate':
		case 'preload':
		case 'modulepreload':
			return true;
		case 'stylesheet':
			// Kit names what it has written into the page, disabled.
			return attribute(element, 'disabled') !== undefined;
		default:
			return false;
	}
}

/** The page with its links, and those of its slips, to files. */
function relink(root: Node, page: string, { holds }: Parts): void {
	for (const element of elements(root)) {
		const href = attribute(element, 'href');
		if (element.tagName === 'a' && href !== undefined)
			setAttribute(element, 'href', archivedLink(href, page, holds));
	}
}

/** A file of slips with their links to files. */
function relinkedSlips(json: string, page: string, parts: Parts): string {
	const slips = Object.entries(JSON.parse(json) as Record<string, string>).map(([key, html]) => {
		const slip = parseFragment(html);
		relink(slip, page, parts);
		return [key, serialize(slip)] as const;
	});
	return JSON.stringify(Object.fromEntries(slips));
}

/** The JSON that the page's script will ask for, by its address from the page. */
function carriedBy(all: readonly Element[], page: string, parts: Parts): Map<string, string> {
	const read = (address: string): string =>
		Buffer.from(parts.built(join(dirname(page), address))).toString('utf8');
	const files = new Map<string, string>();
	for (const element of all) {
		const payload = attribute(element, 'data-payload');
		if (payload !== undefined) files.set(payload, read(payload));
	}
	const slip = all.find((element) => attribute(element, 'data-slip') !== undefined);
	if (!slip) return files;
	const chapters = all.filter((element) => attribute(element, 'data-chapter') !== undefined);
	for (const part of ['story', ...chapters.map((chapter) => attribute(chapter, 'id') ?? '')]) {
		const address = `${attribute(slip, 'data-root') ?? ''}slips/${part}.json`;
		files.set(address, relinkedSlips(read(address), page, parts));
	}
	return files;
}

/** Only what is in the page, known by its hash: `'self'` means nothing to a file. */
const policy = (scripts: readonly string[], styles: readonly string[]): string =>
	[
		"default-src 'none'",
		'font-src data:',
		'img-src data:',
		`script-src ${scripts.map(hashOf).join(' ')}`,
		`style-src ${styles.map(hashOf).join(' ')}`,
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');

/**
 * @param page its path in the site, and in the archive: `zh/index.html`
 * @param html as it was built
 * @throws where it asks for a file in a way that is not known here, or leads to one that is not there
 */
export function archivedPage(page: string, html: string, parts: Parts): string {
	const document = parse(html);
	for (const element of [...elements(document)]) if (isForMachines(element)) remove(element);
	const all = [...elements(document)];
	const only = (tag: string, is: (element: Element) => boolean = () => true): Element => {
		const found = all.filter((element) => element.tagName === tag && is(element));
		const [first] = found;
		if (!first || found.length > 1)
			throw new Error(`${page}: expected one <${tag}> of its kind, found ${found.length}`);
		return first;
	};
	const file = (address: string): string => {
		const path = join(dirname(page), address);
		return dataAddress(path, parts.built(path));
	};

	const icon = only('link', (link) => attribute(link, 'rel') === 'icon');
	setAttribute(icon, 'href', file(attribute(icon, 'href') ?? ''));
	const [folder = ''] = page.split('/');
	const style = only('style');
	const css = archivedStyle(rawText(style), isEdition(folder) ? folder : undefined, file);
	setRawText(style, css);
	relink(document, page, parts);

	const module = only('script');
	const name = /\/([\w-]+)\.[^/]+\.js$/.exec(attribute(module, 'src') ?? '')?.[1] ?? '';
	const code = safe(page, name, parts.script(name));
	remove(module);
	const body = only('body');
	// Read by the script from the page, so they stand before it.
	for (const [address, json] of carriedBy(all, page, parts))
		append(
			body,
			'script',
			{ type: 'application/json', 'data-carried': address },
			json.replaceAll('<', '\\u003c')
		);
	append(body, 'script', {}, code);

	const meta = only('meta', (m) => attribute(m, 'http-equiv') === 'content-security-policy');
	setAttribute(meta, 'content', policy([code], [css]));
	refuseFiles(page, document);
	return serialize(document);
}

/** Attributes beside `href` by which elements ask for files. */
const ASKING = /^(src|srcset|poster|data|action|formaction|background|ping|manifest)$/;

/** @throws where a page still asks for a file: what is not known here would be missing in the archive */
function refuseFiles(page: string, document: Node): void {
	for (const element of elements(document))
		for (const { name, value } of element.attrs) {
			const isLink =
				element.tagName === 'a' ||
				(element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
			const asks = name === 'href' ? !isLink && !/^(#|data:)/.test(value) : ASKING.test(name);
			if (asks)
				throw new Error(
					`${page}: <${element.tagName}>: expected no file, found ${name}="${value}"`
				);
		}
}
