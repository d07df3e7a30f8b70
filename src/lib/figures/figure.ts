/**
 * A figure is one number (or date) that a reader may see, with everything needed to say where it
 * comes from. Scene facts are trees of figures; copy binds to them by path, e.g.
 * `{prices.a800.rise}`.
 */

/** Who stands behind a number; see `data/README.md`, “Standing”. */
export const standings = ['reported', 'confirmed', 'disputed', 'computed'] as const;
export type Standing = (typeof standings)[number];

/** What a figure counts; decides how each language writes it. */
export const units = [
	'percent', // 6.17 is 6.17 %
	'cny',
	'usd',
	'days',
	'months',
	'years',
	'minutes',
	'times', // a factor: 2 is 2×
	'doublings',
	'firms',
	'people',
	'cards',
	'models',
	'level', // a grade on a firm's own ladder
	'gb-per-second',
	'tflops', // trillions of floating-point operations a second
	'watts',
	'flop',
	'count', // a bare number
	'year', // a calendar year
	'date' // an ISO date, YYYY-MM-DD
] as const;
export type Unit = (typeof units)[number];

/** A sentence in every language the story is written in. */
export interface Bilingual {
	readonly zh: string;
	readonly en: string;
}

/** A formula that reads the same in every language: `{a} ÷ {b} − 1`. */
export const arithmetic = (formula: string): Bilingual => ({ zh: formula, en: formula });

/** All that a drawing needs of a figure; the rest stays on the server. */
export interface Quantity {
	readonly value: number;
	/** Upper end, where the figure is a stated range (“one or two months”). Same unit. */
	readonly upTo?: number;
	readonly standing: Standing;
}

export interface Figure extends Quantity {
	readonly unit: Unit;
	/** ISO date; set exactly when `unit` is `date`. `value` is then its day number since 1970. */
	readonly date?: string;
	/** Decimals shown, default 0. Below 0, money is rounded: −4 to ten thousands. */
	readonly digits?: number;
	/** Row of `data/claims.csv` that the figure's slip and link lead to. */
	readonly claim: string;
	/** Rows of `data/sources.csv`. */
	readonly sources: readonly string[];
	/** What it is, in a few words, where its claim's row is about more than this number. */
	readonly about?: Bilingual;
	/** ISO date of the day it holds for, where its row has many days. */
	readonly on?: string;
	/**
	 * For computed figures: how it was computed, in words or as arithmetic over `{paths}` of other
	 * figures, which readers see as numbers with their own standing.
	 */
	readonly formula?: Bilingual;
	/** For computed figures: the paths of the figures it was computed from, if the formula names none. */
	readonly inputs?: readonly string[];
}

/** A tree of facts as the client receives it: figures cut down to quantities. */
export type Slim<T> = T extends Quantity
	? Quantity
	: T extends readonly (infer U)[]
		? readonly Slim<U>[]
		: T extends object
			? { readonly [K in keyof T]: Slim<T[K]> }
			: T;

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;

/** True for anything shaped like a figure (it has a numeric value, a unit and a standing). */
export function isFigure(x: unknown): x is Figure {
	return isObject(x) && typeof x.value === 'number' && 'unit' in x && 'standing' in x;
}

/**
 * Cut a tree of facts down to what is drawn, for sending to the client.
 * Figures keep value, upper end and standing; everything else passes unchanged.
 */
export function slim<T>(facts: T): Slim<T> {
	const cut = (x: unknown): unknown => {
		if (isFigure(x)) {
			const { value, upTo, standing } = x;
			return upTo === undefined ? { value, standing } : { value, upTo, standing };
		}
		if (Array.isArray(x)) return x.map(cut);
		if (isObject(x)) return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, cut(v)]));
		return x;
	};
	return cut(facts) as Slim<T>;
}

/** All figures of a tree, by path: `{ a800: { rise } }` under `prices` gives `prices.a800.rise`. */
export function figuresOf(facts: unknown, prefix: string): Map<string, Figure> {
	const found = new Map<string, Figure>();
	const walk = (x: unknown, path: string): void => {
		if (isFigure(x)) found.set(path, x);
		else if (isObject(x) && !Array.isArray(x))
			for (const [key, value] of Object.entries(x)) walk(value, `${path}.${key}`);
	};
	walk(facts, prefix);
	return found;
}

/** The paths of the figures that a figure was computed from: those its formula names, then the rest. */
export function inputsOf({ formula, inputs = [] }: Figure): readonly string[] {
	const named = [...(formula?.zh ?? '').matchAll(/\{([^{}|]+)(?:\|[^{}]*)?\}/g)].map(
		(m) => m[1] ?? ''
	);
	return [...new Set([...named, ...inputs])];
}
