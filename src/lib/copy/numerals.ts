import type { Lang } from '../scene/contract';
import { spellingOf } from './spelling';
import { idiomsEn, idiomsZh, terms } from './terms';

const escaped = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const longestFirst = (list: readonly string[]): string =>
	[...list]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|');

const termPattern = new RegExp(`(?<![A-Za-z0-9])(?:${longestFirst(terms)})(?![0-9])`, 'g');
const { words, names } = spellingOf('zh-hant');
/** In both scripts: the Traditional edition's words are checked as it writes them. */
const bothScripts = (list: readonly string[]): readonly string[] => [
	...new Set(list.flatMap((text) => [text, words(text), names(text)]))
];

const idiomZhPattern = new RegExp(longestFirst(bothScripts(idiomsZh)), 'g');
const idiomEnPattern = new RegExp(`\\b(?:${longestFirst(idiomsEn)})\\b`, 'gi');

const unitsZh =
	'年|个月|月|天|日|倍|次|人|家|位|名|元|美元|张|枚|块|成|级|周|小时|个|把|段|条|种|步|只|部|份|套|点|层|档|分之|格|句|笔|轮|代';
const numeralZh = new RegExp(
	`[${bothScripts(Array.from('零〇一二两三四五六七八九十百千万亿半')).join('')}]+(?:${bothScripts(unitsZh.split('|')).join('|')})`
);

const numeralEn =
	/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|twice|thrice|half|third|quarter|tenfold|twofold)\b/i;

/**
 * The first number in a text that is not bound to a fact: a digit, a Chinese numeral before a unit
 * or an English number word. Terms (`A100`) and idioms (`一把手`, “no one”) are let through.
 * @param text words without their `{bindings}`
 * @returns the offending piece, or undefined
 */
export function unboundNumber(text: string, lang: Lang): string | undefined {
	const rest = text.replace(termPattern, '\u0001');
	const digits = /[0-9０-９]+(?:[.,][0-9]+)*/.exec(rest);
	if (digits) return digits[0];
	// Both languages are looked for in both: Chinese names stand in English text and the other way.
	const zh = numeralZh.exec(rest.replace(idiomZhPattern, '\u0001'));
	if (zh) return zh[0];
	if (lang === 'zh') return undefined;
	return numeralEn.exec(rest.replace(idiomEnPattern, '\u0001'))?.[0];
}
