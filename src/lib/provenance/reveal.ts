/**
 * Opens the slip of a number where the number stands. Without this script, or where anything goes
 * wrong, a number is a link to its row on the method page, which says the same.
 */
import type { Mount } from '../mount/mount';
import { trusted } from '../mount/trusted';
import { isOfSlip } from './content';

/** ms to wait for a slip before the link is followed instead. */
const PATIENCE = 4000;
/** px between a number and its slip, and between a slip and the screen's edge. */
const GAP = 8;
/** px of a slip that must be seen, even over its number. */
const LEAST = 240;

type Slips = Readonly<Record<string, string>>;

/** The number under an event, if it leads anywhere. */
const figureOf = (event: Event): HTMLAnchorElement | null =>
	event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.figure') : null;

const files = new Map<string, Promise<Slips>>();

/**
 * The slips of the chapter a number stands in; one request a chapter, asked again if it failed.
 * @param root from the page to the edition's own address
 */
function slipsFor({ read }: Mount, figure: HTMLElement, root: string): Promise<Slips> {
	const part = figure.closest<HTMLElement>('[data-chapter]')?.id ?? 'story';
	const address = `${root}slips/${part}.json`;
	const known = files.get(address);
	if (known) return known;
	const asked = read(address, AbortSignal.timeout(PATIENCE)) as Promise<Slips>;
	asked.catch(() => files.delete(address));
	files.set(address, asked);
	return asked;
}

const keyOf = (figure: HTMLAnchorElement): string =>
	figure.querySelector<HTMLElement>('[data-fact]')?.dataset.fact ?? figure.hash;

/**
 * A slip's HTML as nodes. In a page of somebody else's its policy stands, not ours: what a slip has no
 * use for does not come in.
 * @throws for any other element, attribute or address
 */
function nodesOf(html: string): DocumentFragment {
	// What is in a template does not run, and asks for nothing.
	const template = document.createElement('template');
	template.innerHTML = trusted(html);
	for (const { localName, attributes } of template.content.querySelectorAll('*'))
		if (
			!isOfSlip(
				localName,
				Array.from(attributes, ({ name, value }) => [name, value])
			)
		)
			throw new Error(`expected a slip, found <${localName}>`);
	return template.content;
}

/**
 * Under the number, or above it where only there or rather there is room; a slip longer than that
 * scrolls. On small screens the style sheet decides.
 */
function anchor(slip: HTMLElement, figure: HTMLElement): void {
	slip.style.left = slip.style.top = slip.style.maxHeight = '';
	if (getComputedStyle(slip).position !== 'absolute') return;
	const at = figure.getBoundingClientRect();
	const { width, height } = slip.getBoundingClientRect();
	const below = innerHeight - at.bottom - 2 * GAP;
	const above = at.top - 2 * GAP;
	const isBelow = height <= below || below > above;
	const tall = Math.min(height, Math.max(isBelow ? below : above, LEAST));
	const left = Math.max(GAP, Math.min(at.left, document.documentElement.clientWidth - width - GAP));
	const beside = isBelow ? at.bottom + GAP : at.top - GAP - tall;
	const top = Math.max(GAP, Math.min(beside, innerHeight - GAP - tall));
	slip.style.maxHeight = `${tall}px`;
	slip.style.left = `${left + scrollX}px`;
	slip.style.top = `${top + scrollY}px`;
}

/** Makes the story's numbers open their slips. @param slip the story's one popover */
export function revealSlips(mount: Mount, slip: HTMLElement): void {
	const { tree, root: story, ending: signal } = mount;
	const body = slip.querySelector('[data-slip-body]');
	if (!('popover' in HTMLElement.prototype) || !body) return;
	const { root = '' } = slip.dataset;
	let opener: HTMLAnchorElement | undefined;
	/** The number whose slip was open when the pointer went down: a second tap on it only closes. */
	let pressedOpen: HTMLAnchorElement | undefined;

	async function open(figure: HTMLAnchorElement): Promise<void> {
		try {
			const html = (await slipsFor(mount, figure, root))[keyOf(figure)];
			if (html === undefined || !body) throw new Error(`no slip for ${keyOf(figure)}`);
			body.replaceChildren(nodesOf(html));
			// Slips are written for the edition's own page.
			for (const link of root ? body.querySelectorAll('a') : []) {
				link.setAttribute('href', root + (link.getAttribute('href') ?? ''));
				link.target = '_blank';
			}
		} catch {
			// In somebody else's page the way is not theirs to lose.
			if (figure.target) window.open(figure.href, figure.target, 'noopener');
			else location.assign(figure.href);
			return;
		}
		opener = figure;
		slip.showPopover();
		slip.scrollTop = 0;
		anchor(slip, figure);
		// Into the slip, whose name is then read; its cross is one key from where the reader was.
		slip.querySelector('button')?.focus({ preventScroll: true });
	}

	for (const figure of tree.querySelectorAll('a.figure')) {
		figure.setAttribute('role', 'button');
		figure.setAttribute('aria-haspopup', 'dialog');
	}
	const reach = (event: Event): void => {
		const figure = figureOf(event);
		// Asked ahead; if it fails, it is asked again on opening.
		if (figure) slipsFor(mount, figure, root).catch(() => undefined);
	};
	story.addEventListener('pointerover', reach, { passive: true, signal });
	story.addEventListener('focusin', reach, { signal });
	const press = (event: Event): void => {
		pressedOpen =
			opener && slip.matches(':popover-open') && figureOf(event) === opener ? opener : undefined;
	};
	const click = (event: MouseEvent): void => {
		const figure = figureOf(event);
		// A reader who asks for a new tab gets the row.
		if (!figure || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
		event.preventDefault();
		if (figure !== pressedOpen) void open(figure);
		pressedOpen = undefined;
	};
	const key = (event: KeyboardEvent): void => {
		const figure = figureOf(event);
		if (event.key !== ' ' || !figure) return;
		event.preventDefault();
		void open(figure);
	};
	story.addEventListener('pointerdown', press, { signal });
	story.addEventListener('click', click, { signal });
	story.addEventListener('keydown', key, { signal });
	slip.addEventListener('toggle', (event) => {
		if (event.newState === 'open') return;
		// An outside tap on nothing in particular leaves focus nowhere: back to the number.
		const { activeElement } = tree;
		if (!activeElement || activeElement === document.body || slip.contains(activeElement))
			opener?.focus({ preventScroll: true });
	});
}
