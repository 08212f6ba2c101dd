import { shortestConnection } from '#graph/cypher/connection/shortest-connection.js';
import { filterOf } from '#graph/cypher/list/filters.js';
import { listAll, listPage, listTotal } from '#graph/cypher/list/list.js';
import { listNodes } from '#graph/cypher/list/nodes.js';
import { usualOrder } from '#graph/cypher/list/orders.js';
import type { Page } from '#graph/cypher/list/page.js';
import { DUTY_COUNTS } from '#graph/cypher/list/properties.js';
import { headingsOver } from '#graph/cypher/map/headings-over.js';
import { mapDuties, mapMembers, mapSize, mapUnits } from '#graph/cypher/map/map-duties.js';
import { peopleOfUnits } from '#graph/cypher/map/people-of-units.js';
import { unassignedTasks } from '#graph/cypher/map/unassigned-tasks.js';
import type { CypherQuery } from '#graph/cypher/query.js';
import { allEdges } from '#graph/cypher/read/all-edges.js';
import { allNodes } from '#graph/cypher/read/all-nodes.js';
import { countNodes } from '#graph/cypher/read/count-nodes.js';
import { directiveFacts } from '#graph/cypher/read/directive-facts.js';
import { directiveFingerprints } from '#graph/cypher/read/directive-fingerprints.js';
import { directiveState } from '#graph/cypher/read/directive-state.js';
import { directiveSummaries } from '#graph/cypher/read/directive-summaries.js';
import { directiveTexts } from '#graph/cypher/read/directive-texts.js';
import { edgesAtTasks } from '#graph/cypher/read/edges-at-tasks.js';
import { edgesOfDirective } from '#graph/cypher/read/edges-of-directive.js';
import { edgesOfOwned } from '#graph/cypher/read/edges-of-owned.js';
import { edgesOfShared } from '#graph/cypher/read/edges-of-shared.js';
import { foreignNodes } from '#graph/cypher/read/foreign-nodes.js';
import { neighbours } from '#graph/cypher/read/neighbours.js';
import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { nodesPage } from '#graph/cypher/read/nodes-page.js';
import { ownedNodes } from '#graph/cypher/read/owned-nodes.js';
import { peopleByPosts } from '#graph/cypher/read/people-by-posts.js';
import { quotedEdges } from '#graph/cypher/read/quoted-edges.js';
import { quotedNodes } from '#graph/cypher/read/quoted-nodes.js';
import { readRepeals } from '#graph/cypher/read/repeals.js';
import { readRevision } from '#graph/cypher/read/revision.js';
import { serverComponents } from '#graph/cypher/read/server-components.js';
import { spellingsOfUnits } from '#graph/cypher/read/spellings-of-units.js';
import { taskCounts } from '#graph/cypher/read/task-counts.js';
import { unitCounts } from '#graph/cypher/read/unit-counts.js';
import { unitsByNames } from '#graph/cypher/read/units-by-names.js';
import { searchNodes, searchTotal } from '#graph/cypher/search/search-nodes.js';
import { coDuties } from '#graph/cypher/statistics/co-duties.js';
import { dutyTotals } from '#graph/cypher/statistics/duty-totals.js';
import { tasksByDeadlineYear } from '#graph/cypher/statistics/tasks-by-deadline-year.js';
import { tasksBySection } from '#graph/cypher/statistics/tasks-by-section.js';
import { tasksByUnit } from '#graph/cypher/statistics/tasks-by-unit.js';
import { workload } from '#graph/cypher/statistics/workload.js';
import { createEdges } from '#graph/cypher/write/create-edges.js';
import { createNodes } from '#graph/cypher/write/create-nodes.js';
import { deleteOrphanStubs } from '#graph/cypher/write/delete-orphan-stubs.js';
import { deleteOrphanUnits } from '#graph/cypher/write/delete-orphan-units.js';
import { deleteOrphans } from '#graph/cypher/write/delete-orphans.js';
import { deleteOwnEdges } from '#graph/cypher/write/delete-own-edges.js';
import { deleteOwned } from '#graph/cypher/write/delete-owned.js';
import { deleteSharedEdges } from '#graph/cypher/write/delete-shared-edges.js';
import { idIndex } from '#graph/cypher/write/id-index.js';
import { lockRevision } from '#graph/cypher/write/lock-revision.js';
import { mergeNodes } from '#graph/cypher/write/merge-nodes.js';
import { mergeStubs } from '#graph/cypher/write/merge-stubs.js';
import { nameUnits } from '#graph/cypher/write/name-units.js';
import { ownerIndex } from '#graph/cypher/write/owner-index.js';
import { placeUnits } from '#graph/cypher/write/place-units.js';
import { raiseRevision } from '#graph/cypher/write/raise-revision.js';
import { stampDirective } from '#graph/cypher/write/stamp-directive.js';
import { succeedUnits } from '#graph/cypher/write/succeed-units.js';
import { uncoverDirective } from '#graph/cypher/write/uncover-directive.js';
import { uniqueId } from '#graph/cypher/write/unique-id.js';
import { stubProps } from '#graph/model/stub.js';

