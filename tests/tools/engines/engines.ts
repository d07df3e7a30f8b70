/** The browser engines that the tests run in, and which of them a run leaves out on purpose. */

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** What each is called in messages. */
export const titles: Readonly<Record<Engine, string>> = {
	chromium: 'Chromium',
	firefox: 'Firefox',
	webkit: 'WebKit'
};

const isEngine = (name: string): name is Engine => engines.some((engine) => engine === name);

/**
 * The engines that `ENGINES` names, or all of them.
 * @throws for a name that is none
 */
export function chosenEngines(env: Readonly<Record<string, string | undefined>>): Engine[] {
	const wish = env.ENGINES?.trim() ?? '';
	if (wish === '') return [...engines];
	const names = wish.split(',').map((name) => name.trim());
	const unknown = names.find((name) => !isEngine(name));
	if (unknown !== undefined)
		throw new Error(
			`ENGINES is "${wish}": expected names out of ${engines.join(',')}, found "${unknown}".`
		);
	return engines.filter((engine) => names.includes(engine));
}

/** `left out on purpose: firefox, webkit`; nothing where no engine is. */
export function leftOutLine(chosen: readonly Engine[]): string | undefined {
	const others = engines.filter((engine) => !chosen.includes(engine));
	return others.length > 0 ? `left out on purpose (ENGINES): ${others.join(', ')}` : undefined;
}
