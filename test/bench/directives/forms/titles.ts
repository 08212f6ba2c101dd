import type { Form } from '../form.js';

/** How an item's title, its words and its clause stand together. */
export interface TitleLayout {
  /** `same`: title。words; `own`: the title alone on its line; `none`: the first sentence is the title. */
  readonly line: 'same' | 'own' | 'none';
  /** What follows the title in the same line. */
  readonly stop: string;
  /** Whether the clause stands behind the title rather than behind the words. */
  readonly clauseBehindTitle: boolean;
}

const form = (name: string, example: string, layout: TitleLayout): Form<null, TitleLayout> => ({
  name,
  example,
  compose: () => layout,
});

/** Layouts of titles. */
export const TITLE_LAYOUTS: readonly Form<null, TitleLayout>[] = [
  form('title/same-line', '1.推进智能制造。支持企业……', { line: 'same', stop: '。', clauseBehindTitle: false }),
  form('title/own-line', '1.推进智能制造\n支持企业……', { line: 'own', stop: '', clauseBehindTitle: false }),
  form('title/own-line-stop', '1.推进智能制造。\n支持企业……', { line: 'own', stop: '。', clauseBehindTitle: false }),
  form('title/colon', '1.推进智能制造：支持企业……', { line: 'same', stop: '：', clauseBehindTitle: false }),
  form('title/none', '1.支持企业开展技术改造，推广节能装备。（市工信局）', {
    line: 'none',
    stop: '',
    clauseBehindTitle: false,
  }),
  form('title/clause-behind', '（一）推进智能制造（市工信局牵头）\n支持企业……', {
    line: 'own',
    stop: '',
    clauseBehindTitle: true,
  }),
  form('title/clause-behind-same-line', '1.推进智能制造（市工信局牵头）。支持企业……', {
    line: 'same',
    stop: '。',
    clauseBehindTitle: true,
  }),
];

/** Where the bracket stands behind the words. */
export const CLAUSE_PLACES: readonly Form<{ words: string; clause: string }, string>[] = [
  {
    name: 'place/behind-stop',
    example: '……。（责任单位：市发改委）',
    compose: (_, { words, clause }) => `${words}。${clause}`,
  },
  {
    name: 'place/before-stop',
    example: '……（责任单位：市发改委）。',
    compose: (_, { words, clause }) => `${words}${clause}。`,
  },
  {
    name: 'place/stop-behind-too',
    example: '……。（责任单位：市发改委）。',
    compose: (_, { words, clause }) => `${words}。${clause}。`,
  },
  {
    name: 'place/own-paragraph',
    example: '……。\n（责任单位：市发改委）',
    compose: (_, { words, clause }) => `${words}。\n\n${clause}`,
  },
];

/** Words of an item that are laid out as measures. */
export const MEASURE_FORM: Form<readonly string[], string> = {
  name: 'words/measures',
  example: '一是推进生产智能化。……二是……',
  compose: (_, sentences) => sentences.map((sentence, at) => `${'一二三四五六七八九十'[at]}是${sentence}`).join('。'),
};
