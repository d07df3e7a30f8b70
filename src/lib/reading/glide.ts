/** Moves a number to where it should rest, in time: what a press of Next does to a playhead. */
import { ease } from '../scene/playhead';

/** ms; the same whether a step is near or the press comes while the last one still moves. */
const DURATION = 800;

/** @returns stops it where it is */
export function glide(from: number, to: number, onmove: (at: number) => void): () => void {
	let start: number | undefined;
	let frame = 0;
	const move = (now: number): void => {
		start ??= now;
		const share = Math.min((now - start) / DURATION, 1);
		onmove(share < 1 ? from + (to - from) * ease(share) : to);
		if (share < 1) frame = requestAnimationFrame(move);
	};
	frame = requestAnimationFrame(move);
	return () => cancelAnimationFrame(frame);
}
