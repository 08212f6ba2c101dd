import { fold } from '../fold.js';
import { pickOr } from '../kind.js';
import { isRefusal, type Noise } from './noise.js';

const BEFORE = [
  '请问',
  '请问一下，',
  '麻烦问下',
  '麻烦查一下',
  '那个',
  '你好，',
  '咱们',
  '我想知道',
  '帮我看看',
  '问一下',
  '打扰了，',
  '领导问，',
  '急，',
  '哎',
];
const AFTER = ['啊', '呀', '呢', '哦', '哈', '来着', '，谢谢', '，急', '啊？？', '，麻烦了'];

/** Words of courtesy or hesitation before the question. */
export const preface: Noise = {
  name: 'preface',
  example: ['智能制造谁牵头？', '麻烦查一下智能制造谁牵头？'],
  apply: (wording, random) =>
    wording.phrasing.length < 6 || /^(?:请问|麻烦|想问|帮|咱|我们|我|他|它|那|这|一把手)/.test(wording.phrasing)
      ? null
      : { ...wording, phrasing: `${random.pick(BEFORE)}${wording.phrasing}` },
};

/** A particle or thanks behind it. */
export const tail: Noise = {
  name: 'tail',
  example: ['智能制造谁牵头？', '智能制造谁牵头啊？'],
  apply(wording, random) {
    const [, words = '', mark = ''] = /^(.*?)([？?]?)$/.exec(wording.phrasing) ?? [];
    return /[吗吧呢啊呀着哦没]$/.test(words)
      ? null
      : { ...wording, phrasing: `${words}${random.pick(AFTER)}${random.chance(0.5) ? mark : ''}` };
  },
};

/** 的 left out. */
export const noDe: Noise = {
  name: 'no-de',
  example: ['智能制造的牵头单位是哪个', '智能制造牵头单位是哪个'],
  apply(wording) {
    const phrasing = wording.phrasing.replace(/(?<=[}\u4e00-\u9fff])的(?![是事有都那也])(?=[\u4e00-\u9fff{])/, '');
    return phrasing === wording.phrasing || /的[？?]?$/.test(wording.phrasing) ? null : { ...wording, phrasing };
  },
};

/** The level of a unit left out where no other unit has the rest of the name. */
export const noLevel: Noise = {
  name: 'no-level',
  example: ['市农委牵头哪些任务？', '农委牵头哪些任务？'],
  apply(wording, _, facts) {
    const { unit } = wording.slots;
    const bare = unit?.replace(/^.{0,3}?[省市县区](?=.{2})/, '');
    const known = facts.units.some(({ spellings }) => spellings.includes(unit ?? '') && spellings.includes(bare ?? ''));
    return bare && bare !== unit && known && !isRefusal(wording)
      ? { ...wording, slots: { ...wording.slots, unit: bare } }
      : null;
  },
};

/** What is asked about comes first, with a word that points at it. */
export const fronted: Noise = {
  name: 'fronted',
  example: ['谁牵头智能制造？', '智能制造这块儿，谁牵头？'],
  apply(wording, random) {
    const asked = /^(谁[^{}]{2,3})\{topic\}[？?]?$/.exec(wording.phrasing)?.[1];
    const link = random.pick(['这块儿，', '这个事儿', '嘛，', '这一块', '……', '那摊子事', '，']);
    return asked ? { ...wording, phrasing: `{topic}${link}${asked}` } : null;
  },
};

/** Begun with another topic and put right. */
export const correction: Noise = {
  name: 'correction',
  example: ['农副产品追溯谁牵头', '智能制造...啊不对 农副产品追溯谁牵头'],
  apply(wording, random, facts) {
    const { topic = '' } = wording.slots;
    const named = facts.topics.filter(({ task }) => !fold(task.title).includes(fold(topic)));
    const other = pickOr(random, named)?.words;
    if (!other || !wording.phrasing.startsWith('{topic}') || isRefusal(wording)) return null;
    const link = random.pick(['...啊不对 ', '，不对，是', '……说错了，', '，哦不，']);
    return { ...wording, phrasing: `{false}${link}${wording.phrasing}`, slots: { ...wording.slots, false: other } };
  },
};

/** Half of it in English. */
export const english: Noise = {
  name: 'english',
  example: ['谁牵头智能制造？', 'who leads 智能制造?'],
  apply(wording, random) {
    const verb = /^谁(牵头|配合|负责)\{topic\}[？?]?$/.exec(wording.phrasing)?.[1];
    const said = {
      牵头: ['who leads ', 'Who is leading '],
      配合: ['who supports '],
      负责: ['who is responsible for ', 'Who is in charge of '],
    }[verb ?? ''];
    return said ? { ...wording, phrasing: `${random.pick(said)}{topic}${random.pick(['?', ''])}` } : null;
  },
};

/** The topic in quotation marks or brackets. */
export const quoted: Noise = {
  name: 'quoted',
  example: ['智能制造谁牵头？', '“智能制造”谁牵头？'],
  apply(wording, random) {
    const { topic } = wording.slots;
    if (!topic || /^第|[“”"]/.test(topic)) return null;
    const [open, close] = random.pick([
      ['“', '”'],
      ['"', '"'],
      ['【', '】'],
      ['「', '」'],
      ['《', '》'],
    ] as const);
    return { ...wording, slots: { ...wording.slots, topic: `${open}${topic}${close}` } };
  },
};
