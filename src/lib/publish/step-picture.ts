/**
 * The picture of one step as it leaves the page: its head, its drawing on its act's ground, where the
 * figures come from and whose it is. Build side only.
 */
import type { Size } from '../scene/contract';
import { editionOf, type EditionId } from '../scene/editions';
import { frames } from '../scene/frame';
import { registry } from '../scene/registry';
import type { Picture } from '../marks/mark';
import { stagePayload } from '../story/view';
import { block, line, moved, rule, svg } from './canvas';
import { drawing } from './drawing';
import { balanced, paragraph } from './lines';
import { lineWidth, type Setting } from './outline';
import type { SceneWords, StepWords } from './words';

/** px between the picture's edge and what is in it. */
const MARGIN = 28;
/** px of the box that the scene is placed in: three to two, with labels for a picture made smaller. */
const BOX: Size = { width: 624, height: 384, rem: 17, composition: 'desktop', pixel: 1 };
const WIDTH = BOX.width + 2 * MARGIN;

const HEAD = 27;
const SMALL = 13;
/** px from baseline to baseline, in shares of the size. */
const LEADING = { head: 1.28, small: 1.5 } as const;

export interface StepPicture {
	readonly svg: string;
	/** px. */
	readonly width: number;
	readonly height: number;
}

/** A scene's pictures at rest, in the order of its steps. @throws for a scene that does not exist */
export function restingPictures(edition: EditionId, id: string, size: Size): readonly Picture[] {
	const found = registry().find(({ scene }) => scene.id === id);
	if (!found) throw new Error(`no scene "${id}"`);
	const { facts, words } = stagePayload(edition, id);
	const at = frames(found.scene.place(facts, size, words));
	return found.scene.steps.map((_, i) => at(i));
}

/** One tick a step, the present one tall, as the story counts them. */
const counter = (
	scene: SceneWords,
	step: StepWords,
	baseline: number
): { drawn: string; width: number } => {
	const gap = 6;
	return {
		drawn: scene.steps
			.map(({ name }, i) => {
				const tall = name === step.name;
				const height = tall ? 12 : 6;
				const width = tall ? 2 : 1;
				return rule(
					tall ? 'ink' : 'ink-3',
					scene.act,
					[MARGIN + i * gap, baseline - height],
					width,
					height
				);
			})
			.join(''),
		width: scene.steps.length * gap
	};
};

/** What stands under every picture. */
export interface Signature {
	readonly title: string;
	readonly credit: string;
	/** Where the step is, where that is known; without `https://`. */
	readonly address?: string;
}

/** @param picture placed in the box of `stepBox` */
export function stepPicture(
	edition: EditionId,
	scene: SceneWords,
	step: StepWords,
	picture: Picture,
	signature: Signature
): StepPicture {
	const { act } = scene;
	const head: Setting = { role: 'display', size: HEAD, edition, trimmed: true };
	const label: Setting = { role: 'label', size: SMALL, edition, trimmed: true };
	const name: Setting = { role: 'display', size: 15, edition };
	const parts: string[] = [];
	const right = WIDTH - MARGIN;

	let y = MARGIN + 11;
	const ticks = counter(scene, step, y);
	parts.push(
		ticks.drawn,
		line(scene.chapter, label, 'ink-2', act, [MARGIN + ticks.width + 8, y]),
		line(signature.title, name, 'ink', act, [right, y], 'end')
	);
	y += 12;
	parts.push(rule('ink', act, [MARGIN, y], BOX.width, 1.5));

	const headLines = balanced(step.head, head, BOX.width);
	y += 14 + HEAD;
	parts.push(block(headLines, head, 'ink', act, [MARGIN, y], HEAD * LEADING.head));
	y += (headLines.length - 1) * HEAD * LEADING.head + 26;

	parts.push(moved([MARGIN, y], drawing(picture, { act, edition, id: step.anchor })));
	y += BOX.height + 20;

	parts.push(rule('mark', act, [MARGIN, y], BOX.width, 1));
	const source = paragraph(scene.source, label, BOX.width);
	const leading = SMALL * LEADING.small;
	y += 22;
	parts.push(block(source, label, 'ink-3', act, [MARGIN, y], leading));
	y += source.length * leading + 2;
	parts.push(line(signature.credit, label, 'ink-2', act, [MARGIN, y]));
	const { address } = signature;
	if (address !== undefined) {
		const both = lineWidth(signature.credit, label) + lineWidth(address, label) + 20;
		if (both > BOX.width) {
			y += leading;
			parts.push(line(address, label, 'ink-2', act, [MARGIN, y]));
		} else parts.push(line(address, label, 'ink-2', act, [right, y], 'end'));
	}
	const height = Math.ceil(y + MARGIN - 4);
	const about = {
		id: step.anchor,
		lang: editionOf(edition).tag,
		title: step.head,
		text: step.alt
	};
	return {
		svg: svg({ act }, { width: WIDTH, height }, about, parts.join('')),
		width: WIDTH,
		height
	};
}

/** The box that a step's picture is placed in. */
export const stepBox = BOX;
