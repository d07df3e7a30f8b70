/**
 * The readers' script of the story's own page: everything it does beyond being read. Stages are
 * islands, each woken with its own code and figures as the reader comes near; prose stays the HTML it
 * is.
 */
import { fetched } from '../mount/files';
import { wakeOwnPage } from './own-page';

/** ms after which a page that shows no frames, as one in a tab behind others, wakes without. */
const FRAMELESS = 100;

// The end of the page came in this very task. It is laid out and shown before it is woken: one after
// the other neither holds a reader up.
let woken = false;
const wake = (): void => {
	if (woken) return;
	// Once, also where it fails: the page is then as it was sent.
	woken = true;
	wakeOwnPage(fetched);
};
requestAnimationFrame(() => setTimeout(wake));
setTimeout(wake, FRAMELESS);
