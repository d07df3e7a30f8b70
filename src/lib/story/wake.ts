/**
 * The readers' script: everything a page does beyond being read. Stages are islands, each woken
 * with its own code and figures as the reader comes near; prose stays the HTML it is.
 */
import { revealSlips } from '../provenance/reveal';
import { anchorOf, followAddress } from '../reading/address';
import { recall, remember } from '../reading/memory';
import { motionOf } from '../reading/motion';
import { panelsOf } from '../reading/panels';
import { placeOf, placesIn, type Place } from '../reading/place';
import { openReader } from '../reading/reader';
import { startingWay, type Way } from '../reading/way';
import type { PageReading, Part } from '../scroll/page';
import { STAGE_QUERY } from './sizes';
import { stagesOf } from './stages';

const root = document.documentElement;
const all = <T extends Element = HTMLElement>(selector: string): T[] => [
	...document.querySelectorAll<T>(selector)
];

const memory = recall();
const arrival = anchorOf(location.hash);
const room = matchMedia(STAGE_QUERY);
const places = placesIn(document);
const motion = motionOf(memory.still ?? false, () => {
	panels.settings(reader.way, motion);
	moveStages(reader.way, places[reader.at]);
});
const stages = stagesOf(all('[data-stage]'), motion.still);
const address = followAddress((place) => {
	if (place) remember({ place });
});

function moveStages(way: Way, place: Place | undefined): void {
	if (way === 'read' || !room.matches) return stages.move({ by: 'nobody' });
	if (way === 'scroll') {
		stages.wakeWhenNear();
		return stages.move({ by: 'scroll' });
	}
	const { chapter, step = 0 } = place ?? {};
	if (chapter === undefined) return stages.move({ by: 'nobody' });
	stages.wake(chapter);
	stages.move({ by: 'step', chapter, step });
}

const parts = all('.cover, .findings, [data-chapter], .closing, .colophon').map(
	(element): Part => ({
		element,
		act: element.dataset.act === 'night' ? 'night' : 'paper',
		isChapter: 'chapter' in element.dataset
	})
);
const [across] = all<SVGLineElement>('[data-rail-read="across"]');
const [down] = all<SVGLineElement>('[data-rail-read="down"]');
const chapters = parts.filter(({ isChapter }) => isChapter).length;
let light = -1;
let shown = -1;

function onread(now: PageReading): void {
	if (now.light !== light) {
		light = now.light;
		root.style.setProperty('--light', light.toFixed(3));
	}
	const share = ((100 * now.read) / Math.max(chapters, 1)).toFixed(2);
	across?.setAttribute('x2', share);
	down?.setAttribute('y2', share);
	if (now.place === shown) return;
	shown = now.place;
	const place = places[shown];
	if (!place) return;
	panels.at(place);
	address(place.id);
}

const panels = panelsOf(places, {
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
	places,
	parts,
	still: motion.still,
	onread,
	onturn: (way, place) => {
		panels.settings(way, motion);
		moveStages(way, place);
	}
});

root.dataset.awake = '';
const way = startingWay(memory.way, motion.still());
reader.take(way, way === 'scroll' ? undefined : placeOf(places, arrival));
room.addEventListener('change', () => moveStages(reader.way, places[reader.at]));

// An address of this page was followed, or left by the way back. Scroll and Read go there by
// themselves: the browser scrolls.
addEventListener('hashchange', () => {
	if (reader.way === 'step') reader.goTo(placeOf(places, anchorOf(location.hash)));
});

const left = places.find(({ id }) => id !== '' && id === memory.place);
if (arrival === '' && left) panels.offer(left);

for (const link of all<HTMLAnchorElement>('[data-language]')) {
	const plain = link.getAttribute('href') ?? '';
	link.addEventListener('click', () => {
		const id = places[reader.at]?.id;
		link.setAttribute('href', id ? `${plain}#${id}` : plain);
	});
}
all('[data-slip]').forEach(revealSlips);
