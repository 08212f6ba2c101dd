import { endsInUnitHead, isUnitName } from '#src/lexicon/unit-names.js';

/** A post as printed, taken apart. */
export interface PostParts {
  /** The unit it is in, `null` where none is printed: 副市长. */
  readonly unit: string | null;
  /** 主任, 副局长, 党组书记. */
  readonly title: string;
  /** Whether it heads the unit: not 副, 党组成员, 助理. */
  readonly head: boolean;
}

const TITLES =
  /(?:常务)?(?:第一)?(?:副)?(?:主任委员|常委|主任|局长|厅长|部长|市长|省长|县长|区长|州长|总经理|董事长|总裁|行长|书记|秘书长|主席|院长|校长|社长|处长|科长|台长|所长|会长|署长|委员|政委|司令员|关长|队长|站长|经理|总理|理事长|总工程师|党组成员|部务会议成员|检察长|镇长|乡长|主编|总编辑)$/;

/** Titles that head a unit and say nothing without it; 市长 or 书记 may stand alone. */
const OF_UNIT =
  /^(?:常务)?(?:第一)?(?:副)?(?:主任|局长|厅长|部长|总经理|董事长|总裁|行长|院长|校长|社长|台长|所长|署长|总工程师|党组成员)$/;

/** The parts of one person's posts; 局长 after 市科技局党组书记 is in 市科技局, as readers take it. */
export function partsOfPosts(posts: readonly string[]): (PostParts & { readonly printed: string })[] {
  let before: string | null = null;
  return posts.map((printed) => {
    const parts = partsOfPost(printed);
    const unit = parts.unit ?? (OF_UNIT.test(printed) ? before : null);
    before = unit ?? before;
    return { ...parts, unit, printed };
  });
}

/** Takes 市经信委主任 apart into 市经信委 and 主任; a title that names its own place (副市长) has no unit. */
function partsOfPost(post: string): PostParts {
  // 副局长（主持工作）
  const plain = post.replace(/[（(][^（）()]*[)）]$/, '');
  const title = TITLES.exec(plain)?.[0] ?? '';
  const before = plain.slice(0, plain.length - title.length);
  // 李四（市教育局）, 王五（工会）: a roster that prints the unit alone.
  if (!title && (plain.length > 2 ? endsInUnitHead(plain) : isUnitName(plain)))
    return { unit: plain, title: '', head: false };
  if (!title || !before || !endsInUnitHead(before)) return { unit: null, title: post, head: headsUnit(title || post) };
  return { unit: before, title, head: headsUnit(title) };
}

const headsUnit = (title: string) =>
  /^(?:主任|主任委员|.{0,2}长|书记|总经理|董事长|总裁|行长|主席|经理|理事长)$/.test(title) &&
  !/副|秘书长|科长|处长/.test(title);
