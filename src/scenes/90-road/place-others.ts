/** Roads in the dark: who is on them already, one more, and what an onlooker says of the distance. */
import { text } from '../../lib/geometry/draw';
import { clamp, fitBlock, fitSize, hasRoom } from '../../lib/geometry/fit';
import type { Mark } from '../../lib/marks/mark';
import { label, labelFor, lines } from '../../lib/scene/words';
import { glow } from './place-candle';
import { widthOf, type Ground } from './place-ground';
import { horizon, onFirst, roadMarks, uprightRuler } from './place-roads';
import { random } from './tree';

const SEED = 8;
/** Nobody stands nearer than this to where all roads meet, or past the first tick: shares of it. */
const [NEAREST, FARTHEST] = [0.36, 0.96];

/** Roads in the order in which they are filled, so that neighbours stand on different ones. */
const ORDER = [2, 0, 3, 1] as const;

/** Line distance of the quotation, em. */
const LEADING = 1.34;

/**
 * A dot a firm, on any of the first roads: which and how far is chance. Before the roads have grown
 * they wait, unseen, where these will begin.
 */
export function travellers(g: Ground, unborn = false): Mark[] {
	const next = random(SEED);
	const count = g.facts.firms.value;
	const r = g.reach > 250 ? 4 : 2.6;
	return Array.from({ length: count }, (_, i): Mark => {
		// Spread along the way so that no two stand on one another.
		const share = NEAREST + ((FARTHEST - NEAREST) * (i + 0.7 * next())) / count;
		const [x, y] = onFirst(g, ORDER[i % ORDER.length] ?? 0, share);
		const dot = { kind: 'dot', key: `firm-${i + 1}`, r, fill: 'ink-3' } as const;
		return unborn ? { ...dot, ...g.foot, opacity: 0 } : { ...dot, x, y };
	});
}

/** AWS, at the foot of the road, and the two labels beside it. */
function newcomer(g: Ground): Mark[] {
	const { x, y } = g.foot;
	const r = g.reach > 250 ? 7 : 5;
	const aside = r + g.note * 0.7;
	const who = label(g.words, 'aws');
	const whenX = x + aside + widthOf(g, who, 'label-strong', g.name) + g.note * 0.5;
	const now = g.ruler - 22 - widthOf(g, labelFor(g.words, 'now', g.size), 'label', g.note);
	// What was launched and when, or at least when.
	const when = ['aws-when', 'aws-when-phone']
		.map((key) => label(g.words, key))
		.find((one) => whenX + widthOf(g, one, 'label', g.note) + g.note <= now);
	const base = y + g.name * 0.36;
	const firms = labelFor(g.words, 'firms', g.size);
	const [beside] = onFirst(g, 0, 0.7);
	return [
		{ kind: 'dot', key: 'aws', x, y, r, fill: 'ink' },
		text('aws-name', x + aside, base, who, g.name, 'label-strong', 'ink'),
		...(when === undefined ? [] : [text('aws-when', whenX, base, when, g.note, 'label', 'ink-2')]),
		...(hasRoom(firms, 'label', beside - aside, g.lang)
			? [
					text(
						'firms',
						beside - aside,
						onFirst(g, 0, 0.7)[1] + g.note * 0.36,
						firms,
						fitSize([firms], 'label', g.note, beside - aside, g.lang),
						'label',
						'ink-2',
						{ anchor: 'end' }
					)
				]
			: [])
	];
}

/** Zhong's words, as large as a block allows; where all of them have no room, the last of them. */
function said(g: Ground, block: { readonly width: number; readonly height: number }) {
	// The last sentence stands on one line.
	const last = lines(label(g.words, 'quote')).slice(-1);
	const most = clamp(0.075 * block.width, 20, 42);
	const max = fitSize(last, 'display', most, block.width, g.lang);
	const set = (key: string) =>
		fitBlock(lines(label(g.words, key)), 'display', max, block, LEADING, g.lang);
	const whole = set('quote');
	return whole.lines.length * LEADING * whole.size > block.height ? set('quote-short') : whole;
}

/** The quotation on the foot of the picture, and over it who speaks. */
function quote(g: Ground): Mark[] {
	const { width, height } = g.size;
	const who = label(g.words, 'zhong');
	const role = labelFor(g.words, 'zhong-role', g.size);
	const start = g.foot.y + g.name * (g.size.composition === 'phone' ? 2.1 : 3.4);
	const roleX = widthOf(g, who, 'label-strong', g.name) + g.name * 0.6;
	const set = said(g, { width, height: height - start - g.name * 0.5 });
	const first = height - set.size * (LEADING * (set.lines.length - 1) + 0.28);
	const over = Math.max(start, first - set.size * 1.12 - g.name * 0.3);
	const hang = Math.min(set.size * (g.lang === 'zh' ? 0.5 : 0.42), g.size.rem);
	const roleSize = fitSize([role], 'label', g.note, width - roleX, g.lang);
	return [
		text('zhong', 0, over, who, g.name, 'label-strong', 'ink'),
		...(hasRoom(role, 'label', width - roleX, g.lang)
			? [text('zhong-role', roleX, over, role, roleSize, 'label', 'ink-2')]
			: []),
		...set.lines.map((line, i) =>
			text(
				`quote-${i}`,
				i === 0 ? -hang : 0,
				first + i * set.size * LEADING,
				line,
				set.size,
				'display',
				'ink'
			)
		)
	];
}

/** The keyframe of the step `others`. */
export const others = (g: Ground): Mark[] => [
	glow(g, false),
	...roadMarks(g, 'dark'),
	...horizon(g),
	...uprightRuler(g, false),
	...travellers(g),
	...newcomer(g),
	...quote(g)
];
