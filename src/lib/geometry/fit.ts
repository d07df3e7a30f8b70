import { textWidth, type Lang, type Role } from './text';

/** No text is ever smaller, px. */
export const MIN_TEXT = 12;

/**
 * The largest font size, at most `max` px, at which every line fits into `width` px; never under
 * {@link MIN_TEXT}, so check what comes back where a label could be longer than its place.
 */
export function fitSize(
	lines: readonly string[],
	role: Role,
	max: number,
	width: number,
	lang: Lang
): number {
	const widest = Math.max(...lines.map((line) => textWidth(line, role, 1, lang)), 1e-6);
	return Math.max(MIN_TEXT, Math.min(max, width / widest));
}

/**
 * Whether a line fits into `width` px at some size from {@link MIN_TEXT} up: a label that does not is
 * better left out than cut.
 */
export const hasRoom = (line: string, role: Role, width: number, lang: Lang): boolean =>
	textWidth(line, role, MIN_TEXT, lang) <= width;

/** `value` kept between two bounds. */
export const clamp = (value: number, min: number, max: number): number =>
	Math.min(Math.max(value, min), max);

/**
 * Lines of a label broken where they must be so that each fits: at blanks in English, between
 * characters in Chinese, never before closing or after opening punctuation. The copy's own breaks
 * are kept.
 */
export function wrap(
	lines: readonly string[],
	role: Role,
	size: number,
	width: number,
	lang: Lang
): string[] {
	return lines.flatMap((line) => {
		// A break is allowed where the pattern splits; figures stay with their units (no-break space).
		const parts = line.match(
			lang === 'zh'
				? /[（《“「『]*(?:[A-Za-z0-9.,%+−–¥$\u00a0]+[\p{sc=Han}]?|.)[）》”」』，。、；：？！…]* ?/gu
				: /[^ ]+ ?/g
		) ?? [line];
		const out: string[] = [];
		let current = '';
		for (const part of parts) {
			if (current !== '' && textWidth((current + part).trimEnd(), role, size, lang) > width) {
				out.push(current.trimEnd());
				current = part;
			} else current += part;
		}
		return [...out, current.trimEnd()];
	});
}

/** How much smaller a text may be set for the sake of its own lines. */
const KEEPS_LINES = 0.66;

/**
 * A text set as large as a block allows: its lines, broken by {@link wrap}, and their size.
 * @param max largest size, px
 * @param block px
 * @param leading line distance, em
 */
export function fitBlock(
	lines: readonly string[],
	role: Role,
	max: number,
	block: { readonly width: number; readonly height: number },
	leading: number,
	lang: Lang
): { readonly size: number; readonly lines: readonly string[] } {
	// Lines as the copy has them read better than larger ones broken anywhere.
	const whole = fitSize(lines, role, max, block.width, lang);
	const wholeFits =
		lines.every((line) => textWidth(line, role, whole, lang) <= block.width) &&
		lines.length * leading * whole <= block.height;
	for (let size = max; ; size = Math.max(MIN_TEXT, size - 1)) {
		const set = wrap(lines, role, size, block.width, lang);
		const fits =
			set.length * leading * size <= block.height &&
			set.every((line) => textWidth(line, role, size, lang) <= block.width);
		if (fits && wholeFits && size > whole && whole > KEEPS_LINES * size)
			return { size: whole, lines: [...lines] };
		if (fits || size <= MIN_TEXT) return { size, lines: set };
	}
}
