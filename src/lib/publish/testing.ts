/** What the tests of published pictures and feeds share: reading path data and XML. */
import { SaxesParser } from 'saxes';

/** How many numbers a command of path data takes. */
const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, z: 0 };

/**
 * The box of all points of a path, control points too, px.
 * @throws for what is no path data of the kind that is written here
 */
export function extent(d: string): { left: number; top: number; right: number; bottom: number } {
	const xs: number[] = [];
	const ys: number[] = [];
	let [x, y, fromX, fromY] = [0, 0, 0, 0];
	for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const name = command.toLowerCase();
		const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		const count = counts[name];
		if (count === undefined || (count === 0 ? numbers.length > 0 : numbers.length % count !== 0))
			throw new Error(`path data: ${command} with ${numbers.length} numbers`);
		if (name === 'z') [x, y] = [fromX, fromY];
		for (let i = 0; i < numbers.length; i += count) {
			const some = numbers.slice(i, i + count);
			const [originX, originY] = command === name ? [x, y] : [0, 0];
			if (name === 'h') x += some[0] ?? 0;
			else if (name === 'v') y += some[0] ?? 0;
			else
				for (let j = 0; j < count; j += 2) {
					x = originX + (some[j] ?? 0);
					y = originY + (some[j + 1] ?? 0);
					xs.push(x);
					ys.push(y);
				}
			xs.push(x);
			ys.push(y);
			if (name === 'm') [fromX, fromY] = [x, y];
		}
	}
	const least = (values: readonly number[]): number =>
		values.reduce((a, b) => Math.min(a, b), Infinity);
	const most = (values: readonly number[]): number =>
		values.reduce((a, b) => Math.max(a, b), -Infinity);
	return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
}

/** An element of an XML document. */
export interface XmlElement {
	readonly name: string;
	/** Names from the root to it: `rss/channel/item`. */
	readonly path: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** The text in it, CDATA included. */
	readonly text: string;
}

/** All elements of a document, in its order. @throws for what is not well-formed */
export function elementsOf(xml: string): readonly XmlElement[] {
	const all: (XmlElement & { text: string })[] = [];
	const open: (XmlElement & { text: string })[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const path = [...open.map((element) => element.name), name].join('/');
		const element = { name, path, attributes: { ...attributes }, text: '' };
		all.push(element);
		open.push(element);
	});
	const said = (text: string): void => {
		for (const element of open) element.text += text;
	};
	parser.on('text', said);
	parser.on('cdata', said);
	parser.on('closetag', () => {
		open.pop();
	});
	parser.write(xml).close();
	return all;
}
