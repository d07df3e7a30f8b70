import { defineScene } from '../../lib/scene/contract';
import type { LineupFacts } from './facts';
import { place } from './place';

export const scene = defineScene<LineupFacts>({
	id: 'lineup',
	act: 'paper',
	steps: ['board', 'baidu', 'huawei', 'alibaba', 'tencent', 'bytedance', 'ranks'],
	end: 'ranks',
	place
});
