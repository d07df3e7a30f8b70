/** Words meant to break out of wherever they are put, and the piece with them in all of its words. */
import type { SceneCopy } from '../../src/lib/copy/parse';
import type { Lang } from '../../src/lib/scene/contract';
import { ground, sceneWords, type Ground, type Prepared } from '../../src/lib/story/ground';
import type { Tables } from '../../src/lib/tables';
import { tableNames } from '../../src/lib/tables/ground';
import { holdsWords } from './cells';

/** Without digits and braces, which copy has no room for. */
export const hostile: readonly string[] = [
	'"><script>alert(`x`)</script>',
	"'><img src=x onerror=alert(`x`)>",
	'</title><script>x</script>',
	'</script><script>x</script>',
	'</style><style>*{display:none}</style>'.replace(/[{}]/g, ''),
	'</svg></desc><a href="javascript:alert(`x`)">x</a>',
	'<!--',
	'--><b>',
	']]><script>x</script>',
	'<![CDATA[',
	'<?xml version=x?>',
	'" onmouseover="alert(`x`)" x="',
	"' style='background:url(javascript:x)",
	';background:url(javascript:x)',
	'javascript:alert(`x`)',
	'&lt;script&gt;&quot;&#x;&amp',
	'</noscript></textarea></template><iframe src=x>',
	'=HYPERLINK("x")',
	'\u2028\u2029',
	'\u202e\u2066',
	'\u0000\u0008\u001b',
	'\ufffe\ud800'
];

const camel = (column: string): string =>
	column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The real tables with words put behind all of theirs. */
function withWords(tables: Tables, added: string): Tables {
	const entries = tableNames.map((name) => {
		const words = new Set(holdsWords(name).map(camel));
		const rows = tables[name].map((row) =>
			Object.fromEntries(
				Object.entries(row).map(([column, value]: [string, unknown]) => [
					column,
					words.has(column) && typeof value === 'string' ? value + added : value
				])
			)
		);
		return [name, rows] as const;
	});
	// The same tables, rows and columns; only what the words say is longer.
	return Object.fromEntries(entries) as unknown as Tables;
}

const withCopy = (copy: SceneCopy, added: string, inHeads: string): SceneCopy => ({
	...copy,
	chapter: copy.chapter + inHeads,
	title: copy.title + inHeads,
	deck: copy.deck + added,
	source: copy.source + inHeads,
	steps: copy.steps.map(({ id, head, text, alt }) => ({
		id,
		head: head + inHeads,
		text: text.map((paragraph) => paragraph + added),
		alt: alt + added
	}))
});

const inBoth = <T>(make: (lang: Lang) => T): Record<Lang, T> => ({
	zh: make('zh'),
	en: make('en')
});

/** A scene that is drawn with the real words, whatever it is given. */
function withOwnWords(on: Ground, scene: Prepared): Prepared['entry']['scene'] {
	const own = inBoth((lang) => sceneWords(on, scene, lang));
	const { scene: real } = scene.entry;
	return { ...real, place: (facts, size, { lang }) => real.place(facts, size, own[lang]) };
}

/**
 * The piece with words put behind all of its words but those inside drawings, past every check that
 * would refuse them. Drawings, whose room is counted, are of the real ones.
 * @param inHeads what is put behind what pictures for other sites set in type
 */
export function groundWith(added: string, inHeads = added, on: Ground = ground()): Ground {
	return {
		...on,
		tables: withWords(on.tables, added),
		aliases: inBoth(
			(lang) => new Map([...on.aliases[lang]].map(([path, words]) => [path, words + inHeads]))
		),
		scenes: on.scenes.map((scene) => ({
			...scene,
			entry: { ...scene.entry, scene: withOwnWords(on, scene) },
			copy: inBoth((lang) => withCopy(scene.copy[lang], added, inHeads))
		})),
		pages: inBoth((lang) => ({
			...on.pages[lang],
			keys: Object.fromEntries(
				Object.entries(on.pages[lang].keys).map(([key, text]) => [
					key,
					/^(?:title|pack\.)/.test(key) ? text + inHeads : text + added
				])
			)
		})),
		downloads: on.downloads.map((table) => ({
			...table,
			title: { zh: table.title.zh + added, en: table.title.en + added },
			terms: { zh: table.terms.zh + added, en: table.terms.en + added },
			columns: table.columns.map((column) => ({
				...column,
				unit: column.unit === null ? null : column.unit + added,
				meaning: { zh: column.meaning.zh + added, en: column.meaning.en + added }
			}))
		}))
	};
}
