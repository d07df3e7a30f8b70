/** Text of every table by path from the root, `data/listings.csv`. Works under Vite only. */
export function dataFiles(): Record<string, string> {
	const files = import.meta.glob<string>('/data/*.csv', {
		query: '?raw',
		import: 'default',
		eager: true
	});
	return Object.fromEntries(Object.entries(files).map(([path, csv]) => [path.slice(1), csv]));
}
