/** Names beside marks: the name in bold, then what is said of it. */
import { text } from '../../lib/geometry/draw';
import { fitSize } from '../../lib/geometry/fit';
import type { Ink, Mark } from '../../lib/marks/mark';
import { widthOf, type Layout } from './place-axis';

export interface Name {
	readonly id: string;
	readonly name: string;
	readonly detail: string;
	readonly ink?: Ink;
	readonly size: number;
}

const space = (size: number): number => 0.42 * size;

/** px that a name takes with what is said of it, if anything. */
export function nameWidth(l: Layout, { name, detail, size }: Name): number {
	const both = name !== '' && detail !== '' ? space(size) : 0;
	return widthOf(l, name, 'label-strong', size) + both + widthOf(l, detail, 'label', size);
}

/** From `x` on, on a baseline. Whatever is empty is left out. */
export function nameMarks(l: Layout, one: Name, x: number, y: number): Mark[] {
	const { id, name, detail, ink = 'ink', size } = one;
	const wide = name === '' ? 0 : widthOf(l, name, 'label-strong', size) + space(size);
	return [
		...(name ? [text(`name-${id}`, x, y, name, size, 'label-strong', ink)] : []),
		...(detail ? [text(`said-${id}`, x + wide, y, detail, size, 'label', 'ink-2')] : [])
	];
}

/** The name as it fits into `room` px: with what is said of it, without, or set smaller. */
export function fitted(l: Layout, one: Name, room: number): Name {
	if (nameWidth(l, one) <= room) return one;
	const bare = { ...one, detail: '' };
	if (one.name === '' || nameWidth(l, bare) <= room) return bare;
	return { ...bare, size: fitSize([one.name], 'label-strong', one.size, room, l.words.lang) };
}
