import { expect, it } from 'vitest';
import { withFigures } from './write';

const place = '<!-- figures: npm run bench:embed -- --write -->\nold\n<!-- end of figures -->';

it('figures are put in the place of those before, and nothing else is touched', () => {
	const written = withFigures(`before\n${place}\nafter`, 'bench:embed', 'new');
	expect(written).toBe(`before\n${place.replace('old', '\nnew\n')}\nafter`);
	expect(withFigures(written, 'bench:embed', 'new')).toBe(written);
});

it('a document without such a place is named a fault', () => {
	expect(() => withFigures('nothing here', 'bench:embed', 'new')).toThrow(/no such place/);
});
