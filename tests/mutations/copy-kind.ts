/** How kinds of broken copy are made. */
import { difference } from './kinds-tables';
import type { Files, Kind, Outcome } from './mutation';

type Change = (
	lines: readonly string[],
	at: number,
	random: () => number,
	file: string,
	files: Files
) => readonly string[] | string | undefined;

export const keyLine = /^([\w.-]+): (.+)$/;

const yieldAll = function* (change: Change, files: Files, random: () => number, added?: string) {
	for (const [file, aml] of Object.entries(files)) {
		if (!file.endsWith('.aml') || file.includes('_template')) continue;
		const lines = aml.split('\n');
		for (const at of lines.keys()) {
			const changed = change(lines, at, random, file, files);
			if (changed === undefined) continue;
			const text = typeof changed === 'string' ? changed : changed.join('\n');
			if (text === aml) continue;
			yield () => ({
				told: `${file}: ${difference(aml, text)}`,
				file,
				text,
				...(added !== undefined && { added })
			});
		}
	}
};

/** A kind that changes copy at a line. */
export const kind = (name: string, outcome: Outcome, change: Change, added?: string): Kind => ({
	name,
	outcome,
	all: (files, random) => yieldAll(change, files, random, added)
});

/** Which part of a file a line stands in. */
const scopeAt = (lines: readonly string[], at: number): string => {
	const before = lines
		.slice(0, at)
		.filter((line) => /^(?:\[steps\]|\{\.\w+\}|\[\]|\{\})$/.test(line));
	const last = before.at(-1) ?? '';
	return last === '[]' || last === '{}' ? '' : last;
};
/** Lines whose numbers are no figures, or belong to the words that stand for one. */
export const isFree = (lines: readonly string[], at: number): boolean =>
	scopeAt(lines, at) === '{.aliases}' || /^(?:aliases\.|scale-|id:)/.test(lines[at] ?? '');

/** Changes a line that has a key. */
export const onKey =
	(
		change: (
			key: string,
			value: string,
			random: () => number
		) => string | readonly string[] | undefined,
		where: (lines: readonly string[], at: number) => boolean = () => true
	): Change =>
	(lines, at, random) => {
		const [, key, value] = keyLine.exec(lines[at] ?? '') ?? [];
		if (key === undefined || value === undefined || !where(lines, at)) return undefined;
		const to = change(key, value, random);
		return to === undefined
			? undefined
			: lines.toSpliced(at, 1, ...(typeof to === 'string' ? [to] : to));
	};

export const inSteps = (lines: readonly string[], at: number): boolean =>
	scopeAt(lines, at) === '[steps]';
export const isText = (lines: readonly string[], at: number): boolean => !isFree(lines, at);
export const inside = (value: string, sign: string, random: () => number): string => {
	const at = Math.floor(random() * (value.length + 1));
	return value.slice(0, at) + sign + value.slice(at);
};

/** The lines of a step, from its id to the next. */
export const stepAt = (
	lines: readonly string[],
	at: number
): readonly [number, number] | undefined => {
	if (!/^id: /.test(lines[at] ?? '')) return undefined;
	const next = lines.findIndex((line, i) => i > at && /^(?:id: |\[\])/.test(line));
	return [at, next];
};
export const onStep =
	(
		change: (lines: readonly string[], from: number, to: number) => readonly string[] | undefined
	): Change =>
	(lines, at) => {
		const found = stepAt(lines, at);
		return found && change(lines, ...found);
	};
/** Once a file. */
export const once =
	(
		change: (aml: string, random: () => number, file: string, files: Files) => string | undefined
	): Change =>
	(lines, at, random, file, files) =>
		at === 0 ? change(lines.join('\n'), random, file, files) : undefined;

export const otherLanguage = (file: string): string =>
	file.includes('.en.') ? file.replace('.en.', '.zh-Hans.') : file.replace('.zh-Hans.', '.en.');
