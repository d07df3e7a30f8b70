/**
 * Where a story's JSON files come from: the site that serves it, or, where nobody serves it, the page
 * itself, which then carries them.
 */

/**
 * Gives what a JSON file of the story holds.
 * @param address from the page, as `data-payload` has it: `scenes/feud.json`
 * @param signal gives up waiting
 * @throws where there is no such file
 */
export type ReadJson = (address: string, signal?: AbortSignal) => Promise<unknown>;

export const fetched: ReadJson = async (address, signal) => {
	const answer = await fetch(new URL(address, document.baseURI), { signal: signal ?? null });
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return answer.json();
};

/** From `<script type="application/json" data-carried="scenes/feud.json">` in the page. */
export const carried: ReadJson = (address) =>
	new Promise((resolve) => {
		const block = document.querySelector(`[data-carried="${CSS.escape(address)}"]`);
		if (!block) throw new Error(`${address}: the page does not carry it`);
		resolve(JSON.parse(block.textContent));
	});
