/** The last picture: firms dissolve, the plates close up along their ranks and are counted. */
import { text } from '../../lib/geometry/draw';
import type { Slim } from '../../lib/figures/figure';
import { clamp, fitSize } from '../../lib/geometry/fit';
import { metrics, textWidth } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { label, lines } from '../../lib/scene/words';
import { count, countedOf, inkAt, mostOf, tag, tagsIn, unitWidth } from './place-counted';
import type { Counted, Tags } from './place-counted';
import type { LineupFacts } from './facts';
import { RANKS, type Board } from './place-grid';
import { frame, namePlate } from './place-plates';

/** Rows of plates, counted at their right end; the finding stands where the firms' names were. */
function rows(board: Board, all: readonly Counted[]): Mark[] {
	const { words, size, plate, labelSize, origin } = board;
	const { capHeight, descent } = metrics[words.lang].display;
	const gap = 0.6 * labelSize;
	const most = size.composition === 'phone' ? 92 : 150;
	const countSize = clamp(plate.height / (capHeight + descent), 24, most);
	const numbersEnd = size.width - unitWidth(board) - 0.3 * gap;
	const end = numbersEnd - textWidth('0', 'display', countSize, words.lang) - gap;
	const slot = Math.min((end - origin.x) / mostOf(all), plate.width + 13 * labelSize);
	const tags = tagsIn(board, all, slot - plate.width - 2 * gap, plate.height);
	const finding = lines(label(words, 'finding')).join('');
	const wanted = Math.min(board.firmSize * 1.05, origin.y / 1.34);
	const findingSize = fitSize([finding], 'display', wanted, size.width, words.lang);
	const headline = { x: 0, y: origin.y - 0.42 * findingSize };
	return [
		text('finding', headline.x, headline.y, finding, findingSize, 'display', 'ink'),
		...all.flatMap((one) => {
			const at = { x: origin.x + one.before * slot, y: board.cell(0, one.rank).y };
			return [
				...namePlate(board, one.plate, at, inkAt(one.rank)),
				...tag(board, one, { x: at.x + plate.width + gap, y: at.y }, tags)
			];
		}),
		...RANKS.flatMap((rank, i) => {
			const y = board.cell(0, i).y + capHeight * countSize;
			const unitAt = { x: size.width, y };
			return [
				count(board, i, { x: numbersEnd, y }, countSize, 'end'),
				text(
					`unit-${rank}`,
					unitAt.x,
					unitAt.y,
					label(words, 'unit'),
					labelSize,
					'label',
					inkAt(i),
					{
						anchor: 'end'
					}
				)
			];
		})
	];
}

interface Stack {
	readonly finding: readonly string[];
	readonly findingSize: number;
	/** How far the ranks' names and lines come down from where they stood, px. */
	readonly down: number;
	/** Where the highest plate begins. */
	readonly top: number;
	/** From one plate's top to the next. */
	readonly slot: number;
	/** Of a plate, which becomes a brick. */
	readonly height: number;
	readonly tags: Tags;
	readonly countSize: number;
	/** The counts' baseline. */
	readonly foot: number;
}

/** From the foot up: counts, bricks, the ranks' names; the finding at the head. */
function stackOf(board: Board, all: readonly Counted[]): Stack {
	const { words, size, plate, labelSize, origin, rankPitch } = board;
	const { capHeight, descent } = metrics[words.lang].display;
	const wanted = clamp(size.height * 0.058, 0.9375 * size.rem, 3 * size.rem);
	const broken = lines(label(words, 'finding'));
	const whole = broken.join(' ');
	const low = size.height < 400 && textWidth(whole, 'display', wanted, words.lang) <= size.width;
	const finding = low ? [whole] : broken;
	const findingSize = fitSize(finding, 'display', wanted, size.width, words.lang);
	const head = finding.length * 1.2 * findingSize;
	const countSize = clamp(size.height * 0.24, 26, 1.2 * rankPitch);
	const foot = size.height - descent * countSize;
	const gap = clamp(size.height * 0.014, 3, 10);
	const floor = foot - capHeight * countSize - clamp(size.height * 0.026, 5, 20);
	const top = head + origin.y + clamp(size.height * 0.02, 3, 14);
	const most = mostOf(all);
	const room = (floor - top + gap) / most - gap;
	const pad = 0.6 * labelSize;
	const tags = tagsIn(board, all, plate.width - 1.5 * board.inset, room - plate.height - pad);
	const height = Math.min(room, 1.75 * (plate.height + tags.height + pad));
	const spare = floor - most * (height + gap) + gap - top;
	return {
		finding,
		findingSize,
		down: head + spare,
		top: top + spare,
		slot: height + gap,
		height,
		tags,
		countSize,
		foot
	};
}

/** Columns of bricks that stand on their counts. */
function columns(board: Board, all: readonly Counted[], stack: Stack): Mark[] {
	const { plate, labelSize, words, origin } = board;
	const { finding, findingSize, top, slot, height, tags, countSize, foot } = stack;
	return [
		...finding.map((line, i) => {
			const at = { x: 0, y: (0.8 + i * 1.2) * findingSize };
			return text(`finding-${i}`, at.x, at.y, line, findingSize, 'display', 'ink');
		}),
		...all.flatMap((one) => {
			const y = top + (mostOf(all) - one.among + one.before) * slot;
			const { x } = board.cell(0, one.rank);
			const tagAt = { x: x + board.inset, y: y + plate.height + 0.15 * labelSize };
			return [
				...namePlate(board, one.plate, { x, y }, inkAt(one.rank), { height }),
				...tag(board, one, tagAt, tags, one.plate.part === 'in-charge')
			];
		}),
		...RANKS.map((_, rank) => {
			const x = board.cell(0, rank).x - 0.02 * countSize;
			return count(board, rank, { x: Math.max(0, x), y: foot }, countSize, 'start');
		}),
		...(unitWidth(board) < origin.x
			? [text('unit', 0, foot, label(words, 'unit'), labelSize, 'label', 'ink-2')]
			: [])
	];
}

/** Everybody named, by rank, with the number of each; the bosses alone in black. */
export function sorted(board: Board, facts: Slim<LineupFacts>): Mark[] {
	const all = countedOf(facts);
	if (board.upright) return [...frame(board, { lit: 0 }), ...rows(board, all)];
	const stack = stackOf(board, all);
	return [...frame(board, { lit: 0, down: stack.down }), ...columns(board, all, stack)];
}
