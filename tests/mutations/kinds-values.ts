/** Breakages of numbers, days, ids and words of lists in the cells of `data/*.csv`. */
import { every, filled, kind, neighbour, one } from './cell-kind';
import { oneOf, type Kind } from './mutation';

export const valueKinds: readonly Kind[] = [
	kind('a required cell is emptied', 'refused', every, (cell) => (cell.free ? undefined : '')),
	kind('an optional cell is emptied', 'edit', every, (cell) => (cell.free ? '' : undefined)),
	kind(
		'words where a number or a day was',
		'refused',
		['number', 'date'],
		one('many', 'n. d.', '许多', '12 apples')
	),
	kind(
		'what programs write for nothing',
		'refused',
		every,
		one(
			'NaN',
			'Infinity',
			'-Infinity',
			'null',
			'undefined',
			'N/A',
			'#REF!',
			'#DIV/0!',
			'[object Object]',
			'TRUE'
		)
	),
	kind(
		'a number as other places write it',
		'refused',
		['number'],
		filled(({ text }, random) =>
			oneOf(
				[
					`${text},00`,
					`1.${text.padStart(3, '0')},00`,
					text.replace(/(\d)(\d)/, '$1 $2') === text
						? `${text} 000`
						: text.replace(/(\d)(\d)/, '$1 $2'),
					`${text}'000`
				],
				random
			)
		)
	),
	kind(
		'a number in full-width or Chinese digits',
		'refused',
		['number'],
		filled(({ text }, random) =>
			oneOf(
				[
					text.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
					text.replace(/\d/g, (d) => '〇一二三四五六七八九'[Number(d)] ?? ''),
					text.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d)))
				],
				random
			)
		)
	),
	kind(
		'a number with its unit',
		'refused',
		['number'],
		filled(({ text }, random) =>
			oneOf([`¥${text}`, `${text}%`, `${text} 元`, `${text} GB/s`, `$${text}`, `${text}万`], random)
		)
	),
	kind(
		'a number of a program',
		'refused',
		['number'],
		filled(({ text }, random) =>
			oneOf(
				[
					`0x${text}`,
					`${text}_000`,
					`${text}f`,
					`+${text}`,
					`${text}.`,
					`.${text}`,
					`1/${text}`,
					`${text}e`
				],
				random
			)
		)
	),
	kind(
		'the same number with zeros',
		'same',
		['number'],
		filled(({ text }) =>
			/e/i.test(text) ? undefined : `00${text}${text.includes('.') ? '00' : '.00'}`
		)
	),
	kind(
		'the same number in powers of ten',
		'same',
		['number'],
		filled(({ text }) => {
			const other = Number(text).toExponential();
			return Number(other) === Number(text) ? other : undefined;
		})
	),
	kind(
		'a number below zero',
		'edit',
		['number'],
		filled(({ text }) => (text.startsWith('-') ? undefined : `-${text}`))
	),
	kind(
		'an enormous number',
		'edit',
		['number'],
		filled(({ text }) => (Number(text) === 0 ? undefined : `${text.replace(/e.*$/i, '')}e25`))
	),
	kind(
		'a number a thousand times as large',
		'edit',
		['number'],
		filled(({ text }) => String(1000 * Number(text)))
	),
	kind(
		'a number a little larger',
		'edit',
		['number'],
		filled(({ text }) =>
			String(Number((Number(text) * 1.01).toPrecision(text.replace(/\D/g, '').length + 1)))
		)
	),
	kind(
		'a number one larger',
		'edit',
		['number'],
		filled(({ text }) => (/e/i.test(text) ? undefined : String(Number(text) + 1)))
	),
	kind(
		'a number rounded to its first digit',
		'edit',
		['number'],
		filled(({ text }) => String(Number(Number(text).toPrecision(1))))
	),
	kind('another unit', 'edit', ['word'], (cell, random) =>
		cell.column === 'unit'
			? oneOf(
					[
						'percent',
						'cny',
						'usd',
						'days',
						'months',
						'years',
						'times',
						'firms',
						'cards',
						'count',
						'year',
						'level'
					],
					random
				)
			: undefined
	),
	kind('another standing', 'edit', ['word'], (cell, random) =>
		cell.column === 'standing'
			? oneOf(['reported', 'confirmed', 'disputed', 'computed'], random)
			: undefined
	),
	kind(
		'a word that is on no list',
		'refused',
		['word'],
		one('other', 'Reported', 'maybe', 'months ', '核')
	),
	kind(
		'a day that there is not',
		'refused',
		['date'],
		one('2023-02-30', '2023-13-01', '2023-00-10', '0001-01-01', '3023-04-14', '2023-04-00')
	),
	kind(
		'a day as other places write it',
		'refused',
		['date'],
		one(
			'14/04/2023',
			'4/14/23',
			'2023-4-14',
			'20230414',
			'2023.04.14',
			'April 14, 2023',
			'2023年4月14日',
			'2023-04-14T00:00:00Z',
			'45030',
			'２０２３-04-14'
		)
	),
	kind(
		'another day',
		'edit',
		['date'],
		filled(({ text }) => text.replace(/\d$/, (d) => (d === '9' ? '8' : String(Number(d) + 1))))
	),
	kind(
		'a day of another year',
		'edit',
		['date'],
		filled(({ text }) => text.replace(/^\d{4}/, (year) => String(Number(year) + 1)))
	),
	kind(
		'a day cut down to its month or year',
		'edit',
		['date'],
		filled(({ text }) => (text.length > 4 ? text.slice(0, -3) : undefined))
	),
	kind('the cell of another row', 'edit', every, neighbour),
	kind('an id that nobody has', 'edit', ['id'], (cell) =>
		cell.text === ''
			? undefined
			: /^[FXD]\d/.test(cell.text)
				? `${cell.text[0] ?? ''}999`
				: cell.table === 'dictionary' || cell.table === 'tables'
					? 'no_such'
					: 'nobody-at-all'
	),
	kind(
		'an id in another case',
		'refused',
		['id'],
		filled(({ text }) => (text.toUpperCase() === text ? text.toLowerCase() : text.toUpperCase()))
	),
	kind(
		'an id with a letter more',
		'edit',
		['id'],
		filled(({ text }) => `${text}${/^[FXD]\d/.test(text) ? '9' : 'x'}`)
	),
	kind(
		'spaces around',
		'refused',
		every,
		filled(({ text }, random) =>
			oneOf([` ${text}`, `${text} `, `${text}\u3000`, `\u00a0${text}`], random)
		)
	)
];
