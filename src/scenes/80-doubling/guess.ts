/** Wakes the guess that `Control.svelte` drew asleep. */
import type { Control } from '../../lib/scene/contract';
import { label } from '../../lib/scene/words';
import { filled } from './numbers';

export const wakeGuess: Control['wake'] = (element, words, onanswer) => {
	const root = element.querySelector<HTMLElement>('[data-guess]');
	const slider = element.querySelector('input');
	const readout = element.querySelector('[data-guess-readout]');
	const said = element.querySelector('[data-guess-said]');
	if (!root || !slider || !readout || !said) return;

	const say = (key: string): string => label(words, key);
	const factor = (key: string): string => filled(say(key), 2 ** slider.valueAsNumber);
	const show = (isGuessed: boolean, words: string): void => {
		readout.textContent = isGuessed ? factor('times') : say('guess-none');
		slider.setAttribute('aria-valuetext', factor('times-said'));
		said.textContent = words;
	};

	let guess: number | undefined;
	const take = (doublings: number | undefined, words: string): void => {
		guess = doublings;
		slider.valueAsNumber = doublings ?? 0;
		show(doublings !== undefined, words);
		onanswer(doublings);
	};
	slider.addEventListener('input', () => take(slider.valueAsNumber, ''));
	// A finger that has scrolled the page by the slider has moved it as it touched down: no guess is meant.
	let before: number | undefined;
	slider.addEventListener('pointerdown', () => {
		before = guess;
	});
	slider.addEventListener('pointercancel', () => take(before, ''));
	root.querySelector('[data-guess-fix]')?.addEventListener('click', () => {
		const fixed = slider.valueAsNumber;
		take(fixed, filled(say('guess-fixed'), 2 ** fixed));
	});
	root
		.querySelector('[data-guess-skip]')
		?.addEventListener('click', () => take(undefined, say('guess-skipped')));

	root.querySelector('[data-guess-idle]')?.remove();
	for (const asleep of root.querySelectorAll('[hidden]')) asleep.removeAttribute('hidden');
	root.dataset.awake = '';
	show(false, '');
};
