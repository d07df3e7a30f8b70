/** What happened in the thirty-two days, and what each firm that the article names had shown. */
import { dayNumber } from '../../lib/figures/calendar';
import type { Tables } from '../../lib/tables';

/** What a mark's shape says. `listing` is a price asked for a card; the others are events' kinds. */
export type Kind =
	'new-model' | 'demo' | 'promise' | 'older-model' | 'chip' | 'rule' | 'feud' | 'listing';

/** A mark on the ruler. */
export interface Happening {
	readonly id: string;
	/** Day number of its day. */
	readonly day: number;
	readonly kind: Kind;
	/** Whose row it stands in: a firm, an authority, a side of the quarrel, or the card's price. */
	readonly lane: string;
	/** Its day is of less than high confidence. */
	readonly doubted: boolean;
	/** Baidu's people speak in one ink, Wang Xiaochuan in the other. */
	readonly ink?: 'a' | 'b';
}

/** How the article's six are sorted. */
export type Group = 'new' | 'older' | 'cluster' | 'promise';

/** One of the six, with the event it is sorted by. */
export interface Named {
	readonly firm: string;
	readonly event: string;
	/** Day number; a day before the ruler's first lies off it. */
	readonly day: number;
	readonly group: Group;
	readonly doubted: boolean;
}

type EventRow = Tables['events'][number];

const drawnKinds: readonly string[] = [
	'new-model',
	'demo',
	'promise',
	'older-model',
	'chip',
	'rule',
	'feud'
];
const isKind = (kind: string): kind is Kind => drawnKinds.includes(kind);

/** Events that are known to the day. */
const dated = (tables: Tables): EventRow[] =>
	tables.events.filter(({ date }) => date.length === 10);

/** Everything of the drawn kinds from day `from` to day `to`, and the two listings, by date. */
export function happenings(tables: Tables, from: number, to: number): Happening[] {
	const events = dated(tables).flatMap((row): Happening[] => {
		const { id, date, organisation, kind, confidence } = row;
		if (!isKind(kind)) return [];
		const feud = kind === 'feud';
		return [
			{
				id,
				day: dayNumber(date),
				kind,
				lane: feud ? (organisation === 'baidu' ? 'feud-a' : 'feud-b') : organisation,
				doubted: confidence !== 'high',
				...(feud ? { ink: organisation === 'baidu' ? 'a' : 'b' } : {})
			}
		];
	});
	const listings = tables.listings
		.filter(({ product }) => product === 'A800')
		.map(({ id, date }): Happening => ({
			id,
			day: dayNumber(date),
			kind: 'listing',
			lane: 'listing',
			doubted: false
		}));
	return [...events, ...listings]
		.filter(({ day }) => day >= from && day <= to)
		.sort((a, b) => a.day - b.day);
}

/** What counts for more, where a firm showed several things. */
const weight: Partial<Record<Kind, Group>> = {
	'new-model': 'new',
	chip: 'cluster',
	promise: 'promise'
};

/**
 * The firms that the article names after Baidu, sorted by what each had shown from day `from` to day
 * `to`; who showed nothing then, by the older model it already had. New ones first, each group by
 * date.
 * @throws when a named firm has no event to be sorted by
 */
export function sorted(tables: Tables, from: number, to: number): Named[] {
	const groups: readonly Group[] = ['new', 'older', 'cluster', 'promise'];
	return tables.firms
		.filter(({ namedOrder }) => namedOrder !== undefined)
		.map(({ id }): Named => {
			const own = dated(tables)
				.filter(({ organisation }) => organisation === id)
				.map((row) => ({ ...row, day: dayNumber(row.date) }))
				.filter(({ day }) => day <= to);
			for (const [kind, group] of Object.entries(weight)) {
				const shown = own.find((row) => row.kind === kind && row.day >= from);
				if (shown)
					return {
						firm: id,
						event: shown.id,
						day: shown.day,
						group,
						doubted: shown.confidence !== 'high'
					};
			}
			const older = own.find(({ kind }) => kind === 'older-model');
			if (!older)
				throw new Error(
					`data/events.csv: ${id}: expected an event that says what the firm had shown, found none`
				);
			return { firm: id, event: older.id, day: older.day, group: 'older', doubted: false };
		})
		.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.day - b.day);
}
