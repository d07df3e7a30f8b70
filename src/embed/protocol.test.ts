import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	fromHost,
	fromStory,
	keys,
	modes,
	opened,
	sealed,
	type FromHost,
	type FromStory
} from './protocol';

const name = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const px = (min: number) => fc.double({ min, max: 200_000, noNaN: true });

const storyMessage: fc.Arbitrary<FromStory> = fc.oneof(
	fc.constant({ t: 'hello' } as const),
	fc.record({ t: fc.constant('ready' as const), modes: fc.subarray([...modes]) }),
	fc.record({ t: fc.constant('size' as const), h: px(1) }),
	fc.record({
		t: fc.constant('step' as const),
		chapter: name,
		step: name,
		dir: fc.constantFrom(1 as const, -1 as const)
	}),
	fc.record(
		{
			t: fc.constant('goto' as const),
			y: px(0),
			why: fc.constantFrom('anchor' as const, 'native' as const, 'focus' as const),
			from: px(0)
		},
		{ requiredKeys: ['t', 'y', 'why'] }
	),
	fc.record({ t: fc.constant('key' as const), key: fc.constantFrom(...keys), shift: fc.boolean() })
);

const hostMessage: fc.Arbitrary<FromHost> = fc.oneof(
	fc.record({ t: fc.constant('init' as const), mode: fc.constantFrom(...modes) }),
	fc.record(
		{
			t: fc.constant('frame' as const),
			y: px(0),
			vh: px(1),
			went: fc.constant(true),
			at: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })
		},
		{ requiredKeys: ['t', 'y', 'vh'] }
	),
	fc.constant({ t: 'bye' } as const)
);

/** Something near to a message: its fields, each with any value. */
const forged = fc.record(
	{
		ns: fc.oneof(fc.constant('another-universe'), fc.string()),
		v: fc.oneof(fc.constant(1), fc.anything()),
		id: fc.oneof(fc.string(), fc.anything()),
		t: fc.oneof(
			fc.constantFrom('hello', 'ready', 'size', 'step', 'goto', 'key', 'init', 'frame', 'bye'),
			fc.anything()
		),
		modes: fc.anything(),
		h: fc.anything(),
		y: fc.anything(),
		vh: fc.anything(),
		from: fc.anything(),
		went: fc.anything(),
		key: fc.anything(),
		shift: fc.anything(),
		chapter: fc.anything(),
		step: fc.anything(),
		dir: fc.anything(),
		why: fc.anything(),
		mode: fc.anything()
	},
	{ requiredKeys: [] }
);

describe('a message', () => {
	it('of a story arrives as it was sent', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 64 }), storyMessage, (id, message) => {
				const arrived = opened(structuredClone(sealed(id, message)));
				expect(arrived?.id).toBe(id);
				expect(arrived && fromStory(arrived.fields)).toEqual(message);
			})
		);
	});

	it('of a host arrives as it was sent', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 64 }), hostMessage, (id, message) => {
				const arrived = opened(structuredClone(sealed(id, message)));
				expect(arrived && fromHost(arrived.fields)).toEqual(message);
			})
		);
	});

	it('that is forged or broken is nothing, or holds only what the protocol has', () => {
		fc.assert(
			fc.property(fc.oneof(forged, fc.anything()), (data) => {
				const arrived = opened(data);
				if (!arrived) return;
				for (const message of [fromStory(arrived.fields), fromHost(arrived.fields)])
					for (const [field, value] of Object.entries(message ?? {})) {
						expect([
							't',
							'modes',
							'h',
							'y',
							'vh',
							'key',
							'shift',
							'chapter',
							'step',
							'dir',
							'why',
							'mode'
						]).toContain(field);
						if (typeof value === 'number') expect(Math.abs(value)).toBeLessThanOrEqual(200_000);
						if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(40);
					}
			}),
			{ numRuns: 10_000 }
		);
	});

	it.each([
		['another version', { ns: 'another-universe', v: 2, id: 'a', t: 'hello' }],
		['another name', { ns: 'universe', v: 1, id: 'a', t: 'hello' }],
		['no id', { ns: 'another-universe', v: 1, t: 'hello' }],
		['text', '{"ns":"another-universe"}'],
		['nothing', null]
	])('of %s is for somebody else', (_, data) => {
		expect(opened(data)).toBeUndefined();
	});

	it.each([
		[{ t: 'size', h: 0 }],
		[{ t: 'size', h: Infinity }],
		[{ t: 'size', h: '900' }],
		[{ t: 'goto', y: -1, why: 'anchor' }],
		[{ t: 'goto', y: 10, why: 'https://example.org' }],
		[{ t: 'key', key: 'a', shift: false }],
		[{ t: 'step', chapter: '<b>', step: 'x', dir: 1 }]
	])('of a story with what is not allowed is nothing: %j', (fields) => {
		expect(fromStory(fields)).toBeUndefined();
	});
});
