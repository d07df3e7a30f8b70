/** Days as numbers, and as the scales of charts name them: shorter than in sentences. */

const DAY = 86_400_000;
const NBSP = '\u00a0';

/** Day number of an ISO date (UTC), days since 1 January 1970. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** Day number of a day of the calendar. @param month from 0 @param date from 1; 0 is the day before */
export const dayOf = (year: number, month = 0, date = 1): number =>
	Date.UTC(year, month, date) / DAY;

/** A day number as a date, to be asked in UTC. */
export const dateOf = (day: number): Date => new Date(day * DAY);

/** The ISO date of a day number. */
export const isoDay = (day: number): string => dateOf(day).toISOString().slice(0, 10);

const monthsEn = [
	'Jan',
	'Feb',
	'Mar',
	'Apr',
	'May',
	'Jun',
	'Jul',
	'Aug',
	'Sep',
	'Oct',
	'Nov',
	'Dec'
] as const;

/** “3 月”, “Mar”. */
export function monthName(day: number, lang: 'zh' | 'en'): string {
	const month = dateOf(day).getUTCMonth();
	return lang === 'zh' ? `${month + 1}${NBSP}月` : (monthsEn[month] ?? '');
}

/** “3 月 16 日”, “16 Mar”. */
export function dayName(day: number, lang: 'zh' | 'en'): string {
	const number = dateOf(day).getUTCDate();
	const month = monthName(day, lang);
	return lang === 'zh' ? `${month}${NBSP}${number}${NBSP}日` : `${number}${NBSP}${month}`;
}
