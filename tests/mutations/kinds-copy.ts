/** Breakages of copy, `src/scenes/*\/copy.*.aml` and `src/lib/story/copy.*.aml`. */
import { difference } from './kinds-tables';
import { MARK } from './kinds-words';
import { oneOf, type Files, type Kind, type Outcome } from './mutation';

type Change = (
	lines: readonly string[],
	at: number,
	random: () => number,
	file: string,
	files: Files
) => readonly string[] | string | undefined;

const keyLine = /^([\w.-]+): (.+)$/;

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
const kind = (name: string, outcome: Outcome, change: Change, added?: string): Kind => ({
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
const isFree = (lines: readonly string[], at: number): boolean =>
	scopeAt(lines, at) === '{.aliases}' || /^(?:aliases\.|scale-|id:)/.test(lines[at] ?? '');

/** Changes a line that has a key. */
const onKey =
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

const inSteps = (lines: readonly string[], at: number): boolean => scopeAt(lines, at) === '[steps]';
const isText = (lines: readonly string[], at: number): boolean => !isFree(lines, at);
const inside = (value: string, sign: string, random: () => number): string => {
	const at = Math.floor(random() * (value.length + 1));
	return value.slice(0, at) + sign + value.slice(at);
};

/** The lines of a step, from its id to the next. */
const stepAt = (lines: readonly string[], at: number): readonly [number, number] | undefined => {
	if (!/^id: /.test(lines[at] ?? '')) return undefined;
	const next = lines.findIndex((line, i) => i > at && /^(?:id: |\[\])/.test(line));
	return [at, next];
};
const onStep =
	(
		change: (lines: readonly string[], from: number, to: number) => readonly string[] | undefined
	): Change =>
	(lines, at) => {
		const found = stepAt(lines, at);
		return found && change(lines, ...found);
	};
/** Once a file. */
const once =
	(
		change: (aml: string, random: () => number, file: string, files: Files) => string | undefined
	): Change =>
	(lines, at, random, file, files) =>
		at === 0 ? change(lines.join('\n'), random, file, files) : undefined;

const otherLanguage = (file: string): string =>
	file.includes('.en.') ? file.replace('.en.', '.zh-Hans.') : file.replace('.zh-Hans.', '.en.');

export const copyKinds: readonly Kind[] = [
	kind('a step without its alternative text', 'refused', (lines, at) =>
		(lines[at] ?? '').startsWith('alt: ') ? lines.toSpliced(at, 1) : undefined
	),
	kind(
		'a line that is missing',
		'edit',
		onKey(() => [])
	),
	kind(
		'an empty text',
		'refused',
		onKey((key) => `${key}: `)
	),
	kind(
		'a key of another name',
		'edit',
		onKey((key, value) => `${key.slice(0, -1)}q: ${value}`)
	),
	kind(
		'a key in capitals',
		'edit',
		onKey((key, value) => `${key.toUpperCase()}: ${value}`)
	),
	kind(
		'a key that is there twice',
		'refused',
		onKey((key, value) => [`${key}: ${value}`, `${key}: ${value}`])
	),
	kind(
		'a key without its colon',
		'refused',
		onKey((key, value) => `${key} ${value}`)
	),
	kind(
		'a full-width colon',
		'refused',
		onKey((key, value) => `${key}：${value}`)
	),
	kind(
		'a key that every object has',
		'refused',
		onKey(
			(_, value, random) =>
				`${oneOf(['__proto__.polluted', 'constructor.name', 'toString', 'constructor'], random)}: ${value}`
		)
	),
	kind(
		'a step that is missing',
		'refused',
		onStep((lines, from, to) => lines.toSpliced(from, to - from))
	),
	kind(
		'a step of another name',
		'refused',
		onStep((lines, from) => lines.toSpliced(from, 1, `${lines[from] ?? ''}x`))
	),
	kind(
		'a step that is there twice',
		'refused',
		onStep((lines, from, to) => lines.toSpliced(to, 0, ...lines.slice(from, to)))
	),
	kind(
		'a step before the one it follows',
		'refused',
		onStep((lines, from, to) => {
			const next = stepAt(lines, to);
			return (
				next && [
					...lines.slice(0, from),
					...lines.slice(...next),
					...lines.slice(from, to),
					...lines.slice(next[1])
				]
			);
		})
	),
	kind(
		'a step that does not begin with its id',
		'refused',
		onStep((lines, from) => lines.toSpliced(from, 2, lines[from + 1] ?? '', lines[from] ?? ''))
	),
	kind(
		'a brace that nothing ends',
		'refused',
		onKey(
			(key, value) => (value.includes('}') ? `${key}: ${value.replace('}', '')}` : undefined),
			isText
		)
	),
	kind(
		'a brace that nothing begins',
		'refused',
		onKey(
			(key, value) => (value.includes('{') ? `${key}: ${value.replace('{', '')}` : undefined),
			isText
		)
	),
	kind(
		'a figure that there is not',
		'refused',
		onKey(
			(key, value) =>
				/\{[\w.]+/.test(value) ? `${key}: ${value.replace(/\{([\w.-]+)/, '{$1x')}` : undefined,
			isText
		)
	),
	kind(
		'a way of writing that there is not',
		'refused',
		onKey(
			(key, value) =>
				/\{[\w.]+\}/.test(value)
					? `${key}: ${value.replace(/\{((?!quotes)[\w.-]+)\}/, '{$1|roughly}')}`
					: undefined,
			(lines, at) => isText(lines, at) && /\{(?!quotes)[\w.-]+\}/.test(lines[at] ?? '')
		)
	),
	kind(
		'a number typed in',
		'refused',
		onKey(
			(key, value, random) => `${key}: ${value} ${oneOf(['37', '3.5', '９', '1,000'], random)}`,
			isText
		)
	),
	kind('a number typed in words', 'refused', (lines, at, random, file) =>
		onKey(
			(key, value) => `${key}: ${value}${file.includes('.en.') ? ' seventeen' : '十七年'}`,
			isText
		)(lines, at, random, file, {})
	),
	kind(
		'words that stand for another number',
		'refused',
		onKey(
			(key, value) =>
				value.includes(' = ')
					? `${key}: ${value.replace(/\d+/, (n) => String(Number(n) + 1))}`
					: undefined,
			(lines, at) => isFree(lines, at)
		)
	),
	kind(
		'words that name no number',
		'refused',
		onKey(
			(key, value) =>
				value.includes(' = ') ? `${key}: ${value.split(' = ')[1] ?? ''}` : undefined,
			(lines, at) => isFree(lines, at)
		)
	),
	kind(
		'a control character',
		'refused',
		onKey(
			(key, value, random) =>
				`${key}: ${inside(value, oneOf(['\u0000', '\u0008', '\u001b', '\u007f', '\u0090', '\t'], random), random)}`
		)
	),
	kind(
		'a mark that turns the direction',
		'refused',
		onKey(
			(key, value, random) =>
				`${key}: ${inside(value, oneOf(['\u202e', '\u2067', '\u200e'], random), random)}`
		)
	),
	kind(
		'a character of no width',
		'refused',
		onKey(
			(key, value, random) =>
				`${key}: ${inside(value, oneOf(['\u200b', '\u200c', '\ufeff', '\u00ad', '\u2028'], random), random)}`
		)
	),
	kind(
		'a character that was lost',
		'refused',
		onKey((key, value, random) => `${key}: ${inside(value, '\ufffd', random)}`)
	),
	kind(
		'markup in words',
		'refused',
		onKey(
			(key, value, random) =>
				`${key}: ${inside(value, oneOf(['<b>', '</title>', '<script>', '<!--', '&nbsp;', '<img src=x>'], random), random)}`
		)
	),
	kind(
		'a book in a line',
		'refused',
		onKey((key, value) => `${key}: ${value.repeat(1 + Math.ceil(3000 / value.length))}`)
	),
	kind('a line of the other language', 'refused', (lines, at, _, file, files) => {
		const other = (files[otherLanguage(file)] ?? '').split('\n');
		const [, key = ''] = keyLine.exec(lines[at] ?? '') ?? [];
		if (!inSteps(lines, at) || !['head', 'text', 'alt'].includes(key)) return undefined;
		const its = other
			.filter(
				(line) =>
					line.startsWith(`${key}: `) &&
					(file.includes('.en.') ||
						/[a-z]{4}.*[a-z]{4}.*[a-z]{4}.*[a-z]{6}/.test(line.replace(/\{[^}]*\}/g, '')))
			)
			.at(0);
		return its === undefined ? undefined : lines.toSpliced(at, 1, its);
	}),
	kind(
		'the file of the other language',
		'refused',
		once((_, __, file, files) => files[otherLanguage(file)])
	),
	kind(
		'the file of another chapter',
		'refused',
		once(
			(_, random, file, files) =>
				files[
					oneOf(
						Object.keys(files).filter(
							(other) =>
								other.endsWith(file.includes('.en.') ? '.en.aml' : '.zh-Hans.aml') &&
								other !== file &&
								!other.includes('_template')
						),
						random
					)
				]
		)
	),
	kind(
		'an empty file',
		'refused',
		once(() => '')
	),
	kind('a file cut short within a line', 'refused', (lines, at, random) =>
		at % 8 === 5 && (lines[at] ?? '').length > 3
			? [
					...lines.slice(0, at),
					(lines[at] ?? '').slice(0, 1 + Math.floor(random() * ((lines[at] ?? '').length - 2)))
				]
			: undefined
	),
	kind('a file cut short after a line', 'refused', (lines, at) =>
		at > 0 && at % 8 === 3 && lines.length - at > 2 ? [...lines.slice(0, at), ''] : undefined
	),
	kind('a scope that nothing shuts', 'refused', (lines, at) =>
		/^(?:\[\]|\{\})$/.test(lines[at] ?? '') ? lines.toSpliced(at, 1) : undefined
	),
	kind('a scope that nothing opens', 'refused', (lines, at) =>
		/^(?:\[steps\]|\{\.\w+\})$/.test(lines[at] ?? '') ? lines.toSpliced(at, 1) : undefined
	),
	kind('a scope of another name', 'refused', (lines, at) =>
		/^(?:\[steps\]|\{\.\w+\})$/.test(lines[at] ?? '')
			? lines.toSpliced(at, 1, (lines[at] ?? '').replace('s', 'z'))
			: undefined
	),
	kind('a command of ArchieML', 'refused', (lines, at, random) =>
		at % 9 === 2
			? lines.toSpliced(at, 0, oneOf([':skip', ':ignore', ':endskip', ':end'], random))
			: undefined
	),
	kind('a line that belongs nowhere', 'refused', (lines, at, _, file) =>
		at % 9 === 4
			? lines.toSpliced(
					at,
					0,
					file.includes('.en.') ? 'A line of text without a key.' : '没有键的一行。'
				)
			: undefined
	),
	kind(
		'a paragraph that begins with a brace',
		'refused',
		onKey((key, value) => [`${key}: ${value}`, '', '{feud.gap} ', ':end'], inSteps)
	),
	kind('a conflict of two edits', 'refused', (lines, at) =>
		at % 9 === 6 ? lines.toSpliced(at, 0, '<<<<<<< HEAD') : undefined
	),
	kind(
		'UTF-8 read as Latin-1',
		'refused',
		once((aml) => Buffer.from(aml, 'utf8').toString('latin1'))
	),
	kind(
		'UTF-8 read as GBK',
		'refused',
		once((aml) => new TextDecoder('gbk').decode(new TextEncoder().encode(aml)))
	),
	kind(
		'line ends of Windows',
		'same',
		once((aml) => aml.replaceAll('\n', '\r\n'))
	),
	kind(
		'a byte order mark',
		'same',
		once((aml) => `\ufeff${aml}`)
	),
	kind('empty lines more', 'same', (lines, at) =>
		at % 9 === 1 && keyLine.test(lines[at] ?? '') ? lines.toSpliced(at, 0, '', '') : undefined
	),
	kind(
		'a word more',
		'edit',
		onKey((key, value) => `${key}: ${value}${MARK}`, isText),
		MARK
	),
	{
		name: 'a file that is missing',
		outcome: 'refused',
		*all(files) {
			for (const file of Object.keys(files))
				if (file.endsWith('.aml') && !file.includes('_template'))
					yield () => ({ told: file, file, text: undefined });
		}
	}
];
