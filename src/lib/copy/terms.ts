/**
 * Words with numbers in them that are names or idioms, not figures. Everything else that counts
 * must be bound to a fact. Listed once, for all scenes.
 */

/** Names that carry digits. */
export const terms: readonly string[] = [
	'A100',
	'A800',
	'H800',
	'V100',
	'GPT-3.5',
	'GPT-3',
	'GPT-4',
	'M6',
	'ERNIE 3.0 Titan',
	'FP16',
	'360',
	'A10',
	'A0',
	'Jin10',
	'hundred-group war', // of group-buying sites
	'CC BY 4.0',
	'OFL-1.1'
];

/** Chinese numerals before a unit that count nothing. */
export const idiomsZh: readonly string[] = [
	'一个说法',
	'一句',
	'一次',
	'一把手',
	'一把',
	'一线',
	'一起',
	'一样',
	'一直',
	'一位',
	'一名',
	'一份',
	'一段',
	'一条',
	'一格',
	'一边',
	'一年到头',
	'一张',
	'一家',
	'一天',
	'一种',
	'一个宇宙',
	'两个宇宙',
	'一个',
	'半年报',
	'上半月',
	'翻一倍',
	'翻一番',
	'一步',
	'这一步',
	'第一',
	'两人',
	'两个人',
	'两边',
	'两者',
	'万一',
	'千万别'
];

/** English number words that count nothing. */
export const idiomsEn: readonly string[] = [
	'no one',
	'one another',
	'each one',
	'one ruler',
	'one axis',
	'one scale',
	'one line',
	'one side',
	'one day',
	'one of',
	'on one',
	'as one',
	'this one',
	'that one',
	'the one',
	'first',
	'second-hand',
	'third-party',
	'upper one',
	'lower one',
	'two men',
	'each of the two',
	'the two',
	'one-character',
	'number one'
];
