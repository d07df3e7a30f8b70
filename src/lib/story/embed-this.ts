/**
 * The script of the page for editors: the code follows what is chosen, a button copies it, and a
 * sample article shows it. The snippets are those of embed/snippet.ts; nothing is asked of a server.
 */
import {
	choiceFrom,
	frameSnippet,
	inlineSnippet,
	pastedPath,
	queryOf,
	scriptSnippet,
	type Catalogue,
	type Choice,
	type Site
} from '../../embed/snippet';

type Titles = Readonly<Record<string, Readonly<Record<string, string>>>>;

const all = <E extends Element>(selector: string): E[] => [
	...document.querySelectorAll<E>(selector)
];

const { dataset } = document.querySelector<HTMLElement>('[data-embed-this]') ?? document.body;
const catalogue = JSON.parse(dataset.catalogue ?? '{}') as Catalogue;
const titles = JSON.parse(dataset.titles ?? '{}') as Titles;
const integrity = dataset.integrity ?? '';
/** Where this page's site is: the addresses of snippets, unless the build was told others. */
const here = new URL('../../', location.href.replace(/[?#].*$/, '')).href;
const base = dataset.base ?? here;

const form = document.querySelector<HTMLFormElement>('[data-choices]');
const steps = document.querySelector<HTMLSelectElement>('select[name="step"]');
const everyStep = [...(steps?.options ?? [])];
const previewForm = document.querySelector<HTMLFormElement>('[data-preview-choices]');
const box = document.querySelector<HTMLElement>('[data-preview-box]');
const frame = document.querySelector<HTMLIFrameElement>('[data-preview]');
const link = document.querySelector<HTMLAnchorElement>('[data-preview-link]');

const said = (from: HTMLFormElement | null, name: string): string => {
	const value = from ? new FormData(from).get(name) : null;
	return typeof value === 'string' ? value : '';
};

/** Only the steps of the scene that is chosen can be chosen. */
function offerSteps(): void {
	const scene = said(form, 'scene');
	if (!steps || steps.options[0]?.dataset.scene === scene) return;
	steps.replaceChildren(...everyStep.filter((option) => option.dataset.scene === scene));
	steps.selectedIndex = 0;
}

/** Takes over a choice that the page's own address brings: a chapter's page can lead here with itself. */
function take({ scene, step, accent, height }: Choice): void {
	const field = (name: string, value: string): void => {
		const found = form?.elements.namedItem(name);
		if (found instanceof RadioNodeList || found instanceof HTMLInputElement) found.value = value;
		else if (found instanceof HTMLSelectElement) found.value = value;
	};
	field('part', step !== undefined ? 'step' : scene !== undefined ? 'scene' : 'whole');
	field('accent', accent);
	field('height', String(height));
	if (scene !== undefined) field('scene', scene);
	offerSteps();
	if (step !== undefined) field('step', step);
}

/** What the form says, held against the lists as any address is. */
function chosen(): Choice | undefined {
	const part = said(form, 'part');
	for (const label of all<HTMLElement>('[data-only]'))
		label.hidden = !label.dataset.only?.split(' ').includes(part);
	offerSteps();
	const query = new URLSearchParams({ accent: said(form, 'accent'), height: said(form, 'height') });
	if (part !== 'whole') query.set('scene', said(form, 'scene'));
	if (part === 'step') query.set('step', said(form, 'step'));
	return choiceFrom(query.toString(), said(form, 'edition'), catalogue);
}

function writeCode(choice: Choice): void {
	const title = titles[choice.edition]?.[choice.scene ?? ''] ?? '';
	const site: Site = { base, integrity, title };
	const code: Readonly<Record<string, string>> = {
		script: scriptSnippet(choice, site, catalogue),
		frame: frameSnippet(choice, site, catalogue),
		oembed: base + pastedPath(choice, catalogue),
		inline: inlineSnippet(choice, { ...site, title: titles[choice.edition]?.[''] ?? '' })
	};
	for (const area of all<HTMLTextAreaElement>('[data-code]'))
		area.value = code[area.dataset.code ?? ''] ?? '';
	// What was copied is not what stands there now.
	for (const status of all('[data-copied]')) status.textContent = '';

	const { scene, edition } = choice;
	for (const words of all<HTMLElement>('[data-static]'))
		words.hidden = (words.dataset.static === 'scene') !== (scene !== undefined);
	const packs = `${here}${edition}/pack/${scene ?? ''}`;
	const step = choice.step ?? catalogue.scenes[scene ?? '']?.at(-1) ?? '';
	document.querySelector('[data-pack]')?.setAttribute('href', `${packs}.zip`);
	document.querySelector('[data-fragment]')?.setAttribute('href', `${packs}/${step}.html`);
}

let shown = '';
function show(choice: Choice): void {
	const script = said(previewForm, 'script') === 'no' ? '&script=no' : '';
	const address = `${here}${choice.edition}/embed-this/article/?${queryOf(choice)}${script}`;
	if (link) link.href = address;
	if (!frame || address === shown) return;
	shown = address;
	// Replaced, so that the reader's Back leads out of this page and not through its previews.
	const inside = frame.contentWindow;
	if (inside) inside.location.replace(address);
	else frame.src = address;
}

/** The article is as wide as is said; where there is less room for it, it is shown smaller. */
function fit(): void {
	const width = Number(said(previewForm, 'column')) || 360;
	const scale = box ? Math.min(box.clientWidth / width, 1) : 1;
	box?.style.setProperty('--wide', `${width}px`);
	box?.style.setProperty('--scale', String(scale));
}

let last: Choice | undefined;
function update(isFinal: boolean): void {
	const choice = chosen();
	const height = document.querySelector<HTMLInputElement>('input[name="height"]');
	height?.setAttribute('aria-invalid', String(!height.validity.valid));
	// While a number is being typed the last good choice stands.
	if (!choice) return;
	last = choice;
	writeCode(choice);
	if (isFinal) show(choice);
}

async function copy(kind: string): Promise<void> {
	const area = document.querySelector<HTMLTextAreaElement>(`[data-code="${kind}"]`);
	const status = document.querySelector<HTMLElement>(`[data-copied="${kind}"]`);
	if (!area || !status) return;
	let isCopied = true;
	try {
		// A page that is not served safely has no clipboard at all.
		await navigator.clipboard.writeText(area.value);
	} catch {
		isCopied = false;
		area.focus();
		area.select();
	}
	// Emptied first: the same words again would not be read out.
	status.textContent = '';
	requestAnimationFrame(() => {
		status.textContent = (isCopied ? status.dataset.done : status.dataset.failed) ?? '';
	});
}

form?.addEventListener('input', () => update(false));
form?.addEventListener('change', () => update(true));
form?.addEventListener('submit', (event) => event.preventDefault());
previewForm?.addEventListener('change', () => {
	fit();
	if (last) show(last);
});
for (const button of all<HTMLButtonElement>('[data-copy]'))
	button.addEventListener('click', () => void copy(button.dataset.copy ?? ''));
for (const area of all<HTMLTextAreaElement>('textarea'))
	area.addEventListener('focus', () => area.select());
// In the list the addresses begin at the server's root where the build was told no others.
if (dataset.base === undefined) {
	for (const area of all<HTMLTextAreaElement>('[data-code-of]'))
		area.value = area.value.replace('src="/', `src="${here}`);
	for (const address of all('[data-address]'))
		address.textContent = address.textContent.replace(/^\s*\//, here);
	for (const note of all<HTMLElement>('[data-unknown]')) note.hidden = true;
}
// In a wide window the wide article first.
const wide = document.querySelector<HTMLInputElement>('input[name="column"][value="720"]');
if (wide && (box?.clientWidth ?? 0) >= 600) wide.checked = true;
const asked = choiceFrom(location.search, said(form, 'edition'), catalogue);
if (asked) take(asked);
if (box) new ResizeObserver(fit).observe(box);
fit();
update(true);
