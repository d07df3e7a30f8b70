/**
 * All stages of the page: each is woken once, as the reader comes near, and moved by the way of
 * reading that is on.
 */
import type { Mount } from '../mount/mount';
import { inTime } from './in-time';
import type { AwakeStage } from './stage';

/** Who moves the playheads: the scroll position, a step that is shown, or nobody. */
export type Mover =
	| { readonly by: 'scroll' }
	| { readonly by: 'step'; readonly chapter: string; readonly step: number }
	| { readonly by: 'nobody' };

export interface Stages {
	/** Wakes the stage of a chapter; once, however often it is called. */
	wake(chapter: string): void;
	/** Wakes each stage as its chapter comes within one and a half screens. */
	wakeWhenNear(): void;
	move(mover: Mover): void;
}

function apply(stage: AwakeStage, id: string, mover: Mover): void {
	if (mover.by === 'scroll') stage.follow();
	else if (mover.by === 'step' && mover.chapter === id) stage.goTo(mover.step);
	else stage.rest();
}

/**
 * @param elements the page's `[data-stage]` elements
 * @param still reduced motion, asked at each reading
 */
export function stagesOf(
	mount: Mount,
	elements: readonly HTMLElement[],
	still: () => boolean
): Stages {
	const asked = new Set<string>();
	const awake = new Map<string, AwakeStage>();
	let mover: Mover = { by: 'nobody' };
	let near: IntersectionObserver | undefined;

	/** The stage's chapter shows its stills instead; the text goes on. */
	function fail(stage: HTMLElement, reason: unknown): void {
		stage.closest<HTMLElement>('[data-chapter]')?.setAttribute('data-failed', '');
		console.warn(`scene "${stage.dataset.stage ?? ''}" could not be shown`, reason);
	}

	function wake(chapter: string): void {
		const stage = elements.find(({ dataset }) => dataset.stage === chapter);
		if (!stage || asked.has(chapter)) return;
		asked.add(chapter);
		inTime('stage', import('./stage'))
			.then(({ wakeStage }) => wakeStage(mount, stage, still, (reason) => fail(stage, reason)))
			.then((woken) => {
				if (mount.ending.aborted) return;
				awake.set(chapter, woken);
				apply(woken, chapter, mover);
			})
			.catch((reason: unknown) => fail(stage, reason));
	}

	function wakeWhenNear(): void {
		if (near) return;
		if (!('IntersectionObserver' in window)) {
			elements.forEach(({ dataset }) => wake(dataset.stage ?? ''));
			return;
		}
		near = new IntersectionObserver(
			(entries) => {
				for (const { isIntersecting, target } of entries)
					if (isIntersecting) {
						near?.unobserve(target);
						wake(target.querySelector<HTMLElement>('[data-stage]')?.dataset.stage ?? '');
					}
			},
			{ rootMargin: '150% 0%' }
		);
		mount.ending.addEventListener('abort', () => near?.disconnect());
		// The track spans the whole chapter, so that a jump into its middle counts as near.
		for (const { parentElement } of elements) if (parentElement) near.observe(parentElement);
	}

	return {
		wake,
		wakeWhenNear,
		move(next) {
			mover = next;
			for (const [id, stage] of awake) apply(stage, id, mover);
		}
	};
}
