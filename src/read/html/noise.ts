import type { Element } from 'domhandler';

/** Elements whose words are no part of a page's text; `form` is not among them, since whole pages stand in one. */
export const DROPPED: ReadonlySet<string> = new Set(
  'title script style noscript template svg nav footer iframe button input select textarea object embed canvas video audio map'.split(
    ' ',
  ),
);

/** Names of classes and ids that pages give to what stands around their text; a content_footer is the text's own. */
const AROUND =
  /(?:^|(?<!content)[-_]|\s)(?:nav|navbar|navi|menu|submenu|breadcrumbs?|crumbs?|location|position|dqwz|foot|footer|bottom|topbar|share|bdshare|bdsharebuttonbox|toolbar|related|recommend|sidebar|copyright|qrcode|ewm|erweima|search|login|pagination|wza|accessibility)(?:$|[-_\s\d])/i;

/** Whether an element is not shown. */
export const isHidden = ({ attribs }: Element): boolean =>
  'hidden' in attribs || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribs.style ?? '');

/** Whether an element says by its name that it stands around the text. */
export const standsAround = ({ attribs }: Element): boolean =>
  AROUND.test(attribs.class ?? '') || AROUND.test(attribs.id ?? '');

const TOOLS =
  '【?(?:打印(?:本页|此页|文章|页面)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|列表|首页)?|分享(?:到|至)?|收藏(?:本页)?|复制链接|下载|微信|微博|QQ空间|大|中|小|A\\+|A-|Tt|默认|超大)】?';

/** Lines that pages print around their text, one pattern a habit with an example. */
export const NOISE_LINES: readonly { readonly name: string; readonly example: string; readonly pattern: RegExp }[] = [
  {
    name: 'page/position',
    example: '当前位置：首页 > 政务公开 > 文件',
    pattern: /^(?:您?(?:当前|现在)?(?:的)?(?:所在)?的?位置(?:是)?|您的位置)[\s\u3000]*[：:>]|^首页[\s\u3000]*[>›»→]/,
  },
  {
    name: 'page/tools',
    example: '【打印本页】 【关闭窗口】',
    pattern: new RegExp(
      `^(?:(?:字体|字号|视力保护色|分享到?|阅读)[：:]?[\\s\\u3000|｜/]*)?(?:${TOOLS}[\\s\\u3000|｜/·]*)+$`,
      'i',
    ),
  },
  { name: 'page/scan', example: '扫一扫在手机打开当前页', pattern: /^(?:用?微信)?扫一扫.{0,24}$/ },
  {
    name: 'page/editor',
    example: '(责任编辑:网站管理员)',
    pattern: /^[（(【[]?(?:责任)?(?:编辑|校对|审核)[：:][^。]{0,20}[)）】\]]?$/,
  },
  { name: 'page/neighbours', example: '上一篇：关于……的通知', pattern: /^[【[]?(?:上|下)一(?:篇|条|页)[】\]]?[：:]?/ },
  {
    name: 'page/count',
    example: '浏览次数：1024',
    pattern: /^(?:浏览|阅读|点击|访问)(?:次数|量|数)?[：:]?[\s\u3000]*\d*[\s\u3000]*次?$/,
  },
  {
    name: 'page/owner',
    example: '版权所有：某市人民政府　京ICP备05000000号',
    pattern:
      /ICP备|公网安备|网站标识码|^版权所有|^(?:Copyright|©)|^主办(?:单位)?[：:].{2,40}承办(?:单位)?[：:]|^建议使用.{0,40}(?:分辨率|浏览器)/i,
  },
];

/** Whether a line belongs to the page rather than its text. */
export const isNoiseLine = (line: string): boolean => {
  const words = line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
  return words.length <= 160 && NOISE_LINES.some(({ pattern }) => pattern.test(words));
};
