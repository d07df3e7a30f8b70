/** What a file is, by the end of its name: for servers, and for what is worth compressing. */

interface FileType {
	readonly type: string;
	/** Text is shipped compressed beside itself; the rest is compressed in itself. */
	readonly text: boolean;
}

const text = (type: string): FileType => ({ type: `${type}; charset=utf-8`, text: true });

/** By extension. A build with a file of any other is refused. */
export const types: Readonly<Record<string, FileType>> = {
	css: text('text/css'),
	csv: text('text/csv'),
	html: text('text/html'),
	js: text('text/javascript'),
	json: { type: 'application/json', text: true },
	png: { type: 'image/png', text: false },
	svg: { type: 'image/svg+xml', text: true },
	txt: text('text/plain'),
	woff2: { type: 'font/woff2', text: false },
	xml: text('application/rss+xml'),
	zip: { type: 'application/zip', text: false }
};

/** @param name of a file, or a path to it; a folder is its page */
export function typeOf(name: string): FileType | undefined {
	const extension = name.endsWith('/') ? 'html' : /\.([a-z0-9]+)$/.exec(name)?.[1];
	return extension === undefined ? undefined : types[extension];
}
