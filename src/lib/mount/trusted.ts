/**
 * Markup of the story's own making. Its pages let a browser take markup from nowhere else
 * (`require-trusted-types-for`), and so may a host's page with the story inline.
 */

interface Policy {
	/** Typed as the DOM's types have it: what is given is a `TrustedHTML` where there is such a thing. */
	readonly createHTML: (html: string) => string;
}

interface Factory {
	readonly createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/**
 * @param html that the build has written, or that is made of what is on a list
 * @throws in a host's page that allows no policy of this name
 */
export function trusted(html: string): string {
	const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
	policy ??= trustedTypes?.createPolicy('another-universe', { createHTML: (text) => text });
	return policy ? policy.createHTML(html) : html;
}
