/**
 * Between two keyframes. Everything here is a function of `u` alone, so a picture never depends on
 * how the reader got there. Within one change of step, what leaves goes first, then things move,
 * then what enters and what changes colour comes last: one thing at a time.
 */
import type { CellsMark, Mark, Picture } from '../marks/mark';

/** A share of 0–1 in which something happens; before it 0, after it 1. */
const within = (u: number, from: number, to: number): number =>
	u <= from ? 0 : u >= to ? 1 : (u - from) / (to - from);

const leaving = (u: number): number => 1 - within(u, 0, 0.35);
const entering = (u: number): number => within(u, 0.6, 1);
const moving = (u: number): number => within(u, 0.1, 0.9);
const lighting = (u: number): number => within(u, 0.5, 1);

/** Exact at both ends. */
const mix = (a: number, b: number, u: number): number =>
	u <= 0 ? a : u >= 1 ? b : a * (1 - u) + b * u;

/** Linear progress that makes a length grow geometrically from `from` to `to` as `u` goes 0 → 1. */
export function logProgress(from: number, to: number, u: number): number {
	if (u <= 0) return 0;
	if (u >= 1) return 1;
	if (from <= 0 || to <= 0 || Math.abs(from - to) < 1e-9 * to) return u;
	return (from * (to / from) ** u - from) / (to - from);
}

const colour = (token: string): string =>
	token.startsWith('color-mix') ? token : `var(--${token})`;

/** Two marks that can turn into one another number by number. */
function alike(a: Mark, b: Mark): boolean {
	if (a.kind !== b.kind) return false;
	if (a.kind === 'text' && b.kind === 'text')
		return (
			a.text === b.text && a.role === b.role && (a.anchor ?? 'start') === (b.anchor ?? 'start')
		);
	if (a.kind === 'path' && b.kind === 'path') return a.points.length === b.points.length;
	if (a.kind === 'segments' && b.kind === 'segments')
		return a.segments.length === b.segments.length;
	if ('dash' in a && 'dash' in b && a.dash !== b.dash) return false;
	return true;
}

type Loose = Readonly<Record<string, unknown>>;

/** What a number is where a mark leaves it out. */
const defaults: Readonly<Record<string, number>> = { opacity: 1, strokeWidth: 1, drawn: 1 };

/** Numbers, and lists of them however deep, turn into one another; all else changes at the end. */
function between(a: unknown, b: unknown, u: number): unknown {
	if (typeof a === 'number' && typeof b === 'number') return mix(a, b, u);
	if (Array.isArray(a) && Array.isArray(b)) {
		const to: unknown[] = b;
		return a.map((v: unknown, i) => between(v, to[i], u));
	}
	return u < 1 ? a : b;
}

/** Hatches and the glow are no colours. */
const isPattern = (fill: string): boolean => fill === 'glow' || fill.startsWith('hatch');

/** A colour on its way: cut where one side has none or is a pattern, mixed otherwise. */
function paintBetween(a: string | undefined, b: string | undefined, s: number): string | undefined {
	if (s <= 0) return a;
	if (s >= 1) return b;
	if (a === undefined || b === undefined || isPattern(a) || isPattern(b)) return s < 0.5 ? a : b;
	return `color-mix(in oklab, ${colour(a)} ${(100 * (1 - s)).toFixed(1)}%, ${colour(b)})`;
}

/** How many cards are counted on the way: as many as lie within edges that move evenly. */
function counted(a: CellsMark, b: CellsMark, u: number): Pick<CellsMark, 'from' | 'to'> {
	const pitch = mix(a.pitch, b.pitch, u);
	const within = (m: number, n: number): number =>
		m === n ? m : (mix(Math.sqrt(m) * a.pitch, Math.sqrt(n) * b.pitch, u) / pitch) ** 2;
	return { from: within(a.from, b.from), to: within(a.to, b.to) };
}

/** Whether two values of marks are the same, lists compared by what is in them. */
function isSame(a: unknown, b: unknown): boolean {
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((value, i) => isSame(value, b[i]));
	return a === b;
}

/** How one mark becomes another. Found once; what both have alike costs nothing on the way. */
function blend(a: Mark, b: Mark, zoomed: (u: number) => number): (u: number) => Mark {
	const [from, to]: [Loose, Loose] = [
		{ ...defaults, ...a },
		{ ...defaults, ...b }
	];
	const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
	const changing = names.filter((name) => !isSame(from[name], to[name]));
	// The very same mark, so that nobody draws it again.
	if (changing.length === 0) return () => b;
	const shared = Object.fromEntries(names.map((name) => [name, from[name]]));
	const cells = a.kind === 'cells' && b.kind === 'cells';
	const zooms = a.zooms === true || b.zooms === true;
	return (u) => {
		const move = cells
			? logProgress(a.pitch, b.pitch, moving(u))
			: zooms
				? zoomed(moving(u))
				: moving(u);
		const out: Record<string, unknown> = { ...shared };
		for (const name of changing) {
			const [va, vb] = [from[name], to[name]];
			if (name === 'opacity') {
				const [oa, ob] = [Number(va), Number(vb)];
				out[name] = ob < oa ? mix(ob, oa, leaving(u)) : mix(oa, ob, entering(u));
			} else if (name === 'fill' || name === 'stroke')
				out[name] = paintBetween(va as string | undefined, vb as string | undefined, lighting(u));
			else out[name] = between(va, vb, move);
		}
		return { ...out, ...(cells ? counted(a, b, move) : {}) } as unknown as Mark;
	};
}

const fade = (mark: Mark, by: number): Mark =>
	by === 1 ? mark : { ...mark, opacity: (mark.opacity ?? 1) * by };

/**
 * The way from one keyframe to the next. Marks that share a key and a shape move; a mark that only
 * one side has, or whose words change, fades out in the first third or in during the last.
 */
export function tween(a: Picture, b: Picture): (u: number) => Picture {
	const byKey = new Map(a.marks.map((m) => [m.key, m]));
	const kept = new Set<string>();
	const [za, zb] = [a.zoom ?? 1, b.zoom ?? 1];
	const zoomed = (u: number): number => logProgress(za, zb, u);
	const coming = b.marks.map((to): ((u: number) => Mark | undefined) => {
		const from = byKey.get(to.key);
		if (from !== undefined && alike(from, to)) {
			kept.add(to.key);
			return blend(from, to, zoomed);
		}
		return (u) => (entering(u) > 0 ? fade(to, entering(u)) : undefined);
	});
	const gone = a.marks
		.filter((m) => !kept.has(m.key))
		.map((m): Mark => ({ ...m, key: `${m.key}~` }));
	return (u) => {
		const marks: Mark[] = leaving(u) > 0 ? gone.map((m) => fade(m, leaving(u))) : [];
		for (const at of coming) {
			const mark = at(u);
			if (mark) marks.push(mark);
		}
		return {
			marks: marks.filter((m) => (m.opacity ?? 1) > 0),
			zoom: mix(za, zb, zoomed(u))
		};
	};
}
