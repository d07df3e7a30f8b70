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

	slider.addEventListener('input', () => {
		show(true, '');
		onanswer(slider.valueAsNumber);
	});
	root.querySelector('[data-guess-fix]')?.addEventListener('click', () => {
		show(true, filled(say('guess-fixed'), 2 ** slider.valueAsNumber));
		onanswer(slider.valueAsNumber);
	});
	root.querySelector('[data-guess-skip]')?.addEventListener('click', () => {
		slider.value = '0';
		show(false, say('guess-skipped'));
		onanswer(undefined);
	});

	root.querySelector('[data-guess-idle]')?.remove();
	for (const asleep of root.querySelectorAll('[hidden]')) asleep.removeAttribute('hidden');
	root.dataset.awake = '';
	show(false, '');
};
