/** Puts the story into a shadow root of somebody else's page and wakes it there. */
import { fetched } from '../mount/files';
import { mounted, watchSize, type Mount } from '../mount/mount';
import { clipperOf, coveredBy, paddingOf, scrollerOf } from './inline-host';
import { wakePage } from './wake-page';

interface Inline {
	/** The element in the host's page. */
	readonly host: HTMLElement;
	readonly tree: ShadowRoot;
	readonly root: HTMLElement;
	readonly sheet: CSSStyleSheet;
	readonly ending: AbortSignal;
}

/** Makes a change to the story's height without moving who reads below it. */
function keepingPlace(host: HTMLElement, top: number, change: () => void): void {
	const scroller = scrollerOf(host) ?? document.documentElement;
	const below = host.getBoundingClientRect().bottom;
	const { style } = scroller as HTMLElement;
	const { overflowAnchor } = style;
	if (below <= top) style.overflowAnchor = 'none';
	change();
	const by = host.getBoundingClientRect().bottom - below;
	if (below > top || by === 0) return;
	scroller.scrollBy({ top: by, behavior: 'instant' });
	requestAnimationFrame(() => {
		style.overflowAnchor = overflowAnchor;
	});
}

/** Links within the story go there, without the host's address and history. */
function followAnchors({ tree, root, ending: signal }: Mount): void {
	root.addEventListener(
		'click',
		(event) => {
			const link =
				event.target instanceof Element
					? event.target.closest<HTMLElement>('[data-anchor]')
					: undefined;
			const target = tree.getElementById(link?.dataset.anchor ?? '');
			if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
			event.preventDefault();
			target.scrollIntoView({ behavior: 'instant', block: 'start' });
			if (target.tabIndex < 0) target.tabIndex = -1;
			target.focus({ preventScroll: true });
		},
		{ signal }
	);
}

/** @throws where the story cannot be woken */
export function mountInline({ host, tree, root, sheet, ending }: Inline): void {
	const covered = (): number => coveredBy(host.getAttribute('data-top'));
	let top = covered();
	const ground = document.createElement('div');
	ground.className = 'ground';
	ground.append(root);
	/** What only the script can see: the reader's text size, and what the host does at the top. */
	const measure = (): void => {
		top = covered();
		const scroller = scrollerOf(host) ?? document.documentElement;
		root.style.setProperty('--rem', getComputedStyle(root).fontSize);
		root.style.setProperty('--top', `${top}px`);
		root.style.setProperty('--host-padding', `${paddingOf(scroller)}px`);
	};
	const mount = mounted({
		tree,
		root,
		top: () => top,
		origin: () => root.getBoundingClientRect().top,
		read: fetched,
		ending
	});
	let last = '';
	const show = (): void => {
		tree.adoptedStyleSheets = [sheet];
		tree.replaceChildren(ground);
		measure();
		const { reader } = wakePage({
			mount,
			// The host's storage and address are not the story's.
			memory: {},
			remember: () => undefined,
			onplace: ({ id, chapter, element: { dataset } }) => {
				if (dataset.step === undefined || id === last) return;
				last = id;
				const detail = { chapter, step: dataset.step };
				host.dispatchEvent(
					new CustomEvent('another-universe:step', { bubbles: true, composed: true, detail })
				);
			}
		});
		followAnchors(mount);
		const clipper = clipperOf(host);
		if (clipper) {
			console.warn('Nothing can stick in this element; overflow: clip would let it:', clipper);
		}
		reader.take(clipper ? 'read' : 'scroll');
	};
	// With the way of reading taken up, which has a height of its own.
	keepingPlace(host, top, show);
	addEventListener('resize', measure, { signal: ending });
	watchSize(mount, measure, ground);
}
