/**
 * Where a Chinese head may break: between words, never within one. Browsers break Han anywhere; with
 * `word-break: keep-all` they break at these places only, and after punctuation.
 */
const words = new Intl.Segmenter('zh', { granularity: 'word' });

const isHan = (text: string | undefined): boolean => /^\p{Script=Han}+$/u.test(text ?? '');

/** Takes and gives escaped HTML; what stands in tags is left alone. */
export const breaksBetweenWords = (html: string): string =>
	html.replace(/(^|>)([^<]+)/g, (_, edge: string, text: string) => {
		const parts = Array.from(words.segment(text), ({ segment }) => segment);
		return edge + parts.map((p, i) => (isHan(p) && isHan(parts[i - 1]) ? `<wbr>${p}` : p)).join('');
	});
