/** Breakages of the lines and steps of copy, `src/scenes/*\/copy.*.aml` and `src/lib/story/copy.*.aml`. */
import {
	keyLine,
	kind,
	isFree,
	onKey,
	inSteps,
	isText,
	inside,
	stepAt,
	onStep,
	otherLanguage
} from './copy-kind';
import { MARK } from './kinds-words';
import { oneOf, type Kind } from './mutation';

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
		'a word more',
		'edit',
		onKey((key, value) => `${key}: ${value}${MARK}`, isText),
		MARK
	)
];
