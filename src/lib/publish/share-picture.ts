/**
 * Pictures for cards in feeds and messengers, 1200 × 630: a scene's finding beside its most telling
 * picture, and the story's own. Build side only.
 */
import type { Size } from '../scene/contract';
import { editionIds, editionOf, type EditionId } from '../scene/editions';
import { registry } from '../scene/registry';
import { storyView } from '../story/view';
import { block, line, moved, rule, svg } from './canvas';
import { drawing } from './drawing';
import { atMarks, balanced } from './lines';
import { lineWidth, type Setting } from './outline';
import { patternsIn } from './patterns';
import { plates } from './share-title';
import { restingPictures } from './step-picture';
import { editionWords, type EditionWords, type SceneWords } from './words';

/** px, as Open Graph cards are cut. */
const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 56;
/** px of the finding's column, and between it and the drawing. */
const COLUMN = 446;
const GUTTER = 46;
/** The drawing's box, enlarged: a card is often seen at a quarter of its size. */
const SCALE = 1.25;
const BOX: Size = {
	width: (CARD.width - 2 * MARGIN - COLUMN - GUTTER) / SCALE,
	height: (CARD.height - 2 * MARGIN) / SCALE,
	rem: 16,
	composition: 'desktop',
	pixel: 2 / SCALE
};
/** The largest and the smallest that a finding is set in, px; whole clauses are worth this much; its most lines. */
const FINDING = { max: 72, whole: 56, min: 40, lines: 3 } as const;
/** px: height of the three lengths' bars. */
const BAR = 26;

/** As the cover sets it: Chinese on one line, English in capitals, a word a line. */
const titleLines = (title: string, edition: EditionId): readonly string[] =>
	editionOf(edition).lang === 'zh' ? [title] : title.toUpperCase().split(' ');

interface Finding {
	readonly lines: readonly string[];
	readonly setting: Setting;
}

/** A finding as large as its column allows; a Chinese one rather smaller than parted within a clause. */
function finding(text: string, edition: EditionId): Finding {
	const sizes = Array.from(
		{ length: (FINDING.max - FINDING.min) / 2 + 1 },
		(_, i) => FINDING.max - 2 * i
	);
	const at = (size: number): Setting => ({ role: 'display', size, edition, trimmed: true });
	for (const size of sizes.filter((size) => size >= FINDING.whole)) {
		const lines = atMarks(text, at(size), COLUMN);
		if (lines && lines.length <= FINDING.lines) return { lines, setting: at(size) };
	}
	for (const size of sizes) {
		const lines = balanced(text, at(size), COLUMN);
		const set = lines.every((one) => lineWidth(one, at(size)) <= COLUMN);
		if (set && lines.length <= FINDING.lines) return { lines, setting: at(size) };
	}
	throw new Error(
		`share picture (${edition}): expected a head of ${FINDING.lines} lines at ${FINDING.min} px, found “${text}”`
	);
}

function sceneCard(
	edition: EditionId,
	scene: SceneWords,
	words: EditionWords,
	register: number
): string {
	const { act, id } = scene;
	const at = scene.steps.findIndex(({ name }) => name === scene.end);
	const step = scene.steps[at];
	const picture = restingPictures(edition, id, BOX)[at];
	if (!step || !picture) throw new Error(`${id}: expected a step "${scene.end}", found none`);
	const label: Setting = { role: 'label', size: 22, edition, trimmed: true };
	const { lines, setting } = finding(step.head, edition);
	const leading = setting.size * 1.2;
	const title = titleLines(words.ui('title'), edition);
	const measure = editionOf(edition).lang === 'zh' ? 300 : 236;
	const head = plates(
		title,
		register,
		{ x: MARGIN, y: MARGIN, width: measure, ruler: measure },
		{ act, edition }
	);
	const bottom = CARD.height - MARGIN;
	const top = MARGIN + head.height + 40;
	const inner = [
		head.drawn,
		rule('ink', act, [MARGIN, top], COLUMN, 3),
		line(scene.chapter, { ...label, role: 'label-strong', size: 26 }, 'ink-2', act, [
			MARGIN,
			top + 46
		]),
		block(lines, setting, 'ink', act, [MARGIN, top + 66 + setting.size], leading),
		block(
			[words.ui('share.by'), words.ui('cover.credit')],
			label,
			'ink-2',
			act,
			[MARGIN, bottom - 36],
			32
		),
		moved(
			[MARGIN + COLUMN + GUTTER, MARGIN],
			drawing(picture, { act, edition, id: step.anchor }),
			SCALE
		)
	];
	const about = {
		id: `share-${id}`,
		lang: editionOf(edition).tag,
		title: step.head,
		text: step.alt
	};
	return svg({ act }, CARD, about, inner.join(''));
}

