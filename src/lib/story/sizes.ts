import type { Size } from '../scene/contract';

/** The phone's stage as the design draws it: 390 × 844 less margins, header and card. */
export const phoneSize: Size = { width: 350, height: 426, rem: 16, composition: 'phone' };

/** The desktop's: 1440 × 900. */
export const desktopSize: Size = { width: 844, height: 740, rem: 16, composition: 'desktop' };

/**
 * When there is room for a stage at all, and when text stands beside it. The style sheet says the
 * same; `sizes.test.ts` holds them together. Em, so that large text counts.
 */
export const STAGE_QUERY = '(min-width: 20em) and (min-height: 34em)';
export const DESKTOP_QUERY = '(min-width: 64em) and (min-height: 34em)';

/**
 * When a frame has room for a picture: beside its words, above them, or in their place. `stepper.css`
 * says the same.
 */
export const FRAME_QUERY =
	'(min-width: 36em) and (min-height: 18.75em), (min-width: 17.5em) and (min-height: 22.5em)';

/**
 * The height a frame wants for the story turned screen by screen: words and picture above each other,
 * beside each other, and beside each other with more room.
 * @param width px of the frame
 * @param rem px
 */
export const stepperHeight = (width: number, rem: number): number =>
	rem * (width >= 36 * rem && width < 64 * rem ? 34 : 44);
