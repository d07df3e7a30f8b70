/**
 * The lines of a copy file, before ArchieML reads them: it takes any text for something, and drops what
 * it cannot place without a word. Here every line is a key with its text, a scope that opens or shuts,
 * or a paragraph that `:end` ends.
 */
import { misreadIn, unseenIn } from '../text/signs';
import { CopyError } from './error';

const keyLine = /^([A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*):(.*)$/;
/** Whatever ArchieML would take for a key, a command or a scope. */
const taken = /^\s*(?:[^\s[\]{}:\\]+[ \t]*:|:|[[{])/;

/** Scopes by the line that opens them, with the line that shuts them. */
const scopes: Readonly<Record<string, string>> = {
	'[steps]': '[]',
	'{.labels}': '{}',
	'{.aliases}': '{}'
};

/** What is being read. */
interface State {
	/** The scope's first line; empty outside. */
	scope: string;
	readonly opened: Set<string>;
	/** Keys of the step or scope so far. */
	keys: Set<string>;
	/** The first line of a paragraph that no `:end` has ended yet; 0 for none. */
	paragraph: number;
	/** `step ruler`, `label gap` … for errors. */
	place: string;
}

type Fail = (place: string, reason: string, line?: number) => never;

function takeKey(state: State, key: string, fail: Fail): void {
	if (key.split('.').some((part) => part in {}))
		fail(key, `expected a key of the piece’s own, found "${key}"`);
	if (state.scope === '[steps]') {
		if (key === 'id') state.keys = new Set();
		else if (!state.keys.has('id'))
			fail('steps', `expected a step to begin with id, found "${key}"`);
	}
	if (state.keys.has(key)) fail(state.place || key, `${key}: expected it once, found it again`);
	state.keys.add(key);
}

function takeScope(state: State, line: string, fail: Fail): void {
	const shuts = scopes[state.scope];
	if (line === shuts) {
		state.scope = '';
		state.keys = new Set();
		state.place = '';
	} else if (line in scopes && shuts === undefined) {
		if (state.opened.has(line)) fail(line, 'expected it once, found it again');
		state.opened.add(line);
		state.scope = line;
		state.keys = new Set();
	} else
		fail(
			state.place || 'file',
			`expected a key or ${shuts ?? Object.keys(scopes).join(', ')}, found "${line}"`
		);
}

/**
 * @param raw the file's text
 * @throws CopyError naming file, line and place, at the first line that is none of these, at a key or
 * scope that is there twice, at a character that cannot be seen, or where the file was cut short
 */
export function checkLines(file: string, raw: string): void {
	const text = raw.replace(/^\uFEFF/, '');
	const lines = text.split(/\r?\n/);
	const state: State = {
		scope: '',
		opened: new Set(),
		keys: new Set(),
		paragraph: 0,
		place: ''
	};
	lines.forEach((whole, i) => {
		const fail: Fail = (place, reason, line = i + 1) => {
			throw new CopyError(`${file}:${line}`, place, reason);
		};
		const unseen = unseenIn(whole) ?? misreadIn(whole);
		if (unseen !== undefined)
			fail(
				state.place || 'file',
				`expected characters that can be seen, in UTF-8, found ${unseen}`
			);
		const line = whole.trim();
		if (line === '') return;
		if (line === ':end' && state.paragraph > 0) {
			state.paragraph = 0;
			return;
		}
		const [, key, value = ''] = keyLine.exec(whole) ?? [];
		if (key === undefined && !taken.test(whole)) {
			state.paragraph ||= i + 1;
			return;
		}
		if (state.paragraph > 0)
			fail(
				state.place || 'file',
				`expected a key and a colon, or :end after the paragraph, found “${(lines[state.paragraph - 1] ?? '').trim()}”`,
				state.paragraph
			);
		if (key === undefined) return takeScope(state, line, fail);
		takeKey(state, key, fail);
		if (state.scope === '[steps]' && key === 'id') state.place = `step ${value.trim()}`;
	});
	const last = lines.length;
	if (state.paragraph > 0)
		throw new CopyError(
			`${file}:${state.paragraph}`,
			state.place || 'file',
			`expected a key and a colon, or :end after the paragraph, found “${(lines[state.paragraph - 1] ?? '').trim()}”`
		);
	if (state.scope !== '')
		throw new CopyError(
			`${file}:${last}`,
			state.place || 'file',
			`expected ${scopes[state.scope] ?? ''} to shut ${state.scope}, found the end of the file`
		);
	if (lines.at(-1) !== '')
		throw new CopyError(
			`${file}:${last}`,
			'file',
			`expected a line break at its end, found “${(lines.at(-1) ?? '').slice(-40)}”`
		);
}
