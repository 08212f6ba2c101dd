import {
  buildSchema,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { readSchema } from '#src/server/schema.js';

/** Every type that is listed, with its list. */
export const LISTS = {
  Directive: 'directives',
  Section: 'sections',
  Task: 'tasks',
  Measure: 'measures',
  Unit: 'units',
  Person: 'people',
  Post: 'posts',
  Body: 'bodies',
  Target: 'targets',
  Enterprise: 'enterprises',
  Jurisdiction: 'jurisdictions',
} as const;

const schema = buildSchema(readSchema('.'));

/** @throws {Error} where the schema has no such type */
export function typeOf(label: string): GraphQLObjectType {
  const type = schema.getType(label);
  if (!isObjectType(type)) throw new Error(`no type ${label}`);
  return type;
}

/** Every field of a type that needs no argument, `depth` levels down; of a list of its own the first two. */
export function everyField(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const selected = fields.flatMap((field) => {
    const page = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    if (isAbstractType(inner)) return [`${field.name} { id }`];
    return depth > 0 && isObjectType(inner) ? [`${field.name}${page} { ${everyField(inner, depth - 1)} }`] : [];
  });
  return selected.join(' ') || '__typename';
}
