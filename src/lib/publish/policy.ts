/**
 * What a page's policy (CSP) allows beyond the site's own files, by its route. Kit writes the policy,
 * with the hashes of what stands in the page; this adds to it.
 */

/** The page for editors frames an article of ours, and that the story: no other page has a frame. */
const FRAMING = /\/embed-this(\/article)?$/;
/** What hosts frame. */
const FRAMED = /\/embed(\/|$)/;

/**
 * @param route its id, as Kit has it: `/[lang=lang]/embed`
 * @param site the address that the site is published under, where that is known
 */
export function allowedBy(policy: string, route: string, site: string | undefined): string {
	if (FRAMING.test(route))
		return policy.replace("default-src 'none'", "default-src 'none'; frame-src 'self'");
	if (!FRAMED.test(route) || site === undefined) return policy;
	// In a sandbox without an origin of its own, WebKit takes 'self' for nobody.
	const { origin } = new URL(site);
	return policy.replace(
		/(script-src|style-src|img-src|font-src|connect-src) 'self'/g,
		`$1 'self' ${origin}`
	);
}

/** Puts in a loader's script, as a host's page does. */
const HOSTING = /\/embed-this\/article$/;

/**
 * A page takes markup for its scripts' sake only from `lib/mount/trusted.ts`. Not for development, whose
 * errors are shown over the page by markup of Vite's.
 * @param route its id, as Kit has it
 */
export const trusting = (policy: string, route: string): string =>
	HOSTING.test(route)
		? policy
		: policy.replace(
				"base-uri 'none'",
				"require-trusted-types-for 'script'; trusted-types another-universe; base-uri 'none'"
			);

/** The page is what hosts frame: it has a dress of its own. */
export const isFramed = (route: string): boolean => FRAMED.test(route);
