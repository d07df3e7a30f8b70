declare module 'archieml' {
	/** Parses ArchieML; what comes out is whatever the author wrote, so check it. */
	export function load(text: string): unknown;
	const archieml: { load: typeof load };
	export default archieml;
}
