/**
 * The story's style sheet for a shadow root in somebody else's page: the page's own, rewritten by the
 * build; see docs/decisions/0011. Its root is an element, its rem a number that the script tells, its
 * screen what a host's header leaves of it, its width the story's own.
 */
import postcss, { type AtRule, type Container, type Declaration, type Rule } from 'postcss';

export interface InlineStyles {
	/** `@font-face` rules, which only count in the document itself. */
	readonly faces: string;
	/** Everything else, for the shadow root. */
	readonly rules: string;
}

/** Names that no page has for a font of its own. */
const named = (text: string): string =>
	text.replace(/\bAU (?=Display|Text|Label)/g, 'Another Universe ');

/** A number before a unit, as style sheets write it: `.5rem`, `-1rem`. */
const lengths = (unit: string): RegExp =>
	new RegExp(`(?<![\\w.#-])(-?\\d*\\.?\\d+)${unit}\\b`, 'g');
const REM = lengths('rem');
const SCREEN = lengths('[sdl]?vh');
const WIDTH = lengths('vw');

/** A value with lengths of the page turned into lengths of the story. */
export const rewrittenValue = (value: string): string =>
	named(value)
		.replace(REM, 'calc($1*var(--rem))')
		.replace(SCREEN, 'calc($1*var(--vh))')
		.replace(WIDTH, '$1cqw');

/** A selector with the page's own elements turned into the story's. */
export const rewrittenSelector = (selector: string): string =>
	selector.replace(/:root\b/g, '.root').replace(/(?<![\w.#:-])body\b/g, '.body');

/** What stands in the top layer is as wide as the screen, not as the story. */
const onScreen = (rule: Container): boolean =>
	rule.nodes?.every((node) => node.type === 'rule' && /^\.(slip|sheet)\b/.test(node.selector)) ??
	false;

/** Conditions on a width, old style (`min-width: 48em`) and new (`width>=48em`). */
const WIDTH_CONDITION = /\(\s*(?:(?:min|max)-width\s*:|width\s*[<>]=?)\s*[^()]+\)/g;

/**
 * Asks the story's width where a page asks its own; its height stays the screen's.
 * @throws for a list of conditions, of which each would have to become a rule of its own
 */
function containerOf(media: AtRule): void {
	const widths = media.params.match(WIDTH_CONDITION);
	if (!widths || onScreen(media)) return;
	if (media.params.includes(','))
		throw new Error(`@media ${media.params}: expected one condition on a width, found a list`);
	const others = media.params
		.replace(WIDTH_CONDITION, '')
		.split(/\band\b/)
		.map((part) => part.trim())
		.filter(Boolean);
	const container = postcss.atRule({ name: 'container', params: widths.join(' and ') });
	container.append(media.nodes ?? []);
	if (others.length === 0) media.replaceWith(container);
	else {
		media.params = others.join(' and ');
		media.removeAll();
		media.append(container);
	}
}

/** A frame that is turned screen by screen; inline, the story always scrolls. */
const STEPPER = /\[data-embed=['"]?steps\b/;

/** Takes out rules that only ever hold in a stepper, and conditions that are left with none. */
function withoutStepper(sheet: Container): void {
	sheet.walkRules((rule) => {
		if (rule.selectors.every((selector) => STEPPER.test(selector))) rule.remove();
	});
	sheet.walkAtRules('media', (media) => {
		if (media.nodes?.length === 0) media.remove();
	});
}

/** Every custom property that is read, so that none is a host's. */
function propertiesIn(css: string): string[] {
	return [...new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap(([, name]) => name ?? []))];
}

/**
 * @param css the style sheet of an embedded page, whole
 * @param own rules that a story has inline alone, after the others
 * @throws where a rule cannot be rewritten
 */
export function inlineStyles(css: string, own = ''): InlineStyles {
	const sheet = postcss.parse(css);
	const faces: string[] = [];
	sheet.walkAtRules((at) => {
		if (at.name === 'font-face') {
			at.walkDecls((declaration) => {
				declaration.value = named(declaration.value);
			});
			faces.push(at.toString());
			at.remove();
		} else if (at.name === 'page' || (at.name === 'media' && at.params.trim() === 'print'))
			// A host prints its page as it likes; the story on it is its column of text and stills.
			at.remove();
	});
	withoutStepper(sheet);
	sheet.walkAtRules('media', containerOf);
	sheet.walkRules((rule: Rule) => {
		rule.selector = rewrittenSelector(rule.selector);
	});
	sheet.walkDecls((declaration: Declaration) => {
		declaration.value = rewrittenValue(declaration.value);
	});
	const rewritten = sheet.toString();
	const reset = propertiesIn(rewritten + own).map((name) => `${name}:initial`);
	return { faces: faces.join(''), rules: `.ground{${reset.join(';')}}${rewritten}${own}` };
}
