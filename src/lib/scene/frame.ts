import type { Picture } from '../marks/mark';
import { tween } from './tween';

/** A keyframe as it is drawn at rest: marks that are only there to come from or go to are left out. */
const atRest = (picture: Picture): Picture => ({
	...picture,
	marks: picture.marks.filter((m) => (m.opacity ?? 1) > 0)
});

/**
 * The picture at playhead `t`, for any number: outside 0…n−1 the first or last keyframe, between
 * whole numbers on the way. No memory: the same `t` gives the same picture after any history.
 * @throws when there is no keyframe at all.
 */
export function frames(keyframes: readonly Picture[]): (t: number) => Picture {
	const [first] = keyframes;
	if (first === undefined) throw new Error('a scene needs at least one keyframe');
	const ways = new Map<number, (u: number) => Picture>();
	return (t) => {
		const at = Number.isFinite(t) ? Math.min(Math.max(t, 0), keyframes.length - 1) : 0;
		const index = Math.floor(at);
		const from = keyframes[index] ?? first;
		const to = keyframes[index + 1];
		if (to === undefined || at === index) return atRest(from);
		let way = ways.get(index);
		if (!way) ways.set(index, (way = tween(from, to)));
		return way(at - index);
	};
}
