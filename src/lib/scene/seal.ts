/** Proof stamps in a graphic, for its large numbers: at most four a picture. */
import type { Standing } from '../figures/figure';
import { metrics, textWidth } from '../geometry/text';
import type { Mark, TextMark } from '../marks/mark';
import type { Words } from './contract';

/** px of the stamp's characters: the smallest that is set. */
const SIZE = 12;
/** px between the stamp's characters and its frame. */
const PAD = 3;
const HEIGHT = 18;
/** px between a number and its stamp. */
const GAP = 7;

/** How much room a number's stamp takes beside it, px, with the gap before it. */
export const sealRoom = (standing: Standing, { lang, stamps }: Words): number =>
	GAP + 2 * PAD + textWidth(stamps[standing], 'label', SIZE, lang);

/**
 * A number with its stamp: the text, and the stamp's frame and characters after its last character.
 * A text set to the end of a line, or centred, moves over so that both together stand where it stood.
 */
export function sealed(text: TextMark, standing: Standing, words: Words): readonly Mark[] {
	const { lang, stamps } = words;
	const room = sealRoom(standing, words);
	const width = textWidth(text.text, text.role, text.size, lang);
	const shift = text.anchor === 'end' ? room : text.anchor === 'middle' ? room / 2 : 0;
	const x = text.x - shift;
	const end = text.anchor === 'end' ? x : text.anchor === 'middle' ? x + width / 2 : x + width;
	const left = end + GAP;
	// The stamp stands halfway up the number's figures.
	const middle = text.y - (metrics[lang][text.role].capHeight * text.size) / 2;
	const opacity = text.opacity === undefined ? {} : { opacity: text.opacity };
	const ink = metrics[lang].label;
	const drop = ((lang === 'zh' ? ink.hanTop - ink.hanBottom : ink.capHeight) * SIZE) / 2;
	return [
		{ ...text, x },
		{
			kind: 'rect',
			key: `${text.key}-seal-frame`,
			x: left,
			y: middle - HEIGHT / 2,
			width: room - GAP,
			height: HEIGHT,
			stroke: 'ink-3',
			...(standing === 'disputed' ? { dash: 'dashed' as const } : {}),
			...opacity
		},
		{
			kind: 'text',
			key: `${text.key}-seal`,
			x: left + PAD,
			y: middle + drop,
			text: stamps[standing],
			size: SIZE,
			role: 'label',
			fill: 'ink-2',
			...opacity
		}
	];
}
