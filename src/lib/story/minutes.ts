import type { SceneCopy } from '../copy/parse';
import type { Figure } from '../figures/figure';
import type { Lang } from '../scene/contract';

/** Characters (zh) or words (en) a minute, read on a screen with pictures to look at. */
const pace: Readonly<Record<Lang, number>> = { zh: 280, en: 180 };

/** How long the steps take to read, in whole minutes, at least one. */
export function minutesToRead(copies: readonly SceneCopy[], lang: Lang): Figure {
	const all = copies
		.flatMap((c) => [c.title, c.deck, ...c.steps.flatMap((s) => [s.head, ...s.text])])
		.join('\n')
		.replace(/\{[^}]*\}/g, lang === 'zh' ? '数字' : 'figure');
	const count = lang === 'zh' ? all.replace(/\s/g, '').length : all.split(/\s+/).length;
	return {
		value: Math.max(1, Math.round(count / pace[lang])),
		unit: 'minutes',
		standing: 'computed',
		claim: '',
		sources: []
	};
}
