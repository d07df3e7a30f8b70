/**
 * Policies that are sent as headers. Pages carry one in themselves too, with the hashes of what stands in
 * them (svelte.config.js), and a browser wants both: so none of these is narrower than the page's own,
 * save in what only a header can say. `tests/html/headers.test.ts` compares them.
 */

type Policy = Readonly<Record<string, readonly string[]>>;

const written = (policy: Policy): string =>
	Object.entries(policy)
		.map((directive) => directive.flat().join(' '))
		.join('; ');

const NONE = ["'none'"];
const SELF = ["'self'"];

/** Where a page's own policy says more, it counts. */
const PAGE: Policy = {
	'default-src': NONE,
	'script-src': SELF,
	// Pages bring their style sheet in themselves; which one it is, their own policy says by its hash.
	'style-src': ["'self'", "'unsafe-inline'"],
	'img-src': ["'self'", 'data:'],
	'font-src': SELF,
	'connect-src': SELF,
	'frame-src': SELF,
	'base-uri': NONE,
	'form-action': NONE
};

export const pagePolicy = written({ ...PAGE, 'frame-ancestors': NONE });

/** The sample article stands in the page for editors. */
export const samplePolicy = written({ ...PAGE, 'frame-ancestors': SELF });

/**
 * Frames name no source here: in a sandbox WebKit takes 'self' for nobody, and the site's own address is
 * in the page's policy where the build knew it (lib/publish/policy.ts). Anybody may frame them.
 */
export const framedPolicy = written({ 'object-src': NONE, 'base-uri': NONE, 'form-action': NONE });

/**
 * Files that are no pages: a drawing or a fragment that is opened by itself runs nothing. Not by `sandbox`,
 * in which WebKit would refuse a fragment its picture.
 */
export const filePolicy = written({
	'default-src': NONE,
	'style-src': ["'unsafe-inline'"],
	'img-src': ["'self'", 'data:'],
	'base-uri': NONE,
	'form-action': NONE
});

/** The page for what is not there has a style sheet in itself, and an empty icon. */
export const lostPolicy = written({
	'default-src': NONE,
	'style-src': ["'unsafe-inline'"],
	'img-src': ['data:'],
	'base-uri': NONE,
	'form-action': NONE,
	'frame-ancestors': NONE
});

/** What the piece never asks for, neither here nor in a frame of its own. */
export const PERMISSIONS = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb'
]
	.map((feature) => `${feature}=()`)
	.join(', ');
