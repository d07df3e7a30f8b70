/**
 * What a host page loads to have the story in its own page: `<another-universe lang="zh">` mounts it
 * in a shadow root. It keeps its address and what docs/embedding.md promises, and follows the story
 * otherwise. Only the story's own server is asked for anything.
 */
import type { EditionId } from '../scene/editions';
import { inlineDocument } from './inline-document';
import { mountInline } from './inline-mount';

const NAME = 'another-universe';
/** Every edition; a list of its own, since the front door would else load a file more for it. */
const editions: Readonly<Record<EditionId, true>> = { zh: true, 'zh-hant': true, en: true };
/** The story's address: this script is `embed/inline/v1.js` in it. */
const story = new URL('../../', import.meta.url);

async function textOf(path: string): Promise<string> {
	const answer = await fetch(new URL(path, story));
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	return answer.text();
}

async function sheetOf(path: string): Promise<CSSStyleSheet> {
	const css = await textOf(path);
	const sheet = new CSSStyleSheet();
	// Addresses in it are relative to the site, and would else be the host's.
	sheet.replaceSync(css.replaceAll('url(../../', `url(${story.href}`));
	return sheet;
}

/** Asked for once a page, and again after a failure. */
const asked = new Map<string, Promise<unknown>>();
function once<T>(key: string, ask: () => Promise<T>): Promise<T> {
	const known = asked.get(key) as Promise<T> | undefined;
	if (known) return known;
	const asking = ask();
	asked.set(key, asking);
	asking.catch(() => asked.delete(key));
	return asking;
}

/** Faces count in the document only; their names are the story's own (lib/styles/inline.ts). */
async function bringFonts(): Promise<void> {
	const sheet = await once('fonts', () => sheetOf('embed/inline/fonts.css'));
	const { adoptedStyleSheets } = document;
	if (!adoptedStyleSheets.includes(sheet))
		document.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
}

class AnotherUniverse extends HTMLElement {
	static readonly observedAttributes = ['lang'];
	/** Ends the story that stands, or is on its way. */
	#ending: AbortController | undefined;
	readonly #tree: ShadowRoot;

	constructor() {
		super();
		this.#tree = this.attachShadow({ mode: 'open' });
		this.#showLink();
	}

	/** The host's own link, until there is a story and wherever there is none. */
	#showLink(): void {
		this.#tree.replaceChildren(document.createElement('slot'));
	}

	connectedCallback(): void {
		if (!this.#ending) void this.#mount();
	}

	disconnectedCallback(): void {
		// An element that is moved is taken out and put in again at once: it keeps its story.
		queueMicrotask(() => {
			if (!this.isConnected) this.#end();
		});
	}

	attributeChangedCallback(_: string, before: string | null, now: string | null): void {
		if (!this.isConnected || before === now) return;
		this.#end();
		void this.#mount();
	}

	#end(): void {
		this.#ending?.abort();
		this.#ending = undefined;
		this.#showLink();
		this.#tree.adoptedStyleSheets = [];
	}

	async #mount(): Promise<void> {
		const ending = new AbortController();
		this.#ending = ending;
		const edition = this.getAttribute('lang') ?? '';
		try {
			if (!Object.hasOwn(editions, edition))
				throw new Error(`lang="${edition}": expected one of ${Object.keys(editions).join(', ')}`);
			const page = `${edition}/embed/`;
			const [html, sheet] = await Promise.all([
				once(page, () => textOf(page)),
				once('rules', () => sheetOf('embed/inline/v1.css')),
				bringFonts()
			]);
			if (ending.signal.aborted) return;
			const root = inlineDocument(html, new URL(page, story).href);
			mountInline({ host: this, tree: this.#tree, root, sheet, ending: ending.signal });
		} catch (reason) {
			if (ending.signal.aborted) return;
			this.#end();
			console.warn(`<${NAME}> shows its link instead of the story:`, reason);
		}
	}
}

if (!customElements.get(NAME)) customElements.define(NAME, AnotherUniverse);
