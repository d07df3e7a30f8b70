import type { Lang } from '../scene/contract';

const zhDigits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** “第一章”, “Chapter 1”. @param n 1–10 */
export const ordinal = (n: number, lang: Lang): string =>
	lang === 'zh' ? `第${zhDigits[n] ?? String(n)}章` : `Chapter ${n}`;
