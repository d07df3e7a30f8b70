import type { Size } from '../scene/contract';

/** The phone's stage as the design draws it: 390 × 844 less margins, header and card. */
export const phoneSize: Size = { width: 350, height: 426, rem: 16, composition: 'phone' };

/** The desktop's: 1440 × 900. */
export const desktopSize: Size = { width: 844, height: 740, rem: 16, composition: 'desktop' };

/**
 * The height a frame wants for the story turned screen by screen: words and picture above each other,
 * beside each other, and beside each other with more room.
 * @param width px of the frame
 * @param rem px
 */
export const stepperHeight = (width: number, rem: number): number =>
	rem * (width >= 36 * rem && width < 64 * rem ? 34 : 44);
