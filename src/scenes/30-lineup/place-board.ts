/** The board that a language reads: upright in Chinese, lying in English. */
import type { Slim } from '../../lib/figures/figure';
import { MIN_TEXT } from '../../lib/geometry/fit';
import type { Size, Words } from '../../lib/scene/contract';
import { labelFor } from '../../lib/scene/words';
import type { LineupFacts } from './facts';
import type { Board } from './place-grid';
import { lyingBoard } from './place-lying';
import { uprightBoard } from './place-upright';

/** Everything's place for a size and a language. @throws where a label is missing */
export function boardOf(facts: Slim<LineupFacts>, size: Size, words: Words): Board {
	const upright = words.lang === 'zh';
	const labelRem = size.composition === 'phone' ? 0.8125 : 0.9375;
	return (upright ? uprightBoard : lyingBoard)({
		size,
		words,
		firms: facts.columns.map(({ id }) => labelFor(words, `firm-${id}`, size)),
		names: facts.plates.map(({ nameZh, nameEn }) => (upright ? nameZh : nameEn)),
		labelSize: Math.max(MIN_TEXT, labelRem * size.rem)
	});
}
