/** The last picture: firms dissolve, the plates close up along their ranks and are counted. */
import type { Slim } from '../../lib/figures/figure';
import { clamp, fitSize, MIN_TEXT, wrap } from '../../lib/geometry/fit';
import { textWidth } from '../../lib/geometry/text';
import type { Ink, Mark } from '../../lib/marks/mark';
import { label, labelFor, lines } from '../../lib/scene/words';
import { LEADING, RANKS, type At, type Board } from './board';
import type { LineupFacts, Plate } from './facts';
import { frame, namePlate, text } from './plates';

interface Counted {
	readonly plate: Slim<Plate>;
	readonly rank: number;
	/** How many of the rank stand before it. */
	readonly before: number;
}

const countedOf = (facts: Slim<LineupFacts>): Counted[] =>
	RANKS.flatMap((rank, i) =>
		facts.plates
			.filter((plate) => plate.rank === rank)
			.map((plate, before) => ({ plate, rank: i, before }))
	);

const inkAt = (rank: number): Ink => (rank === 0 ? 'ink' : 'ink-3');

/** Firm, and role where there is room, beside or under a plate. */
function tag(board: Board, { plate, rank }: Counted, at: At, width: number, height: number) {
	const { words, size, labelSize } = board;
	const firm = labelFor(words, `firm-${plate.firm}`, size);
	const role = lines(label(words, `role-${plate.person}`));
	const firmSize = Math.max(MIN_TEXT, Math.min(labelSize * 1.2, board.firmSize));
	const set = board.upright ? role : wrap(role, 'label', labelSize, width, words.lang);
	const fits =
		set.every((line) => textWidth(line, 'label', labelSize, words.lang) <= width) &&
		firmSize + set.length * LEADING * labelSize <= height;
	const first = at.y + 0.9 * firmSize;
	return [
		text(
			`tag-${plate.person}`,
			{ x: at.x, y: first },
			firm,
			firmSize,
			'label-strong',
			rank === 0 ? 'ink' : 'ink-2'
		),
		...(fits ? set : []).map((line, i) =>
			text(
				`tag-${plate.person}-${i}`,
				{ x: at.x, y: first + (i + 1) * LEADING * labelSize },
				line,
				labelSize,
				'label',
				'ink-2'
			)
		)
	];
}

function uprightSorted(board: Board, facts: Slim<LineupFacts>): Mark[] {
	const { words, size, plate, labelSize, origin } = board;
	const gap = 0.6 * labelSize;
	const most = Math.max(...countedOf(facts).map(({ before }) => before)) + 1;
	const countSize = clamp(plate.height * 1.05, 24, size.composition === 'phone' ? 76 : 132);
	const countWidth = textWidth('0', 'display', countSize, words.lang);
	const finding = lines(label(words, 'finding'));
	const findingSize = labelSize * (size.composition === 'phone' ? 1 : 1.1);
	const findingWidth = Math.max(
		...finding.map((line) => textWidth(line, 'label-strong', findingSize, words.lang))
	);
	const end = size.width - countWidth - 1.2 * gap;
	const slot = (end - findingWidth - gap - origin.x) / most;
	const x = (before: number): number => origin.x + before * slot;
	return [
		...countedOf(facts).flatMap((one) => {
			const at = { x: x(one.before), y: board.cell(0, one.rank).y };
			const tagAt = { x: at.x + plate.width + gap, y: at.y };
			const room = slot - plate.width - 2 * gap;
			return [
				...namePlate(board, one.plate, at, inkAt(one.rank)),
				...tag(board, one, tagAt, room, plate.height)
			];
		}),
		...finding.map((line, i) => {
			const base = board.cell(0, 0).y + plate.height - 0.12 * findingSize;
			const y = base - (finding.length - 1 - i) * LEADING * findingSize;
			return text(`finding-${i}`, { x: end, y }, line, findingSize, 'label-strong', 'ink', {
				anchor: 'end'
			});
		}),
		...RANKS.map((rank, i) =>
			text(
				`count-${rank}`,
				{ x: size.width, y: board.cell(0, i).y + plate.height },
				label(words, `count-${rank}`),
				countSize,
				'display',
				inkAt(i),
				{ anchor: 'end' }
			)
		)
	];
}

function lyingSorted(board: Board, facts: Slim<LineupFacts>): Mark[] {
	const { words, size, plate, labelSize, origin, pitch } = board;
	const most = Math.max(...countedOf(facts).map(({ before }) => before)) + 1;
	const wanted = lines(label(words, 'finding')).join(' ');
	const findingSize = fitSize([wanted], 'label-strong', labelSize * 1.15, size.width, words.lang);
	const finding = wrap([wanted], 'label-strong', findingSize, size.width, words.lang);
	const findingTop = size.height - (0.3 + LEADING * (finding.length - 1)) * findingSize;
	const bottom = findingTop - 1.6 * findingSize;
	const countSize = clamp(size.height * 0.17, 26, Math.min(120, pitch.rank));
	const top = origin.y + clamp(size.height * 0.022, 4, 16);
	const slot = (bottom - countSize * 0.8 - top) / most;
	return [
		...countedOf(facts).flatMap((one) => {
			const at = { x: board.cell(0, one.rank).x, y: top + one.before * slot };
			const tagAt = { x: at.x, y: at.y + plate.height + 0.5 * labelSize };
			const room = slot - plate.height - labelSize;
			return [
				...namePlate(board, one.plate, at, inkAt(one.rank)),
				...tag(board, one, tagAt, pitch.rank - labelSize, room)
			];
		}),
		...RANKS.map((rank, i) =>
			text(
				`count-${rank}`,
				{ x: board.cell(0, i).x - 0.02 * countSize, y: bottom },
				label(words, `count-${rank}`),
				countSize,
				'display',
				inkAt(i)
			)
		),
		...finding.map((line, i) =>
			text(
				`finding-${i}`,
				{ x: 0, y: findingTop + i * LEADING * findingSize },
				line,
				findingSize,
				'label-strong',
				'ink'
			)
		)
	];
}

/** Everybody named, by rank, with the number of each. */
export const sorted = (board: Board, facts: Slim<LineupFacts>): Mark[] => [
	...frame(board, [0]),
	...(board.upright ? uprightSorted : lyingSorted)(board, facts)
];
