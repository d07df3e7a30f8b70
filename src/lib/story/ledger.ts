/**
 * `npm run ledger`: every statement of the article, with the places that use it or the reason why it
 * is left out. Fails where one has neither a row on the method page nor a reason.
 */
import { withModule } from '../build/module';
import { coverageLines, unaccounted, type Coverage } from './coverage';

const list = await withModule('/src/lib/story/coverage-uses.ts', (module) => {
	// The module is named above; Vite cannot know its types.
	const { storyCoverage } = module as { storyCoverage: () => readonly Coverage[] };
	return storyCoverage();
});
console.log(coverageLines(list).join('\n'));
const open = unaccounted(list);
if (open.length > 0) console.error(`neither a row nor a reason: ${open.join(', ')}`);
process.exitCode = open.length === 0 ? 0 : 1;
