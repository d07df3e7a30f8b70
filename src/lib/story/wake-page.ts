/**
 * Wakes a story page: its light, its ruler of chapters, its stages, its ways of reading, its numbers.
 * Where it stands, and what it remembers, are its entry's business (`wake.ts`, `embedded.ts`).
 */
import { ownPage, roomOf, watchSize, type Mount } from '../mount/mount';
import { revealSlips } from '../provenance/reveal';
import type { Memory } from '../reading/memory';
import { motionOf } from '../reading/motion';
import { panelsOf, type Panels } from '../reading/panels';
import { placesIn, type Place } from '../reading/place';
import { openReader, type Reader } from '../reading/reader';
import type { Way } from '../reading/way';
import type { PageReading, Part } from '../scroll/page';
import { stagesOf } from './stages';

export interface PageOptions {
	/** Where the story stands; a page of its own where nothing is said. */
	readonly mount?: Mount;
	readonly memory: Memory;
	readonly remember: (change: Memory) => void;
	/** The reader has come to another place. */
	readonly onplace: (place: Place) => void;
}

export interface AwakePage {
	readonly places: readonly Place[];
	readonly reader: Reader;
	readonly panels: Panels;
	/** Reduced motion, asked at each reading. */
	readonly still: () => boolean;
	/** The script came so late that the page had become a column: places are elsewhere now. */
	readonly slept: boolean;
}

export const all = <T extends Element = HTMLElement>(selector: string): T[] => [
	...document.querySelectorAll<T>(selector)
];

/**
 * Everything is awake but the way of reading, which the caller takes up.
 * @throws where it cannot be; the page is then as if nothing had been tried
 */
export function wakePage(options: PageOptions): AwakePage {
	const { mount = ownPage() } = options;
	const { dataset } = mount.root;
	const slept = getComputedStyle(mount.root).getPropertyValue('--asleep').trim() === '1';
	// All that follows measures the page: it is styled and laid out once, as it is awake; but where its
	// reader is has to be asked of the layout that they see.
	if (!slept) dataset.awake = '';
	try {
		const awake = { ...wakeAll({ ...options, mount }), slept };
		dataset.awake = '';
		return awake;
	} catch (reason) {
		delete dataset.awake;
		throw reason;
	}
}

function wakeAll({
	mount,
	memory,
	remember,
	onplace
}: PageOptions & { readonly mount: Mount }): Omit<AwakePage, 'slept'> {
	const { tree, root } = mount;
	const inTree = <T extends Element = HTMLElement>(selector: string): T[] => [
		...tree.querySelectorAll<T>(selector)
	];
	const places = placesIn(tree);
	const motion = motionOf(mount, memory.still ?? false, () => {
		panels.settings(reader.way, motion);
		moveStages(reader.way, places[reader.at]);
	});
	const stages = stagesOf(mount, inTree('[data-stage]'), motion.still);

	function moveStages(way: Way, place: Place | undefined): void {
		if (way === 'read' || roomOf(mount) === 'none') return stages.move({ by: 'nobody' });
		if (way === 'scroll') {
			stages.wakeWhenNear();
			return stages.move({ by: 'scroll' });
		}
		const { chapter, step = 0 } = place ?? {};
		if (chapter === undefined) return stages.move({ by: 'nobody' });
		stages.wake(chapter);
		stages.move({ by: 'step', chapter, step });
	}

	const parts = inTree('.cover, .findings, [data-chapter], .closing, .colophon').map(
		(element): Part => ({
			element,
			act: element.dataset.act === 'night' ? 'night' : 'paper',
			isChapter: 'chapter' in element.dataset
		})
	);
	const [rail] = inTree('[data-rail-read]');
	const chapters = parts.filter(({ isChapter }) => isChapter).length;
	/** As the style sheet has it until it is told. */
	let light = 0;
	let shown = -1;
	let read = '';

	function onread(now: PageReading): void {
		if (now.light !== light) {
			light = now.light;
			root.style.setProperty('--light', light.toFixed(3));
		}
		// In quarters of a hundredth, about a px of a screen: each change has its styles worked out.
		const share = (Math.round((400 * now.read) / Math.max(chapters, 1)) / 400).toFixed(4);
		if (share !== read) {
			read = share;
			rail?.style.setProperty('--read', share);
		}
		if (now.place === shown) return;
		shown = now.place;
		const place = places[shown];
		if (!place) return;
		panels.at(place);
		onplace(place);
	}

	const panels = panelsOf(mount, places, {
		way: (way) => {
			remember({ way });
			reader.change(way);
		},
		move: (move) => reader.move(move),
		still: (still) => {
			remember({ still });
			motion.set(still);
		}
	});
	const reader = openReader({
		mount,
		places,
		parts,
		still: motion.still,
		onread,
		onturn: (way, place) => {
			panels.settings(way, motion);
			moveStages(way, place);
		}
	});
	let room = roomOf(mount);
	watchSize(
		mount,
		() => {
			const before = room;
			room = roomOf(mount);
			if (room !== before) moveStages(reader.way, places[reader.at]);
		},
		root
	);
	for (const slip of inTree('[data-slip]')) revealSlips(mount, slip);
	return { places, reader, panels, still: motion.still };
}
