/** How many statements we count in the article: F1 … F95. */
const STATEMENTS = 95;

/** Every statement of the article, by its number. Each is either checked or left out with a reason. */
export const ledger: readonly string[] = Array.from({ length: STATEMENTS }, (_, i) => `F${i + 1}`);
