/** Numbers as they are said, for readers who hear the page. */
import type { Lang } from '../scene/contract';

type Rule = readonly [written: RegExp, said: string];

/** Signs that a synthesiser skips, or names wrongly (¥ is a yen to most). Each on a formatted figure. */
const rules: Readonly<Record<Lang, readonly Rule[]>> = {
	zh: [
		[/–/g, ' 至 '],
		[/−/g, '负'],
		[/\+(?=\d)/g, '正'],
		[/(\d)e(\d+)/g, '$1 乘以 10 的 $2 次方'],
		[/\bFLOP\b/g, '次运算'],
		[/GB\/s/g, '吉字节每秒']
	],
	en: [
		[/¥([\d.,−]+(?:–[\d.,−]+)?(?:\s(?:m|b)illion)?)/g, '$1\u00A0yuan'],
		[/\$([\d.,−]+(?:–[\d.,−]+)?(?:\s(?:m|b)illion)?)/g, '$1\u00A0dollars'],
		[/–/g, ' to '],
		[/−/g, 'minus '],
		[/\+(?=\d)/g, 'plus '],
		[/×/g, '\u00A0times'],
		[/(\d)e(\d+)/g, '$1 times ten to the power of $2'],
		[/\bFLOP\b/g, 'operations'],
		[/GB\/s/g, 'gigabytes a second'],
		[/(\d\s)W\b/g, '$1watts']
	]
};

/** A formatted figure as it is said, e.g. “1.04–1.08×” → “1.04 to 1.08 times”. */
export const spoken = (figure: string, lang: Lang): string =>
	rules[lang].reduce((text, [written, said]) => text.replace(written, said), figure);

/** How a figure is said, where a synthesiser would not find that out from how it is written. */
export function saidOtherwise(figure: string, lang: Lang): string | undefined {
	const said = spoken(figure, lang);
	return said === figure ? undefined : said;
}
