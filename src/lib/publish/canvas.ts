/** A picture that is put together line by line: SVG with outlined type on its act's ground. Build side only. */
import { round } from '../marks/attributes';
import type { Ink } from '../marks/mark';
import { escapeHtml } from '../copy/html';
import type { Act } from '../scene/contract';
import type { EditionId } from '../scene/editions';
import { outline, type Setting } from './outline';
import { colour } from './palette';

export interface Sheet {
	readonly act: Act;
	readonly edition: EditionId;
}

/** px from the sheet's upper left corner. */
type At = readonly [x: number, y: number];

/** One line of type. @param at its beginning or its end, on its baseline */
export const line = (
	text: string,
	setting: Setting,
	ink: Ink,
	act: Act,
	at: At,
	anchor: 'start' | 'middle' | 'end' = 'start'
): string => `<path fill="${colour(ink, act)}" d="${outline(text, setting, at, anchor)}"/>`;

/** Lines under one another. @param leading px from baseline to baseline */
export const block = (
	lines: readonly string[],
	setting: Setting,
	ink: Ink,
	act: Act,
	[x, y]: At,
	leading: number
): string =>
	`<path fill="${colour(ink, act)}" d="${lines
		.map((text, i) => outline(text, setting, [x, y + i * leading]))
		.join('')}"/>`;

export const rule = (ink: Ink, act: Act, [x, y]: At, width: number, height: number): string =>
	`<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour(ink, act)}"/>`;

export const moved = ([x, y]: At, inner: string, scale = 1): string =>
	`<g transform="translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}">${inner}</g>`;

/**
 * The whole picture, with what it is called and what it shows for whoever hears it.
 * @param id begins the ids in it
 */
export function svg(
	{ act }: Pick<Sheet, 'act'>,
	box: { readonly width: number; readonly height: number },
	about: {
		readonly id: string;
		readonly lang: string;
		readonly title: string;
		readonly text: string;
	},
	inner: string
): string {
	const [width, height] = [round(box.width), round(box.height)];
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
		`role="img" lang="${about.lang}" aria-labelledby="${about.id}-title ${about.id}-text">` +
		`<title id="${about.id}-title">${escapeHtml(about.title)}</title>` +
		`<desc id="${about.id}-text">${escapeHtml(about.text)}</desc>` +
		`<rect width="${width}" height="${height}" fill="${colour('paper', act)}"/>${inner}</svg>\n`
	);
}
