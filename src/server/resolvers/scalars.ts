import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../errors.js';

/** `2020`, `2020-06`, `2020-06-30`. */
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether it is a year, a month or a day that the calendar has. */
function isPartialDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = PARTIAL_DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day;
}

function parse(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw badInput('A date is written as "2020", "2020-06" or "2020-06-30".');
}

/** Scalars of ours; what the graph holds is given out as it is. */
export const scalarResolvers = {
  PartialDate: new GraphQLScalarType<string, string>({
    name: 'PartialDate',
    // What a scalar of ours leaves out, the SDL's own words do not fill in.
    description: 'A date as exact as the text prints it: `2020`, `2020-06` or `2020-06-30`.',
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => {
      if (typeof value === 'string') return value;
      throw new GraphQLError('The graph holds a date that is none.');
    },
  }),
};
