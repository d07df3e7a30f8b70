/** A picture as SVG markup, for the page that the build writes. */
import type { Picture } from './mark';
import { shapesOf, type Shape } from './shape';

const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** One shape, with what is in it. */
export function markupOf({ tag, attributes, content = '' }: Shape): string {
	const set = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
		.join('');
	const inside = typeof content === 'string' ? escaped(content) : content.map(markupOf).join('');
	return `<${tag}${set}>${inside}</${tag}>`;
}

/** @param id no other picture of the page has it */
export const pictureMarkup = ({ marks }: Picture, id: string): string =>
	marks.flatMap((mark) => shapesOf(mark, id).map(markupOf)).join('');
