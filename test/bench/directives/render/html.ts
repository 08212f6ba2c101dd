import type { Composed } from '../compose.js';
import { type Block, type Cell, printMark } from '../document.js';

const escaped = (words: string) =>
  words.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark);
const broken = (words: string) => escaped(words).replaceAll('\n', '<br>');
const spaced = (words: string) => broken(words).replaceAll('  ', '&nbsp;&nbsp;');

const cellOf = (tag: string, { text, columns = 1, rows = 1 }: Cell) =>
  `<${tag}${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}><p>${broken(text)}</p></${tag}>`;
const rowOf = (tag: string, cells: readonly Cell[]) => `<tr>${cells.map((cell) => cellOf(tag, cell)).join('')}</tr>`;

function say(block: Block): string {
  switch (block.kind) {
    case 'title':
      return block.lines.map((line) => `<p style="text-align:center"><strong>${escaped(line)}</strong></p>`).join('\n');
    case 'heading':
      return `<p style="text-indent:2em"><span style="font-family:黑体">${block.mark ? printMark(block.mark) : ''}${broken(block.text)}</span></p>`;
    case 'item':
      return `<p style="text-indent:2em">${printMark(block.mark)}${broken(block.text)}</p>`;
    case 'paragraph':
      return `<p style="text-align:${block.align ?? 'justify'}${block.align ? '' : ';text-indent:2em'}">${broken(block.text)}</p>`;
    case 'line':
      return `<p>${spaced(block.text)}</p>`;
    case 'table':
      return `<table border="1" cellspacing="0"><tbody>${rowOf(
        'td',
        block.head.map((text) => ({ text })),
      )}${block.rows.map((row) => rowOf('td', row)).join('')}</tbody></table>`;
    case 'page':
      return '';
    case 'noise':
      return `<div>${escaped(block.text)}</div>`;
  }
}

/** The directive as a page of a government site, with navigation, breadcrumbs, buttons and a footer around it. */
export function renderHtml({ blocks, gold }: Composed): string {
  const site = gold.issuers[0]?.replace(/办公[厅室]$/, '') ?? '政府';
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(gold.title)}_${escaped(site)}门户网站</title>
<style>.con p { line-height: 2; }</style>
<script>var _hmt = [];</script>
</head>
<body>
<div class="header"><nav><ul><li><a href="/">首页</a></li><li><a href="/xxgk">政务公开</a></li><li><a href="/zwfw">政务服务</a></li><li><a href="/hdjl">互动交流</a></li></ul></nav></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/xxgk">政务公开</a> &gt; <a href="/xxgk/zcwj">政策文件</a></div>
<div class="article">
<div class="con" id="zoom">
${blocks.map(say).filter(Boolean).join('\n')}
</div>
<p>（责任编辑：网站管理员）</p>
<div class="tools"><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div>
</div>
<footer><p>主办单位：${escaped(site)}　承办单位：信息中心</p><p>网站标识码：3715000001　联系我们</p></footer>
</body>
</html>
`;
}
