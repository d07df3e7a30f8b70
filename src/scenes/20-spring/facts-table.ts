import { dated } from '../../lib/figures/make';
import { dayNumber, isoDay } from '../../lib/figures/calendar';
import type { Bilingual, Figure } from '../../lib/figures/figure';
import type { Cell, SceneTable } from '../../lib/scene/table';
import { byId, type Tables } from '../../lib/tables';
import type { SpringFacts } from './facts-shape';
import type { Kind } from './facts-events';

const kinds: Readonly<Record<Kind, Bilingual>> = {
	'new-model': { zh: '新模型', en: 'new model shown' },
	demo: { zh: '演示或测试', en: 'demonstration or test' },
	promise: { zh: '只有表态', en: 'promise only' },
	'older-model': { zh: '旧模型', en: 'older model' },
	chip: { zh: '芯片或集群', en: 'chip or cluster' },
	rule: { zh: '规定', en: 'rule' },
	feud: { zh: '口角', en: 'the quarrel' },
	listing: { zh: '标价', en: 'listing' }
};

const sure: Bilingual = { zh: '高', en: 'high' };
const unsure: Bilingual = { zh: '不高', en: 'less than high' };

/** Every mark of the days, and where the article's six stand. */
export function table(f: SpringFacts, tables: Tables): SceneTable {
	const date = (day: number, claim: string, sources: readonly string[]): Figure =>
		dated(isoDay(day), 'reported', { claim, sources });
	const row = (id: string, kind: Kind, doubted: boolean): readonly Cell[] => {
		if (kind === 'listing') {
			const { date: on, claim, source, product } = byId(tables.listings, id, 'data/listings.csv');
			const name = { zh: `${product} 京东标价`, en: `${product}, JD listing` };
			return [date(dayNumber(on), claim, [source]), name, null, kinds[kind], sure];
		}
		const event = byId(tables.events, id, 'data/events.csv');
		const who = byId(tables.firms, event.organisation, 'data/firms.csv');
		return [
			date(dayNumber(event.date), 'F12', [event.source]),
			{ zh: event.labelZh, en: event.labelEn },
			{ zh: who.nameZh, en: who.nameEn },
			kinds[kind],
			doubted ? unsure : sure
		];
	};
	const older = f.six.filter(({ group }) => group === 'older');
	return {
		caption: {
			zh: '从 ChatGPT 发布到报道的最后一天，谁在哪天做了什么',
			en: 'Who did what on which day, from ChatGPT’s release to the article’s last day'
		},
		columns: [
			{ zh: '日期', en: 'Day' },
			{ zh: '什么', en: 'What' },
			{ zh: '谁', en: 'Who' },
			{ zh: '性质', en: 'Kind' },
			{ zh: '日期把握', en: 'Confidence in the day' }
		],
		rows: [
			...older.map(({ event }) => row(event, 'older-model', false)),
			...f.happenings.map(({ id, kind, doubted }) => row(id, kind, doubted))
		],
		files: ['events.csv', 'firms.csv', 'listings.csv', 'reported.csv']
	};
}
