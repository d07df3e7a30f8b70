import type { Figure } from '../../lib/figures/figure';
import { stated, type Tables, eventDay } from '../../lib/tables';
import type { SceneTable } from '../../lib/scene/table';

export interface FeudFacts {
	readonly launch: Figure;
	readonly claimDate: Figure;
	readonly counterDate: Figure;
	readonly midnightDate: Figure;
	readonly span: Figure;
	readonly gap: Figure;
	readonly off: Figure;
	readonly fifteen: Figure;
	readonly steppedDown: Figure;
	readonly daysOff: Figure;
	readonly estimate: Figure;
	readonly zoom: Figure;
}

/** @throws when the quarrel's days or lengths are missing from the tables */
export function facts(tables: Tables): FeudFacts {
	const launch = eventDay(tables, 'ernie-bot', 'F11', 'confirmed');
	const midnightDate = eventDay(tables, 'wang-weibo', 'F1', 'confirmed');
	const steppedDown = eventDay(tables, 'wang-steps-down', 'F3', 'confirmed');
	const off = stated(tables, 'off-line', 'years');
	const fifteen = stated(tables, 'fifteen', 'years');
	return {
		launch,
		claimDate: eventDay(tables, 'li-gap', 'F4', 'confirmed'),
		counterDate: eventDay(tables, 'xiao-yang', 'X2', 'confirmed'),
		midnightDate,
		span: {
			value: midnightDate.value - launch.value,
			unit: 'days',
			standing: 'computed',
			claim: 'F1',
			sources: [...launch.sources, ...midnightDate.sources],
			formula: {
				zh: '王小川发文日减文心一言发布日',
				en: 'day of Wang’s post minus day of Ernie Bot’s launch'
			},
			inputs: ['feud.launch', 'feud.midnightDate']
		},
		gap: stated(tables, 'gap', 'months'),
		off,
		fifteen,
		steppedDown,
		daysOff: {
			value: midnightDate.value - steppedDown.value,
			unit: 'days',
			standing: 'computed',
			claim: 'F3',
			sources: [...steppedDown.sources, ...midnightDate.sources],
			formula: {
				zh: '王小川发文日减卸任搜狗首席执行官之日',
				en: 'day of Wang’s post minus the day he stepped down as Sogou’s chief executive'
			},
			inputs: ['feud.steppedDown', 'feud.midnightDate']
		},
		estimate: stated(tables, 'estimate', 'years'),
		zoom: {
			value: fifteen.value / off.value,
			unit: 'times',
			standing: 'computed',
			claim: 'F2',
			sources: fifteen.sources,
			formula: { zh: '较长的一段除以较短的一段', en: 'the longer length divided by the shorter' },
			inputs: ['feud.fifteen', 'feud.off']
		}
	};
}

/** The lengths of the quarrel, who stated them and about whom. */
export function table(f: FeudFacts): SceneTable {
	return {
		caption: { zh: '争吵里的时间长度', en: 'The lengths of time in the quarrel' },
		columns: [
			{ zh: '谁说的', en: 'Who said it' },
			{ zh: '说的是什么', en: 'About what' },
			{ zh: '长度', en: 'Length' },
			{ zh: '日期', en: 'Date' }
		],
		rows: [
			[
				{ zh: '李彦宏（据报道转述）', en: 'Robin Li (as reported)' },
				{ zh: '文心一言与 ChatGPT 的差距', en: 'Ernie Bot’s gap to ChatGPT' },
				f.gap,
				f.claimDate
			],
			[
				{ zh: '王小川', en: 'Wang Xiaochuan' },
				{ zh: '自己离开一线', en: 'his own time off the front line' },
				f.off,
				f.midnightDate
			],
			[
				{ zh: '王小川', en: 'Wang Xiaochuan' },
				{ zh: '对方离开一线，未核实', en: 'the other side’s time off it, unverified' },
				f.fifteen,
				f.midnightDate
			],
			[
				{ zh: '本刊计算', en: 'Our sum' },
				{ zh: '王小川卸任到发文', en: 'from Wang’s stepping down to his post' },
				f.daysOff,
				f.steppedDown
			],
			[
				{ zh: '王小川', en: 'Wang Xiaochuan' },
				{ zh: 'OpenAI 领先中国的时间', en: 'OpenAI’s lead over China' },
				f.estimate,
				null
			]
		],
		files: ['reported.csv', 'events.csv', 'quotes.csv']
	};
}
