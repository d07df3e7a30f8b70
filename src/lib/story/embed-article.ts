/**
 * The sample article's script: puts in the snippet that the address asks for, as an editor would have
 * pasted it. What is on no list is refused, and nothing put in its place.
 */
import {
	choiceFrom,
	frameSnippet,
	scriptSnippet,
	type Catalogue,
	type Site
} from '../../embed/snippet';

function paste(place: HTMLElement): void {
	const { edition = '', catalogue = '', titles = '', integrity = '' } = place.dataset;
	const lists = JSON.parse(catalogue) as Catalogue;
	const named = JSON.parse(titles) as Readonly<Record<string, string>>;
	const choice = choiceFrom(location.search, edition, lists);
	if (!choice) {
		document.querySelector<HTMLElement>('[data-sample-refused]')?.removeAttribute('hidden');
		return;
	}
	const site: Site = {
		base: new URL('../../../', location.href.replace(/[?#].*$/, '')).href,
		integrity,
		title: named[choice.scene ?? ''] ?? ''
	};
	const isScripted = new URLSearchParams(location.search).get('script') !== 'no';
	const snippet = (isScripted ? scriptSnippet : frameSnippet)(choice, site, lists);
	place.innerHTML = snippet;
	// A script that came as markup does not run: the same one, made anew.
	for (const dead of place.querySelectorAll('script')) {
		const script = document.createElement('script');
		for (const { name, value } of dead.attributes) script.setAttribute(name, value);
		dead.replaceWith(script);
	}
}

const place = document.querySelector<HTMLElement>('[data-sample]');
if (place) paste(place);
