/** `npm run imports`: who imports whom, against the rules. */
import { checkImports, ruleNames } from './imports';

const breaches = await checkImports();
for (const { rule, path, why } of breaches)
	console.error(`${path.join('\n  → ')}\n  breaks ${rule}: ${why}\n`);
console.log(
	breaches.length === 0
		? `imports keep all ${ruleNames.length} rules`
		: `${breaches.length} imports break a rule`
);
process.exitCode = breaches.length === 0 ? 0 : 1;
