/**
 * Waking one stage: its code and its figures, then the scene mounted where the server's first frame
 * stood. Scroll moves its playhead, or a step it is sent to.
 */
import { watchSize, type Mount } from '../mount/mount';
import { glide } from '../reading/glide';
import { loadScene } from '../scene/load';
import { track } from '../scroll/track';
import { inTime } from './in-time';
import { liveStage } from './live-stage';
import type { StagePayload } from './view';

async function payloadOf({ read }: Mount, stage: HTMLElement): Promise<StagePayload> {
	const address = stage.dataset.payload;
	if (!address) throw new Error('the stage names no payload');
	return (await read(address)) as StagePayload;
}

/** Calls back when the page's device pixels change, as on its way to another screen. */
function onOtherScreen(signal: AbortSignal, callback: () => void): void {
	matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
		'change',
		() => {
			callback();
			onOtherScreen(signal, callback);
		},
		{ once: true, signal }
	);
}

/** A box that is not laid out has no size to draw in: waits until it has. */
function laidOut(box: HTMLElement): Promise<void> {
	return new Promise((resolve) => {
		const sizes = new ResizeObserver(() => {
			if (box.clientWidth < 1 || box.clientHeight < 1) return;
			sizes.disconnect();
			resolve();
		});
		sizes.observe(box);
	});
}

/** An awake stage, and who moves its playhead. */
export interface AwakeStage {
	/** The scroll position does. */
	follow(): void;
	/** It goes to a step and rests there: in one glide to the next step, at once to any other. */
	goTo(step: number): void;
	/** Nobody. */
	rest(): void;
}

/**
 * @param still reduced motion, asked at each reading
 * @param onfail called once, when the scene throws later on; the caller falls back to the stills
 * @throws when the scene cannot be loaded or drawn at all
 */
export async function wakeStage(
	mount: Mount,
	stage: HTMLElement,
	still: () => boolean,
	onfail: (reason: unknown) => void
): Promise<AwakeStage> {
	const id = stage.dataset.stage ?? '';
	const chapter = stage.closest<HTMLElement>('[data-chapter]');
	const scrolly = stage.closest<HTMLElement>('[data-scrolly]');
	if (!chapter || !scrolly) throw new Error(`stage "${id}" stands in no chapter`);
	const [scene, payload] = await inTime(id, Promise.all([loadScene(id), payloadOf(mount, stage)]));

	const box = document.createElement('div');
	box.className = 'stage-box';
	const drawnBefore = [...stage.querySelectorAll('.stage-box')];
	let stop = (): void => undefined;
	let failed = false;
	/** What a stage does later on, in frames and at sizes of its own, must not reach the page. */
	const safely = (action: () => void): void => {
		if (failed) return;
		try {
			action();
		} catch (reason) {
			failed = true;
			stop();
			onfail(reason);
		}
	};

	// Measured while the server's frame still stands; swapped in one task, so nothing flashes.
	stage.prepend(box);
	if (box.clientWidth < 1 || box.clientHeight < 1) await laidOut(box);
	const live = liveStage(mount, stage, box, scene, payload);
	/** The page's first step of the scene: another than 0 where one stands alone. */
	const first = live.t;
	for (const old of drawnBefore) old.remove();
	const resize = (): void => safely(() => live.resize());
	watchSize(mount, resize, box);
	onOtherScreen(mount.ending, resize);
	mount.ending.addEventListener('abort', () => stop());
	const read = (index: number, t: number): void => safely(() => live.read(index, t));

	const control = chapter.querySelector<HTMLElement>(`[data-control="${id}"]`);
	if (control)
		scene.control?.wake(control, payload.words, (input) => safely(() => live.answer(input)));

	const moveBy = (next: () => void): void => {
		stop();
		stop = next;
	};
	return {
		follow() {
			moveBy(() => undefined);
			const tracked = track({
				mount,
				chapter: scrolly,
				stage,
				steps: [...chapter.querySelectorAll<HTMLElement>('[data-step]')],
				still,
				onread: ({ index, offset, t }) => {
					// Before its first card arrives a chapter already rests on that card's step.
					stage.toggleAttribute('data-reached', index > 0 || offset > 0);
					read(index, t);
				}
			});
			stop = () => tracked.destroy();
		},
		goTo(step) {
			const index = first + step;
			const from = live.t;
			stage.toggleAttribute('data-reached', true);
			if (still() || Math.abs(index - from) > 1) {
				moveBy(() => undefined);
				read(index, index);
			} else moveBy(glide(from, index, (t) => read(index, t)));
		},
		rest() {
			moveBy(() => undefined);
		}
	};
}
