/**
 * The header's two sheets, the bar of the Step way and the offer to read on: they show where the
 * reader is and pass on what the reader asks for.
 */
import type { Mount } from '../mount/mount';
import { addressOf } from './address';
import type { Motion } from './motion';
import type { Move } from './moves';
import type { Place } from './place';
import { isWay, type Way } from './way';

export interface Asked {
	way(way: Way): void;
	move(move: Move): void;
	still(still: boolean): void;
}

export interface Panels {
	/** Shows a place as the reader's. */
	at(place: Place): void;
	/** Shows the way of reading, and whether motion is unwanted. */
	settings(way: Way, motion: Motion): void;
	/** Offers to read on from a place, at the cover. */
	offer(place: Place): void;
}

const headOf = ({ element }: Place): string =>
	element.querySelector('h1 > .visually-hidden, h2, h3')?.textContent.trim() ?? '';

/** A pattern of the copy with its gaps filled in order: `# / #`. */
export function filled(pattern: string, ...values: readonly (string | number)[]): string {
	let next = 0;
	return pattern.replace(/#/g, () => String(values[next++] ?? ''));
}

export function panelsOf({ tree }: Mount, places: readonly Place[], asked: Asked): Panels {
	const one = (selector: string): HTMLElement | null => tree.querySelector(selector);
	const all = <T extends Element = HTMLElement>(selector: string): T[] => [
		...tree.querySelectorAll<T>(selector)
	];
	const total = places.filter(({ number }) => number !== undefined).length;
	const links = all<HTMLAnchorElement>('[data-rail-chapter], [data-contents]');
	const count = one('[data-bar-count]');
	const said = one('[data-bar-said]');
	const copied = one('[data-copied]');
	let here = places[0];

	/** `嘴仗 3 / 50`; the number alone where there is no list of chapters; else the place's own head. */
	const placeName = (place: Place): string => {
		const chapter = one(`[data-contents="${place.chapter ?? ''}"]`)?.dataset.name;
		const number = place.number === undefined ? '' : `${place.number} / ${total}`;
		return [chapter ?? (number || headOf(place)), chapter && number].filter(Boolean).join(' ');
	};

	for (const button of all('[data-move]'))
		button.addEventListener('click', () => asked.move(button.dataset.move as Move));
	for (const input of all<HTMLInputElement>('[data-ways] input[type="radio"]'))
		input.addEventListener('change', () => {
			if (isWay(input.value)) asked.way(input.value);
		});
	const [still] = all<HTMLInputElement>('[data-ways] input[type="checkbox"]');
	still?.addEventListener('change', () => asked.still(still.checked));
	// The sheet has done its work once a chapter was chosen.
	for (const link of all('[data-contents]'))
		link.addEventListener('click', () => link.closest<HTMLElement>('[popover]')?.hidePopover());
	const copy = one('[data-copy]');
	copy?.addEventListener('click', () => {
		const tell = (key: 'copyDone' | 'copyFailed'): void => {
			if (copied) copied.textContent = copy.dataset[key] ?? '';
		};
		// Absent where the page is not served securely.
		const clipboard = navigator.clipboard as Clipboard | undefined;
		if (!clipboard) {
			tell('copyFailed');
			return;
		}
		clipboard.writeText(addressOf(here?.id ?? '')).then(
			() => tell('copyDone'),
			() => tell('copyFailed')
		);
	});

	return {
		at(place) {
			here = place;
			for (const link of links) {
				const target = link.dataset.contents ?? link.dataset.railChapter;
				const current = target === (place.chapter ?? place.id);
				if (current) link.setAttribute('aria-current', 'true');
				else link.removeAttribute('aria-current');
			}
			if (copied) copied.textContent = '';
			if (!count || !said) return;
			count.textContent = placeName(place);
			const number = place.number;
			said.textContent = [
				number === undefined ? '' : filled(said.dataset.count ?? '', number, total),
				headOf(place)
			]
				.filter(Boolean)
				.join(' ');
			const at = places.indexOf(place);
			for (const [move, end] of [
				['previous', at === 0],
				['next', at === places.length - 1]
			] as const) {
				one(`[data-move="${move}"]`)?.setAttribute('aria-disabled', String(end));
			}
		},
		settings(way, motion) {
			for (const input of all<HTMLInputElement>('[data-ways] input[type="radio"]'))
				input.checked = input.value === way;
			if (!still) return;
			still.checked = motion.still();
			still.disabled = motion.bySystem();
			one('[data-motion-system]')?.toggleAttribute('hidden', !motion.bySystem());
		},
		offer(place) {
			const [link] = all<HTMLAnchorElement>('[data-resume]');
			if (!link) return;
			link.href = `#${place.id}`;
			link.textContent = filled(link.textContent, placeName(place));
			link.hidden = false;
		}
	};
}
