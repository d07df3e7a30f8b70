/** What every step of the scene stands on: text sizes, and words set into boxes. */
import { text } from '../../lib/geometry/draw';
import type { Standing, Slim } from '../../lib/figures/figure';
import { clamp, fitBlock, fitSize, hasRoom } from '../../lib/geometry/fit';
import { textWidth, type Role } from '../../lib/geometry/text';
import type { Ink, Mark } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { labelFor, lines } from '../../lib/scene/words';
import type { ChipsFacts } from './facts';

export type Facts = Slim<ChipsFacts>;

/** Everything a step needs to place itself. Sizes of type are px. */
export interface Layout {
	readonly facts: Facts;
	readonly size: Size;
	readonly words: Words;
	/** Pipes lie, and bars stand; on a phone the other way about. */
	readonly lying: boolean;
	/** Notes and axis numbers. */
	readonly small: number;
	/** Names beside their marks. */
	readonly name: number;
	/** The step's large numbers. */
	readonly number: number;
	/** First y below the heading. */
	readonly top: number;
}

/** px, y down. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** @param size the box; @param words labels in one language */
export function layoutOf(facts: Facts, size: Size, words: Words): Layout {
	const lying = size.composition === 'desktop' || size.width > 35 * size.rem;
	const small = Math.max(12, (lying ? 0.9375 : 0.8125) * size.rem);
	const name = clamp(0.03 * size.height, 0.875 * size.rem, (lying ? 1.25 : 1) * size.rem);
	return {
		facts,
		// A tablet draws the desktop's picture, and has the room for its words.
		size: { ...size, composition: lying ? 'desktop' : 'phone' },
		words,
		lying,
		small,
		name,
		number: clamp(0.078 * size.height, 1.25 * size.rem, (lying ? 3.5 : 2.5) * size.rem),
		top: small * 2.1
	};
}

/** Width of a line in a layout's language. */
export const widthOf = (l: Layout, content: string, role: Role, size: number): number =>
	textWidth(content, role, size, l.words.lang);

export const words = (l: Layout, key: string): string => labelFor(l.words, key, l.size);

/** Some words of a block, by the label's key. */
export interface Part {
	readonly key: string;
	readonly role: Role;
	readonly fill: Ink;
	/** Largest font size, px. */
	readonly max: number;
	/** A stamp stands after its last line, where it has room. */
	readonly standing?: Standing;
	/** Every clause begins a line. */
	readonly clauses?: boolean;
}

/** Line distance in a block, em. */
const LEADING = 1.28;

/**
 * Words under one another, each as large as it may be and the block allows. What does not fit is
 * left out with all that follows it, unless it comes first.
 * @returns the marks, and how high they are together, px
 */
export function block(
	l: Layout,
	parts: readonly Part[],
	box: Box,
	anchor: 'start' | 'end' = 'start'
): { readonly marks: readonly Mark[]; readonly height: number } {
	const { lang } = l.words;
	const x = anchor === 'end' ? box.x + box.width : box.x;
	const marks: Mark[] = [];
	let height = 0;
	for (const { key, role, fill, max, standing, clauses } of parts) {
		const said = words(l, key);
		const seal = standing === undefined ? 0 : sealRoom(standing, l.words);
		const stamped = seal > 0 && hasRoom(said, role, box.width - seal, lang);
		const width = box.width - (stamped ? seal : 0);
		const room = { width, height: box.height - height };
		const broken = clauses ? said.split(/(?<=[，,])\s*/) : lines(said);
		// Where lines as the copy has them are too many, they run on.
		const ways = [broken, [broken.join(lang === 'zh' ? '' : ' ')]];
		const tried = ways.map((way) => {
			// A clause is never broken.
			const most = clauses ? fitSize(broken, role, max, 0.99 * width, lang) : max;
			const set = fitBlock(way, role, most, room, LEADING, lang);
			const needs = set.lines.length * LEADING * set.size;
			const wide = set.lines.some((line) => widthOf(l, line, role, set.size) > width);
			return { set, needs, fits: !wide && needs <= room.height + 1 };
		});
		const best = tried.find(({ fits }) => fits) ?? tried[0];
		if (!best || (height > 0 && !best.fits)) break;
		const { set, needs } = best;
		set.lines.forEach((line, i) => {
			const y = box.y + height + set.size * (1 + i * LEADING);
			const mark = text(i === 0 ? key : `${key}:${i}`, x, y, line, set.size, role, fill, {
				anchor
			});
			const last = stamped && standing !== undefined && i === set.lines.length - 1;
			marks.push(...(last ? sealed(mark, standing, l.words) : [mark]));
		});
		height += needs;
	}
	return { marks, height };
}

/** What the picture measures, in words, at its head. */
export const heading = (l: Layout, key: string): readonly Mark[] =>
	block(l, [{ key: `heading-${key}`, role: 'label', fill: 'ink-2', max: l.small + 1 }], {
		x: 0,
		y: 0,
		width: l.size.width,
		height: l.top
	}).marks;
