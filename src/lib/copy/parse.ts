/**
 * Copy files as typed trees of raw text (facts not yet bound). Every deviation is an error that
 * names the file and the step: a mistyped key would otherwise vanish from the page.
 */
import archieml from 'archieml';
import type { Lang } from '../scene/contract';
import { CopyError } from './error';
import { checkLines } from './lines';
import { checkWording, type Use } from './wording';

export interface StepCopy {
	readonly id: string;
	/** The finding, as a heading. */
	readonly head: string;
	/** Paragraphs. */
	readonly text: readonly string[];
	/** What the step's picture shows and why it matters, for whoever does not see it. */
	readonly alt: string;
}

export interface SceneCopy {
	/** The chapter's short name, for rail and counter. */
	readonly chapter: string;
	readonly title: string;
	/** One or two sentences between the title and the first step. */
	readonly deck: string;
	/** Where the scene's figures come from. */
	readonly source: string;
	readonly steps: readonly StepCopy[];
	readonly labels: Readonly<Record<string, string>>;
	readonly aliases: Readonly<Record<string, string>>;
}

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (x: unknown): x is Raw => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Whose text is read. */
interface At {
	readonly file: string;
	readonly lang: Lang;
}

/** Nested objects that ArchieML makes of dotted keys, flat again: `feud.gap` → one key. */
function flatten({ file, lang }: At, place: string, x: unknown, use?: Use): Record<string, string> {
	const out: Record<string, string> = {};
	const walk = (node: unknown, path: string): void => {
		if (typeof node === 'string') {
			out[path] = node.trim();
			if (use) checkWording(file, `${place} ${path}`.trim(), node.trim(), use, lang);
		} else if (isRaw(node)) {
			if (Object.keys(node).length === 0 && path !== '')
				throw new CopyError(file, `${place} ${path}`.trim(), 'expected text, found none');
			for (const [key, value] of Object.entries(node)) walk(value, path ? `${path}.${key}` : key);
		} else
			throw new CopyError(file, `${place} ${path}`.trim(), 'expected a line of text, found a list');
	};
	if (x !== undefined) walk(x, '');
	return out;
}

function text({ file, lang }: At, place: string, raw: Raw, key: Use | 'id'): string {
	const value = raw[key];
	if (typeof value === 'string' && value.trim() !== '') {
		if (key !== 'id') checkWording(file, place, value.trim(), key, lang, key);
		return value.trim();
	}
	const found = value === undefined ? 'nothing' : JSON.stringify(value);
	throw new CopyError(file, place, `${key}: expected text, found ${found}`);
}

function onlyKeys(file: string, place: string, raw: Raw, keys: readonly string[]): void {
	for (const key of Object.keys(raw))
		if (!keys.includes(key))
			throw new CopyError(
				file,
				place,
				`expected only ${keys.join(', ')}, found "${key}" (does a line of text begin with a word and a colon?)`
			);
}

const paragraphs = (s: string): string[] => s.split(/\n\s*\n/).map((p) => p.trim());

/**
 * A file of plain keys (cover, header, method page …), flat.
 * @throws CopyError naming file, line or key, and reason
 */
export function parsePage(file: string, raw: string, lang: Lang): Readonly<Record<string, string>> {
	checkLines(file, raw);
	const loaded = archieml.load(raw);
	if (!isRaw(loaded)) throw new CopyError(file, 'file', 'expected keys, found none');
	return flatten({ file, lang }, '', loaded, 'page');
}

/**
 * A scene's copy.
 * @param stepIds the scene's steps; the file must have exactly these, in this order
 * @throws CopyError naming file, step and reason
 */
export function parseScene(
	file: string,
	raw: string,
	stepIds: readonly string[],
	lang: Lang
): SceneCopy {
	checkLines(file, raw);
	const at: At = { file, lang };
	const loaded = archieml.load(raw);
	if (!isRaw(loaded)) throw new CopyError(file, 'file', 'expected keys, found none');
	onlyKeys(file, 'file', loaded, [
		'chapter',
		'title',
		'deck',
		'source',
		'steps',
		'labels',
		'aliases'
	]);
	const steps = Array.isArray(loaded.steps) ? (loaded.steps as unknown[]) : [];
	const parsed = steps.map((step, i): StepCopy => {
		if (!isRaw(step)) throw new CopyError(file, `step ${i + 1}`, 'expected keys, found text');
		const id = text(at, `step ${i + 1}`, step, 'id');
		onlyKeys(file, `step ${id}`, step, ['id', 'head', 'text', 'alt']);
		return {
			id,
			head: text(at, `step ${id}`, step, 'head'),
			text: paragraphs(text(at, `step ${id}`, step, 'text')),
			alt: text(at, `step ${id}`, step, 'alt')
		};
	});
	const ids = parsed.map((s) => s.id);
	for (const id of stepIds)
		if (!ids.includes(id))
			throw new CopyError(file, `step ${id}`, 'expected a step of this id, found none');
	if (ids.join() !== stepIds.join())
		throw new CopyError(
			file,
			'steps',
			`expected ${stepIds.join(', ')}, in this order, found ${ids.join(', ')}`
		);
	return {
		chapter: text(at, 'file', loaded, 'chapter'),
		title: text(at, 'file', loaded, 'title'),
		deck: text(at, 'file', loaded, 'deck'),
		source: text(at, 'file', loaded, 'source'),
		steps: parsed,
		labels: flatten(at, 'label', loaded.labels, 'label'),
		aliases: flatten(at, 'alias', loaded.aliases, 'label')
	};
}
