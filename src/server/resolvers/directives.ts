import { correctionsFrom } from '#graph/model/correction.js';
import { textOf, textsOf } from '#graph/model/values.js';
import { diagnosticsFrom } from '#src/refine/extraction.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { wanted } from '../lists/wanted.js';
import { pageOfFacts } from './directive-facts.js';
import { evidenceOfNode } from './facts.js';
import { must, nodesOf, relationOf } from './lists.js';

/** Directives and their headings. */
export const directiveResolvers = {
  Directive: {
    loaded: ({ cited }) => cited !== true,
    text: ({ text }) => textOf(text),
    issuers: ({ issuers }) => textsOf(issuers),
    tasks: relationOf('Directive.tasks'),
    sections: relationOf('Directive.sections'),
    targets: relationOf('Directive.targets'),
    unitDuties: relationOf('Directive.unitDuties'),
    basedOn: nodesOf('Directive.basedOn'),
    repeals: nodesOf('Directive.repeals'),
    repealedBy: nodesOf('Directive.repealedBy'),
    bodies: nodesOf('Directive.bodies'),
    facts: pageOfFacts,
    corrections: ({ corrections }) => [...correctionsFrom(corrections)],
    diagnostics: ({ diagnostics }) => [...diagnosticsFrom(diagnostics)],
  },
  Section: {
    directive: ({ directiveId }, _, context, info) => must(context, directiveId, wanted(info)),
    sections: nodesOf('Section.sections'),
    tasks: relationOf('Section.tasks'),
    evidence: (parent) => evidenceOfNode(parent, null),
  },
} satisfies Resolvers;
