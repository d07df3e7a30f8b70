/**
 * The readers' script of the story's own page: everything it does beyond being read. Stages are
 * islands, each woken with its own code and figures as the reader comes near; prose stays the HTML it
 * is.
 */
import { fetched } from '../mount/files';
import { wakeOwnPage } from './own-page';

wakeOwnPage(fetched);
