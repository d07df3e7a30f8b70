/**
 * The method page's script: which claims are shown. The page is whole without it, and a link to a
 * row always shows that row.
 */
const form = document.querySelector<HTMLFormElement>('[data-filter]');
const count = document.querySelector<HTMLOutputElement>('[data-filter-count]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-claim]')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-claims-of]')];

const chosen = (name: string): string => {
	const field = form?.elements.namedItem(name);
	return field instanceof HTMLSelectElement ? field.value : '';
};

function filter(): void {
	const [chapter, standing] = [chosen('chapter'), chosen('standing')];
	let shown = 0;
	for (const group of groups) {
		const isChosen = chapter === '' || group.dataset.claimsOf === chapter;
		const own = rows.filter((row) => group.contains(row));
		for (const row of own) row.hidden = standing !== '' && row.dataset.standing !== standing;
		const left = isChosen ? own.filter((row) => !row.hidden).length : 0;
		group.hidden = left === 0;
		shown += left;
	}
	if (!count) return;
	const numbers = [shown, rows.length];
	count.value = (count.dataset.template ?? '').replace(/#/g, () => String(numbers.shift() ?? ''));
}

/** A link into the table opens it where it is filtered away. */
function follow(): void {
	const row = rows.find(({ id }) => id !== '' && id === decodeURIComponent(location.hash.slice(1)));
	if (!row) return;
	if (row.hidden || row.closest<HTMLElement>('[data-claims-of]')?.hidden) {
		form?.reset();
		filter();
	}
	row.scrollIntoView();
	row.focus({ preventScroll: true });
}

form?.addEventListener('input', filter);
form?.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', follow);
filter();
follow();
