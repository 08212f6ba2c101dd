import { notFound } from '../../../answer/draft.js';
import { directiveName, listed } from '../../../answer/say.js';
import { refusalKind } from './refusal-kind.js';

const OF_YEAR =
  /((?:19|20)\d\d)年?(?:的|那个?|那份|这个?|这份|发布?的?|印发的?|出台的?|下发的?)*(?:文件|意见|方案|通知|办法|规划|计划)/;

/** 2009年那份文件的文号? — another year's directive does not answer for it. */
export const unknownDirective = refusalKind(
  'UNKNOWN_DIRECTIVE',
  {
    DIRECTIVE_FACTS: 'a directive that is not loaded is not answered for by another',
    TASK_UNITS: 'a directive that is not loaded is not answered for by another',
    UNIT_TASKS: 'a directive that is not loaded is not answered for by another',
    SECTION_TASKS: 'a directive that is not loaded is not answered for by another',
    TARGETS: 'a directive that is not loaded is not answered for by another',
    DEADLINES: 'a directive that is not loaded is not answered for by another',
    SOURCE: 'a directive that is not loaded is not answered for by another',
    TOTALS: 'a directive that is not loaded is not answered for by another',
    YES_NO: 'a directive that is not loaded is not answered for by another',
    PERSON_OF_POST: 'a directive that is not loaded is not answered for by another',
    TOPIC: 'a directive that is not loaded is not answered for by another',
  },
  [
    {
      name: 'of-another-year',
      asks: OF_YEAR,
      example: '2009年那份文件的文号是多少？',
      nearMisses: ['2018年要完成哪些？', '文号是多少？'],
    },
  ],
  ({ question, index }) => {
    const year = OF_YEAR.exec(question.text)?.[1] ?? '';
    const { directives } = index.knowledge;
    const mayBe = directives.some(
      ({ issuedOn, title }) => (issuedOn ?? year).startsWith(year) || title?.includes(year),
    );
    if (mayBe) return null;
    const dated = directives.slice(0, 3).map((one) => `${directiveName(one)}（${one.issuedOn?.slice(0, 4)}年）`);
    return notFound(`没有载入${year}年的文件。`, { lines: [`已载入：${listed(dated, '份')}`] });
  },
);
