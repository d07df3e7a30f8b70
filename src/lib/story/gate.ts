/** The front door: leads to the reader's edition. Without scripts its links do. */
import { editionFor } from '../scene/editions';

const edition = editionFor(navigator.languages);
const link = document.querySelector<HTMLAnchorElement>(`a[href^="${edition}/"]`);
if (link) location.replace(link.href);
