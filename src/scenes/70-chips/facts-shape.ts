import type { Figure } from '../../lib/figures/figure';

/** The same measure of both cards. */
export type Pair = Readonly<Record<'a100' | 'a800', Figure>>;

/** Every number of the scene. */
export interface ChipsFacts {
	/** The link between cards; `lane` is what one lane of the drawing carries. */
	readonly link: Pair & Readonly<Record<'cut' | 'lane', Figure>>;
	/** What was not cut: peak tensor arithmetic, memory bandwidth, power rating. */
	readonly tflops: Pair;
	readonly bandwidth: Pair;
	readonly power: Pair;
	/** Peak tensor arithmetic of the V100. */
	readonly v100: Figure;
	/** The V100 as a share of the A100: as told, by peak arithmetic, by Lambda's estimate. */
	readonly told: Figure;
	readonly peak: Figure;
	readonly lambdaSpeed: Figure;
	readonly lambda: Figure;
	readonly home: Readonly<
		Record<
			| 'kirin'
			| 'kunlunShown'
			| 'kunlunSince'
			| 'kunlunMade'
			| 'starSea'
			| 'a100'
			| 'zixiao'
			| 'zixiaoSpeed'
			| 'zixiaoSaving'
			| 'angel'
			| 'angelTold'
			| 'cluster'
			| 'days'
			| 'daysAngel'
			| 'daysCluster',
			Figure
		>
	>;
}
