/** Puts the last figures where they are told. */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const startOf = (command: string): string => `<!-- figures: npm run ${command} -- --write -->`;
const END = '<!-- end of figures -->';

/**
 * The text with other figures between its two marks.
 * @param command that takes the figures, as npm knows it
 * @throws where it has no such marks
 */
export function withFigures(text: string, command: string, figures: string): string {
	const from = startOf(command);
	const start = text.indexOf(from);
	const end = text.indexOf(END, Math.max(start, 0));
	if (start < 0 || end < start)
		throw new Error(`expected "${from}" and "${END}" after it, found no such place for figures`);
	return `${text.slice(0, start + from.length)}\n\n${figures}\n\n${text.slice(end)}`;
}

/**
 * @param table Markdown
 * @param taken on what, and in how many runs
 * @throws where the document has no place for them
 */
export async function writeFigures(
	command: string,
	path: string,
	table: string,
	taken: string
): Promise<void> {
	const date = new Date().toISOString().slice(0, 10);
	const figures = `${taken}; ${date}.\n\n${table}`;
	const text = withFigures(await readFile(path, 'utf8'), command, figures);
	const options = await resolveConfig(path);
	await writeFile(path, await format(text, { ...options, filepath: path }));
}
