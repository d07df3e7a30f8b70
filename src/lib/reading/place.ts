/** The places of the story that an address leads to, found in the page. */

export interface Place {
	/** Its anchor; empty for the cover, which is the page's own address. */
	readonly id: string;
	readonly element: HTMLElement;
	/** The chapter's id, for its opening and its steps. */
	readonly chapter: string | undefined;
	/** 0, 1, 2 …: which step of its chapter; none for an opening, the cover and the like. */
	readonly step: number | undefined;
	/** 1, 2, 3 … through the whole story. */
	readonly number: number | undefined;
}

/** Every place, in the order of the story. */
export function placesIn(root: ParentNode): Place[] {
	const all = root.querySelectorAll<HTMLElement>(
		'.cover, #findings, [data-chapter]:not([data-alone]), [data-step], #closing'
	);
	let step: number | undefined;
	let number = 0;
	return [...all].map((element): Place => {
		const chapter = element.closest('[data-chapter]')?.id;
		const isStep = element.dataset.step !== undefined;
		step = isStep ? (step === undefined ? 0 : step + 1) : undefined;
		return {
			id: element.matches('.cover') ? '' : element.id,
			element,
			chapter,
			step,
			number: isStep ? ++number : undefined
		};
	});
}

/**
 * The place that an anchor leads to: its own, or the one that it stands in (a chapter's table follows
 * its last step). 0, the cover, for an anchor that leads nowhere.
 */
export function placeOf(places: readonly Place[], anchor: string): number {
	const exact = places.findIndex(({ id }) => id === anchor);
	if (exact >= 0) return exact;
	const tree = places[0]?.element.getRootNode() as Document | ShadowRoot | undefined;
	const element = tree?.getElementById(anchor);
	if (!element) return 0;
	const before = ({ element: place }: Place): boolean =>
		place.contains(element) ||
		Boolean(place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
	return Math.max(places.findLastIndex(before), 0);
}
