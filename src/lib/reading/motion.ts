/** Whether motion is unwanted: the system's wish, or the reader's own switch on the page. */

export interface Motion {
	/** Asked whenever something is about to move. */
	readonly still: () => boolean;
	/** The system asks for it, whatever the switch says. */
	readonly bySystem: () => boolean;
	set(still: boolean): void;
}

/**
 * Keeps `<html data-still>` current for the style sheet.
 * @param switched the reader's switch as remembered
 * @param onchange called when the answer may have changed
 */
export function motionOf(switched: boolean, onchange: () => void): Motion {
	const system = matchMedia('(prefers-reduced-motion: reduce)');
	let own = switched;
	const still = (): boolean => own || system.matches;
	const show = (): void => {
		document.documentElement.toggleAttribute('data-still', still());
	};
	system.addEventListener('change', () => {
		show();
		onchange();
	});
	show();
	return {
		still,
		bySystem: () => system.matches,
		set(wanted) {
			own = wanted;
			show();
			onchange();
		}
	};
}
