/**
 * A stage that is awake. What it shows depends on the playhead, the size, the words and the reader's
 * answer, and on nothing that was shown before.
 */
import { drawing } from '../marks/draw';
import type { Picture } from '../marks/mark';
import { roomOf, type Mount } from '../mount/mount';
import type { Input, Scene, Size } from '../scene/contract';
import { frames } from '../scene/frame';
import { canvasUnder, type StageCanvas } from './stage-canvas';
import type { StagePayload } from './view';

/** Root font size, px. */
const remOf = ({ root }: Mount): number => parseFloat(getComputedStyle(root).fontSize) || 16;

export interface LiveStage {
	/** The playhead, 0…n−1. */
	readonly t: number;
	/** @param index the step that is being read */
	read(index: number, t: number): void;
	answer(input: Input): void;
	/** Takes the size of its box; a box without size (hidden, not laid out) leaves the last picture. */
	resize(): void;
}

/**
 * Makes a stage's drawing in a box, from its size at this moment.
 * @param stage the `[data-stage]` element, which tells the step and the playhead
 * @throws when the scene cannot be drawn at all
 */
export function liveStage(
	mount: Mount,
	stage: HTMLElement,
	box: HTMLElement,
	scene: Scene,
	{ facts, words }: StagePayload
): LiveStage {
	const { svg, draw } = drawing(`live-${scene.id}`);
	let canvas: StageCanvas | undefined;
	let size: Size | undefined;
	let at: ((t: number) => Picture) | undefined;
	let input: Input;
	// The server's drawing stands where its reader is to begin.
	let t = Number(stage.dataset.playhead);
	let index = t;

	function show(): void {
		if (!size) return;
		at ??= frames(scene.place(facts, size, words, input));
		const picture = at(t);
		const rest = canvas
			? { ...picture, marks: picture.marks.filter(({ kind }) => kind !== 'cells') }
			: picture;
		draw(rest, size.width, size.height);
		canvas?.show(picture, size);
		const step = scene.steps[index];
		if (stage.dataset.currentStep !== step) stage.dataset.currentStep = step;
		stage.dataset.playhead = String(t);
	}

	function resize(): void {
		const { clientWidth: width, clientHeight: height } = box;
		if (width < 1 || height < 1) return;
		const composition = roomOf(mount) === 'desktop' ? 'desktop' : 'phone';
		const rem = remOf(mount);
		const pixel = 1 / (devicePixelRatio || 1);
		if (size?.width === width && size.height === height && size.rem === rem && size.pixel === pixel)
			return;
		size = { width, height, rem, composition, pixel };
		at = undefined;
		show();
	}

	if (scene.canvas) canvas = canvasUnder(mount, box, stage, scene.canvas);
	box.append(svg);
	resize();
	return {
		get t() {
			return t;
		},
		read(step, playhead) {
			if (step === index && playhead === t) return;
			index = step;
			t = playhead;
			show();
		},
		answer(next) {
			input = next;
			at = undefined;
			show();
		},
		resize
	};
}
