/**
 * The readers' script of the story's own page: everything it does beyond being read. Stages are
 * islands, each woken with its own code and figures as the reader comes near; prose stays the HTML it
 * is.
 */
import { anchorOf, followAddress } from '../reading/address';
import { recall, remember } from '../reading/memory';
import { placeOf } from '../reading/place';
import { startingWay } from '../reading/way';
import { all, wakePage } from './wake-page';

const memory = recall();
const arrival = anchorOf(location.hash);
const address = followAddress((place) => {
	if (place) remember({ place });
});

const { places, reader, panels, still, slept } = wakePage({
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
