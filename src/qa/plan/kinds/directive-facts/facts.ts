import { sayDate } from '../../../answer/dates.js';
import { listed } from '../../../answer/say.js';
import type { AnswerEvidence } from '../../../answer/types.js';
import type { KnownDirective } from '../../../knowledge/types.js';

/** Something that a directive says of itself. */
export interface DirectiveFact {
  readonly name: string;
  readonly asks: RegExp;
  /** What it says in words; `null` where it does not. */
  say(directive: KnownDirective): string | null;
  /** Its partial ISO date, where it is one. */
  date?(directive: KnownDirective): string | null;
  /** The words it rests on; the head of the directive where left out. */
  evidence?(directive: KnownDirective): readonly AnswerEvidence[];
}

const date = (of: (directive: KnownDirective) => string | null): Pick<DirectiveFact, 'say' | 'date'> => ({
  date: of,
  say(directive) {
    const iso = of(directive);
    return iso && sayDate(iso);
  },
});

const WHEN = '(?:什么时候|啥时候|何时|哪一?天|哪年|哪一年|几时|几月|几号|多会儿|时间|日期)';

/** The first that a question asks for is meant: what is more special stands first. */
export const DIRECTIVE_FACTS: readonly DirectiveFact[] = [
  {
    name: '有效期',
    asks: new RegExp(`有效期|失效|到期|过期|还有效|管几年|${WHEN}.{0,2}(?:截止|废止)|有效到`),
    say: ({ effectiveFrom, expiresOn }) =>
      expiresOn && `${effectiveFrom ? `自${sayDate(effectiveFrom)}起` : ''}至${sayDate(expiresOn)}`,
    date: ({ expiresOn }) => expiresOn,
  },
  {
    name: '施行日期',
    asks: new RegExp(`施行|生效|开始(?:实施|执行)|起施行|${WHEN}.{0,3}(?:实施|执行)`),
    ...date(({ effectiveFrom }) => effectiveFrom),
  },
  {
    name: '废止情况',
    asks: /废止|被.{0,4}(?:代替|取代|替代)|还管用/,
    say: ({ repealedBy }) =>
      repealedBy.length > 0
        ? `已被${repealedBy.map(({ id, title }) => (title ? `《${title}》` : id)).join('、')}废止`
        : null,
  },
  { name: '文号', asks: /文号|发文字号|字号|几号文|多少号|编号/, say: ({ docNumber }) => docNumber },
  {
    name: '发布日期',
    asks: new RegExp(`${WHEN}.{0,3}(?:发布|公布|公开)|(?:发布|公布)(?:日期|时间)`),
    ...date(({ publishedOn, issuedOn }) => publishedOn ?? issuedOn),
  },
  {
    name: '成文日期',
    asks: new RegExp(
      `${WHEN}.{0,4}(?:发|出台|出的|成文|印|下)|(?:印发|成文|出台|发文|下发|落款|签发)(?:的)?(?:日期|时间|于)`,
    ),
    ...date(({ issuedOn, publishedOn }) => issuedOn ?? publishedOn),
  },
  {
    name: '发文机关',
    asks: /谁(?:印|下|制|签)?发|谁(?:出|制定|出台)的|谁搞的|发文(?:机关|单位)|发布(?:单位|机关|者)|印发单位|(?:哪(?:个|里|家|几[个家]|两[个家])|什么).{0,5}(?:印发|发布|下发|发的|发文|出台|制定|出的)|由谁.{0,2}发/,
    say: ({ issuers }) => (issuers.length > 0 ? listed(issuers) : null),
  },
  {
    name: '依据',
    asks: /依据|根据|上位文件|参照|(?:按照?|照着?|对照).{0,3}(?:什么|哪)|贯彻(?:落实)?(?:的)?(?:什么|哪)/,
    say: ({ basis }) =>
      basis.length > 0
        ? basis.map(({ title, docNumber }) => `《${title}》${docNumber ? `（${docNumber}）` : ''}`).join('、')
        : null,
    evidence: ({ basis }) => basis.map(({ evidence }) => evidence),
  },
  { name: '标题', asks: /标题|题目|全称|全名|文件名|名称|叫什么|叫啥/, say: ({ title }) => title },
];
