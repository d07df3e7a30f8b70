/** Breakages of how a file of copy is put together and written. */
import { keyLine, kind, onKey, inSteps, once, otherLanguage } from './copy-kind';
import { type Files, type Kind, type Mutation, oneOf } from './mutation';

export const copyFileKinds: readonly Kind[] = [
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
	{
		name: 'a file that is missing',
		outcome: 'refused',
		*all(files: Files): Generator<() => Mutation> {
			for (const file of Object.keys(files))
				if (file.endsWith('.aml') && !file.includes('_template'))
					yield () => ({ told: file, file, text: undefined });
		}
	}
];
