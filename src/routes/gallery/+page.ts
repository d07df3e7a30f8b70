/** A workshop with sliders: the one page that Kit's client runs, in development only. */
export const csr = true;
