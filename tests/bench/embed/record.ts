/** Films what is displayed, and reads the strips of each picture once the camera is off. */
import type { CDPSession, Page } from '@playwright/test';
import { columnOf, type Column } from './barcode';
import { COLUMNS } from './strips';

/** The strips of one displayed picture. */
export interface Shot {
	/** ms since the first. */
	readonly at: number;
	readonly host: Column;
	readonly story: Column;
	readonly stage: Column;
}

interface Picture {
	/** s. */
	readonly at: number;
	/** PNG, as base64. */
	readonly data: string;
}

/**
 * Of so many displayed pictures one is filmed: what encodes each of them takes more than a core, and what is
 * measured would be the camera.
 */
export const EVERY = 3;

/** Films the page while something is done. */
export async function film(session: CDPSession, act: () => Promise<void>): Promise<Picture[]> {
	const pictures: Picture[] = [];
	const onpicture = ({
		data,
		metadata,
		sessionId
	}: {
		data: string;
		metadata: { timestamp?: number };
		sessionId: number;
	}): void => {
		pictures.push({ at: metadata.timestamp ?? NaN, data });
		void session.send('Page.screencastFrameAck', { sessionId });
	};
	session.on('Page.screencastFrame', onpicture);
	// Without loss: an edge is where its pixel says.
	await session.send('Page.startScreencast', { format: 'png', everyNthFrame: EVERY });
	try {
		await act();
	} finally {
		await session.send('Page.stopScreencast');
		session.off('Page.screencastFrame', onpicture);
	}
	// Encoded on several threads, they come out of turn.
	return pictures.toSorted((a, b) => a.at - b.at);
}

/** Runs in an empty page, which knows how to read pictures: the columns of one, three bytes a row. */
async function columnsIn({ data, lefts }: { data: string; lefts: number[] }): Promise<number[][]> {
	const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
	const picture = await createImageBitmap(blob);
	const canvas = new OffscreenCanvas(Math.max(...lefts) + 1, picture.height);
	const paint = canvas.getContext('2d', { willReadFrequently: true });
	if (!paint) throw new Error('no canvas to read pictures with');
	paint.drawImage(picture, 0, 0);
	return lefts.map((left) =>
		[...paint.getImageData(left, 0, 1, picture.height).data].filter((_, i) => i % 4 !== 3)
	);
}

/** @param reader an empty page */
export async function shotsOf(pictures: readonly Picture[], reader: Page): Promise<Shot[]> {
	const lefts = [COLUMNS.host, COLUMNS.story, COLUMNS.stage];
	const first = pictures[0]?.at ?? 0;
	const shots: Shot[] = [];
	for (const { at, data } of pictures) {
		const [host, story, stage] = (await reader.evaluate(columnsIn, { data, lefts })).map(columnOf);
		if (host && story && stage) shots.push({ at: 1000 * (at - first), host, story, stage });
	}
	return shots;
}
