/** What the scene shows, in a sentence; what x, y and ink mean. */
import type { Slim } from '../../lib/figures/figure';
import type { Picture } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { label } from '../../lib/scene/words';
import type { TemplateFacts } from './facts';

export function place(facts: Slim<TemplateFacts>, size: Size, words: Words): readonly Picture[] {
	const bar = (share: number): Picture => ({
		marks: [
			{
				kind: 'rect',
				key: 'bar',
				x: 0,
				y: size.height / 2,
				width: (size.width * share * facts.start.value) / 100_000,
				height: 2 * size.rem,
				fill: 'ink'
			},
			{
				kind: 'text',
				key: 'price',
				x: 0,
				y: size.height / 2 - 0.5 * size.rem,
				text: label(words, 'price'),
				size: 1.5 * size.rem,
				role: 'display',
				fill: 'ink'
			}
		]
	});
	return [bar(0.5), bar(1)];
}
