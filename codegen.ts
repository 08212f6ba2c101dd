import type { CodegenConfig } from '@graphql-codegen/cli';

const LABELS = [
  'Directive',
  'Section',
  'Task',
  'Measure',
  'Unit',
  'Person',
  'Post',
  'Body',
  'Target',
  'Enterprise',
  'Jurisdiction',
];

/** Connections whose edges state facts. */
const RELATIONS = [
  'DirectiveUnitDuty',
  'UnitTask',
  'UnitDuty',
  'UnitPerson',
  'PostHolder',
  'BodyMember',
  'BodyUnit',
  'EnterpriseTask',
];

/** Resolver types from the SDL, committed; `npm run check:generated` fails when they are stale. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/server/generated/resolvers-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.js#Context',
        useTypeImports: true,
        enumsAsTypes: true,
        emitLegacyCommonJSImports: false,
        scalars: { PartialDate: 'string', AnswerIntent: 'string' },
        mappers: {
          ...Object.fromEntries(LABELS.map((label) => [label, '../parents.js#NodeParent'])),
          ...Object.fromEntries(
            [...LABELS, ...RELATIONS].flatMap((name) => [
              [`${name}Connection`, '../parents.js#ConnectionParent'],
              [`${name}Edge`, '../parents.js#EdgeParent'],
            ]),
          ),
          Node: '../parents.js#NodeParent',
          SearchConnection: '../analysis-parents.js#SearchParent',
          SearchEdge: '../../analysis/search.js#Find',
          Statistics: '../analysis-parents.js#StatisticsParent',
          UnitTaskCount: '../analysis-parents.js#FigureParent',
          SectionTaskCount: '../analysis-parents.js#FigureParent',
          YearTaskCount: '../analysis-parents.js#FigureParent',
          UnitWorkload: '../analysis-parents.js#FigureParent',
          CoDutyCount: '../analysis-parents.js#FigureParent',
          DirectiveComparison: '../analysis-parents.js#ComparisonParent',
          SharedTask: '../analysis-parents.js#SharedTaskParent',
          ComparedDuty: '../analysis-parents.js#ComparedDutyParent',
          ComparedUnit: '../../analysis/comparison.js#UnitInBoth',
          RelationshipMap: '../../analysis/relationship-map.js#RelationshipMap as MapParent',
          MapNode: '../../analysis/relationship-map.js#MapNode as MapNodeParent',
          ShortestConnection: '../analysis-parents.js#ConnectionPathParent',
          ConnectionStep: '../analysis-parents.js#ConnectionStepParent',
          Evidence: '../parents.js#EvidenceParent',
          Duty: '../parents.js#DutyParent',
          Succession: '../parents.js#LinkParent',
          PostHolding: '../parents.js#LinkParent',
          Membership: '../parents.js#LinkParent',
          EnterpriseMention: '../parents.js#LinkParent',
          Answer: '../../qa/answer/types.js#Answer as AnswerParent',
          AnswerResult: '../../qa/answer/types.js#AnswerResult as AnswerResultParent',
          Choice: '../../qa/answer/types.js#Choice as ChoiceParent',
          IngestResult: '../../app-port.js#IngestReport',
        },
      },
    },
  },
};

export default config;
