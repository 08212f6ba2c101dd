import type { QuestionIndex } from '../../question-index.js';
import { foldText } from '../../understand/fold.js';
import type { Question } from '../../understand/question.js';
import { type PlaceNamed, placesNamed } from './places-named.js';
import type { Scope } from './scope.js';

/** Whether what is loaded speaks of a place: it is of it, names a unit of it or prints its name. */
function isKnown({ name, stem }: PlaceNamed, index: QuestionIndex, scope: Scope): boolean {
  const { directives, units, bodies, mentions } = index.knowledge;
  const holds = (words: string | null) => words !== null && foldText(words).includes(stem);
  if (scope.words.some(holds)) return true;
  if ([index.tasks, index.targets, index.sections, index.works].some((one) => one.knows(stem))) return true;
  return (
    directives.some(
      ({ jurisdiction, title, issuers, basis }) =>
        [jurisdiction, title, ...issuers, ...basis.map((one) => one.title)].some(holds) ||
        (jurisdiction !== null && name.endsWith(jurisdiction)),
    ) ||
    [...units.values()].some((unit) => [unit.jurisdiction, unit.name, ...unit.aliases].some(holds)) ||
    bodies.some((body) => holds(body.name)) ||
    mentions.some((mention) => holds(mention.name))
  );
}

/**
 * Returns the place that a question is about outside of the names in it, where nothing loaded speaks of it; `null` where
 * there is none, or somebody is named: people are asked about wherever they are.
 */
export function unknownPlaceOf({ text, mentions }: Question, index: QuestionIndex, scope: Scope): PlaceNamed | null {
  if (mentions.some(({ kind, ids }) => kind === 'PERSON' && ids.length > 0)) return null;
  const inName = ({ start, end }: PlaceNamed) => mentions.some((one) => one.start < end && start < one.end);
  return placesNamed(text).find((place) => !inName(place) && !isKnown(place, index, scope)) ?? null;
}

/** A scope limited to the directives that do not say which place they are of: they may be of the one that is named. */
export function unplaced({ directives, words }: Scope, index: QuestionIndex, { name }: PlaceNamed): Scope | null {
  const left = directives ? directives.filter(({ jurisdiction }) => jurisdiction === null) : index.directives.unplaced;
  return left.length > 0 ? { directives: left, words: [...words, name] } : null;
}
