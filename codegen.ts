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

/** All that is made from the SDL and from the operations of clients; `npm run check:generated` fails where it is stale. */
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
          FactConnection: '../analysis-parents.js#FactsParent',
          Fact: '../../analysis/facts.js#Fact as FactParent',
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
          RelationshipMap: '../../analysis/map/relationship-map.js#RelationshipMap as MapParent',
          MapNode: '../../analysis/map/map-nodes.js#MapNode as MapNodeParent',
          ShortestConnection: '../analysis-parents.js#ConnectionPathParent',
          ConnectionStep: '../analysis-parents.js#ConnectionStepParent',
          Evidence: '../parents.js#EvidenceParent',
          Correction: '../../../graph/model/correction.js#Correction as CorrectionParent',
          Duty: '../parents.js#LinkParent',
          Succession: '../parents.js#LinkParent',
          PostHolding: '../parents.js#LinkParent',
          Membership: '../parents.js#LinkParent',
          EnterpriseMention: '../parents.js#LinkParent',
          Answer: '../../qa/answer/types.js#Answer as AnswerParent',
          AnswerResult: '../../qa/answer/types.js#AnswerResult as AnswerResultParent',
          Choice: '../../qa/answer/types.js#Choice as ChoiceParent',
          LoadResult: '../../app-port.js#IngestReport',
          CorrectResult: '../../app-port.js#CorrectReport',
          WithdrawResult: '../../app-port.js#WithdrawReport',
          LoadProgress: '../parents.js#LoadProgressParent',
          PreviewProgress: '../parents.js#PreviewProgressParent',
          LoadPreview: '../../app-port.js#IngestReport',
          FactDiff: '../parents.js#FactDiffParent',
        },
      },
    },
    // The whole schema in one file, sorted: what tools take, and what `npm run check:schema` compares with the published one.
    'schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    'web/generated/': {
      preset: 'client',
      documents: ['web/operations/*.graphql'],
      presetConfig: {
        // Fragments here are shared shapes with a type of their own. Masking hides them from whoever holds the data,
        // which pays in trees of components; a bot and a plain page would unmask at every step.
        fragmentMasking: false,
        persistedDocuments: true,
        skipIndexFile: true,
      },
      config: {
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        strictScalars: true,
        immutableTypes: true,
        scalars: { PartialDate: 'string', AnswerIntent: 'string' },
      },
    },
  },
};

export default config;
