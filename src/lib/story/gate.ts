/** The front door: leads to the reader's edition. Without scripts its links do. */
import { editionFor } from '../scene/editions';

location.replace(`${editionFor(navigator.languages)}/`);
