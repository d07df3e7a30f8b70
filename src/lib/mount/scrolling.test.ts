import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scrollingOf, type View } from './scrolling';

describe('scrolling', () => {
	let page: EventTarget;
	let frames: (() => void)[];
	let looks: number;
	let ending: AbortController;
	const look = (): View => ({ y: ++looks * 100, screen: 800 });
	const scroll = (): unknown => page.dispatchEvent(new Event('scroll'));
	const nextFrame = (): void => frames.splice(0).forEach((frame) => frame());

	beforeEach(() => {
		page = new EventTarget();
		frames = [];
		looks = 0;
		ending = new AbortController();
		vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
		vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
		vi.stubGlobal('cancelAnimationFrame', (id: number) => {
			if (id > 0) frames[id - 1] = () => undefined;
		});
	});
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it('is told to all that follow from one look at the page', () => {
		const scrolling = scrollingOf(look, ending.signal);
		const told: View[] = [];
		scrolling.follow((view) => told.push(view));
		scrolling.follow((view) => told.push(view));
		scroll();
		expect(looks).toBe(1);
		expect(told).toEqual([
			{ y: 100, screen: 800 },
			{ y: 100, screen: 800 }
		]);
	});

	it('is told once in the next frame when it is stirred, however often, and not again after a scroll', () => {
		const scrolling = scrollingOf(look, ending.signal);
		const told = vi.fn();
		scrolling.follow(told);
		scrolling.stir();
		scrolling.stir();
		expect(told).not.toHaveBeenCalled();
		nextFrame();
		expect(told).toHaveBeenCalledTimes(1);
		scrolling.stir();
		scroll();
		nextFrame();
		expect(told).toHaveBeenCalledTimes(2);
	});

	it('is told no more to who has ended it, also while it is told, nor to anybody once the story ends', () => {
		const scrolling = scrollingOf(look, ending.signal);
		const others = vi.fn();
		const once = vi.fn(() => end());
		const end = scrolling.follow(once);
		scrolling.follow(others);
		scroll();
		scroll();
		expect([once.mock.calls.length, others.mock.calls.length]).toEqual([1, 2]);
		scrolling.stir();
		ending.abort();
		scroll();
		nextFrame();
		expect(others).toHaveBeenCalledTimes(2);
	});
});
