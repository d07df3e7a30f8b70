import { describe, expect, it } from 'vitest';
import { noticeOf, packagesOf, type Package } from './notices';

const a: Package = { name: 'a', version: '1.0.0', identifier: 'ISC', text: 'Copyright A' };
const b: Package = { name: 'b', version: '2.0.0', identifier: 'MIT', text: 'Copyright B' };

describe('the notice of what is others’', () => {
	it('has each package once with its licence, by name, whatever order they come in', () => {
		const notice = noticeOf([b, a, b], ['Noto-OFL.txt']);
		expect(notice).toBe(noticeOf([a, b], ['Noto-OFL.txt']));
		expect(notice.match(/^[ab] .*$/gm)).toEqual(['a 1.0.0 (ISC)', 'b 2.0.0 (MIT)']);
		expect(notice).toContain('Copyright A');
		expect(notice).toContain('Noto-OFL.txt');
	});

	it.each(['identifier', 'text'] as const)(
		'is refused where a package comes without its %s',
		(key) => {
			const text = JSON.stringify([a, { ...b, [key]: undefined }]);
			expect(() => packagesOf('list.json', text)).toThrow(
				new RegExp(`^list\\.json: 1\\.${key}: expected .+, found undefined$`)
			);
		}
	);
});
