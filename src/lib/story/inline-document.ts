/** An embedded page made ready for a shadow root in somebody else's page. */
import { trusted } from '../mount/trusted';

/** Attributes that hold addresses, which are relative to the page. */
const ADDRESSES = ['href', 'data-payload', 'data-root'] as const;

/** Every address of a page as it is from anywhere else; links open beside the host's page. */
function makeAbsolute(body: HTMLElement, page: string): void {
	for (const name of ADDRESSES)
		for (const element of body.querySelectorAll(`:not(use)[${name}]`)) {
			const address = element.getAttribute(name) ?? '';
			// Followed by the script: a shadow root's ids are no anchors of the host's page.
			if (address.startsWith('#')) element.setAttribute('data-anchor', address.slice(1));
			const whole = address.startsWith('#') ? `../${address}` : address;
			element.setAttribute(name, new URL(whole, page).href);
			if (name === 'href') element.setAttribute('target', '_blank');
		}
}

/** Another element with the same attributes and content. */
function renamed(element: Element, tag: string): HTMLElement {
	const other = document.createElement(tag);
	for (const { name, value } of element.attributes) other.setAttribute(name, value);
	other.append(...element.childNodes);
	element.replaceWith(other);
	return other;
}

/**
 * @param html of `…/zh/embed/`
 * @param page its address
 * @returns the element that bears what the style sheet asks of `:root`, with the story in it
 * @throws where the page holds no story
 */
export function inlineDocument(html: string, page: string): HTMLElement {
	// Its own style sheet is not wanted, and a host's policy would object to it.
	const bare = html.replace(/<style[^]*?<\/style>/g, '');
	const parsed = new DOMParser().parseFromString(trusted(bare), 'text/html');
	const main = parsed.querySelector('main');
	const title = parsed.querySelector('h1 > .visually-hidden')?.textContent ?? '';
	if (!main || !title) throw new Error(`${page}: expected a story with its title, found none`);
	// The host's page has a main of its own; an article's header and footer are no landmarks.
	renamed(main, 'div');
	const body = renamed(parsed.body, 'article');
	body.className = 'body';
	body.setAttribute('aria-label', title);
	for (const unused of body.querySelectorAll('script, [data-bar]')) unused.remove();
	makeAbsolute(body, page);
	const root = document.createElement('div');
	root.className = 'root';
	root.lang = parsed.documentElement.lang;
	root.dir = 'ltr';
	root.dataset.embed = 'inline';
	root.append(body);
	return root;
}
