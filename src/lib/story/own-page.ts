/**
 * What the story does in its own page beyond being read: it remembers its reader, its address follows
 * them, and an address leads to its place.
 */
import { ownPage } from '../mount/mount';
import type { ReadJson } from '../mount/files';
import { anchorOf, followAddress } from '../reading/address';
import { recall, remember } from '../reading/memory';
import { placeOf } from '../reading/place';
import { startingWay } from '../reading/way';
import { all, wakePage } from './wake-page';

/** @param read where the page's JSON comes from */
export function wakeOwnPage(read: ReadJson): void {
	const mount = ownPage(read);
	const memory = recall();
	const arrival = anchorOf(location.hash);
	const address = followAddress((place) => {
		if (place) remember({ place });
	});

	const { places, reader, panels, still, slept } = wakePage({
		mount,
		memory,
		remember,
		onplace: ({ id }) => address(id)
	});
	const way = startingWay(memory.way, still());
	const at = slept ? reader.at : placeOf(places, arrival);
	reader.take(way, way === 'scroll' && !slept ? undefined : at);

	// An address of this page was followed, or left by the way back. Scroll and Read go there by
	// themselves: the browser scrolls.
	addEventListener('hashchange', () => {
		if (reader.way === 'step') reader.goTo(placeOf(places, anchorOf(location.hash)));
	});

	// Paper is another layout, and browsers come back from it to another place.
	let line = 0;
	addEventListener('beforeprint', () => {
		line = scrollY;
	});
	addEventListener('afterprint', () =>
		requestAnimationFrame(() => scrollTo({ top: line, behavior: 'instant' }))
	);

	const left = places.find(({ id }) => id !== '' && id === memory.place);
	if (arrival === '' && left) panels.offer(left);

	for (const link of all<HTMLAnchorElement>('[data-language]')) {
		const plain = link.getAttribute('href') ?? '';
		link.addEventListener('click', () => {
			const id = places[reader.at]?.id;
			link.setAttribute('href', id ? `${plain}#${id}` : plain);
		});
	}
}
