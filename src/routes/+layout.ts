/** Pages are files, and carry no client of Kit's: what moves wakes by itself (lib/story/wake.ts). */
export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';
