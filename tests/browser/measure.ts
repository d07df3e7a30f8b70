export interface Fault {
	readonly what: string;
	readonly where: string;
}

/**
 * What is wrong with the boxes of one step: its stage's texts and marks, and its card. Runs in the
 * page; real boxes, as the browser laid them out.
 */
export function measure(step: string): Fault[] {
	const faults: Fault[] = [];
	const chapter = step.slice(0, step.indexOf('-'));
	const stage = document.querySelector(`[data-stage="${chapter}"]`);
	const svg = stage?.querySelector('svg');
	const card = document.querySelector(`#${step} .card`);
	if (!stage || !svg || !card) return [{ what: 'missing', where: step }];
	const frame = stage.getBoundingClientRect();
	const say = (e: Element): string =>
		`“${e.textContent.slice(0, 24)}” ${e.getAttribute('data-mark') ?? ''}`;

	/** A text's box is a line high; its ink is less, about cap height to a short descent. */
	const inkOf = (text: SVGTextElement): { box: DOMRect; size: number } => {
		const box = text.getBoundingClientRect();
		const size = parseFloat(getComputedStyle(text).fontSize);
		if (text.querySelector('tspan')) return { box, size };
		const baseline = frameY(text);
		const up = 0.84 * size;
		return { box: new DOMRect(box.x, baseline - up, box.width, up + 0.13 * size), size };
	};
	const frameY = (text: SVGTextElement): number => {
		const at = new DOMPoint(0, Number(text.getAttribute('y')));
		return at.matrixTransform(text.getScreenCTM() ?? undefined).y;
	};

	const texts = [...svg.querySelectorAll('text')].map((e) => ({ e, ...inkOf(e) }));
	for (const { e, box, size } of texts) {
		if (size < 11.99) faults.push({ what: 'under 12 px', where: say(e) });
		if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1)
			faults.push({ what: 'outside the stage', where: say(e) });
	}
	texts.forEach((a, i) => {
		for (const b of texts.slice(i + 1)) {
			const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
			const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
			if (x > 1.5 && y > 1.5)
				faults.push({ what: 'overlapping', where: `${say(a.e)} and ${say(b.e)}` });
		}
	});
	/**
	 * A path's line without its stroke: Firefox counts a stroke's width beyond blunt ends too, and rows
	 * of squares are drawn as broad dashes.
	 */
	const reachOf = (path: SVGPathElement): { left: number; right: number } => {
		const { x, y, width } = path.getBBox();
		const matrix = path.getScreenCTM() ?? undefined;
		const at = (x: number): number => new DOMPoint(x, y).matrixTransform(matrix).x;
		return { left: at(x), right: at(x + width) };
	};
	for (const mark of svg.querySelectorAll('[data-mark]')) {
		const box = mark instanceof SVGPathElement ? reachOf(mark) : mark.getBoundingClientRect();
		if (box.left < frame.left - 2 || box.right > frame.right + 2)
			faults.push({ what: 'mark outside the stage', where: say(mark) });
	}
	// On a phone the card must leave the whole picture visible.
	const cardBox = card.getBoundingClientRect();
	const besides = cardBox.right < svg.getBoundingClientRect().left;
	const low = Math.max(...texts.map(({ box }) => box.bottom));
	if (!besides && low > cardBox.top + 1)
		faults.push({ what: 'covered by its card', where: `${Math.round(low - cardBox.top)} px` });
	for (const e of card.querySelectorAll<HTMLElement>('h3, p:not(.visually-hidden)'))
		if (e.scrollWidth > e.clientWidth + 1)
			faults.push({ what: 'clipped in its card', where: say(e) });
	if (document.documentElement.scrollWidth > innerWidth)
		faults.push({
			what: 'page wider than the screen',
			where: `${document.documentElement.scrollWidth} px`
		});
	return faults;
}
