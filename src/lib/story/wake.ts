/**
 * The readers' script: everything a page does beyond being read. Stages are islands, each woken
 * with its own code and figures as the reader comes near; prose stays the HTML it is.
 */
import { revealSlips } from '../provenance/reveal';
import { followPage, type Part } from '../scroll/page';
import { STAGE_QUERY } from './sizes';

const root = document.documentElement;
const prefersStill = matchMedia('(prefers-reduced-motion: reduce)');
const still = (): boolean => prefersStill.matches;

const all = <T extends Element = HTMLElement>(selector: string): T[] => [
	...document.querySelectorAll<T>(selector)
];

/** The stage's chapter shows its stills instead; the text goes on. */
function fail(stage: HTMLElement, reason: unknown): void {
	stage.closest<HTMLElement>('[data-chapter]')?.setAttribute('data-failed', '');
	console.warn(`scene "${stage.dataset.stage ?? ''}" could not be shown`, reason);
}

function wakeStages(): void {
	const wake = (stage: HTMLElement): void => {
		import('./stage')
			.then(({ wakeStage }) => wakeStage(stage, still, (reason) => fail(stage, reason)))
			.catch((reason: unknown) => fail(stage, reason));
	};
	const stages = all('[data-stage]');
	if (!('IntersectionObserver' in window)) return stages.forEach(wake);
	const near = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries)
				if (isIntersecting) {
					near.unobserve(target);
					// The track spans the whole chapter, so that a jump into its middle counts as near.
					const stage = target.querySelector<HTMLElement>('[data-stage]');
					if (stage) wake(stage);
				}
		},
		{ rootMargin: '150% 0%' }
	);
	for (const stage of stages) if (stage.parentElement) near.observe(stage.parentElement);
}

function followReader(): void {
	const parts = all('.cover, .findings, [data-chapter], .closing, .colophon').map(
		(element): Part => ({
			element,
			act: element.dataset.act === 'night' ? 'night' : 'paper',
			isChapter: 'chapter' in element.dataset
		})
	);
	const links = all<HTMLAnchorElement>('[data-rail-chapter]');
	const [across] = all<SVGLineElement>('[data-rail-read="across"]');
	const [down] = all<SVGLineElement>('[data-rail-read="down"]');
	let light = -1;
	let current: number | undefined;
	followPage(parts, still, (now) => {
		if (now.light !== light) {
			light = now.light;
			root.style.setProperty('--light', light.toFixed(3));
		}
		const share = ((100 * now.read) / Math.max(links.length, 1)).toFixed(2);
		across?.setAttribute('x2', share);
		down?.setAttribute('y2', share);
		if (now.chapter === current) return;
		current = now.chapter;
		links.forEach((link, i) => {
			if (i === current) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		});
	});
}

/** The language switch leads to the step that is being read. */
function keepStep(): void {
	for (const link of all<HTMLAnchorElement>('[data-language]')) {
		const plain = link.getAttribute('href') ?? '';
		link.addEventListener('click', () => {
			const line = innerHeight * 0.6;
			const here = all('[data-step], [data-chapter], #findings, #closing')
				.filter((el) => el.getBoundingClientRect().top <= line + 1)
				.at(-1);
			link.setAttribute('href', here && scrollY > 0 ? `${plain}#${here.id}` : plain);
		});
	}
}

root.dataset.awake = '';
if (matchMedia(STAGE_QUERY).matches) wakeStages();
else matchMedia(STAGE_QUERY).addEventListener('change', wakeStages, { once: true });
followReader();
keepStep();
all('[data-slip]').forEach(revealSlips);
