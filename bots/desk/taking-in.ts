import type { IngestReport } from '#src/app-port.js';
import { type Block, type Reply, textReply } from '../port/reply.js';

const OUTCOME = { created: '已载入', replaced: '已用新文本更新', unchanged: '这份文件早已载入，没有变化：' } as const;

/** What a diagnostic means, by its rule. */
const NOT_UNDERSTOOD: Readonly<Record<string, string>> = {
  'duty/no-task': '写了责任单位，但没有读出属于哪项任务',
  'duty/unread': '像是责任分工，但没有读出单位',
  'duty/people': '写了责任人，只记了单位',
  'table/blank-units': '表格这一行没有责任单位',
  'read/damaged': '文件这里有乱码',
  'correction/unplaced': '人工更正的原话在新文本里找不到了',
};
/** So many places are named; the rest is counted. */
const MOST_PLACES = 5;
/** So much of each is quoted, in UTF-16 units. */
const LONGEST = 80;

/** Why a file was not loaded, by the code of the error. */
const NOT_LOADED: Readonly<Record<string, string>> = {
  EMPTY_FILE: '文件是空的，没有载入。',
  BINARY_FILE: '这不是能读的文件。请发 docx、doc、pdf、xlsx、txt、html 或 md。',
  FILE_TOO_LARGE: '文件太大，没有载入。',
  FILE_TOO_SLOW: '读这个文件用时太长，没有载入。请把文字另存为 txt 再发。',
  FILE_TOO_DEMANDING: '读这个文件占用内存太多，没有载入。请把文字另存为 txt 再发。',
  STOPPING: '服务正在停止，文件没有载入。请稍后再发。',
  DAMAGED_FILE: '文件已损坏，读不出来。请换一份完好的再发。',
  ENCRYPTED_FILE: '文件有密码，读不出来。请去掉密码再发。',
  SCANNED_PDF: '这是扫描件，里面没有文字。请先做文字识别（OCR），或发 Word 版。',
  UNREAD_FORMAT: '这种格式不能读。请另存为 docx、xlsx、pdf 或 txt 再发。',
  NOT_A_DIRECTIVE: '没有从这个文件里读出任务、名单或目标，看来不是责任分工类文件，没有载入。',
};

/** Tells why a file was not loaded. */
export function notTakenIn({ code, message }: { readonly code: string; readonly message: string }): Reply {
  return textReply(NOT_LOADED[code] ?? `这个文件没有载入：${message}`);
}

/** Tells what was found in a file, and what was not understood, with its words. */
export function takenIn({ outcome, title, id, found, diagnostics }: IngestReport): Reply {
  const counts = `任务${found.tasks}项、责任${found.duties}条、人员${found.people}人、目标${found.targets}个、企业${found.enterprises}家。`;
  const blocks: Block[] = [{ kind: 'text', lines: [`${OUTCOME[outcome]}《${title ?? id}》`, `读出${counts}`] }];
  if (diagnostics.length > 0) blocks.push({ kind: 'text', lines: [`有${diagnostics.length}处没有读懂：`] });
  for (const { rule, quote } of diagnostics.slice(0, MOST_PLACES)) {
    const words = quote.replace(/\s+/g, ' ');
    blocks.push({
      kind: 'quote',
      place: NOT_UNDERSTOOD[rule] ?? rule,
      words: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words,
      link: null,
    });
  }
  const rest = diagnostics.length - MOST_PLACES;
  if (rest > 0) blocks.push({ kind: 'note', lines: [`（另有${rest}处）`] });
  return { blocks, buttons: [], file: null };
}
