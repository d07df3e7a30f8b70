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

/** Where everything stands, before anything is drawn; px from the top. */
interface Layout {
	readonly head: readonly string[];
	readonly source: readonly string[];
	readonly headAt: number;
	readonly boxAt: number;
	readonly sourceAt: number;
	readonly creditAt: number;
	/** The address has a line of its own where it does not fit beside the credit. */
	readonly addressAt: number;
	readonly height: number;
}

const headIn = (edition: EditionId): Setting => ({
	role: 'display',
	size: HEAD,
	edition,
	trimmed: true
});
const labelIn = (edition: EditionId): Setting => ({
	role: 'label',
	size: SMALL,
	edition,
	trimmed: true
});

/** Baseline of the line over the head, and its rule. */
const TOP = MARGIN + 11;
const RULE = TOP + 12;
const SMALL_LEADING = SMALL * LEADING.small;

function layoutOf(
	edition: EditionId,
	scene: SceneWords,
	step: StepWords,
	{ credit, address }: Signature
): Layout {
	const label = labelIn(edition);
	const head = balanced(step.head, headIn(edition), BOX.width);
	const source = paragraph(scene.source, label, BOX.width);
	const headAt = RULE + 14 + HEAD;
	const boxAt = headAt + (head.length - 1) * HEAD * LEADING.head + 26;
	const sourceAt = boxAt + BOX.height + 42;
	const creditAt = sourceAt + source.length * SMALL_LEADING + 2;
	const both =
		address === undefined ? 0 : lineWidth(credit, label) + lineWidth(address, label) + 20;
	const addressAt = creditAt + (both > BOX.width ? SMALL_LEADING : 0);
	const height = Math.ceil(addressAt + MARGIN - 4);
	return { head, source, headAt, boxAt, sourceAt, creditAt, addressAt, height };
}

/** How large a step's picture will be, px. */
export const stepSize = (
	edition: EditionId,
	scene: SceneWords,
	step: StepWords,
	signature: Signature
): { readonly width: number; readonly height: number } => ({
	width: WIDTH,
	height: layoutOf(edition, scene, step, signature).height
});

/** @param picture placed in the box of `stepBox` */
export function stepPicture(
	edition: EditionId,
	scene: SceneWords,
	step: StepWords,
	picture: Picture,
	signature: Signature
): StepPicture {
	const { act } = scene;
	const { address, credit, title } = signature;
	const at = layoutOf(edition, scene, step, signature);
	const label = labelIn(edition);
	const right = WIDTH - MARGIN;
	const ticks = counter(scene, step, TOP);
	const apart = at.addressAt > at.creditAt;
	const inner = [
		ticks.drawn,
		line(scene.chapter, label, 'ink-2', act, [MARGIN + ticks.width + 8, TOP]),
		line(title, { role: 'display', size: 15, edition }, 'ink', act, [right, TOP], 'end'),
		rule('ink', act, [MARGIN, RULE], BOX.width, 1.5),
		block(at.head, headIn(edition), 'ink', act, [MARGIN, at.headAt], HEAD * LEADING.head),
		moved([MARGIN, at.boxAt], drawing(picture, { act, edition, id: step.anchor })),
		rule('mark', act, [MARGIN, at.sourceAt - 22], BOX.width, 1),
		block(at.source, label, 'ink-3', act, [MARGIN, at.sourceAt], SMALL_LEADING),
		line(credit, label, 'ink-2', act, [MARGIN, at.creditAt]),
		...(address === undefined
			? []
			: apart
				? [line(address, label, 'ink-2', act, [MARGIN, at.addressAt])]
				: [line(address, label, 'ink-2', act, [right, at.addressAt], 'end')])
	].join('');
	const about = {
		id: step.anchor,
		lang: editionOf(edition).tag,
		title: step.head,
		text: step.alt
	};
	const box = { width: WIDTH, height: at.height };
	return { svg: svg({ act }, box, about, inner), ...box };
}

/** The box that a step's picture is placed in. */
export const stepBox = BOX;
