import type { Bilingual, Figure } from '../../lib/figures/figure';
import { byId, stated, type Leader, type Person, type Tables } from '../../lib/tables';
import type { Cell, SceneTable } from '../../lib/scene/table';

export type Rank = Leader['rank'];

/** A firm of the line-up, in its order. */
export interface Column {
	readonly id: string;
	readonly nameZh: string;
	readonly nameEn: string;
}

/** A leader whom the article names, firm by firm and there from the top down. */
export interface Plate {
	readonly person: string;
	readonly firm: string;
	readonly rank: Rank;
	readonly part: Leader['part'];
	readonly nameZh: string;
	readonly nameEn: string;
}

export interface LineupFacts {
	readonly firms: Figure;
	readonly leaders: Figure;
	readonly chiefExecutives: Figure;
	readonly ctos: Figure;
	readonly vicePresidents: Figure;
	readonly chiefScientists: Figure;
	readonly firmsNamed: Figure;
	readonly firmsLedByChief: Figure;
	readonly wuTianSince: Figure;
	readonly level: Figure;
	readonly columns: readonly Column[];
	readonly plates: readonly Plate[];
}

/** What counts heads rests on: the titles that the article gives. */
const COUNTED = 'X9';

function counted(
	rows: readonly unknown[],
	unit: 'firms' | 'people',
	sources: readonly string[],
	formula: Bilingual
): Figure {
	return { value: rows.length, unit, standing: 'computed', claim: COUNTED, sources, formula };
}

const columnsOf = (tables: Tables): readonly Column[] =>
	tables.firms
		.filter((firm) => firm.lineupOrder !== undefined)
		.sort((a, b) => (a.lineupOrder ?? 0) - (b.lineupOrder ?? 0))
		.map(({ id, nameZh, nameEn }) => ({ id, nameZh, nameEn }));

/** The leaders of the columns, left to right. @throws for a leader of a firm without a column */
function leadersOf(tables: Tables, columns: readonly Column[]): readonly Leader[] {
	const at = ({ firm, person }: Leader): number => {
		const found = columns.findIndex(({ id }) => id === firm);
		if (found < 0)
			throw new Error(
				`data/leaders.csv: ${person}: firm: expected a firm with a lineup_order in data/firms.csv, found "${firm}"`
			);
		return found;
	};
	return [...tables.leaders].sort((a, b) => at(a) - at(b) || a.order - b.order);
}

const personOf = (tables: Tables, id: string): Person => byId(tables.people, id, 'data/people.csv');

/** @throws when a leader has no name or no column, or a stated number is missing */
export function facts(tables: Tables): LineupFacts {
	const columns = columnsOf(tables);
	const leaders = leadersOf(tables, columns);
	const sources = [...new Set(leaders.map(({ source }) => source))];
	const of = (rank: Rank): readonly Leader[] => leaders.filter((leader) => leader.rank === rank);
	const firmsOf = (those: readonly Leader[]): readonly string[] => [
		...new Set(those.map(({ firm }) => firm))
	];
	const ranked = (rank: Rank, zh: string, en: string): Figure =>
		counted(of(rank), 'people', sources, {
			zh: `点名的人里，先写的管理职务是${zh}的，每人只数一次`,
			en: `of the people named, those whose first-named management title is ${en}, each counted once`
		});
	return {
		firms: counted(columns, 'firms', ['time-weekly'], {
			zh: '文章这一段写到的公司，逐家数',
			en: 'the firms that this part of the article goes through, counted'
		}),
		leaders: counted(leaders, 'people', sources, {
			zh: '文章点名的大模型负责人，逐个数',
			en: 'the people whom the article names as leading a model, counted'
		}),
		chiefExecutives: ranked('chief-executive', '首席执行官', 'chief executive'),
		ctos: ranked('cto', '首席技术官', 'chief technology officer'),
		vicePresidents: ranked('vice-president', '副总裁', 'vice-president'),
		chiefScientists: counted(of('chief-scientist'), 'people', sources, {
			zh: '点名的人里，没有管理职务、头衔是首席科学家的',
			en: 'of the people named, those with the title of chief scientist and no management title'
		}),
		firmsNamed: counted(firmsOf(leaders), 'firms', sources, {
			zh: '文章至少点名一位负责人的公司',
			en: 'firms for which the article names at least one leader'
		}),
		firmsLedByChief: counted(firmsOf(of('chief-executive')), 'firms', sources, {
			zh: '点名的人里有首席执行官的公司',
			en: 'firms whose named leaders include the chief executive'
		}),
		wuTianSince: stated(tables, 'wu-tian-since', 'year'),
		level: stated(tables, 'level', 'level'),
		columns,
		plates: leaders.map(({ person, firm, rank, part }) => {
			const { nameZh, nameEn } = personOf(tables, person);
			return { person, firm, rank, part, nameZh, nameEn };
		})
	};
}

const partWords: Readonly<Record<Leader['part'], Bilingual>> = {
	watches: { zh: '亲自过问', en: 'watches' },
	commands: { zh: '居于其上', en: 'stands above' },
	'in-charge': { zh: '直接负责', en: 'directly in charge' }
};

/** Everybody named, with firm, role and part; the firm that names nobody stands with empty cells. */
export function table(f: LineupFacts, tables: Tables): SceneTable {
	const rows = f.columns.flatMap((column): Cell[][] => {
		const firm: Bilingual = { zh: column.nameZh, en: column.nameEn };
		const plates = f.plates.filter((plate) => plate.firm === column.id);
		if (plates.length === 0)
			return [[firm, { zh: '文章未点名', en: 'nobody named in the article' }, null, null]];
		return plates.map(({ person, part }) => {
			const { nameZh, nameEn, roleZh, roleEn } = personOf(tables, person);
			return [firm, { zh: nameZh, en: nameEn }, { zh: roleZh, en: roleEn }, partWords[part]];
		});
	});
	const counts: readonly (readonly [Bilingual, Figure])[] = [
		[{ zh: '合计', en: 'In all' }, f.leaders],
		[{ zh: '其中首席执行官', en: 'of them chief executives' }, f.chiefExecutives],
		[{ zh: '首席技术官', en: 'chief technology officers' }, f.ctos],
		[{ zh: '副总裁', en: 'vice-presidents' }, f.vicePresidents],
		[{ zh: '首席科学家', en: 'chief scientists' }, f.chiefScientists]
	];
	return {
		caption: { zh: '文章点名的大模型负责人', en: 'The leaders whom the article names' },
		columns: [
			{ zh: '公司', en: 'Firm' },
			{ zh: '姓名', en: 'Name' },
			{ zh: '当时的职务', en: 'Role at the time' },
			{ zh: '在大模型上', en: 'Part in the model' }
		],
		rows: [...rows, ...counts.map(([name, figure]): Cell[] => [name, figure, null, null])],
		files: ['leaders.csv', 'people.csv', 'firms.csv', 'reported.csv']
	};
}
