/* What we use of two packages that come without types. */

declare module 'fontkit' {
	export interface Glyph {
		readonly id: number;
		readonly advanceWidth: number;
		readonly bbox: { minX: number; minY: number; maxX: number; maxY: number };
		/** Outline in font units, y up. */
		readonly path: { readonly commands: readonly Command[] };
	}

	export interface Command {
		readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
		/** Points, x and y in turn. */
		readonly args: readonly number[];
	}

	interface Position {
		readonly xAdvance: number;
		readonly xOffset: number;
		readonly yOffset: number;
	}

	export interface Font {
		readonly unitsPerEm: number;
		readonly ascent: number;
		readonly descent: number;
		readonly capHeight: number;
		readonly copyright: string;
		readonly familyName: string;
		readonly availableFeatures: readonly string[];
		readonly characterSet: readonly number[];
		hasGlyphForCodePoint(codePoint: number): boolean;
		glyphForCodePoint(codePoint: number): Glyph;
		layout(
			text: string,
			features?: readonly string[]
		): {
			readonly advanceWidth: number;
			readonly glyphs: readonly Glyph[];
			readonly positions: readonly Position[];
		};
	}

	export function create(file: Uint8Array): Font;
}

declare module 'subset-font' {
	interface Options {
		targetFormat?: 'sfnt' | 'woff' | 'woff2';
		keepFeatures?: readonly string[];
		preserveNameIds?: readonly number[];
		keepAllGlyphs?: boolean;
	}
	/** The font cut down to the characters of `text`; without a text, all of its glyphs. */
	export default function subsetFont(
		font: Uint8Array,
		text: string | undefined,
		options?: Options
	): Promise<Buffer>;
}
