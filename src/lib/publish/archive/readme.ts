/** The archive's `README.txt`, in both languages: for whoever finds the folder with nothing around it. */
import { createHash } from 'node:crypto';
import type { ArchiveWords } from './words';

interface Readme {
	readonly words: ArchiveWords;
	readonly version: string;
	/** Where the piece was published, by its edition; nothing where the build was not told. */
	readonly published: { readonly zh: string; readonly en: string } | undefined;
	/** All the others, by their paths. */
	readonly files: ReadonlyMap<string, Uint8Array>;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Words of the pages hold spaces that do not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function chinese({ words: { zh, corrected }, version, published }: Readme): string {
	return `${zh.title}：${zh.subtitle}
存档版 ${version}

${zh.description}
重述与核对：${zh.author}。原报道：${plain(zh.report)}。
${published ? `发表在 ${published.zh}\n` : ''}
怎么打开
  双击 index.html，用任何浏览器都行；不用联网，不用安装，也不用服务器。
  它会按浏览器的语言进入一版，也可以直接打开：
    zh/index.html       简体中文        zh/method/index.html       方法与核对
    zh-hant/index.html  繁体中文        zh-hant/method/index.html
    en/index.html       英文            en/method/index.html
  每一页的字体、程序和图都在那一页里，单独拷走也能看，只是通往别页和数据的链接会断。
  页面不向任何网站索取任何东西。只有你点了外部来源的链接，才会离开这里。
  关掉脚本也能读：文字、每一步的图和表都在。放到网站上也照样能用。

数字是什么时候的
  ${plain(zh.asOf)}。每个数字的出处，以及知道的日期，写在 data/ 的各行和方法页上。
  ${corrected === undefined ? '这一版没有更正。' : `最近一次更正：${corrected}，见方法页和 data/corrections.csv。`}

数据
  data/ 里每张表有两份：CSV（UTF-8，首行是列名）和 JSON（附每一列的说明）。
  data/dictionary.csv 说明每一列，data/tables.csv 说明每张表的许可。

许可
  代码：MIT。文字、整理的数据和图：CC BY 4.0，转用请注明《${zh.title}》。
  引语与第三方数据归原作者。字体：SIL OFL 1.1，全文和版权行在 licences/。见 LICENSE.txt。

没有收进来的
  只在网上有用的东西：嵌入别人网页用的版本和脚本、oEmbed、供编辑用的页面、订阅源、
  分享用的图、静态图包、写给搜索引擎的信息。
`;
}

function english({ words: { en, corrected }, version, published }: Readme): string {
	return `${en.title}: ${en.subtitle}
Archive of version ${version}

${en.description}
Retelling and checks: ${en.author}. Original report: ${plain(en.report)}.
${published ? `Published at ${published.en}\n` : ''}
How to open it
  Open index.html in any browser. Nothing has to be installed, served or online.
  It leads to an edition by the browser's language; or open one yourself:
    zh/index.html       Chinese, simplified     zh/method/index.html       method and checks
    zh-hant/index.html  Chinese, traditional    zh-hant/method/index.html
    en/index.html       English                 en/method/index.html
  Each page holds its own fonts, script and pictures. One taken away by itself can be read too; only
  its links to other pages and to the data lead nowhere then.
  No page asks any site for anything. You leave this folder only by a link to a source that you follow.
  Without scripts it reads as well: words, a picture of every step, and tables. A web server may serve
  the folder as it is.

How old the figures are
  ${plain(en.asOf)}. Their sources, and dates as far as they are known, are in data/
  row by row, and on the method page.
  ${corrected === undefined ? 'There is no correction in this version.' : `Last correction: ${corrected}; see the method page and data/corrections.csv.`}

Data
  Each table in data/ is there twice: as CSV (UTF-8, column names first) and as JSON (with what each
  column holds). data/dictionary.csv tells every column, data/tables.csv every table's licence.

Licences
  Code: MIT. Text, compiled data and graphics: CC BY 4.0; credit ${en.title}.
  Quotations and third-party data remain their owners'. Fonts: SIL OFL 1.1; its text and the fonts'
  copyright lines are in licences/. See LICENSE.txt.

What is left out
  What only makes sense online: the versions and scripts for other people's pages, oEmbed, the page for
  editors, feeds, pictures for sharing, static packs, what is said to search engines.
`;
}

/** The same words and files give the same text, whenever it is written. */
export function readme(of: Readme): string {
	const list = [...of.files].map(([path, bytes]) => `${sha256(bytes)}  ${path}`);
	const rule = '-'.repeat(72);
	return [
		chinese(of),
		english(of),
		`文件与 SHA-256 / Files and SHA-256\n\n${list.join('\n')}\n`
	].join(`\n${rule}\n\n`);
}
