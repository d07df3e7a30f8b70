/** The proof stamps as an edition writes them. */
import type { Standing } from '../figures/figure';
import { seals, type SealName } from '../figures/seals';
import { editionOf, type EditionId } from '../scene/editions';
import { spellingOf } from './spelling';

type Seals = Readonly<Record<Standing, SealName>>;

export function sealsOf(edition: EditionId): Seals {
	const { words } = spellingOf(edition);
	const spell = ({ stamp, name }: SealName): SealName => ({
		stamp: words(stamp),
		name: words(name)
	});
	const { reported, computed, confirmed, disputed } = seals[editionOf(edition).lang];
	return {
		reported: spell(reported),
		computed: spell(computed),
		confirmed: spell(confirmed),
		disputed: spell(disputed)
	};
}
