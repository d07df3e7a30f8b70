import type { Size } from '../scene/contract';

/** The phone's stage as the design draws it: 390 × 844 less margins, header and card. */
export const phoneSize: Size = { width: 350, height: 426, rem: 16, composition: 'phone' };

/** The desktop's: 1440 × 900. */
export const desktopSize: Size = { width: 844, height: 740, rem: 16, composition: 'desktop' };
