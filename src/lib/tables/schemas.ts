/**
 * The tables of `data/`: one schema each, column by column. `data/dictionary.csv` says in words what
 * a column holds.
 */
import * as v from 'valibot';
import { standings, units } from '../figures/figure';
import {
	aboveZero,
	anyNumber,
	claimId,
	date,
	day,
	id,
	idList,
	month,
	oneOf,
	operations,
	optional,
	paragraphs,
	required,
	sentence,
	text,
	url,
	wholeNumber,
	yesOrNo
} from './cells';
import { recordSchemas } from './schemas-records';

const chapters = [
	'cover',
	'feud',
	'spring',
	'lineup',
	'uses',
	'ticket',
	'prices',
	'chips',
	'doubling',
	'road'
] as const;

const eventKinds = [
	'new-model',
	'demo',
	'promise',
	'older-model',
	'chip',
	'rule',
	'feud',
	'use',
	'quote'
] as const;

const useKinds = [
	'text',
	'images',
	'search',
	'ads',
	'documents',
	'weather',
	'waves',
	'rail',
	'companionship'
] as const;

/** Whose word it is that a model is for something. */
const useBases = ['own-claim', 'article', 'bystander'] as const;

const ranks = ['chief-executive', 'cto', 'vice-president', 'chief-scientist'] as const;

const standing = required(oneOf(standings));
const claim = required(claimId);
const source = required(id);

export const schemas = {
	sources: v.object({
		id: required(id),
		publisher: required(text),
		title: optional(text),
		date: optional(date),
		url: optional(url),
		licence: optional(text)
	}),
	claims: v.object({
		id: claim,
		paragraph: optional(paragraphs),
		chapter: required(oneOf(chapters)),
		kind: required(oneOf(['fact', 'quote', 'opinion'])),
		standing,
		claim_zh: required(sentence),
		claim_en: required(sentence),
		reported_zh: required(sentence),
		reported_en: required(sentence),
		found_zh: required(sentence),
		found_en: required(sentence),
		sources: required(idList)
	}),
	reported: v.object({
		id: required(id),
		value: required(anyNumber),
		value_to: optional(anyNumber),
		// Days are events, and have a table of their own.
		unit: required(oneOf(units.filter((unit) => unit !== 'date'))),
		digits: required(wholeNumber(0, 6)),
		standing,
		claim,
		source,
		note: optional(text)
	}),
	firms: v.object({
		id: required(id),
		name_zh: required(text),
		name_en: required(text),
		lineup_order: optional(wholeNumber(1, 99)),
		named_order: optional(wholeNumber(1, 99))
	}),
	people: v.object({
		id: required(id),
		name_zh: required(text),
		name_en: required(text),
		firm: optional(id),
		role_zh: required(text),
		role_en: required(text)
	}),
	leaders: v.object({
		person: required(id),
		firm: required(id),
		rank: required(oneOf(ranks)),
		part: required(oneOf(['watches', 'commands', 'in-charge'])),
		order: required(wholeNumber(1, 99)),
		claim,
		source
	}),
	quotes: v.object({
		id: required(id),
		person: required(id),
		date: optional(day),
		occasion_zh: required(text),
		occasion_en: required(text),
		text_zh: required(text),
		text_en: required(text),
		form: required(oneOf(['verbatim', 'paraphrase'])),
		shortened: required(yesOrNo),
		paragraph: optional(paragraphs),
		claim,
		source
	}),
	events: v.object({
		id: required(id),
		date: required(date),
		organisation: required(id),
		label_zh: required(text),
		label_en: required(text),
		kind: required(oneOf(eventKinds)),
		confidence: required(oneOf(['high', 'medium', 'low'])),
		source
	}),
	listings: v.object({
		id: required(id),
		date: required(day),
		product: required(text),
		price_cny: required(aboveZero),
		list_price_cny: optional(aboveZero),
		basis_zh: required(text),
		basis_en: required(text),
		claim,
		source
	}),
	dealerPrices: v.object({
		id: required(id),
		product: required(text),
		from: required(month),
		to: required(month),
		change_pct: required(anyNumber),
		claim,
		source
	}),
	exchangeRates: v.object({
		date: required(day),
		cny_per_usd: required(aboveZero),
		source
	}),
	marketCloses: v.object({
		date: required(day),
		bitcoin_usd: optional(aboveZero),
		nvidia_share_usd: optional(aboveZero)
	}),
	chips: v.object({
		id: required(id),
		name: required(text),
		fp32_tflops: required(aboveZero),
		tensor_fp16_tflops: required(aboveZero),
		memory_bandwidth_gb_s: required(aboveZero),
		link_gb_s: required(aboveZero),
		tdp_w: required(aboveZero),
		release_date: required(day),
		source
	}),
	uses: v.object({
		firm: required(id),
		use: required(oneOf(useKinds)),
		claim,
		standing,
		basis: required(oneOf(useBases)),
		source
	}),
	trainingRuns: v.object({
		published: required(day),
		model: required(text),
		organization: required(text),
		training_flop: required(operations),
		training_flop_low: optional(operations),
		training_flop_high: optional(operations),
		confidence: required(oneOf(['confident', 'likely', 'speculative'])),
		source
	}),
	doublingTimes: v.object({
		id: required(id),
		label_zh: required(text),
		label_en: required(text),
		months: required(aboveZero),
		applies_to_zh: required(text),
		applies_to_en: required(text),
		scope_from: optional(date),
		standing,
		claim,
		source
	}),
	...recordSchemas
} as const;

type Camel<S extends string> = S extends `${infer A}_${infer B}`
	? `${A}${Capitalize<Camel<B>>}`
	: S;

type Output<N extends TableName> = v.InferOutput<(typeof schemas)[N]>;

export type TableName = keyof typeof schemas;

/** A row as the rest of the code sees it: `price_cny` is `priceCny`. */
export type Row<N extends TableName> = {
	readonly [C in keyof Output<N> as Camel<C & string>]: Output<N>[C];
};

/** Everything in `data/`. */
export type Tables = { readonly [N in TableName]: readonly Row<N>[] };

export type Person = Row<'people'>;
export type Leader = Row<'leaders'>;
