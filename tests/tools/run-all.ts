/**
 * `npm test`, and its quick part `npm run check`: stages one after another, until one fails. Each is
 * a script of package.json and can be run alone. Ends with `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chosenEngines, leftOutLine } from './engines/engines';
import { closingLine, playwrightTally, stageTally, sum, vitestTally, type Tally } from './tally';

interface Stage {
	readonly name: string;
	readonly script: string;
	/** The report that its runner leaves; a stage without one counts as one test. */
	readonly report?: { readonly file: string; readonly read: (report: unknown) => Tally };
}

const root = join(import.meta.dirname, '../..');
const vitest = (file: string): Stage['report'] => ({ file, read: vitestTally });

const quick: readonly Stage[] = [
	{ name: 'generated files', script: 'generate' },
	{ name: 'format', script: 'format:check' },
	{ name: 'lint', script: 'lint' },
	{ name: 'types', script: 'types' },
	{ name: 'import rules', script: 'imports' },
	{ name: 'unused code', script: 'knip' },
	{ name: 'unit tests', script: 'test:unit', report: vitest('unit.json') }
];
const slow: readonly Stage[] = [
	{ name: 'broken files', script: 'test:mutations', report: vitest('mutations.json') },
	{ name: 'build', script: 'build' },
	{ name: 'archive', script: 'build:archive' },
	{ name: 'html tests', script: 'test:html', report: vitest('html.json') },
	{ name: 'size checks', script: 'test:sizes', report: vitest('sizes.json') },
	{
		name: 'browser tests',
		script: 'test:browser',
		report: { file: 'browser.json', read: playwrightTally }
	}
];

/** Run a script of package.json with its output passed through; gives its exit code. */
function run(script: string): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn('npm', ['run', '--silent', script], {
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit'],
			shell: process.platform === 'win32'
		});
		child.once('error', (error) => {
			console.error(`npm run ${script}: ${error.message}`);
			resolve(1);
		});
		child.once('exit', (code) => {
			resolve(code ?? 1);
		});
	});
}

/** What the stage's runner counted; nothing where it left no report that can be read. */
function counted(report: NonNullable<Stage['report']>, path: string): Tally {
	if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
	try {
		return report.read(JSON.parse(readFileSync(path, 'utf8')));
	} catch (error) {
		console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
		return { passed: 0, failed: 1, skipped: 0 };
	}
}

async function runStage({ script, report }: Stage): Promise<Tally> {
	if (!report) return stageTally(await run(script), undefined);
	const path = join(root, 'test-results', report.file);
	rmSync(path, { force: true });
	const code = await run(script);
	return stageTally(code, counted(report, path));
}

// Ctrl+C reaches the running stage by itself; it fails, and the run ends with what there is.
process.on('SIGINT', () => undefined);

const stages = process.argv[2] === 'check' ? quick : [...quick, ...slow];
// Before anything runs: a name that is no engine's would be found out after minutes.
const leftOut = stages === quick ? undefined : leftOutLine(chosenEngines(process.env));
const done: { readonly line: string; readonly tally: Tally }[] = [];
for (const stage of stages) {
	console.log(`\n── ${stage.name} ──`);
	const start = performance.now();
	const tally = await runStage(stage);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	done.push({
		line: `${stage.name.padEnd(16)} ${seconds.padStart(6)} s  ${closingLine(tally)}`,
		tally
	});
	if (tally.failed > 0) break;
}

const total = sum(done.map(({ tally }) => tally));
console.log(`\n${done.map(({ line }) => line).join('\n')}`);
const left = stages.slice(done.length).map(({ name }) => name);
if (left.length > 0) console.log(`not run: ${left.join(', ')}`);
if (leftOut !== undefined) console.log(`engines ${leftOut}`);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
