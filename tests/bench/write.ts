/** Puts the last figures where they are told. */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const START = '<!-- figures: npm run bench:embed -- --write -->';
const END = '<!-- end of figures -->';

/** The text with other figures between its two marks. @throws where it has no such marks */
export function withFigures(text: string, figures: string): string {
	const [start, end] = [text.indexOf(START), text.indexOf(END)];
	if (start < 0 || end < start)
		throw new Error(`expected "${START}" and "${END}" after it, found no such place for figures`);
	return `${text.slice(0, start + START.length)}\n\n${figures}\n\n${text.slice(end)}`;
}

/** @throws where the document has no place for them */
export async function writeFigures(
	path: string,
	table: string,
	machine: string,
	runs: number
): Promise<void> {
	const date = new Date().toISOString().slice(0, 10);
	const figures = `${machine}; runs: ${runs}; ${date}.\n\n${table}`;
	const text = withFigures(await readFile(path, 'utf8'), figures);
	const options = await resolveConfig(path);
	await writeFile(path, await format(text, { ...options, filepath: path }));
}
