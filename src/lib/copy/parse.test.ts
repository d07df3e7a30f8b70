import { describe, expect, it } from 'vitest';
import { parseScene } from './parse';

const file = 'src/scenes/10-feud/copy.en.aml';
const step = (id: string, rest = ''): string =>
	`id: ${id}\nhead: Head\ntext: Text\nalt: Alt\n${rest}\n`;
const copy = (steps: string, rest = ''): string =>
	`chapter: C\ntitle: T\ndeck: D\nsource: S\n${rest}\n[steps]\n${steps}[]\n{.labels}\nli: Li\nli-phone: L\n{}\n`;
const parse = (raw: string) => parseScene(file, raw, ['claim', 'reply'], 'en');

describe('a scene’s copy', () => {
	it('is its steps, labels and words, in order', () => {
		const parsed = parse(copy(step('claim') + step('reply')));
		expect(parsed.steps.map((s) => s.id)).toEqual(['claim', 'reply']);
		expect(parsed.labels).toEqual({ li: 'Li', 'li-phone': 'L' });
	});

	it('keeps paragraphs apart', () => {
		const two = copy(`id: claim\nhead: H\ntext: One\n\nTwo\n:end\nalt: A\n${step('reply')}`);
		expect(parse(two).steps[0]?.text).toEqual(['One', 'Two']);
	});

	it.each([
		['a missing step', copy(step('claim')), 'step reply: expected a step of this id, found none'],
		[
			'steps out of order',
			copy(step('reply') + step('claim')),
			'expected claim, reply, in this order'
		],
		[
			'a missing alt text',
			copy('id: claim\nhead: H\ntext: T\n' + step('reply')),
			'step claim: alt: expected text, found nothing'
		],
		[
			'an empty head',
			copy('id: claim\nhead:\ntext: T\nalt: A\n' + step('reply')),
			'step claim: head: expected text'
		],
		[
			'an unknown key',
			copy(step('claim', 'sound: x') + step('reply')),
			'step claim: expected only id, head, text, alt, found "sound"'
		],
		[
			'an unknown key of the file',
			copy(step('claim') + step('reply'), 'author: X'),
			'file: expected only chapter, title'
		],
		[
			'a key that is there twice',
			copy(step('claim') + step('reply'), 'deck: E'),
			'copy.en.aml:5: deck: deck: expected it once, found it again'
		],
		[
			'a line that is no key',
			copy(step('claim') + step('reply'), 'Nothing in particular.'),
			'copy.en.aml:5: file: expected a key and a colon, or :end after the paragraph'
		],
		[
			'a paragraph that begins with a brace',
			copy(`id: claim\nhead: H\ntext: One\n\n{feud.gap} more\n:end\nalt: A\n${step('reply')}`),
			'copy.en.aml:11: step claim: expected a key or [], found "{feud.gap} more"'
		],
		[
			'a scope that nothing shuts',
			copy(step('claim') + step('reply')).replace(/\{\}\n$/, ''),
			'expected {} to shut {.labels}, found the end of the file'
		],
		[
			'a character that cannot be seen',
			copy(step('claim') + step('reply'), 'source: S\u202e'),
			'copy.en.aml:5: file: expected characters that can be seen, in UTF-8, found U+202E'
		],
		[
			'a text of the other language',
			copy('id: claim\nhead: 标价从这里看起\ntext: T\nalt: A\n' + step('reply')),
			'step claim: head: expected English, found Chinese: “标价从这里看起”'
		],
		['no text at all', '', 'steps']
	])('is refused with %s', (_, raw, reason) => {
		expect(() => parse(raw)).toThrow(reason.startsWith('steps') ? 'step claim' : reason);
		expect(() => parse(raw)).toThrow(file);
	});
});
