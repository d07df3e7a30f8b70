import { dayOf, isoDay } from '../../lib/figures/calendar';
import type { Bilingual, Figure } from '../../lib/figures/figure';
import { stated, type Tables, eventDay } from '../../lib/tables';
import { usesOf } from './facts-grid';
import type { UsesFacts } from './facts-shape';

export type { UsesFacts } from './facts-shape';
export { table } from './facts-table';

/** The last third of a month, days: how “at the end of the month” is read where no day is known. */
const MONTH_END = 10;

interface After {
	readonly order: Figure;
	readonly by: Figure;
	readonly inputs: readonly string[];
	readonly formula: Bilingual;
}

const computed = ({ order, by, inputs, formula }: After, rest: Partial<Figure>): Figure => ({
	value: 0,
	unit: 'date',
	standing: 'computed',
	claim: by.claim,
	sources: order.sources,
	formula,
	inputs,
	...rest
});

function italyOf(tables: Tables): UsesFacts['italy'] {
	const order = eventDay(tables, 'italy-order', 'F48', 'confirmed');
	const days = stated(tables, 'italy-announced-after', 'days');
	const months = stated(tables, 'italy-lifted-after', 'months');
	const announced = order.value + days.value;
	const [year = 0, month = 1] = (order.date ?? '').split('-').map(Number);
	// The day before the first of the month after: months count from 0.
	const last = dayOf(year, month + months.value, 0);
	return {
		order,
		announced: computed(
			{
				order,
				by: days,
				inputs: ['uses.italy.order', 'reported.italy-announced-after'],
				formula: { zh: '命令落款的次日', en: 'the day after the date on the order' }
			},
			{ value: announced, date: isoDay(announced) }
		),
		lifted: computed(
			{
				order,
				by: months,
				inputs: ['uses.italy.order', 'reported.italy-lifted-after'],
				formula: {
					zh: '命令之后一个月的月底；哪一天不详，图上画成那个月的下旬',
					en: 'the end of the month after the order; as the day is not known, the drawing shows the last third of that month'
				}
			},
			{ value: last - MONTH_END + 1, upTo: last, date: isoDay(last).slice(0, 7) }
		)
	};
}

/** @throws when a day, a number or a firm of the chapter is missing from the tables */
export function facts(tables: Tables): UsesFacts {
	return {
		launch: eventDay(tables, 'ernie-bot', 'F11', 'confirmed'),
		liDay: eventDay(tables, 'li-gap', 'F4', 'confirmed'),
		xiaoDay: eventDay(tables, 'xiao-yang', 'X2', 'confirmed'),
		wangDay: eventDay(tables, 'wang-weibo', 'F1', 'confirmed'),
		licence: eventDay(tables, 'bluefocus-licence', 'F33', 'confirmed'),
		mail: eventDay(tables, 'bluefocus-mail', 'F34', 'confirmed'),
		kinds: stated(tables, 'outsourcing-kinds', 'count'),
		summit: eventDay(tables, 'alibaba-summit', 'F87', 'confirmed'),
		share: stated(tables, 'alibaba-share', 'percent'),
		trialYear: stated(tables, 'alibaba-trial-year', 'year'),
		rate: stated(tables, 'rail-rate', 'percent'),
		italy: italyOf(tables),
		grid: usesOf(tables)
	};
}
