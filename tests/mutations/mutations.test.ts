/**
 * The real files, broken in every way that we could think of: each breakage stops the build, with file,
 * place and reason, or is shown to do no harm.
 */
import { describe, expect, it } from 'vitest';
import { copyFiles } from '../../src/lib/copy/files';
import { dataFiles } from '../../src/lib/tables';
import { copyKinds } from './kinds-copy';
import { copyFileKinds } from './kinds-copy-files';
import { tableKinds } from './kinds-tables';
import { valueKinds } from './kinds-values';
import { wordKinds } from './kinds-words';
import { numbersFrom, someOf, type Files, type Kind, type Mutation } from './mutation';
import { changedBesides, changedWords, differences, stale, untruths } from './proof';
import { published, type Publication } from './publication';

/** Tried of each kind; what changes nothing has to be built in full each time. */
const TRIED = { refused: 12, edit: 7, same: 3 } as const;

const own: Files = { ...dataFiles(), ...copyFiles() };
const part = (files: Files, begins: string): Files =>
	Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith(begins)));
const built = (files: Files): Publication =>
	published({ data: part(files, 'data/'), copy: part(files, 'src/') });
const benign = built(own);

/** An error that sends an editor to a file and a place in it, and says what is wrong there. */
const told =
	/^(?:data\/[a-z_]+\.csv|src\/(?:scenes\/[\w-]+|lib\/story)\/[\w.-]+\.(?:aml|ts))(?::\d+)?: \S[^]*(?:expected|label "|found)/;

const broken = ({ file, text }: Mutation): Files => {
	const others = Object.entries(own).filter(([other]) => other !== file);
	return Object.fromEntries(text === undefined ? others : [...others, [file, text]]);
};

/** What speaks against a mutation's having been dealt with as its kind should be. */
function complaints({ outcome, keepsWords }: Kind, mutation: Mutation): readonly string[] {
	let after: Publication;
	try {
		after = built(broken(mutation));
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		if (outcome === 'same') return [`refused: ${said}`];
		return told.test(said) ? [] : [`stopped without a place: ${said}`];
	}
	if (outcome === 'refused') return ['built'];
	if (outcome === 'same') return differences(benign, after).map((place) => `changed: ${place}`);
	if (mutation.added !== undefined) return changedBesides(benign, after, mutation.added);
	return [
		...untruths(after),
		...stale(benign, after),
		...(keepsWords ? changedWords(benign, after) : [])
	];
}

let tried = 0;

describe('the real files are what the proofs hold against', () => {
	it('and nothing speaks against them', () => {
		expect(untruths(benign)).toEqual([]);
		expect(differences(benign, built(own))).toEqual([]);
	});
});

describe.each([
	['a value of data/', valueKinds],
	['words in data/', wordKinds],
	['a file of data/', tableKinds],
	['copy', copyKinds],
	['a file of copy', copyFileKinds]
])('%s', (_, list) => {
	it.each(list)('with $name is $outcome', (kind) => {
		const random = numbersFrom(20230414);
		const all = [...kind.all(own, random)];
		const some = someOf(all, TRIED[kind.outcome], random);
		expect(some.length, 'places to break').toBeGreaterThan(0);
		tried += some.length;
		const wrong = some.flatMap((make) => {
			const mutation = make();
			const [first] = complaints(kind, mutation);
			return first === undefined ? [] : [`${mutation.told}\n    ${first}`];
		});
		expect(wrong).toEqual([]);
	});
});

describe('together they', () => {
	it('are more than five hundred', () => {
		expect(tried).toBeGreaterThan(500);
	});
});
