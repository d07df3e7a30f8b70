import type { Picture } from '../marks/mark';
import type { Input, Scene, Size, Words } from '../scene/contract';
import { frames } from '../scene/frame';
import { DESKTOP_QUERY } from './sizes';
import type { StagePayload } from './view';

/** Root font size, px. */
const rootRem = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/**
 * What a stage's picture depends on, and nothing else: the playhead, the size, the words, and the
 * reader's answer. Never what was shown before.
 */
export class StageState {
	index = $state(0);
	t = $state(0);
	input = $state<Input>(undefined);
	size = $state.raw<Size>({ width: 1, height: 1, rem: 16, composition: 'phone' });
	readonly words: Words;
	readonly scene: Scene;
	readonly #facts: unknown;
	readonly #at = $derived.by(() =>
		frames(this.scene.place(this.#facts, this.size, this.words, this.input))
	);
	readonly frame: Picture = $derived(this.#at(this.t));
	readonly step: string = $derived.by(() => this.scene.steps[this.index] ?? '');

	constructor(scene: Scene, { facts, words }: StagePayload) {
		this.scene = scene;
		this.#facts = facts;
		this.words = words;
	}

	read(index: number, t: number): void {
		this.index = index;
		this.t = t;
	}

	/** A box without size (hidden, or not laid out yet) leaves the last picture. */
	resize(box: HTMLElement): void {
		const { clientWidth: width, clientHeight: height } = box;
		if (width < 1 || height < 1) return;
		const composition = matchMedia(DESKTOP_QUERY).matches ? 'desktop' : 'phone';
		const rem = rootRem();
		const pixel = 1 / (devicePixelRatio || 1);
		const now = this.size;
		if (now.width === width && now.height === height && now.rem === rem && now.pixel === pixel)
			return;
		this.size = { width, height, rem, composition, pixel };
	}
}
