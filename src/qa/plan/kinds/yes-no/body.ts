import { type Draft, notFound } from '../../../answer/draft.js';
import { listed, valueOfYes } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { YesNoPlan } from './plan.js';

/** Whether units seat the office of bodies. */
export function ofOffice({ bodies: ids, units: unitIds = [] }: YesNoPlan, facts: Lookup): Draft {
  const bodies = facts.bodies(ids);
  const units = facts.units(unitIds);
  const name = listed(bodies.map((body) => body.name));
  const offices = bodies.flatMap(({ office }) => office);
  if (offices.length === 0) return notFound(`文件没有写明${name}办公室设在哪里。`);
  const yes = offices.some(({ unitId }) => unitIds.includes(unitId));
  const where = listed(offices.map((office) => office.name));
  return {
    status: 'ANSWERED',
    first: yes ? `是，${name}的日常工作由${where}负责。` : `否，文件写明${name}的日常工作由${where}负责。`,
    evidence: offices.map(({ evidence }) => evidence),
    value: valueOfYes(yes),
    focus: { units },
  };
}

/** Whether units sit in bodies. */
export function ofMembers({ bodies: ids, units: unitIds = [] }: YesNoPlan, facts: Lookup): Draft {
  const bodies = facts.bodies(ids);
  const units = facts.units(unitIds);
  const here = new Set(unitIds);
  const members = bodies.flatMap((body) => body.units).filter(({ unitId }) => here.has(unitId));
  const sitting = bodies
    .flatMap((body) => body.members.map(({ person }) => person))
    .filter(({ posts }) => posts.some(({ unitId }) => unitId !== null && here.has(unitId)));
  const yes = members.length + sitting.length > 0;
  const who = listed(units.map(({ name }) => name));
  const body = listed(bodies.map(({ name }) => name));
  const shown = [...bodies.flatMap((one) => one.units.slice(0, 1)), ...bodies.flatMap((one) => one.office)];
  return {
    status: 'ANSWERED',
    first: yes ? `是，${who}是${body}成员单位。` : `否，${body}的成员里没有${who}。`,
    evidence: yes
      ? [...members.map(({ evidence }) => evidence), ...sitting.map(({ evidence }) => evidence)]
      : [
          ...shown.map(({ evidence }) => evidence),
          ...bodies.flatMap((one) => one.members.slice(0, 1).map(({ person }) => person.evidence)),
        ],
    value: valueOfYes(yes),
    focus: { units },
  };
}
