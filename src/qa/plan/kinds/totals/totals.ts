import { nodesPage } from '#graph/cypher/read/nodes-page.js';
import { notFound } from '../../../answer/draft.js';
import { type Lines, linesFor } from '../../../answer/lines.js';
import { countByRole, countOf, resultOf } from '../../../answer/say.js';
import type { AnswerResult } from '../../../answer/types.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownDuty } from '../../../knowledge/types.js';
import type { QuestionKind } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { sure } from '../../reading.js';
import { PHRASINGS } from './phrasings.js';

const THINGS = ['units', 'people', 'targets', 'enterprises', 'bodies', 'sections'] as const;

/** How many things of a kind the directives hold. */
export interface TotalsPlan extends Plan {
  readonly kind: 'TOTALS';
  readonly what: (typeof THINGS)[number];
}

const WORD: Readonly<Record<TotalsPlan['what'], readonly [measure: string, noun: string]>> = {
  units: ['个', '单位'],
  people: ['人', ''],
  targets: ['个', '目标'],
  enterprises: ['家', '企业'],
  bodies: ['个', '议事协调机构'],
  sections: ['个', '章节'],
};

/** The units with their duties in the directives asked about, those with the most first. */
function unitsHere({ directives }: TotalsPlan, { knowledge }: Lookup) {
  const scope = directives && new Set(directives);
  return [...knowledge.units.values()]
    .flatMap(({ id, duties }) => {
      const own = duties.filter(({ task }) => !scope || scope.has(task.directive.id));
      return own[0] ? [{ id, name: own[0].name, own }] : [];
    })
    .sort((a, b) => b.own.length - a.own.length);
}

/** What is counted, and how each is told. */
interface Counted {
  readonly results: readonly AnswerResult[];
  readonly list: Lines;
}

function countedOf(plan: TotalsPlan, facts: Lookup): Counted {
  if (plan.what !== 'units') {
    const results = resultsOf(plan.what, plan.directives, facts);
    return { results, list: results.map(({ name }) => name) };
  }
  const units = unitsHere(plan, facts);
  const evidenceOf = (own: readonly KnownDuty[]) => own.map(({ evidence }) => evidence);
  return {
    results: units.map(({ id, name, own }) => resultOf('UNIT', name, id, evidenceOf(own))),
    list: linesFor(units, ({ name, own }) => `${name}（${countByRole(own)}）`),
  };
}

function resultsOf(
  what: Exclude<TotalsPlan['what'], 'units'>,
  directives: TotalsPlan['directives'],
  facts: Lookup,
): AnswerResult[] {
  const scope = directives && new Set(directives);
  const here = (id: string) => !scope || scope.has(id);
  const { people, targets, mentions, bodies } = facts.knowledge;
  if (what === 'people')
    return people
      .filter(({ directive }) => here(directive.id))
      .map(({ id, name, evidence }) => resultOf('PERSON', name, id, [evidence]));
  if (what === 'targets')
    return targets
      .filter(({ directive }) => here(directive.id))
      .map(({ id, text, evidence }) => resultOf('TARGET', text, id, [evidence]));
  if (what === 'bodies')
    return bodies.map(({ id, name, members, office }) => {
      const evidence = [
        ...office.map((one) => one.evidence),
        ...members.slice(0, 1).map(({ person }) => person.evidence),
      ];
      return resultOf('BODY', name, id, evidence);
    });
  if (what === 'sections')
    return [...facts.sections.values()]
      .filter(({ directive }) => here(directive.id))
      .map(({ heading, tasks }) =>
        resultOf(
          'SECTION',
          heading,
          null,
          tasks.slice(0, 1).map(({ evidence }) => evidence),
        ),
      );
  const named = mentions.filter(({ task }) => here(task.directive.id));
  return [...new Map(named.map((mention) => [mention.enterpriseId, mention])).values()].map(
    ({ enterpriseId, name, evidence }) => resultOf('ENTERPRISE', name, enterpriseId, [evidence]),
  );
}

/** 文件涉及多少个单位? 有几个目标? 一共提到多少人? */
export const totals: QuestionKind<TotalsPlan> = {
  name: 'TOTALS',
  before: {
    TASK_UNITS: 'the whole file is counted, no task is named',
    SECTION_TASKS: 'other things than tasks are counted',
    ENTERPRISES: 'the whole file is counted, no task is named',
    TARGETS: 'the goals of the whole file are counted, none is named',
    TOPIC: 'the whole file is counted',
    PERSON_OF_POST: 'people are counted',
  },
  phrasings: PHRASINGS,
  read(asked, { name }) {
    const what = THINGS.find((thing) => thing === name);
    if (!what || asked.pointsBack) return [];
    const topic = asked
      .topic()
      .replace(
        /文件|意见|方案|通知|计划|全文|里面?|中|一共|总共|共|涉及|提到|点名|写|定|有|都|单位|部门|人|目标|指标|企业|公司|章节?|部分|板块|方面|领域|分|个|家|多少|几|机构|小组|领导|参与|承担|的|了|量化|所有|全部/g,
        '',
      );
    if (topic.length > 1) return [];
    return [sure({ kind: 'TOTALS', what, ...asked.limits })];
  },
  answer(plan, facts) {
    const { results, list } = countedOf(plan, facts);
    const [measure, noun] = WORD[plan.what];
    if (results.length === 0) return notFound(`文件里没有读到${noun || '人员'}。`);
    return {
      status: 'ANSWERED',
      first: `文件里共有${results.length}${measure}${noun}：`,
      list,
      results,
      value: countOf(results.length, measure),
    };
  },
  cypher: ({ what }) => [
    what === 'units'
      ? nodesPage('Unit', '', 100)
      : what === 'people'
        ? nodesPage('Person', '', 100)
        : nodesPage('Target', '', 100),
  ],
};
