import { choose, evidenceOfAll } from '../../../answer/choose.js';
import { type Draft, notFound } from '../../../answer/draft.js';
import { countOf, listed, personLine, personResults, resultOf } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownBody } from '../../../knowledge/types.js';
import type { BodiesPlan } from './plan.js';

const said = (bodies: readonly KnownBody[]) => (bodies.length === 1 ? (bodies[0]?.name ?? '') : '');

function office(bodies: readonly KnownBody[], facts: Lookup): Draft {
  const offices = bodies.flatMap((body) => body.office);
  if (offices.length === 0) return notFound(`文件没有写明${said(bodies)}办公室设在哪里。`);
  return {
    status: 'ANSWERED',
    first: `日常工作由${listed(offices.map(({ name }) => name))}负责。`,
    results: offices.map(({ name, unitId, evidence }) => resultOf('UNIT', name, unitId, [evidence])),
    focus: { units: facts.units(offices.map(({ unitId }) => unitId)) },
  };
}

function units(bodies: readonly KnownBody[], facts: Lookup): Draft {
  const members = bodies.flatMap((body) => body.units);
  if (members.length === 0) return notFound(`文件没有写明${said(bodies)}的成员单位。`);
  const names = listed(members.map(({ name }) => name));
  return {
    status: 'ANSWERED',
    first: `${said(bodies)}成员单位共${members.length}个：${names}。`,
    results: members.map(({ name, unitId, evidence }) => resultOf('UNIT', name, unitId, [evidence])),
    value: countOf(members.length, '个'),
    focus: { units: facts.units(members.map(({ unitId }) => unitId)) },
  };
}

function people(plan: BodiesPlan, bodies: readonly KnownBody[], facts: Lookup): Draft {
  const ids = plan.units && new Set(plan.units);
  const role = plan.post;
  const roles = role?.split('、');
  const chosen = bodies
    .flatMap((body) => body.members.map((member) => ({ ...member, body })))
    .filter((member) => (roles ? roles.includes(member.role ?? '') : !member.role?.startsWith('办公室')))
    .filter(({ role: held }) => held === null || !plan.leftOut?.includes(held))
    .filter(({ person }) => !ids || person.posts.some(({ unitId }) => unitId !== null && ids.has(unitId)));
  const of = ids ? listed(facts.units(ids).map(({ name }) => name)) : '';
  if (chosen.length === 0) return notFound(`文件没有写明${of}${said(bodies)}${role ?? '成员'}是谁。`, { focus: {} });
  const members = [...new Set(chosen.map(({ person }) => person))];
  const inBodies = new Set(bodies.map(({ name }) => name));
  const asked = `${of}${said(bodies)}${role ?? '组成人员'}`;
  const names = listed(
    members.map(({ name }) => name),
    '人',
  );
  return {
    status: 'ANSWERED',
    first:
      role && members.length === 1 && !plan.counting
        ? `${asked}是${names}。`
        : `${asked}共${members.length}人：${names}。`,
    list: members.length > 1 ? members.map(personLine) : [],
    results: personResults(members, ({ memberships }) =>
      memberships.filter(({ body }) => inBodies.has(body)).map(({ evidence }) => evidence),
    ),
    value: countOf(members.length, '人'),
    focus: {
      people: members,
      units: facts.units(members.flatMap(({ posts }) => posts.flatMap(({ unitId }) => unitId ?? []))),
    },
  };
}

const one = (plan: BodiesPlan, bodies: readonly KnownBody[], facts: Lookup): Draft =>
  plan.what === 'office'
    ? office(bodies, facts)
    : plan.what === 'units'
      ? units(bodies, facts)
      : people(plan, bodies, facts);

/** Answers about the bodies of a plan: together, or a choice where one was meant and several fit. */
export function answerBodies(plan: BodiesPlan, facts: Lookup): Draft {
  const bodies = facts.bodies(plan.bodies);
  const each = bodies.map((body) => ({ body, draft: one(plan, [body], facts) }));
  const stated = each.filter(({ draft }) => draft.status === 'ANSWERED');
  if (stated.length < 2 || plan.all)
    return one(plan, stated.length > 0 ? stated.map(({ body }) => body) : bodies, facts);
  const options = stated.map(({ body, draft }) => ({
    label: body.name,
    nodeId: body.id,
    plan: { ...plan, bodies: [body.id] },
    said: draft.first,
  }));
  const evidence = evidenceOfAll(stated.map(({ draft }) => draft));
  return choose(`有${stated.length}个机构都相关，您问的是哪一个？`, options, evidence);
}
