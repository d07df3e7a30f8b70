/** Tables about the other tables and about the article, rather than about what happened. */
import * as v from 'valibot';
import {
	claimId,
	columnName,
	day,
	oneOf,
	optional,
	paragraphs,
	repairId,
	required,
	sentence,
	text,
	tableName,
	wholeNumber
} from './cells';

const words = required(text);
const bound = required(sentence);

export const recordSchemas = {
	tables: v.object({
		table: required(tableName),
		title_zh: words,
		title_en: words,
		rows: required(wholeNumber(0, 9999)),
		licence: optional(text),
		terms_zh: words,
		terms_en: words
	}),
	dictionary: v.object({
		table: required(tableName),
		column: required(columnName),
		unit: optional(text),
		meaning_zh: words,
		meaning_en: words
	}),
	repairs: v.object({
		id: required(repairId),
		paragraph: optional(paragraphs),
		damage_zh: bound,
		damage_en: bound,
		repair_zh: bound,
		repair_en: bound,
		reason_zh: bound,
		reason_en: bound,
		confidence: required(oneOf(['certain', 'near-certain', 'high', 'unresolved']))
	}),
	corrections: v.object({
		date: required(day),
		place: words,
		text_zh: words,
		text_en: words
	}),
	leftOut: v.object({
		id: required(claimId),
		paragraph: required(paragraphs),
		about_zh: bound,
		about_en: bound,
		reason: required(oneOf(['opinion', 'damaged', 'same-as'])),
		refers: optional(text)
	}),
	notCounted: v.object({
		claim: required(claimId),
		text_zh: bound,
		text_en: bound
	})
} as const;
