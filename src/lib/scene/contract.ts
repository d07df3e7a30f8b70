/**
 * What a scene is. A scene has two halves: `scene.ts`, which every reader's browser loads as the
 * scene comes near, and `facts.ts`, which only the build runs.
 */
import type { Slim, Standing } from '../figures/figure';
import type { Picture } from '../marks/mark';
import type { Painter } from '../marks/painter';
import type { Tables } from '../tables';
import type { SceneTable } from './table';

/** What type-setting asks: Chinese or not. Who is addressed is told by an edition (`editions.ts`). */
export type Lang = 'zh' | 'en';
export const langs: readonly Lang[] = ['zh', 'en'];

/** The light a scene is shown in: paper by day, or the machine room and the road at night. */
export type Act = 'paper' | 'night';

/** The box a scene is drawn in. */
export interface Size {
	/** px, inside the margins. */
	readonly width: number;
	/** px. */
	readonly height: number;
	/** px per rem: labels grow with the reader's text size. */
	readonly rem: number;
	readonly composition: 'phone' | 'desktop';
	/**
	 * px of one device pixel, for grids so fine that they have to fall on whole ones. A live stage knows
	 * it; where none is given (stills, paper) there are two to a px, as on most screens.
	 */
	readonly pixel?: number;
}

/** A scene's labels in one edition, facts already bound and formatted. See `words.ts`. */
export interface Words {
	/** The language that the words are set in. Both Chinese editions are set alike. */
	readonly lang: Lang;
	readonly labels: Readonly<Record<string, string>>;
	/** The proof stamps, by what they say of a number. */
	readonly stamps: Readonly<Record<Standing, string>>;
}

/** The input of a scene that asks its reader something, e.g. a guess. One number, or nothing yet. */
export type Input = number | undefined;

/** A control that stands in one step's card. The build draws it asleep, from `Control.svelte`. */
export interface Control {
	readonly step: string;
	/**
	 * Wakes it in the reader's browser.
	 * @param element holds what the build drew
	 * @param onanswer called with every new answer, and with `undefined` to take it back
	 */
	wake(element: HTMLElement, words: Words, onanswer: (input: Input) => void): void;
}

/** The half that draws. `F` are the scene's facts. */
export interface Scene<F = unknown> {
	readonly id: string;
	readonly act: Act;
	readonly steps: readonly string[];
	/** The step that stands for the scene where only one picture fits. */
	readonly end: string;
	/**
	 * One keyframe a step. Pure: the same arguments give the same pictures.
	 * @throws where a label is missing from the words.
	 */
	place(facts: Slim<F>, size: Size, words: Words, input?: Input): readonly Picture[];
	readonly control?: Control;
	/**
	 * Draws the picture's cells on a canvas under the rest, for scenes that count in thousands. A scene
	 * brings it itself, so that readers of others do not pay for it.
	 */
	readonly canvas?: Painter;
}

/** The half that the build runs: `facts.ts` of a scene exports these two. */
export interface FactsModule<F = unknown> {
	/** @throws where the data cannot support the scene. */
	facts(tables: Tables): F;
	/** The figures behind the scene, as the table that follows it. */
	table(facts: F, tables: Tables): SceneTable;
}

/** Keeps the types of facts while the registry holds scenes of every kind. */
export function defineScene<F>(scene: Scene<F>): Scene<F> {
	return scene;
}
