/** What a reader's hand does, through the browser's own input: nothing scrolls by script. */
import type { CDPSession } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';

/** px a second: a quick reader. */
const SPEED = 1200;

/** px of a gesture by the wheel, and of one of a finger's strokes. */
const WHEELED = 3600;
const STROKE = 500;
const STROKES = 4;

/** px by which the browser tells a stroke from a tap: it is none before, with or without a story. */
const SLOP = 8;

/** A finger's moves a second. */
const RATE = 60;
/** ms that a finger rests before it is lifted, so that the page is not thrown. */
const REST = 200;

/** 1 down, -1 up. */
export type Direction = 1 | -1;

export interface Gesture {
	/** px that a page is to move by. */
	readonly distance: number;
	make(
		session: CDPSession,
		at: { readonly x: number; readonly y: number },
		direction: Direction
	): Promise<void>;
}

export const gestures = {
	wheel: {
		distance: WHEELED,
		make: async (session, at, direction) => {
			await session.send('Input.synthesizeScrollGesture', {
				...at,
				yDistance: -direction * WHEELED,
				speed: SPEED,
				gestureSourceType: 'mouse'
			});
		}
	},
	// `synthesizeScrollGesture` moves nothing by touch in a headless browser.
	touch: {
		distance: STROKES * STROKE,
		make: async (session, { x, y }, direction) => {
			for (let i = 0; i < STROKES; i++) await stroke(session, x, y, direction);
		}
	}
} as const satisfies Readonly<Record<string, Gesture>>;

export type GestureName = keyof typeof gestures;

async function stroke(
	session: CDPSession,
	x: number,
	middle: number,
	direction: Direction
): Promise<void> {
	const from = middle + (direction * STROKE) / 2;
	const before = from + direction * SLOP;
	const moves = Math.round((STROKE / SPEED) * RATE);
	const sent: Promise<unknown>[] = [];
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): void => {
		const touchPoints = y === undefined ? [] : [{ x, y }];
		sent.push(session.send('Input.dispatchTouchEvent', { type, touchPoints }));
	};
	const start = performance.now();
	send('touchStart', before);
	for (let i = 1; i <= moves; i++) {
		// By the clock, not by the page's answers, which come late when it is busy.
		await sleep(Math.max(start + (1000 * i) / RATE - performance.now(), 0));
		send('touchMove', from - direction * STROKE * (i / moves));
	}
	await sleep(REST);
	send('touchEnd');
	await Promise.all(sent);
}
