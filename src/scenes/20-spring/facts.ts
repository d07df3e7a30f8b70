import { computed, dated, type Origin } from '../../lib/figures/make';
import { dayNumber } from '../../lib/figures/calendar';
import type { Bilingual, Figure } from '../../lib/figures/figure';
import { byId, stated, type Tables, eventDay } from '../../lib/tables';
import { happenings, sorted, type Group, type Named } from './facts-events';
import type { SpringFacts } from './facts-shape';

export type { SpringFacts } from './facts-shape';
export { table } from './facts-table';

/** Mean length of a year of the calendar, days. */
const YEAR = 365.2425;

const newYear = (year: Figure): number => dayNumber(`${year.value}-01-01`);

/** @throws when a day, a number or a firm that the scene needs is missing from the tables */
export function facts(tables: Tables): SpringFacts {
	const turing = stated(tables, 'turing', 'year');
	const aiSince = stated(tables, 'ai-since', 'year');
	const chatgpt = eventDay(tables, 'chatgpt', 'X10', 'confirmed');
	const first = eventDay(tables, 'ernie-bot', 'F11', 'confirmed');
	const feudDay = eventDay(tables, 'wang-weibo', 'F1', 'confirmed');
	// No later day stands in the article than that of its last price.
	const last = byId(tables.listings, 'a100', 'data/listings.csv');
	const until = dated(last.date, 'reported', { claim: last.claim, sources: [last.source] });
	const end = until.value + 1;
	const days = end - first.value;
	const long = end - newYear(turing);
	const six = sorted(tables, first.value, feudDay.value);
	const sum = (
		value: number,
		unit: Figure['unit'],
		{ claim, sources }: Origin,
		formula: Bilingual,
		inputs: readonly string[],
		digits = 0
	): Figure => computed(value, { unit, digits, claim, sources, formula, inputs });
	const ofSpring = { claim: 'X11', sources: [...first.sources, ...until.sources] };
	const count = (firms: readonly Named[], formula: Bilingual): Figure =>
		sum(
			firms.length,
			'firms',
			{
				claim: 'F12',
				sources: [
					...new Set(firms.map(({ event }) => byId(tables.events, event, 'data/events.csv').source))
				]
			},
			formula,
			['spring.first', 'spring.feudDay']
		);
	const of = (group: Group, formula: Bilingual): Figure =>
		count(
			six.filter((one) => one.group === group),
			formula
		);
	return {
		turing,
		years: stated(tables, 'since-turing', 'years'),
		length: sum(
			long / YEAR,
			'years',
			{ claim: 'F30', sources: turing.sources },
			{
				zh: '从图灵测试那年元旦到最后一天，天数除以平均每年的天数',
				en: 'days from New Year of the year of the Turing test to the last day, over those of a mean year'
			},
			['spring.turing', 'spring.until'],
			1
		),
		share: sum(
			(100 * days) / long,
			'percent',
			ofSpring,
			{
				zh: '这些天，除以从图灵测试那年元旦算起的全部天数',
				en: 'these days, divided by all days from New Year of the year of the Turing test'
			},
			['spring.days', 'spring.turing', 'spring.until'],
			2
		),
		aiSince,
		modelsSince: stated(tables, 'models-since', 'year'),
		chatgpt,
		gpt4: eventDay(tables, 'gpt-4', 'X10', 'confirmed'),
		first,
		winter: sum(
			first.value - chatgpt.value,
			'days',
			{ claim: 'X10', sources: [...chatgpt.sources, ...first.sources] },
			{
				zh: '文心一言发布日减 ChatGPT 发布日',
				en: 'day of Ernie Bot’s launch minus day of ChatGPT’s'
			},
			['spring.chatgpt', 'spring.first']
		),
		until,
		days: sum(
			days,
			'days',
			ofSpring,
			{
				zh: '从文心一言发布到报道所写的最后一天，头尾都算',
				en: 'from Ernie Bot’s launch to the last day that the article gives, both counted'
			},
			['spring.first', 'spring.until']
		),
		feudDay,
		told: stated(tables, 'firms-told', 'firms'),
		counted: stated(tables, 'firms-counted', 'firms'),
		pangu: stated(tables, 'pangu-year', 'year'),
		named: count(six, {
			zh: '报道在百度之外点名的公司',
			en: 'firms that the article names besides Baidu'
		}),
		new: of('new', {
			zh: '点名的公司中，这些天里拿出新模型的',
			en: 'of the firms named, those that showed a new model in these days'
		}),
		older: of('older', {
			zh: '点名的公司中，这些天里没有新东西、只有旧模型的',
			en: 'of the firms named, those with an older model and nothing new in these days'
		}),
		cluster: of('cluster', {
			zh: '点名的公司中，这些天里只拿出计算集群的',
			en: 'of the firms named, those that showed a computing cluster in these days'
		}),
		promise: of('promise', {
			zh: '点名的公司中，这些天里只有表态的',
			en: 'of the firms named, those that only gave a promise in these days'
		}),
		starts: [newYear(turing), newYear(aiSince), chatgpt.value, first.value],
		end,
		happenings: happenings(tables, chatgpt.value, until.value),
		six
	};
}