const DIRECTIVE = 'directive:聊政发(2018)3号';
const TASK = 'task:聊政发(2018)3号/1';
const UNIT = 'unit:聊城市/市经信委';
const POST = 'post:unit:聊城市/市经信委/主任';
const PERSON = 'person:聊城市/于海龙/市经信委';
const BODY = 'body:聊城市/联席会议';
const PLACE = 'jurisdiction:聊城市';
const NAME = 'unitname:聊城市/市经信委';
/** A name that would end a string or a map, were it ever part of a query's text. */
const HOSTILE = `市'"{x}\`局`;

const leads = {
  type: 'LEADS',
  from: { label: 'Unit', id: UNIT },
  to: { label: 'Task', id: TASK },
  key: 'mention#10',
  props: { directiveId: DIRECTIVE, start: 10, end: 14, quote: HOSTILE },
} as const;

const PAGE: Page = {
  where: null,
  order: usualOrder('Task'),
  after: null,
  before: null,
  backwards: false,
  limit: 21,
};
const ABOUT = filterOf('Task', { text: HOSTILE });
const SCOPE = { where: ABOUT, roles: ['LEAD'], unitIds: [UNIT] } as const;
const WHOLE = { roles: null, page: null, keyed: false, alongs: [] } as const;
const TITLES = { node: new Set(['id', 'title']), edge: new Set(['roleBasis', 'type']) };
const NAMES = { node: new Set(['id', 'name']), edge: new Set(['name']) };

