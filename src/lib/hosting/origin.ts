/**
 * Where the piece is published. Addresses within it are relative and need no answer; what others keep
 * of it (cards, feeds, oEmbed) needs whole ones, from `PUBLIC_ORIGIN` at build time. Build side only.
 */

/**
 * The address that `/zh/` and the like are under, without a slash at its end: `https://example.org`,
 * or `https://example.org/stories/universe`. Nothing where the build was not told.
 * @throws for what is no such address
 */
export function publicOrigin(
	env: Readonly<Record<string, string | undefined>> = process.env
): string | undefined {
	const said = env.PUBLIC_ORIGIN?.trim() ?? '';
	if (said === '') return undefined;
	const url = URL.canParse(said) ? new URL(said) : undefined;
	const plain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
	if (!url || !plain)
		throw new Error(
			`PUBLIC_ORIGIN: expected an address such as https://example.org, found "${said}"`
		);
	return url.origin + url.pathname.replace(/\/+$/, '');
}

/** The whole address of a path such as `/zh/`; nothing where the build was not told where it will be. */
export function published(
	path: string,
	env?: Readonly<Record<string, string | undefined>>
): string | undefined {
	const origin = publicOrigin(env);
	return origin === undefined ? undefined : origin + path;
}

/** The path of the address that the site is under, without a slash at its end; empty where it has none. */
export function basePath(env?: Readonly<Record<string, string | undefined>>): string {
	const origin = publicOrigin(env);
	return origin === undefined ? '' : new URL(origin).pathname.replace(/\/$/, '');
}
