/** The proof stamps: how each language names who stands behind a number, short and in full. */
import type { Standing } from './figure';

export interface SealName {
	/** The stamp itself: one character in Chinese, a word or two in English. */
	readonly stamp: string;
	/** For whoever cannot see it, and for tables. */
	readonly name: string;
}

export const seals: Readonly<Record<'zh' | 'en', Readonly<Record<Standing, SealName>>>> = {
	zh: {
		reported: { stamp: '报', name: '据报道' },
		computed: { stamp: '算', name: '本刊计算' },
		confirmed: { stamp: '核', name: '已核实' },
		disputed: { stamp: '疑', name: '存疑' }
	},
	en: {
		reported: { stamp: 'as reported', name: 'as reported' },
		computed: { stamp: 'our sum', name: 'our sum' },
		confirmed: { stamp: 'checked', name: 'checked elsewhere' },
		disputed: { stamp: 'doubtful', name: 'doubtful' }
	}
};
