/** The words of the story as they are written, with their bindings still in braces. Build side only. */
import type { SceneCopy } from '../copy/parse';
import { langs } from '../scene/contract';
import type { Ground } from './ground';

export type Placed = readonly [place: string, text: string];

/** Paths in braces: `{feud.gap|words}` gives `feud.gap`. */
export const pathsIn = (text: string): string[] =>
	[...text.matchAll(/\{([^{}|]*)/g)].map(([, path = '']) => path.trim());

/** A scene's running text, each piece under the place where a reader meets it. */
export const proseOf = (id: string, copy: SceneCopy): readonly Placed[] => [
	[id, copy.title],
	[id, copy.deck],
	...copy.steps.flatMap((step) =>
		[step.head, ...step.text, step.alt].map((text): Placed => [`${id}-${step.id}`, text])
	),
	[`${id} source`, copy.source]
];

/** The words of the page itself, under its parts: `cover`, `findings` … */
export const pageOf = ({ pages }: Ground): readonly Placed[] =>
	langs.flatMap((lang) =>
		Object.entries(pages[lang].keys)
			.filter(([key]) => !key.startsWith('aliases.'))
			.map(([key, text]): Placed => [key.split('.')[0] ?? key, text])
	);
