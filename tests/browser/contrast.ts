/** A piece of text that stands too weakly on what is painted under it. */
export interface Weak {
	readonly what: string;
	readonly ratio: number;
}

type Colour = readonly [r: number, g: number, b: number, alpha: number];

/**
 * The words of a step, in its picture and on its card, that do not reach WCAG’s contrast against what
 * the browser really painted under them: shapes, hatchings, a canvas, the page. Runs in the page.
 * @returns also how many were measured, so that a test can see that there was something to see
 */
export function weakWords(step: string): { readonly measured: number; readonly weak: Weak[] } {
	const chapter = step.slice(0, step.indexOf('-'));
	const stage = document.querySelector(`[data-stage="${chapter}"]`);
	const svg = stage?.querySelector('svg');
	const card = document.querySelector(`#${step} .card`);
	if (!stage || !svg || !card) throw new Error(`${step} is not on the page`);

	const dot = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	const known = new Map<string, Colour>();
	function parsed(css: string): Colour {
		let colour = known.get(css);
		if (!colour && dot) {
			dot.clearRect(0, 0, 1, 1);
			dot.fillStyle = css;
			dot.fillRect(0, 0, 1, 1);
			const [r = 0, g = 0, b = 0, a = 0] = dot.getImageData(0, 0, 1, 1).data;
			colour = [r, g, b, a / 255];
			known.set(css, colour);
		}
		return colour ?? [0, 0, 0, 0];
	}
	const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
		r * a + x * (1 - a),
		g * a + y * (1 - a),
		b * a + z * (1 - a),
		1
	];
	const faded = ([r, g, b, a]: Colour, opacity: number): Colour => [r, g, b, a * opacity];
	const luminance = ([r, g, b]: Colour): number => {
		const [x = 0, y = 0, z = 0] = [r, g, b].map((c) =>
			c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4
		);
		return 0.2126 * x + 0.7152 * y + 0.0722 * z;
	};
	const contrast = (a: Colour, b: Colour): number => {
		const [x, y] = [luminance(a), luminance(b)];
		return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
	};
	const paper = parsed(getComputedStyle(document.body).backgroundColor);

	const canvas = stage.querySelector('canvas');
	const cells = canvas?.getContext('2d');
	function onCanvas(at: DOMPoint): Colour {
		if (!canvas || !cells) return [0, 0, 0, 0];
		const box = canvas.getBoundingClientRect();
		const x = ((at.x - box.left) * canvas.width) / box.width;
		const y = ((at.y - box.top) * canvas.height) / box.height;
		if (x < 0 || y < 0 || x >= canvas.width || y >= canvas.height) return [0, 0, 0, 0];
		const [r = 0, g = 0, b = 0, a = 0] = cells.getImageData(x, y, 1, 1).data;
		return [r, g, b, a / 255];
	}

	/** A hatching covers a quarter of its ground (Patterns.svelte). */
	const HATCHED = 0.25;
	/** What a shape paints at a point, if anything. */
	function painted(shape: SVGGeometryElement, at: DOMPoint): Colour | undefined {
		const style = getComputedStyle(shape);
		const opacity = Number(style.opacity);
		const local = at.matrixTransform(shape.getScreenCTM()?.inverse());
		if (
			parseFloat(style.strokeWidth) > 4 &&
			style.stroke !== 'none' &&
			shape.isPointInStroke(local)
		)
			return faded(parsed(style.stroke), opacity);
		if (style.fill === 'none' || !shape.isPointInFill(local)) return undefined;
		const hatch = /url\("?#hatch-/.test(style.fill) ? /#([^")]+)/.exec(style.fill)?.[1] : undefined;
		const ink = hatch && document.querySelector(`#${hatch} rect`);
		if (ink) return faded(parsed(getComputedStyle(ink).fill), HATCHED * opacity);
		return style.fill.startsWith('url')
			? undefined
			: faded(parsed(style.fill), opacity * Number(style.fillOpacity));
	}

	function ground(text: SVGTextElement, at: DOMPoint): Colour {
		let found = over(onCanvas(at), paper);
		for (const shape of svg?.querySelectorAll('rect, circle, path') ?? []) {
			if (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) break;
			if (!(shape instanceof SVGGeometryElement) || shape.closest('pattern')) continue;
			const colour = painted(shape, at);
			if (colour) found = over(colour, found);
		}
		return found;
	}

	const weak: Weak[] = [];
	let measured = 0;
	function judge(element: Element, colour: Colour, on: Colour): void {
		const { fontSize, fontWeight } = getComputedStyle(element);
		const [size, weight] = [parseFloat(fontSize), Number(fontWeight)];
		const needed = size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5;
		const ratio = contrast(over(colour, on), on);
		measured++;
		if (ratio < needed - 0.005)
			weak.push({
				what: `${step}: “${element.textContent.trim().slice(0, 20)}”`,
				ratio: Math.round(100 * ratio) / 100
			});
	}

	for (const text of svg.querySelectorAll('text')) {
		const style = getComputedStyle(text);
		const box = text.getBoundingClientRect();
		// The middle of the ink: a line box reaches lower than its letters do.
		const y = box.top + 0.45 * box.height;
		for (const share of [0.1, 0.5, 0.9])
			judge(
				text,
				faded(parsed(style.fill), Number(style.opacity)),
				ground(text, new DOMPoint(box.left + share * box.width, y))
			);
	}
	for (const element of card.querySelectorAll<HTMLElement>('*')) {
		const says = [...element.childNodes].some(
			(n) => n.nodeType === Node.TEXT_NODE && (n.textContent ?? '').trim() !== ''
		);
		if (!says || !element.checkVisibility() || element.closest('.visually-hidden, svg')) continue;
		let on = paper;
		for (let e: Element | null = element; e; e = e.parentElement) {
			const background = parsed(getComputedStyle(e).backgroundColor);
			if (background[3] === 0) continue;
			on = over(background, paper);
			break;
		}
		judge(element, parsed(getComputedStyle(element).color), on);
	}
	return { measured, weak };
}
