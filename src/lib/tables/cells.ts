/**
 * What may stand in a cell. Each kind says in words what it expects; that sentence ends up in the
 * error that stops the build.
 */
import * as v from 'valibot';
import { markupIn } from '../text/signs';

/** A kind of cell: how to read it, and what to say where it cannot be read. */
export interface Kind<T> {
	readonly expected: string;
	/** @returns the value, or undefined where the cell is not of this kind */
	readonly read: (cell: string) => T | undefined;
}

function schema<T>(expected: string, read: (cell: string) => T | typeof unreadable) {
	return v.pipe(
		v.string(),
		v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
			const value = read(dataset.value);
			if (value !== unreadable) return value;
			addIssue({ message: expected });
			return NEVER;
		})
	);
}

const unreadable = Symbol('unreadable');

type CellSchema<T> = ReturnType<typeof schema<T>>;

/** A cell that must be filled. */
export const required = <T>({ expected, read }: Kind<T>): CellSchema<T> =>
	schema<T>(expected, (cell) => read(cell) ?? unreadable);

/** A cell that may be empty. */
export const optional = <T>({ expected, read }: Kind<T>): CellSchema<T | undefined> =>
	schema<T | undefined>(`${expected}, or an empty cell`, (cell) =>
		cell === '' ? undefined : (read(cell) ?? unreadable)
	);

const matching = (expected: string, pattern: RegExp): Kind<string> => ({
	expected,
	read: (cell) => (pattern.test(cell) ? cell : undefined)
});

/** Twice as long as the longest text that anybody has written here. */
const LONGEST = 650;

/** What programs write where they have nothing to write. */
const nothings =
	/^(?:NaN|-?Infinity|null|undefined|none|n\/a|true|false|\[object Object\]|#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!))$/i;
/** What spreadsheets take for a formula, and would run in our readers' downloads. */
const formula = /^[=+\-@|]/;

/** Any words; figures are bound in braces. */
export const sentence: Kind<string> = {
	expected: `some text of up to ${LONGEST} characters, no HTML, no formula and no space at its ends`,
	read: (cell) =>
		cell.length <= LONGEST &&
		/^\S(?:[\s\S]*\S)?$/.test(cell) &&
		!nothings.test(cell) &&
		!formula.test(cell) &&
		markupIn(cell) === undefined
			? cell
			: undefined
};

/** Words in which nothing is bound. */
export const text: Kind<string> = {
	expected: `${sentence.expected}, no braces`,
	read: (cell) => (/[{}]/.test(cell) ? undefined : sentence.read(cell))
};

/** Ids of most tables. */
export const id: Kind<string> = matching(
	'an id of small letters, digits and hyphens',
	/^[a-z0-9]+(?:-[a-z0-9]+)*$/
);

/** The ledger's numbering: F for what the article says, X for what we add. */
export const claimId: Kind<string> = matching('F or X and a number, as in F12', /^[FX][1-9]\d*$/);

/** The numbering of the damaged places in the article's text. */
export const repairId: Kind<string> = matching('D and a number, as in D8', /^D[1-9]\d*$/);

const snake = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

/** A file of `data/` without its ending. */
export const tableName: Kind<string> = matching('a table, as in market_closes', snake);

export const columnName: Kind<string> = matching('a column, as in price_cny', snake);

/** Paragraphs of the article. */
export const paragraphs: Kind<string> = {
	expected: 'a paragraph number, or two with a hyphen',
	read: (cell) => {
		if (!/^[1-9]\d{0,2}(?:-[1-9]\d{0,2})?$/.test(cell)) return undefined;
		const [from = 0, to = Infinity] = cell.split('-').map(Number);
		return from < to ? cell : undefined;
	}
};

export const url: Kind<string> = {
	expected: 'an address that begins with http',
	read: (cell) => (/^https?:\/\/[^\s"<>]+$/.test(cell) && URL.canParse(cell) ? cell : undefined)
};

/** Ids in one cell, parted by semicolons. */
export const idList: Kind<readonly string[]> = {
	expected: 'ids parted by semicolons, each once',
	read: (cell) => {
		const ids = cell.split(';');
		const sound = ids.every((one) => id.read(one) !== undefined);
		return sound && new Set(ids).size === ids.length ? ids : undefined;
	}
};

const plainNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Beyond this a number is no amount of anything here; sums of training alone are larger. */
const LARGEST = 1e13;

const numberThat = (expected: string, holds: (value: number) => boolean): Kind<number> => ({
	expected,
	read: (cell) => {
		if (!plainNumber.test(cell)) return undefined;
		const value = Number(cell);
		return Number.isFinite(value) && !Object.is(value, -0) && holds(value) ? value : undefined;
	}
});

export const anyNumber: Kind<number> = numberThat(
	`a number of up to ${LARGEST}`,
	(value) => Math.abs(value) <= LARGEST
);

export const aboveZero: Kind<number> = numberThat(
	'a number above 0',
	(value) => value > 0 && value <= LARGEST
);

/** Floating-point operations of a training run. */
export const operations: Kind<number> = numberThat(
	'a number of operations from 1 to 1e30',
	(value) => value >= 1 && value <= 1e30
);

/** @param from smallest @param to largest */
export const wholeNumber = (from: number, to: number): Kind<number> =>
	numberThat(
		`a whole number from ${from} to ${to}`,
		(value) => Number.isInteger(value) && value >= from && value <= to
	);

/** One word of a closed list. */
export const oneOf = <const W extends string>(words: readonly W[]): Kind<W> => ({
	expected: `one of ${words.join(', ')}`,
	read: (cell) => words.find((word) => word === cell)
});

export const yesOrNo: Kind<boolean> = {
	expected: 'yes or no',
	read: (cell) => ({ yes: true, no: false })[cell]
};

/** True for days that the calendar has: 2023-02-30 is none. */
function inCalendar(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	// Nothing that the piece speaks of lies outside.
	if (year < 1900 || year > 2099) return false;
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const dateThat = (expected: string, pattern: RegExp): Kind<string> => ({
	expected,
	read: (cell) => {
		if (!pattern.test(cell)) return undefined;
		const [year = 0, month = 1, day = 1] = cell.split('-').map(Number);
		return inCalendar(year, month, day) ? cell : undefined;
	}
});

export const day: Kind<string> = dateThat(
	'a day of the calendar, as in 2023-04-14',
	/^\d{4}-\d{2}-\d{2}$/
);

export const month: Kind<string> = dateThat('a month, as in 2023-04', /^\d{4}-\d{2}$/);

/** A date as exact as it is known. */
export const date: Kind<string> = dateThat(
	'a year, month or day of the calendar, as in 2023-04-14',
	/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
);
