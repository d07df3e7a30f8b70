import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const pkg = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Where `vite build --mode islands` leaves the stages' code; see docs/decisions/0002-islands.md. */
const ISLANDS = '.svelte-kit/islands';

/** Where `vite build --mode loader` leaves the script of host pages. */
const LOADER = '.svelte-kit/loader';

/**
 * The static site with the islands in it, and without Kit's own client, which no page asks for.
 * @type {() => import('@sveltejs/kit').Adapter}
 */
function siteAdapter() {
	const site = adapter({ strict: true, fallback: undefined });
	return {
		name: 'another-universe',
		async adapt(builder) {
			if (!existsSync(`${ISLANDS}/.vite/manifest.json`))
				throw new Error(`${ISLANDS} is missing: run \`npm run build\`, which builds it first`);
			if (!process.env.PUBLIC_ORIGIN?.trim())
				builder.log.warn(
					'PUBLIC_ORIGIN is not set: cards have no picture, oEmbed no frame, and canonical addresses are relative; see docs/embedding.md'
				);
			const client = builder.getClientDirectory();
			for (const unused of ['entry', 'chunks', 'nodes'])
				rmSync(`${client}/_app/immutable/${unused}`, { recursive: true, force: true });
			cpSync(`${ISLANDS}/_app`, `${client}/_app`, { recursive: true });
			cpSync(`${ISLANDS}/embed`, `${client}/embed`, { recursive: true });
			cpSync(`${LOADER}/embed`, `${client}/embed`, { recursive: true });
			await site.adapt(builder);
			// Data for a client that no page has.
			for (const file of readdirSync('build', { recursive: true, encoding: 'utf8' }))
				if (/(__data|^_app.version)\.json$/.test(file)) rmSync(`build/${file}`);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: siteAdapter(),
		version: { name: pkg.version },
		inlineStyleThreshold: 64 * 1024,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		prerender: {
			// Every edition's pages are named by their routes.
			entries: ['/', '/404.html'],
			// The islands' files join the site after its pages are made.
			handleHttpError: ({ path, message }) => {
				if (!existsSync(`${ISLANDS}${path}`)) throw new Error(message);
			},
			handleMissingId: 'fail',
			handleUnseenRoutes: ({ routes, message }) => {
				// The gallery is a workshop, not a page: it exists in development only.
				if (routes.some((id) => id !== '/gallery')) throw new Error(message);
			}
		}
	}
};
