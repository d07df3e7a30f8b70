/** What a slip is made of: asked by the readers' script of every element before it comes in. */

const elements = /^(a|b|br|data|dd|div|dl|dt|h2|p|q|span|strong|time)$/;
const attributes = /^(aria-label|class|data-[a-z]+|datetime|href|id|title|translate|value)$/;
/** A place on the method page. */
const address = /^method\/(index\.html)?#[\w.-]+$/;

/** @param has its attributes, names and values */
export const isOfSlip = (
	element: string,
	has: readonly (readonly [name: string, value: string])[]
): boolean =>
	elements.test(element) &&
	has.every(([name, value]) => attributes.test(name) && (name !== 'href' || address.test(value)));
