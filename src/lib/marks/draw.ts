/**
 * Draws pictures into one SVG element, touching only what changed: marks with the same key are the
 * same elements, moved.
 */
import { MOST_MARKS, round } from './attributes';
import type { Mark, Picture } from './mark';
import { shapesOf, type Attributes, type Shape } from './shape';

const SVG = 'http://www.w3.org/2000/svg';

interface Drawn {
	readonly element: Element;
	shape: Shape;
}

interface DrawnMark {
	mark: Mark;
	readonly parts: Drawn[];
}

function setAttributes(element: Element, next: Attributes, last: Attributes): void {
	for (const name in next) {
		const value = next[name];
		if (value === last[name]) continue;
		if (value === undefined) element.removeAttribute(name);
		else element.setAttribute(name, String(value));
	}
	for (const name in last) if (!(name in next)) element.removeAttribute(name);
}

function setContent(element: Element, next: Shape['content'], last: Shape['content']): void {
	if (next === last) return;
	if (typeof next !== 'object') {
		element.textContent = next ?? '';
		return;
	}
	const before = typeof last === 'object' ? last : [];
	if (before.length !== next.length) element.replaceChildren(...next.map((s) => create(s).element));
	else
		next.forEach((shape, i) => {
			const [child, was] = [element.children[i], before[i]];
			if (child && was) update({ element: child, shape: was }, shape);
		});
}

function update(drawn: Drawn, shape: Shape): void {
	const { element, shape: last } = drawn;
	setAttributes(element, shape.attributes, last.attributes);
	setContent(element, shape.content, last.content);
	drawn.shape = shape;
}

function create(shape: Shape): Drawn {
	const drawn = {
		element: document.createElementNS(SVG, shape.tag),
		shape: { tag: shape.tag, attributes: {} }
	};
	update(drawn, shape);
	return drawn;
}

/** The mark as it is drawn now, from how it was drawn last. */
function redraw(mark: Mark, id: string, last: DrawnMark | undefined): DrawnMark {
	if (last?.mark === mark) return last;
	const shapes = shapesOf(mark, id);
	if (last?.mark.kind !== mark.kind) return { mark, parts: shapes.map(create) };
	shapes.forEach((shape, i) => {
		const part = last.parts[i];
		if (part) update(part, shape);
	});
	last.mark = mark;
	return last;
}

/**
 * An SVG element and what draws into it.
 * @param id no other picture of the page has it
 */
export function drawing(id: string): {
	readonly svg: SVGElement;
	/**
	 * Width and height in px, of the box the picture was placed in.
	 * @throws for more marks than any picture has, and for lengths that are no numbers
	 */
	readonly draw: (picture: Picture, width: number, height: number) => void;
} {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'picture');
	svg.setAttribute('focusable', 'false');
	let drawn = new Map<string, DrawnMark>();
	let box: Attributes = {};
	return {
		svg,
		draw({ marks }, width, height) {
			if (marks.length > MOST_MARKS) throw new RangeError(`${marks.length} marks`);
			const [w, h] = [round(width), round(height)];
			const now = { viewBox: `0 0 ${w} ${h}`, width: w, height: h };
			setAttributes(svg, now, box);
			box = now;
			const next = new Map<string, DrawnMark>();
			for (const mark of marks) next.set(mark.key, redraw(mark, id, drawn.get(mark.key)));
			for (const [key, { parts }] of drawn)
				if (next.get(key)?.parts !== parts) for (const { element } of parts) element.remove();
			drawn = next;
			let place = svg.firstChild;
			for (const { parts } of next.values())
				for (const { element } of parts)
					if (element === place) place = place.nextSibling;
					else svg.insertBefore(element, place);
		}
	};
}
