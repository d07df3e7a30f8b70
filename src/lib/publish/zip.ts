/** Zips that have the same bytes whenever and wherever they are packed. Build side only. */
import { zipSync, type Zippable } from 'fflate';

/** A zip's own clock, which is local, begins here; a file in it has to have some date. */
const noDate = (): Date => new Date(1980, 0, 1);

/** @param files by their paths in the zip, in their order there */
export function zip(
	files: Iterable<readonly [path: string, bytes: Uint8Array]>
): Uint8Array<ArrayBuffer> {
	const entries: Zippable = {};
	for (const [path, bytes] of files) {
		// A PNG is packed already.
		const level = path.endsWith('.png') ? 0 : 9;
		entries[path] = [bytes, { level, mtime: noDate() }];
	}
	return new Uint8Array(zipSync(entries));
}
