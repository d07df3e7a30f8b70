/** Everything the pages are made of, as named texts: what two builds are compared by. */
import { headlinesOf } from '../../src/lib/publish/headlines';
import { editionWords } from '../../src/lib/publish/words';
import { editionIds, type EditionId } from '../../src/lib/scene/editions';
import { registry } from '../../src/lib/scene/registry';
import { embedThisView } from '../../src/lib/story/embed-this-view';
import { ground, type Ground, type OtherFiles } from '../../src/lib/story/ground';
import { methodView } from '../../src/lib/story/method-view';
import { slipParts, slips } from '../../src/lib/story/slips';
import { stagePayload, storyView } from '../../src/lib/story/view';

/** Texts by where they stand: `zh/story/chapters/feud/steps/claim/head`. Pictures are one text each. */
export type Leaves = ReadonlyMap<string, string>;

export interface Publication {
	readonly on: Ground;
	readonly leaves: Leaves;
}

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> =>
	typeof x === 'object' && x !== null;

/** What a thing in a list is called, so that its place in the list does not matter. */
function nameOf(x: unknown, i: number): string {
	if (!isObject(x)) return String(i);
	const name = x.id ?? x.anchor ?? x.fact ?? x.table ?? x.name;
	return typeof name === 'string' ? name : String(i);
}

function collect(x: unknown, path: string, into: Map<string, string>): void {
	if (typeof x === 'function' || x === undefined) return;
	if (!isObject(x)) into.set(path, x === null ? 'null' : `${x as string | number | boolean}`);
	else if ('marks' in x) into.set(`${path}/picture`, JSON.stringify(x));
	else if (x instanceof Map)
		for (const [key, value] of x as ReadonlyMap<string, unknown>)
			collect(value, `${path}/${key}`, into);
	else if (Array.isArray(x)) x.forEach((one, i) => collect(one, `${path}/${nameOf(one, i)}`, into));
	else for (const [key, value] of Object.entries(x)) collect(value, `${path}/${key}`, into);
}

function editionOf(on: Ground, id: EditionId): unknown {
	const story = storyView(id, { on });
	return {
		story,
		method: methodView(id, on),
		slips: Object.fromEntries(slipParts.map((part) => [part, slips(id, part, on, story)])),
		payload: Object.fromEntries(
			registry().map(({ scene }) => [scene.id, stagePayload(id, scene.id, on)])
		),
		headlines: headlinesOf(on, id),
		words: editionWords(id, on),
		embed: embedThisView(id, { integrity: '' }, on)
	};
}

/**
 * What would be built of these files.
 * @throws what the build would stop with
 */
export function published(files: OtherFiles): Publication {
	const on = ground(files);
	const leaves = new Map<string, string>();
	for (const id of editionIds) collect(editionOf(on, id), id, leaves);
	collect(on.downloads, 'data', leaves);
	return { on, leaves };
}
