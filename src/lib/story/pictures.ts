/** A scene's pictures at rest as the page shows them, placed once and looked over. Build side only. */
import type { Picture } from '../marks/mark';
import type { Size, Words } from '../scene/contract';
import { frames } from '../scene/frame';
import type { RegisteredScene } from '../scene/registry';
import { faultOf } from '../scene/sound';

/** Placing depends on its arguments alone; many pages show the same pictures. */
const placed = new Map<string, readonly Picture[]>();

/**
 * @param facts as the drawing gets them
 * @returns one picture a step
 * @throws where there is not one a step, or one is not sound: it names the scene, step and edition
 */
export function restingAt(
	{ folder, scene }: RegisteredScene,
	facts: unknown,
	size: Size,
	words: Words
): readonly Picture[] {
	const key = JSON.stringify([scene.id, facts, size, words]);
	const known = placed.get(key);
	if (known) return known;
	const file = `${folder.slice(1)}/place.ts`;
	const pictures = scene.place(facts, size, words);
	if (pictures.length !== scene.steps.length)
		throw new Error(
			`${file}: steps: expected ${scene.steps.length} keyframes, found ${pictures.length}`
		);
	const at = frames(pictures);
	const resting = pictures.map((_, i) => at(i));
	for (const [i, picture] of resting.entries()) {
		const fault = faultOf(picture, size, words.lang);
		if (fault !== undefined)
			throw new Error(
				`${file}: step ${scene.steps[i] ?? ''}: ${fault} (${words.lang}, ${size.composition})`
			);
	}
	placed.set(key, resting);
	return resting;
}
