/** Where an error of copy or data lies, so that an editor can go there. */

export interface Fault {
	readonly message: string;
	/** From the root; empty where the error names none. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** The line itself and its neighbours. */
	readonly frame: string;
}

/** Lines shown before and after the one to blame. */
const AROUND = 2;

function frameOf(lines: readonly string[], line: number): string {
	return lines
		.map((text, i) => `${i + 1 === line ? '>' : ' '} ${String(i + 1).padStart(4)} | ${text}`)
		.slice(Math.max(0, line - 1 - AROUND), line + AROUND)
		.join('\n');
}

/** What the message quotes as found, longest first: the surest way to its line. */
const quoted = (message: string): string[] =>
	[...message.matchAll(/[“"]([^“”"]+)[”"]/g)]
		.map((m) => m[1] ?? '')
		.sort((a, b) => b.length - a.length);

/**
 * The line of a copy file that an error is about: `step ruler: text`, `label axis`, `cover.dek`.
 * @param place as the error names it
 * @returns from 1; 1 where the place cannot be found
 */
function lineOfCopy(lines: readonly string[], place: string, message: string): number {
	const step = /^step ([\w-]+)/.exec(place)?.[1];
	const key = /^label (\S+)/.exec(place)?.[1] ?? /: (head|text|alt)$/.exec(place)?.[1] ?? place;
	const from = step === undefined ? 0 : lines.findIndex((text) => text.trim() === `id: ${step}`);
	const start = Math.max(from, 0);
	const after = lines.slice(start).findIndex((text) => text.startsWith(`${key}:`));
	const at = start + Math.max(after, 0);
	for (const words of quoted(message)) {
		const found = lines.slice(at).findIndex((text) => text.includes(words));
		if (found >= 0) return at + found + 1;
	}
	return at + 1;
}

/**
 * @param read text of a file from the root
 */
export function faultIn(reason: unknown, read: (file: string) => string): Fault {
	const message = reason instanceof Error ? reason.message : String(reason);
	const named = /^([\w./-]+\.(?:csv|aml))(?::(\d+))?: ([^:]+(?:: (?:head|text|alt))?)/.exec(
		message
	);
	if (!named) return { message, file: '', line: 1, frame: '' };
	const [, file = '', told, place = ''] = named;
	const lines = read(file).split('\n');
	const line = told === undefined ? lineOfCopy(lines, place, message) : Number(told);
	return { message, file, line, frame: frameOf(lines, line) };
}
