/**
 * A step's picture as HTML that needs no script and no style sheet: for a CMS, a newsletter, a feed, and
 * in AMP's own words. Build side only.
 */
import { escapeHtml } from '../copy/html';

/** What a fragment is made of; all plain text. */
export interface Still {
	/** BCP 47. */
	readonly lang: string;
	/** Address of the picture. */
	readonly src: string;
	/** px. */
	readonly width: number;
	readonly height: number;
	readonly alt: string;
	readonly head: string;
	readonly paragraphs: readonly string[];
	readonly credit: string;
	/** Where the step is, and what the link says. */
	readonly href: string;
	readonly read: string;
}

const attributes = (set: Readonly<Record<string, string | number>>): string =>
	Object.entries(set)
		.map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
		.join('');

/** The picture alone; `amp-img` is told its own way of filling the column. */
export function image({ src, width, height, alt }: Still, amp: boolean): string {
	const set = { src, width, height, alt };
	return amp
		? `<amp-img${attributes({ ...set, layout: 'responsive' })}></amp-img>`
		: `<img${attributes(set)}>`;
}

/** The whole fragment, ending in a line break. */
export function fragment(still: Still, amp = false): string {
	const { lang, head, paragraphs, credit, href, read } = still;
	const link = `<a${attributes({ href })}>${escapeHtml(read)}</a>`;
	return [
		`<figure${attributes({ lang })}>`,
		`\t${image(still, amp)}`,
		'\t<figcaption>',
		`\t\t<strong>${escapeHtml(head)}</strong>`,
		...paragraphs.map((text) => `\t\t${escapeHtml(text)}`),
		`\t\t<small>${escapeHtml(credit)} · ${link}</small>`,
		'\t</figcaption>',
		'</figure>',
		''
	].join('\n');
}
