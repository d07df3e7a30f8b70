/** A glyph's outline as SVG path data, as short as a hundredth of a px allows. */
import type { Command, Glyph } from 'fontkit';

/** Hundredths of a px: whole numbers, so that steps from point to point add up without an error. */
const hundredths = (px: number): number => Math.round(px * 100);

/** `0.05` as `.05`, `-0.5` as `-.5`. */
const written = (n: number): string => String(n / 100).replace(/^(-?)0\./, '$1.');

/** Numbers one after another; a sign or a point parts them where it can. */
function joined(numbers: readonly number[]): string {
	let out = '';
	for (const n of numbers) {
		const next = written(n);
		const apart =
			out === '' || next.startsWith('-') || (next.startsWith('.') && /\.\d+$/.test(out));
		out += apart ? next : ` ${next}`;
	}
	return out;
}

/** An outline: where it begins, hundredths of a px from the glyph's origin, and the way from there. */
export interface GlyphData {
	readonly start: readonly [x: number, y: number];
	readonly way: string;
}

const letter: Readonly<Record<Exclude<Command['command'], 'closePath'>, string>> = {
	moveTo: 'm',
	lineTo: 'l',
	quadraticCurveTo: 'q',
	bezierCurveTo: 'c'
};

/**
 * @param scale px per font unit
 * @returns nothing for a glyph without ink
 */
export function glyphData({ path }: Glyph, scale: number): GlyphData | undefined {
	let [x, y] = [0, 0];
	let begun: [number, number] | undefined;
	let [fromX, fromY] = [0, 0];
	let way = '';
	let last = '';
	for (const { command, args } of path.commands) {
		if (command === 'closePath') {
			way += 'z';
			last = 'z';
			[x, y] = [fromX, fromY];
			continue;
		}
		const points = args.map((n, i) => hundredths(i % 2 === 0 ? n * scale : -n * scale));
		const [endX = x, endY = y] = points.slice(-2);
		const steps = points.map((n, i) => n - (i % 2 === 0 ? x : y));
		[x, y] = [endX, endY];
		if (command === 'moveTo') {
			[fromX, fromY] = [x, y];
			if (!begun) {
				begun = [x, y];
				continue;
			}
		}
		const [dx = 0, dy = 0] = steps;
		const straight = command === 'lineTo';
		if (straight && dx === 0 && dy === 0) continue;
		const name = straight && dy === 0 ? 'h' : straight && dx === 0 ? 'v' : letter[command];
		const numbers = name === 'h' ? [dx] : name === 'v' ? [dy] : steps;
		const data = joined(numbers);
		const again = name === last && name !== 'm';
		way += again ? (data.startsWith('-') ? data : ` ${data}`) : name + data;
		last = name;
	}
	return begun && { start: begun, way };
}

/** The outline with its origin at a place, px. */
export function placed({ start: [dx, dy], way }: GlyphData, x: number, y: number): string {
	return `M${joined([hundredths(x) + dx, hundredths(y) + dy])}${way}`;
}
