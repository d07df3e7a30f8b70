import type { Bilingual } from '../../lib/figures/figure';
import type { Cell, SceneTable } from '../../lib/scene/table';
import type { ChipsFacts, Pair } from './facts-shape';

const both = (zh: string, en: string): Bilingual => ({ zh, en });
const same = (name: string): Bilingual => both(name, name);

/** The cards measure by measure, then the older card's share, then the home-made ones by date. */
export function table(f: ChipsFacts): SceneTable {
	const pair = (what: Bilingual, { a100, a800 }: Pair): readonly Cell[] => [what, a100, a800, null];
	const note = (what: Bilingual, value: Cell, says: Bilingual): readonly Cell[] => [
		what,
		value,
		null,
		says
	];
	return {
		caption: both(
			'各款卡的参数，和国产芯片的日子',
			'The cards’ figures, and the home-made chips’ dates'
		),
		columns: [
			both('什么', 'What'),
			both('A100，或其数值、日期', 'A100, or the value or date'),
			same('A800'),
			both('说明', 'Note')
		],
		rows: [
			pair(both('卡间互连速率', 'Link between cards'), f.link),
			pair(both('半精度算力峰值', 'Peak FP16 arithmetic'), f.tflops),
			pair(both('显存带宽', 'Memory bandwidth'), f.bandwidth),
			pair(both('功耗上限', 'Power rating'), f.power),
			note(both('V100 半精度算力峰值', 'V100, peak FP16 arithmetic'), f.v100, same('Epoch AI')),
			note(
				both('V100 与 A100 之比', 'V100 as a share of the A100'),
				f.told,
				both('报道，没说按什么算', 'the article; by what measure is not said')
			),
			note(
				both('V100 与 A100 之比', 'V100 as a share of the A100'),
				f.peak,
				both('按半精度峰值', 'by peak FP16')
			),
			note(
				both('V100 与 A100 之比', 'V100 as a share of the A100'),
				f.lambda,
				both('照 Lambda 对语言模型的预计', 'by Lambda’s estimate for language models')
			),
			note(
				both('麒麟', 'Kirin'),
				f.home.kirin,
				both('报道；手机芯片', 'the article; a phone chip')
			),
			note(both('昆仑', 'Kunlun'), f.home.kunlunShown, both('亮相', 'shown')),
			note(
				both('昆仑', 'Kunlun'),
				f.home.kunlunSince,
				both('开始部署，据报道', 'deployment begins, as told')
			),
			note(both('昆仑', 'Kunlun'), f.home.kunlunMade, both('片以上', 'made, or more')),
			note(
				both('星星海', 'Star Sea'),
				f.home.starSea,
				both('腾讯的硬件实验室', 'Tencent’s hardware lab')
			),
			note(both('紫霄', 'Zixiao'), f.home.zixiao, both('已流片', 'taped out')),
			note(
				both('紫霄，最高加速', 'Zixiao, speed up to'),
				f.home.zixiaoSpeed,
				both('腾讯的说法，没说与什么比', 'Tencent’s claim; against what is not said')
			),
			note(
				both('紫霄，成本节省超过', 'Zixiao, cost saved, more than'),
				f.home.zixiaoSaving,
				both('腾讯的说法，没说与什么比', 'Tencent’s claim; against what is not said')
			),
			note(same('AngelPTM'), f.home.angel, both('已训成混元的模型', 'had trained a Hunyuan model')),
			note(same('AngelPTM'), f.home.angelTold, both('报道所写的发布日', 'released, as told')),
			note(both('腾讯新集群', 'Tencent’s cluster'), f.home.cluster, both('发布', 'released')),
			note(
				both('混元训练，原先', 'Hunyuan’s training, before'),
				f.home.days,
				both('腾讯的说法', 'Tencent’s claim')
			),
			note(
				both('混元训练，用 AngelPTM', 'Hunyuan’s training, with AngelPTM'),
				f.home.daysAngel,
				both('腾讯的说法', 'Tencent’s claim')
			),
			note(
				both('混元训练，用新集群', 'Hunyuan’s training, on the cluster'),
				f.home.daysCluster,
				both('腾讯的说法', 'Tencent’s claim')
			)
		],
		files: ['chips.csv', 'reported.csv', 'events.csv', 'quotes.csv']
	};
}
