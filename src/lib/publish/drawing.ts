/**
 * A scene's picture as SVG that needs nothing else: type as outlines, tokens as colours, patterns
 * beside what is filled with them. Build side only.
 */
import type { Ink, Mark, PathMark, Picture, Point, TextMark } from '../marks/mark';
import { markupOf } from '../marks/markup';
import { shapesOf, type Attributes, type Shape } from '../marks/shape';
import { round } from '../marks/attributes';
import type { Act } from '../scene/contract';
import type { EditionId } from '../scene/editions';
import { outline } from './outline';
import { blendOf, colour } from './palette';
import { patternsIn } from './patterns';

export interface Place {
	readonly act: Act;
	readonly edition: EditionId;
	/** Begins the ids in the picture, so that several may stand in one page: `feud-ruler`. */
	readonly id: string;
}

/** The line up to the share of it that is drawn: renderers know no `pathLength`. */
function drawnPart({ drawn, ...mark }: PathMark): PathMark {
	if (drawn === undefined || drawn >= 1) return mark;
	const points: Point[] = [];
	const length = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);
	const steps = mark.points.slice(1).map((to, i) => [mark.points[i] ?? to, to] as const);
	let left = drawn * steps.reduce((sum, [from, to]) => sum + length(from, to), 0);
	for (const [from, to] of steps) {
		if (left <= 0) break;
		if (points.length === 0) points.push(from);
		const share = Math.min(1, left / Math.max(length(from, to), 1e-9));
		points.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
		left -= length(from, to);
	}
	return { ...mark, points };
}

/** A text mark as outlines; a stacked one has each character under the other. */
function textShape(mark: TextMark, { act, edition }: Place): Shape {
	const setting = { role: mark.role, size: mark.size, edition };
	const lines = mark.stack === undefined ? [mark.text] : Array.from(mark.text);
	const d = lines
		.map((line, i) => {
			const y = mark.y + i * (mark.stack ?? 0);
			return outline(line, setting, [mark.x, y], mark.anchor);
		})
		.join('');
	const opacity = mark.opacity === undefined || mark.opacity >= 1 ? undefined : round(mark.opacity);
	return { tag: 'path', attributes: { d, fill: colour(mark.fill, act), opacity } };
}

/** Attributes without references to a style sheet. */
function freed(attributes: Attributes, { act, id }: Place): Attributes {
	const named = String(attributes.class ?? '').split(' ');
	const out: Record<string, string | number | undefined> = {};
	for (const [name, value] of Object.entries(attributes)) {
		if (name === 'class' || name === 'data-mark') continue;
		if (typeof value !== 'string') out[name] = value;
		else
			out[name] = value
				.replace(/var\(--([\w-]+)\)/g, (_all, ink: Ink) => colour(ink, act))
				.replace(/url\(#(hatch-\w+|glow)\)/g, `url(#${id}-$1)`);
	}
	if (named.includes('plate')) out.style = `mix-blend-mode:${blendOf(act)}`;
	// Candlelight is seen by night only.
	if (named.includes('glow') && act !== 'night') out['fill-opacity'] = 0;
	return out;
}

const freedShape = (shape: Shape, place: Place): Shape => ({
	...shape,
	attributes: freed(shape.attributes, place),
	...(typeof shape.content === 'object' && {
		content: shape.content.map((inner) => freedShape(inner, place))
	})
});

function shapes(mark: Mark, place: Place): readonly Shape[] {
	if (mark.kind === 'text') return [textShape(mark, place)];
	return shapesOf(mark.kind === 'path' ? drawnPart(mark) : mark, place.id).map((shape) =>
		freedShape(shape, place)
	);
}

/** The marks of a picture at rest, back to front, and before them what they refer to. */
export function drawing({ marks }: Picture, place: Place): string {
	const drawn = marks
		.flatMap((mark) => shapes(mark, place))
		.map(markupOf)
		.join('');
	return patternsIn(drawn, place.act, place.id) + drawn;
}
