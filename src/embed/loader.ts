/**
 * What a host page loads: makes the story in a frame scroll with the page around it. The wrapper
 * becomes as tall as the story, the frame stands in it a screen high, and the host says how far it has
 * scrolled; see docs/embedding.md. No dependency, nothing asked of the network, one global.
 */
import { scrollHost, set, tell, type Embed } from './host/embed';
import { grow, lay, place, resize } from './host/hold';
import { viewOf } from './host/view';
import { fromStory, opened, type FromStory } from './protocol';

const NAME = 'another-universe';
/** ms between two wishes of a story to be scrolled somewhere. */
const PATIENCE = 80;
/** ms in which the same wish is one wish. */
const SAME = 1000;

const embeds: Embed[] = [];

/** A key that scrolls, pressed inside the frame. */
function press(embed: Embed, key: string, shift: boolean): void {
	const { scroller, height } = viewOf(embed);
	const far = 1e7;
	const page = height * 0.9;
	const by: Readonly<Record<string, number>> = {
		' ': shift ? -page : page,
		PageDown: page,
		PageUp: -page,
		Home: -far,
		End: far,
		ArrowDown: 40,
		ArrowUp: -40
	};
	scrollHost(scroller, by[key] ?? 0);
}

function answer(embed: Embed, id: string, message: FromStory): void {
	if (message.t === 'hello') {
		embed.id = id;
		embed.y = -1;
		tell(embed, { t: 'init', mode: embed.steps ? 'steps' : 'window' });
		return;
	}
	if (id !== embed.id) return;
	if (message.t === 'ready') embed.steps ||= !message.modes.includes('window');
	else if (message.t === 'size') grow(embed, message.h);
	else if (message.t === 'key') press(embed, message.key, message.shift);
	else if (message.t === 'step') {
		const { chapter, step } = message;
		embed.wrapper.dispatchEvent(
			new CustomEvent(`${NAME}:step`, { bubbles: true, detail: { chapter, step } })
		);
	} else {
		const now = performance.now();
		const { scroller, top } = viewOf(embed);
		const { y, from = top - embed.wrapper.getBoundingClientRect().top } = message;
		// Said again before the answer could be heard.
		const again = embed.from === message.from && embed.to === y && now - embed.asked < SAME;
		if (!again || message.from === undefined) {
			if (now - embed.asked < PATIENCE) return;
			embed.asked = now;
			embed.from = message.from;
			embed.to = y;
			scrollHost(scroller, y - from);
		}
		embed.y = -1;
		place(embed, true);
	}
}

function adopt(): void {
	for (const wrapper of document.querySelectorAll<HTMLElement>(`[data-${NAME}]`)) {
		const frame = wrapper.querySelector('iframe');
		if (!frame || embeds.some((embed) => embed.frame === frame)) continue;
		const { sandbox, src } = frame;
		const opaque = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
		const { marginTop, marginBottom } = getComputedStyle(wrapper);
		const embed: Embed = {
			wrapper,
			frame,
			origin: opaque ? 'null' : new URL(src, location.href).origin,
			id: '',
			height: 0,
			hold: 'sticky',
			margin: `${marginTop} 0 ${marginBottom}`,
			steps: wrapper.dataset.mode === 'steps',
			scroller: undefined,
			header: 0,
			held: false,
			y: -1,
			asked: 0,
			from: undefined,
			to: 0
		};
		embeds.push(embed);
		resize(embed, () => lay(embed));
	}
	for (const [i, { wrapper }] of [...embeds.entries()].reverse())
		if (!wrapper.isConnected) embeds.splice(i, 1);
}

function start(): void {
	addEventListener('message', ({ source, origin, data }) => {
		const embed = embeds.find(({ frame }) => frame.contentWindow === source);
		const letter = embed?.origin === origin ? opened(data) : undefined;
		const message = letter && fromStory(letter.fields);
		if (embed && letter && message) answer(embed, letter.id, message);
	});
	// Captured: an inner scroller's events do not bubble.
	addEventListener('scroll', () => embeds.forEach((embed) => place(embed)), {
		capture: true,
		passive: true
	});
	addEventListener('resize', () => embeds.forEach(lay));
	addEventListener('beforeprint', () => {
		for (const { wrapper, frame } of embeds) {
			set(frame, { display: 'none' });
			set(wrapper, { height: 'auto' });
			for (const link of wrapper.querySelectorAll<HTMLElement>(':scope > a'))
				set(link, { display: 'block' });
		}
	});
	addEventListener('afterprint', () => embeds.forEach(lay));
	new MutationObserver(adopt).observe(document.documentElement, { childList: true, subtree: true });
	adopt();
}

const host = window as Window & { anotherUniverse?: number };
if (host.anotherUniverse === undefined) {
	host.anotherUniverse = 1;
	start();
}
