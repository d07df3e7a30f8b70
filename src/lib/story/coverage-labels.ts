/** Which steps' pictures carry a label: labels belong to a scene, and its geometry decides. */
import type { Picture } from '../marks/mark';
import type { Lang } from '../scene/contract';
import { desktopSize, phoneSize } from './sizes';
import { drawnFacts, sceneWords, type Ground, type Prepared } from './ground';

/** Shorter than this, a label counts only where it stands by itself: “2” is part of much. */
const SHORT = 4;

const squeezed = (text: string): string => text.replace(/\s|\/\//g, '');

/** The texts of a picture, and all of them in a row: long labels are broken into lines. */
function textsIn({ marks }: Picture): { readonly each: readonly string[]; readonly all: string } {
	const each = marks.flatMap((mark) =>
		mark.kind === 'text' && mark.opacity !== 0 ? [squeezed(mark.text)] : []
	);
	return { each, all: each.join('') };
}

/** @returns for a label's key, the steps whose picture shows it on a phone or a desktop */
export function stepsThatDraw(
	on: Ground,
	scene: Prepared,
	lang: Lang
): (key: string) => readonly string[] {
	const { entry, facts } = scene;
	const words = sceneWords(on, scene, lang);
	const pictures = [phoneSize, desktopSize].map((size) =>
		entry.scene.place(drawnFacts(facts, lang), size, words).map(textsIn)
	);
	return (key) => {
		const label = squeezed(words.labels[key] ?? '');
		if (label === '') return [];
		return entry.scene.steps.filter((_, i) =>
			pictures.some((sized) => {
				const texts = sized[i];
				return label.length < SHORT ? texts?.each.includes(label) : texts?.all.includes(label);
			})
		);
	};
}
