/**
 * The title in two inks out of register, for pictures. As on the cover the error is data: at the scale
 * of a ruler as long as the measure the plates are two months apart. Build side only.
 */
import type { Act } from '../scene/contract';
import { editionOf, type EditionId } from '../scene/editions';
import { metrics } from '../geometry/text';
import { lineWidth, outline, type Setting } from './outline';
import { blendOf, colour } from './palette';

export interface Plates {
	readonly drawn: string;
	/** px from the top of the first line's ink to the last baseline. */
	readonly height: number;
}

/**
 * @param lines set flush left, the longest across the measure
 * @param register the plates' distance as a share of the ruler
 * @param box px: the upper left corner, the width that the plates fill, and the ruler that the register
 * is measured on; lines are a share of their size apart
 */
export function plates(
	lines: readonly string[],
	register: number,
	box: { readonly x: number; readonly y: number; readonly width: number; readonly ruler: number },
	sheet: { readonly act: Act; readonly edition: EditionId }
): Plates {
	const { act, edition } = sheet;
	const { lang } = editionOf(edition);
	const offset = register * box.ruler;
	const unit: Setting = { role: 'display', size: 1, edition };
	const widest = Math.max(...lines.map((text) => lineWidth(text, unit)));
	const size = (box.width - offset) / widest;
	const top = lang === 'zh' ? metrics.zh.display.hanTop : metrics.en.display.capHeight;
	const leading = lang === 'zh' ? 1.05 : 0.86;
	// The ink of display type stands a little inside its square.
	const left = box.x - size * (lang === 'zh' ? 0.035 : 0.02);
	const d = lines
		.map((text, i) => outline(text, { ...unit, size }, [left, box.y + size * (top + i * leading)]))
		.join('');
	const plate = (ink: 'a' | 'b', x: number): string =>
		`<path fill="${colour(ink, act)}"${x === 0 ? '' : ` transform="translate(${x.toFixed(2)} 0)"`} style="mix-blend-mode:${blendOf(act)}" d="${d}"/>`;
	return {
		drawn: plate('a', 0) + plate('b', offset),
		height: size * (top + (lines.length - 1) * leading)
	};
}
