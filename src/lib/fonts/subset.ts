import subsetFont from 'subset-font';
import type { Subset } from './plan';

/** Features that the page uses; the rest (fractions, proportional figures …) is cut away. */
const features = {
	latin: ['ccmp', 'kern', 'liga', 'lnum', 'mark', 'tnum'],
	han: ['ccmp', 'chws', 'halt', 'kern', 'liga', 'mark', 'palt', 'vchw', 'vert', 'vhal', 'vrt2']
} as const;

/** The licence's description and address, kept in the file beside the copyright line. */
const licenceNames = [13, 14];

/** “Source” is reserved for Adobe's own files (OFL, 3): a cut-down one goes by another name. */
export const reserved = 'Source';
export const instead = 'Plates';

/** Identifiers of name records that present a name: family, full name, PostScript name … */
const presented = new Set([1, 3, 4, 6, 16, 21, 25]);

/**
 * Replace the reserved name in the records of an uncompressed font's name table that present it.
 * The copyright line, which states the reservation, stays. Lengths do not change; checksums do, so
 * the font must be written anew afterwards.
 */
function withoutReservedName(sfnt: Buffer): Buffer {
	const font = Buffer.from(sfnt);
	const tables = font.readUInt16BE(4);
	for (let i = 0; i < tables; i++) {
		const entry = 12 + 16 * i;
		if (font.toString('latin1', entry, entry + 4) !== 'name') continue;
		const table = font.readUInt32BE(entry + 8);
		const strings = table + font.readUInt16BE(table + 4);
		for (let j = 0; j < font.readUInt16BE(table + 2); j++) {
			const record = table + 6 + 12 * j;
			if (!presented.has(font.readUInt16BE(record + 6))) continue;
			const start = strings + font.readUInt16BE(record + 10);
			const value = font.subarray(start, start + font.readUInt16BE(record + 8));
			for (const coded of [utf16, latin1])
				for (let at; (at = value.indexOf(coded(reserved))) >= 0;) coded(instead).copy(value, at);
		}
	}
	return font;
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** Cut a font down to the characters planned for it, as WOFF2. */
export async function cut({ source, characters }: Subset): Promise<Buffer> {
	const keepFeatures = features[source.script];
	const options = { keepFeatures, preserveNameIds: licenceNames };
	const sfnt = await subsetFont(source.file, characters, { ...options, targetFormat: 'sfnt' });
	return subsetFont(withoutReservedName(sfnt), undefined, {
		...options,
		keepAllGlyphs: true,
		targetFormat: 'woff2'
	});
}