/** The title across the card, and the three lengths of the quarrel on one ruler. */
function storyCard(edition: EditionId, words: EditionWords): string {
	const act = 'paper';
	const { cover } = storyView(edition);
	const measure = CARD.width - 2 * MARGIN;
	const { lang, tag } = editionOf(edition);
	const id = 'share-story';
	const title = titleLines(words.ui('title'), edition);
	const head = plates(
		title,
		cover.register / (12 * cover.fifteen),
		{ x: MARGIN, y: MARGIN - 6, width: lang === 'zh' ? measure : 0.66 * measure, ruler: measure },
		{ act, edition }
	);
	const x = (years: number): number => MARGIN + (measure * years) / cover.fifteen;
	const bars = [
		{ key: 'gap', ink: 'a', sure: cover.gap[0], upTo: cover.gap[1], y: 318 },
		{ key: 'off', ink: 'b', sure: cover.off, upTo: cover.off, y: 384 },
		{ key: 'fifteen', ink: 'b', sure: cover.fifteen, upTo: cover.fifteen, y: 446 }
	] as const;
	const number: Setting = { role: 'display', size: 42, edition };
	const label: Setting = { role: 'label', size: 23, edition, trimmed: true };
	const drawnBars = bars.map(({ key, ink, sure, upTo, y }) => {
		const said = words.ui(`cover.${key}.number`);
		// Beside its bar where there is room, else under it.
		const under = upTo === cover.fifteen;
		const left = under ? MARGIN : x(upTo) + 18;
		const baseline = under ? y + 68 : y + 24;
		const about = left + lineWidth(said, number) + 16;
		return [
			rule(ink, act, [MARGIN, y], x(sure) - MARGIN, BAR),
			upTo > sure
				? `<rect x="${x(sure)}" y="${y}" width="${x(upTo) - x(sure)}" height="${BAR}" fill="url(#${id}-hatch-${ink})"/>`
				: '',
			line(said, number, 'ink', act, [left, baseline]),
			line(words.ui(`cover.${key}.about`), label, 'ink-2', act, [about, baseline - 2])
		].join('');
	});
	const inner = [
		head.drawn,
		...drawnBars,
		ruler(edition, cover.fifteen, words.ui('cover.unit')),
		line(words.ui('cover.credit'), label, 'ink-2', act, [CARD.width - MARGIN, 342], 'end'),
		line(words.ui('share.by'), label, 'ink-2', act, [CARD.width - MARGIN, 408], 'end')
	].join('');
	const about = { id, lang: tag, title: words.ui('title'), text: words.ui('description') };
	return svg({ act }, CARD, about, patternsIn(inner, act, id) + inner);
}

/** The cover's ruler of whole years, along the bottom of the card. */
function ruler(edition: EditionId, years: number, unit: string): string {
	const act = 'paper';
	const measure = CARD.width - 2 * MARGIN;
	const y = 552;
	const label: Setting = { role: 'label', size: 22, edition };
	const marks = Array.from({ length: years + 1 }, (_, year) => {
		const x = MARGIN + (measure * year) / years;
		const end = year === 0 || year === years;
		const height = end ? 18 : 10;
		const said = year === years ? `${year}\u00a0${unit}` : String(year);
		return (
			rule('ink', act, [year === years ? x - 2 : x, y - height], 2, height) +
			(year % 5 === 0
				? line(
						said,
						label,
						'ink-2',
						act,
						[x, y + 32],
						year === 0 ? 'start' : year === years ? 'end' : 'middle'
					)
				: '')
		);
	});
	return rule('ink', act, [MARGIN, y], measure, 3) + marks.join('');
}

/** The card of the whole story, or of a scene. @throws for a scene that does not exist */
export function sharePicture(edition: EditionId, of: string): string {
	const words = editionWords(edition);
	if (of === 'story') return storyCard(edition, words);
	const scene = words.scenes.find(({ id }) => id === of);
	if (!scene) throw new Error(`no scene "${of}"`);
	const { cover } = storyView(edition);
	return sceneCard(edition, scene, words, cover.register / (12 * cover.fifteen));
}

/** Every edition × picture, for prerendering. */
export const shareEntries = (): { lang: EditionId; picture: string }[] =>
	editionIds.flatMap((lang) =>
		['story', ...registry().map(({ scene }) => scene.id)].map((picture) => ({ lang, picture }))
	);