/** Every query of ours, called as the stores and the server call it; by the name of its file, with the variant after a dot. */
export const QUERY_CASES: Readonly<Record<string, CypherQuery>> = {
  'connection/shortest-connection': shortestConnection({ label: 'Unit', id: UNIT }, { label: 'Person', id: PERSON }),
  'map/headings-over': headingsOver(['section:聊政发(2018)3号/2']),
  'map/people-of-units': peopleOfUnits([UNIT], 1000),
  'map/unassigned-tasks': unassignedTasks(null, 1000),
  'map/unassigned-tasks.where': unassignedTasks(SCOPE.where, 1000),
  'map/map-duties.task': mapDuties({ where: null, roles: null, unitIds: null }, 'TASK', 401),
  'map/map-duties.section': mapDuties(SCOPE, 'SECTION', 401),
  'map/map-duties.jurisdiction': mapDuties(SCOPE, 'JURISDICTION', 401),
  'map/map-duties.size': mapSize(SCOPE, 'DIRECTIVE'),
  'map/map-duties.members': mapMembers(SCOPE, 'SECTION'),
  'map/map-duties.units': mapUnits(SCOPE),
  'search/search-nodes': searchNodes('Unit', ['财政', HOSTILE], null, 21),
  'search/search-nodes.after': searchNodes('Directive', [HOSTILE], { rank: 2, id: DIRECTIVE }, 21),
  'search/search-nodes.total': searchTotal('Task', ['财政', HOSTILE]),
  'statistics/co-duties': coDuties(ABOUT, null, 20),
  'statistics/co-duties.of-units': coDuties(null, [UNIT], 20),
  'statistics/duty-totals': dutyTotals(ABOUT),
  'statistics/tasks-by-deadline-year': tasksByDeadlineYear(ABOUT),
  'statistics/tasks-by-section': tasksBySection(ABOUT, 20),
  'statistics/tasks-by-unit': tasksByUnit(ABOUT, ['LEAD'], 20),
  'statistics/workload': workload(null, 20),
  'list/list.page': listPage({ label: 'Task' }, TITLES, PAGE, false),
  'list/list.page-after': listPage({ label: 'Task' }, TITLES, { ...PAGE, after: [DIRECTIVE, 7, TASK] }, true),
  'list/list.page-backwards': listPage(
    { label: 'Unit' },
    NAMES,
    {
      ...PAGE,
      order: { name: 'TASKS', descending: true },
      before: [12, UNIT],
      backwards: true,
    },
    true,
  ),
  'list/list.page-filtered': listPage(
    { label: 'Task' },
    TITLES,
    {
      ...PAGE,
      where: filterOf('Task', {
        text: HOSTILE,
        jurisdictions: ['聊城市'],
        deadline: { from: '2018', to: '2020-06' },
        or: [{ hasTarget: true }, { duty: { roles: ['LEAD'], unitIds: [UNIT] } }],
        not: { section: HOSTILE },
      }),
    },
    true,
  ),
  'list/list.page-of-relation': listPage(
    { relation: 'Unit.tasks', parents: [UNIT] },
    TITLES,
    {
      ...PAGE,
      roles: ['LEAD'],
      after: [DIRECTIVE, 7, TASK, 'SUPPORTS', `${DIRECTIVE}#10`],
    },
    true,
  ),
  'list/list.page-of-people': listPage(
    { relation: 'Unit.people', parents: [UNIT] },
    NAMES,
    {
      ...PAGE,
      order: usualOrder('Person'),
    },
    true,
  ),
  'list/list.page-of-owned': listPage({ relation: 'Directive.tasks', parents: [DIRECTIVE] }, TITLES, PAGE, true),
  'list/list.all': listAll({ relation: 'Task.duties', parents: [TASK] }, NAMES, { where: null }),
  'list/list.all-nodes': listAll({ relation: 'Unit.bodies', parents: [UNIT] }, NAMES, { where: null }),
  'list/list.page-along': listPage({ label: 'Task' }, TITLES, PAGE, false, [
    { ...WHOLE, relation: 'Task.duties', wanted: NAMES },
    { ...WHOLE, relation: 'Task.targets', wanted: { node: new Set(['id', 'text', 'ordinal']), edge: new Set() } },
  ]),
  'list/list.page-of-relation-along': listPage({ relation: 'Unit.tasks', parents: [UNIT] }, TITLES, PAGE, true, [
    { ...WHOLE, relation: 'Task.duties', wanted: NAMES, roles: ['LEAD'] },
  ]),
  'list/list.page-of-pages': listPage(
    { label: 'Unit' },
    NAMES,
    { ...PAGE, order: { name: 'ID', descending: false } },
    true,
    [
      {
        relation: 'Unit.tasks',
        wanted: TITLES,
        roles: null,
        page: { ...PAGE, where: ABOUT, roles: ['LEAD'] },
        keyed: false,
        alongs: [{ ...WHOLE, relation: 'Task.duties', wanted: NAMES }],
      },
    ],
  ),
  'list/list.page-with-counts': listPage(
    { label: 'Unit' },
    { node: new Set(['id', DUTY_COUNTS]), edge: new Set() },
    { ...PAGE, order: { name: 'NAME', descending: false } },
    false,
  ),
  'list/list.page-counted': listPage(
    { label: 'Task' },
    TITLES,
    { ...PAGE, where: filterOf('Task', { text: '智能' }), counted: true },
    false,
  ),
  'list/list.total': listTotal(
    { label: 'Directive' },
    { where: filterOf('Directive', { issuedOn: { from: '2018' } }) },
  ),
  'list/list.total-of-relation': listTotal(
    { relation: 'Unit.tasks', parents: [UNIT] },
    { where: filterOf('Task', { text: HOSTILE }), roles: ['LEAD'] },
  ),
  'list/nodes': listNodes('Task', [TASK], TITLES.node),
  'read/all-edges': allEdges('LEADS'),
  'read/all-nodes': allNodes('Task'),
  'read/all-nodes.directive': allNodes('Directive'),
  'read/count-nodes': countNodes('Task'),
  'read/count-nodes.directive': countNodes('Directive'),
  'read/directive-facts': directiveFacts([DIRECTIVE]),
  'read/directive-fingerprints': directiveFingerprints,
  'read/directive-state': directiveState(DIRECTIVE),
  'read/directive-summaries': directiveSummaries,
  'read/directive-texts': directiveTexts([DIRECTIVE]),
  'read/edges-at-tasks': edgesAtTasks([DIRECTIVE]),
  'read/edges-of-directive': edgesOfDirective(DIRECTIVE),
  'read/edges-of-owned': edgesOfOwned('Task', DIRECTIVE),
  'read/edges-of-shared': edgesOfShared('Post', [POST], DIRECTIVE),
  'read/foreign-nodes': foreignNodes('Person'),
  'read/neighbours.in': neighbours('Task', [TASK], 'LEADS', 'in', 'Unit'),
  'read/neighbours.out': neighbours('Unit', [UNIT], 'LEADS', 'out', 'Task'),
  'read/neighbours.keyword': neighbours('Post', [POST], 'IN', 'out', 'Unit'),
  'read/nodes-by-id': nodesById('Unit', [UNIT, HOSTILE]),
  'read/nodes-page': nodesPage('Task', TASK, 20),
  'read/nodes-page.directive': nodesPage('Directive', '', 20),
  'read/owned-nodes': ownedNodes('Task', [DIRECTIVE]),
  'read/people-by-posts': peopleByPosts([{ key: PERSON, name: '于海龙', post: POST }]),
  'read/quoted-edges': quotedEdges('LEADS'),
  'read/quoted-nodes': quotedNodes('Task'),
  'read/repeals': readRepeals,
  'read/revision': readRevision,
  'read/server-components': serverComponents,
  'read/spellings-of-units': spellingsOfUnits([UNIT]),
  'read/task-counts': taskCounts,
  'read/unit-counts': unitCounts,
  'read/units-by-names': unitsByNames([NAME]),
  'write/create-edges': createEdges('LEADS', 'Unit', 'Task', [leads]),
  'write/create-nodes': createNodes('Task', [
    { id: TASK, props: { title: HOSTILE, ordinal: 1, section: [HOSTILE], deadline: null } },
  ]),
  'write/delete-orphan-stubs': deleteOrphanStubs([DIRECTIVE]),
  'write/delete-orphan-units': deleteOrphanUnits([UNIT]),
  'write/delete-orphans': deleteOrphans('Person', [PERSON]),
  'write/delete-own-edges': deleteOwnEdges(DIRECTIVE),
  'write/delete-owned': deleteOwned('Task', DIRECTIVE),
  'write/delete-shared-edges': deleteSharedEdges('Body', [BODY], DIRECTIVE),
  'write/id-index': idIndex('Task'),
  'write/lock-revision': lockRevision,
  'write/merge-nodes': mergeNodes('Unit', [{ id: UNIT, props: { name: HOSTILE, aliases: [HOSTILE] } }]),
  'write/merge-stubs': mergeStubs([{ id: DIRECTIVE, props: stubProps('关于绿色发展的意见', '聊政发〔2018〕3号') }]),
  'write/name-units': nameUnits([{ name: NAME, unit: UNIT }]),
  'write/owner-index': ownerIndex('Task'),
  'write/place-units': placeUnits([{ unit: UNIT, place: PLACE }]),
  'write/raise-revision': raiseRevision,
  'write/stamp-directive': stampDirective(DIRECTIVE, 'a2ff005e', [`Unit\t${UNIT}`]),
  'write/succeed-units': succeedUnits([{ old: NAME, now: 'unitname:聊城市/市工业和信息化局', year: 2019 }]),
  'write/uncover-directive': uncoverDirective(DIRECTIVE, { ...stubProps(null, '聊政发〔2018〕3号'), id: DIRECTIVE }),
  'write/unique-id': uniqueId('Task'),
};
