/**
 * Every figure that copy can bind to, by path: the scenes' own facts under the scene's id, numbers
 * somebody stated under `reported`, list prices under `listings`, days of events under `events`.
 */
import { dayNumber, figuresOf, type Figure } from '../figures/figure';
import { statedFigure, type Tables } from '../tables';

/** @param facts facts by scene id */
export function catalogue(
	tables: Tables,
	facts: ReadonlyMap<string, unknown>
): ReadonlyMap<string, Figure> {
	const all = new Map<string, Figure>();
	for (const [scene, tree] of facts)
		for (const [path, figure] of figuresOf(tree, scene)) all.set(path, figure);
	for (const row of tables.reported) all.set(`reported.${row.id}`, statedFigure(row));
	for (const row of tables.listings)
		all.set(`listings.${row.id}.price`, {
			value: row.priceCny,
			unit: 'cny',
			standing: 'reported',
			claim: row.claim,
			sources: [row.source]
		});
	for (const event of tables.events)
		if (/^\d{4}-\d{2}-\d{2}$/.test(event.date))
			all.set(`events.${event.id}.date`, {
				value: dayNumber(event.date),
				date: event.date,
				unit: 'date',
				standing: 'reported',
				claim: '',
				sources: [event.source]
			});
	return all;
}
