/**
 * Numbers as each language writes them. No number is rounded harder than its figure says.
 */
import type { Figure } from '../figures/figure';
import type { Lang } from '../scene/contract';

/** No break between a number and its unit. */
export const NBSP = '\u00A0';
const MINUS = '\u2212';
const EN_DASH = '\u2013';

/** `signed` shows a plus, `bare` drops the unit, `full` gives a date its year. */
export const variants = ['signed', 'bare', 'full'] as const;
export type Variant = (typeof variants)[number];

/** 1234567.891 → “1,234,567.9”. @param digits decimals */
export function plainNumber(value: number, digits = 0): string {
	const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? MINUS : '';
	return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** At most two decimals, none that are zero: 1.10 → “1.1”. */
const short = (value: number): string => plainNumber(value, 2).replace(/\.?0+$/, '');

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** ISO day or month → “3 月 27 日”, “27 March”, “April”; `full` adds the year. */
export function formatDate(iso: string, lang: Lang, full = false): string {
	const [year = 0, month = 1, day] = iso.split('-').map(Number);
	if (lang === 'zh') {
		const dayAndMonth = `${month}${NBSP}月${day ? `${NBSP}${day}${NBSP}日` : ''}`;
		return full ? `${year}${NBSP}年${NBSP}${dayAndMonth}` : dayAndMonth;
	}
	const dayAndMonth = `${day ? day + NBSP : ''}${months[month - 1] ?? ''}`;
	return full ? `${dayAndMonth}${NBSP}${year}` : dayAndMonth;
}

/** Money in the language's own steps: 万 and 亿, or million and billion, where that stays exact. */
function money(exact: number, lang: Lang, digits: number): [string, string] {
	const step = 10 ** -digits;
	const value = digits < 0 ? Math.round(exact / step) * step : exact;
	if (lang === 'zh') {
		if (value >= 1e8) return [short(value / 1e8), '亿'];
		if (value >= 1e4 && value % 1000 === 0) return [short(value / 1e4), '万'];
		return [plainNumber(value, Math.max(digits, 0)), ''];
	}
	if (value >= 1e9) return [short(value / 1e9), 'billion'];
	if (value >= 1e6) return [short(value / 1e6), 'million'];
	return [plainNumber(value, Math.max(digits, 0)), ''];
}

/** Units that follow the number; `en` as [one, many]. */
const unitWords: Partial<Record<Figure['unit'], { zh: string; en: readonly [string, string] }>> = {
	days: { zh: '天', en: ['day', 'days'] },
	minutes: { zh: '分钟', en: ['minute', 'minutes'] },
	months: { zh: '个月', en: ['month', 'months'] },
	years: { zh: '年', en: ['year', 'years'] },
	doublings: { zh: '次', en: ['doubling', 'doublings'] },
	firms: { zh: '家', en: ['firm', 'firms'] },
	people: { zh: '人', en: ['person', 'people'] },
	cards: { zh: '张', en: ['card', 'cards'] },
	models: { zh: '个', en: ['model', 'models'] },
	'gb-per-second': { zh: 'GB/s', en: ['GB/s', 'GB/s'] },
	tflops: { zh: 'TFLOPS', en: ['TFLOPS', 'TFLOPS'] },
	watts: { zh: '瓦', en: ['W', 'W'] }
};

/** Digits shown of amounts of training compute, which are estimates. */
const SIGNIFICANT = 3;

const joined = (figure: Figure, write: (value: number) => string): string =>
	figure.upTo === undefined
		? write(figure.value)
		: `${write(figure.value)}${EN_DASH}${write(figure.upTo)}`;

/**
 * A figure as it is read in a sentence of that language, e.g. “+6.17%”, “19 天”, “¥99,799”.
 * @param variant see {@link variants}
 */
export function format(figure: Figure, lang: Lang, variant?: Variant): string {
	const digits = figure.digits ?? 0;
	const number = joined(figure, (v) => plainNumber(v, Math.max(digits, 0)));
	const plus = variant === 'signed' && figure.value > 0 ? '+' : '';
	switch (figure.unit) {
		case 'date':
			return formatDate(figure.date ?? '', lang, variant === 'full');
		case 'year':
			return variant === 'bare' || lang === 'en'
				? String(figure.value)
				: `${figure.value}${NBSP}年`;
		case 'percent':
			return variant === 'bare' ? number : `${plus}${number}%`;
		case 'times':
			if (variant === 'bare') return number;
			return lang === 'zh' ? `${number}${NBSP}倍` : `${number}×`;
		case 'level':
			if (variant === 'bare') return number;
			return lang === 'zh' ? `${number}${NBSP}级` : `level${NBSP}${number}`;
		case 'cny':
		case 'usd': {
			const { upTo, ...low } = figure;
			const [, step] = money(upTo ?? figure.value, lang, digits);
			// Ends in different steps are each written out: 1,000 万元–1 亿元.
			if (upTo !== undefined && money(figure.value, lang, digits)[1] !== step)
				return [low, { ...low, value: upTo }]
					.map((end) => format(end, lang, variant))
					.join(EN_DASH);
			const amount = joined(figure, (v) => money(v, lang, digits)[0]);
			if (variant === 'bare') return `${amount}${step && NBSP + step}`;
			if (lang === 'zh')
				return `${plus}${amount}${NBSP}${step}${figure.unit === 'cny' ? '元' : '美元'}`;
			return `${plus}${figure.unit === 'cny' ? '¥' : '$'}${amount}${step && NBSP + step}`;
		}
		case 'flop': {
			const power = joined(figure, (v) =>
				Number(v.toPrecision(SIGNIFICANT)).toExponential().replace('e+', 'e')
			);
			return variant === 'bare' ? power : `${power}${NBSP}FLOP`;
		}
		case 'count':
			return `${plus}${number}`;
		default: {
			const words = unitWords[figure.unit];
			if (variant === 'bare' || !words) return `${plus}${number}`;
			const many = figure.upTo !== undefined || figure.value !== 1;
			return `${plus}${number}${NBSP}${lang === 'zh' ? words.zh : words.en[many ? 1 : 0]}`;
		}
	}
}
