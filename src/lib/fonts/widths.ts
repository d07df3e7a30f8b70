/**
 * Writes the advance widths that labels are measured with, on server and client alike:
 * `tsx src/lib/fonts/widths.ts`, after a font package or `faces.ts` has changed.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { measureAdvances } from './advances';

const target = fileURLToPath(new URL('../geometry/advance-widths.json', import.meta.url));
const style = { ...(await resolveConfig(target)), filepath: target };
writeFileSync(target, await format(JSON.stringify(measureAdvances()), style));
