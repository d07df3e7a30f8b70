/** What `run.ts` has made for the tests of nginx, which run in a process of their own. */
import type { Programs } from './programs';
import type { Variant } from './server';

export interface Room {
	/** Of the run, and gone after it. */
	readonly folder: string;
	readonly programs: Programs;
	/** One nginx for each variant; the first is as most people will have it. */
	readonly servers: readonly (Variant & { readonly address: string })[];
}

const VARIABLE = 'NGINX_ROOM';

export const variablesOf = (room: Room): Record<string, string> => ({
	[VARIABLE]: JSON.stringify(room)
});

/** @throws where the tests were not started by `run.ts` */
export function room(): Room {
	const said = process.env[VARIABLE];
	if (said === undefined)
		throw new Error('expected a running nginx, found none: npm run test:nginx');
	return JSON.parse(said) as Room;
}
