/** The same script in the archive, whose pages carry all that the story's own page asks its server for. */
import { carried } from '../mount/files';
import { wakeOwnPage } from './own-page';

wakeOwnPage(carried);
