/** Whether motion is unwanted: the system's wish, or the reader's own switch on the page. */
import type { Mount } from '../mount/mount';

export interface Motion {
	/** Asked whenever something is about to move. */
	readonly still: () => boolean;
	/** The system asks for it, whatever the switch says. */
	readonly bySystem: () => boolean;
	set(still: boolean): void;
}

/**
 * Keeps the root's `data-still` current for the style sheet.
 * @param switched the reader's switch as remembered
 * @param onchange called when the answer may have changed
 */
export function motionOf(
	{ root, ending: signal }: Mount,
	switched: boolean,
	onchange: () => void
): Motion {
	const system = matchMedia('(prefers-reduced-motion: reduce)');
	let own = switched;
	const still = (): boolean => own || system.matches;
	const show = (): void => {
		root.toggleAttribute('data-still', still());
	};
	const change = (): void => {
		show();
		onchange();
	};
	system.addEventListener('change', change, { signal });
	show();
	return {
		still,
		bySystem: () => system.matches,
		set(wanted) {
			own = wanted;
			change();
		}
	};
}
