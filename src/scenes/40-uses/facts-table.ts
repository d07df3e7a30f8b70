import type { Bilingual } from '../../lib/figures/figure';
import { byId, type Tables } from '../../lib/tables';
import type { Cell, SceneTable } from '../../lib/scene/table';
import type { UsesFacts } from './facts-shape';

type Row = Tables['uses'][number];

const useNames: Readonly<Record<Row['use'], Bilingual>> = {
	text: { zh: '文字：产品介绍、描述', en: 'text: product introductions and descriptions' },
	images: { zh: '图片：营销图案', en: 'images: marketing pictures' },
	search: { zh: '搜索：微信搜索', en: 'search: in WeChat' },
	ads: { zh: '广告：腾讯广告', en: 'ads: Tencent’s advertising' },
	documents: { zh: '文档：智能文档搜索', en: 'documents: searching them' },
	weather: { zh: '气象：预报', en: 'weather: forecasts' },
	waves: { zh: '海浪：预测', en: 'sea waves: forecasts' },
	rail: { zh: '铁路：故障检测', en: 'rail: finding faults' },
	companionship: { zh: '陪伴', en: 'companionship' }
};

const bases: Readonly<Record<Row['basis'], Bilingual>> = {
	'own-claim': { zh: '厂商自己宣布，据报道', en: 'the firm’s own announcement, as reported' },
	article: { zh: '文章的说法，没有交代出处', en: 'the article, without a source' },
	bystander: { zh: '别人的评测视频，据报道', en: 'somebody’s video review, as reported' }
};

const confirmed: Bilingual = {
	zh: '文章的说法；另有厂商自己的材料可证',
	en: 'the article; borne out by the firm’s own papers'
};

const firmName = (tables: Tables, id: string): Bilingual => {
	const { nameZh, nameEn } = byId(tables.firms, id, 'data/firms.csv');
	return { zh: nameZh, en: nameEn };
};

/** Who wants a model for what, then the chapter's days and its one rate. */
export function table(f: UsesFacts, tables: Tables): SceneTable {
	const row = (who: Bilingual, what: Bilingual, basis: Bilingual, cell: Cell): readonly Cell[] => [
		who,
		what,
		basis,
		cell
	];
	const bluefocus = firmName(tables, 'bluefocus');
	const garante = firmName(tables, 'garante');
	const press: Bilingual = { zh: '另见其他报道', en: 'also in other reports' };
	const order: Bilingual = { zh: '命令，另见其他来源', en: 'the order, also found elsewhere' };
	return {
		caption: {
			zh: '文章里的用处，以及谁说的',
			en: 'The uses in the article, and whose word they are'
		},
		columns: [
			{ zh: '谁', en: 'Who' },
			{ zh: '做什么用', en: 'For what' },
			{ zh: '根据', en: 'On whose word' },
			{ zh: '日期或数', en: 'Day or number' }
		],
		rows: [
			row(
				bluefocus,
				{ zh: '获微软云 AI 许可', en: 'obtains a Microsoft cloud AI licence' },
				press,
				f.licence
			),
			row(
				bluefocus,
				{
					zh: '华东区总部采购部邮件，停用外包',
					en: 'mail of its East China purchasing department stops outsourcing'
				},
				press,
				f.mail
			),
			row(
				bluefocus,
				{
					zh: '停用几类外包：设计、方案、文案、短期用工',
					en: 'kinds of outsourcing stopped: design, planning, copy, short-term staff'
				},
				press,
				f.kinds
			),
			...tables.uses.map(({ firm, use, standing, basis }) =>
				row(
					firmName(tables, firm),
					useNames[use],
					standing === 'confirmed' ? confirmed : bases[basis],
					use === 'rail' ? f.rate : null
				)
			),
			row(
				firmName(tables, 'alibaba'),
				{ zh: '“所有产品”', en: '“every product”' },
				{
					zh: '张勇在阿里云峰会上，据报道',
					en: 'Zhang Yong at the Alibaba Cloud summit, as reported'
				},
				f.summit
			),
			row(
				firmName(tables, 'alibaba'),
				{
					zh: '可覆盖的工作量：句子残缺，不知是什么的占比',
					en: 'share of work covered: the sentence is damaged, of what is not known'
				},
				bases.article,
				f.share
			),
			row(
				garante,
				{
					zh: '命令落款，暂时限制 ChatGPT 处理个人数据',
					en: 'order dated, limiting ChatGPT’s processing of personal data for a time'
				},
				order,
				f.italy.order
			),
			row(garante, { zh: '公布并生效', en: 'announced and in force' }, order, f.italy.announced),
			row(
				garante,
				{
					zh: '限制解除：月底，哪一天不详',
					en: 'limit lifted: at the end of the month, on what day is not known'
				},
				order,
				f.italy.lifted
			)
		],
		files: ['uses.csv', 'events.csv', 'reported.csv', 'quotes.csv']
	};
}
