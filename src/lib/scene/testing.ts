/** What the scenes' tests share: boxes to draw in, words that say nothing, and reading a picture. */
import fc from 'fast-check';
import type { Mark, Picture } from '../marks/mark';
import type { Size, Words } from './contract';

/** Boxes that screens from 320 × 500 to 1920 × 1200 leave to a stage, at text sizes up to 150 %. */
export const stages: fc.Arbitrary<Size> = fc.oneof(
	fc.record({
		width: fc.integer({ min: 280, max: 943 }),
		height: fc.integer({ min: 246, max: 780 }),
		rem: fc.constantFrom(16, 16, 16, 18),
		composition: fc.constant('phone' as const)
	}),
	fc.record({
		width: fc.integer({ min: 470, max: 844 }),
		height: fc.integer({ min: 340, max: 1040 }),
		rem: fc.constantFrom(16, 16, 16, 18),
		composition: fc.constant('desktop' as const)
	})
);

/** A few of them: a phone, the smallest, a tablet, a desktop, a low one. */
export const someStages: readonly Size[] = [
	{ width: 350, height: 426, rem: 16, composition: 'phone' },
	{ width: 280, height: 246, rem: 16, composition: 'phone' },
	{ width: 688, height: 571, rem: 16, composition: 'phone' },
	{ width: 844, height: 740, rem: 16, composition: 'desktop' },
	{ width: 844, height: 340, rem: 16, composition: 'desktop' }
];

/**
 * Any label says the same, so that geometry does not depend on the copy.
 * @param missing labels that there are none of; phone wordings unless told
 */
export const anyWords = (said: string, lang: Words['lang'] = 'zh', missing = /-phone$/): Words => ({
	lang,
	stamps: { reported: '报', computed: '算', confirmed: '核', disputed: '疑' },
	labels: new Proxy({}, { get: (_, key) => (missing.test(String(key)) ? undefined : said) })
});

/** A mark of a picture. @throws where there is none of that kind and key */
export function markIn<K extends Mark['kind']>(
	{ marks }: Picture,
	kind: K,
	key: string
): Extract<Mark, { kind: K }> {
	const found = marks.find((m) => m.kind === kind && m.key === key);
	if (!found) throw new Error(`expected a ${kind} "${key}", found none`);
	// Its kind was just asked for.
	return found as Extract<Mark, { kind: K }>;
}
