/** What a page or a front matter may state about its directive, in the words that `src/parse` reads at the top of a text. */
interface Fact {
  readonly line: '标题' | '文号' | '发布机构' | '成文日期' | '发布日期';
  /** Names of the fact in public catalogues (公开目录), `<meta>` elements (the standard of the State Council's site check) and front matters. */
  readonly keys: readonly string[];
  /** What a value must look like. */
  readonly value: RegExp;
  readonly example: string;
}

const DATED = /\d{4}\s*[-年./]\s*\d/;
/** Such as publish; news agencies and web sites, which `来源` names as often, end otherwise. */
const UNIT = /(?:政府|办公[厅室]|委员会|小组|总局|[局厅委部会院署])(?:[（(].*[)）])?$/;

const FACTS: readonly Fact[] = [
  {
    line: '标题',
    keys: '标题 名称 文件名称 公文名称 信息名称 文件标题 公文标题 title articletitle'.split(' '),
    value: /[一-龥]{4}/,
    example: '名称：某市人民政府关于……的意见',
  },
  {
    line: '文号',
    keys: '文号 发文字号 文件字号 公文文号 发文文号 文件编号 文件号 docnumber doc_number docno wenhao'.split(' '),
    value: /\d.*号/,
    example: '发文字号：国办发〔2018〕129号',
  },
  {
    line: '发布机构',
    keys: '发布机构 发文机关 发文机构 发布单位 发文单位 发布机关 制发机关 来源 信息来源 文章来源 contentsource source issuer publisher author department organization'.split(
      ' ',
    ),
    value: UNIT,
    example: '发布机构：某市发展和改革委员会',
  },
  {
    line: '成文日期',
    keys: '成文日期 成文时间 印发日期 发文日期 发文时间 制发日期 issuedon issued'.split(' '),
    value: DATED,
    example: '成文日期：2018年12月30日',
  },
  {
    line: '发布日期',
    keys: '发布日期 发布时间 公开日期 发表时间 pubdate publishdate published date'.split(' '),
    value: DATED,
    example: 'PubDate: 2019-01-14 17:00',
  },
];

/** Further keys of public catalogues: a table of them tells of the file, it is no part of it. */
const OTHER_KEYS =
  /^(?:索引号|信息索引号?|信息分类|主题分类|主题词|关键词|组配分类|体裁分类|服务对象|公开方式|公开范围|公开类别|公开目录|有效性|时效性|效力状态|效力|生效日期|失效日期|废止日期|生效时间|废止时间|有效期|公开时限|责任部门|公开主体|分类|主题|文种|语种|内容概述|所属机构|生成日期|浏览次数)$/;

const bare = (key: string) => key.replace(/[\s\u3000【】[\]：:*]/g, '').toLowerCase();

/** Whether a key belongs to a public catalogue. */
export function isMetadataKey(key: string): boolean {
  const name = bare(key);
  return OTHER_KEYS.test(name) || FACTS.some(({ keys }) => keys.includes(name));
}

/** Returns the lines that state the title, number, issuer and dates among the pairs, the first fitting value of each. */
export function metadataLines(pairs: Iterable<readonly [key: string, value: string]>): string[] {
  const all = [...pairs].map(([key, value]) => [bare(key), value.replace(/[\s\u3000\u00a0]+/g, ' ').trim()] as const);
  return FACTS.flatMap(({ line, keys, value }) => {
    const found = all.find(([key, words]) => keys.includes(key) && words.length <= 200 && value.test(words));
    return found ? [`${line}：${found[1]}`] : [];
  });
}

/** Parts a front matter (`--- key: value ---`) from the text under it; `lines` are what it states of a directive. */
export function frontMatter(text: string): { lines: string[]; body: string } {
  const match = /^\s*---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!match?.[1] || !/^[\w\u4e00-\u9fa5-]+[ \t]*[:：]/m.test(match[1])) return { lines: [], body: text };
  const pairs = [...match[1].matchAll(/^([\w\u4e00-\u9fa5-]+)[ \t]*[:：][ \t]*(.*)$/gm)].map(
    ([, key = '', value = '']) => [key, value.replace(/^(["'])(.*)\1\s*$/, '$2')] as const,
  );
  return { lines: metadataLines(pairs), body: text.slice(match[0].length) };
}
