/** Everything that a list, its nested lists and what stands beside them say of tasks. */
const TASK =
  'title deadline duties { role unit { name } } targets { text value } evidence { quote directive { title } }';

const QUERIES = {
  list: `{ tasks(first: 60) { totalCount nodes { ${TASK} } } }`,
  deep: `{ directives(first: 2) { nodes { title tasks(first: 20) { nodes { title
    duties { unit { name tasks(first: 5) { nodes { title duties { unit { name } } } } } } } } } } }`,
  beside: `{ tasks(first: 60) { nodes { title } } units(first: 60) { nodes { name tasks(first: 3) { nodes { title } } } }
    targets(first: 60) { nodes { text task { title } } } }`,
  facts: `{ node(id: "directive:德政发(2031)77号") { ... on Directive { title facts(first: 100) { totalCount nodes { kind
    subject detail quote } } tasks(first: 5) { nodes { title } } } } }`,
  search: `{ search(text: "智能制造", first: 20) { totalCount nodes { __typename ... on Task { ${TASK} } ... on Target { text task { title } } } } }`,
  map: '{ relationshipMap(first: 500) { nodes { label members } edges { role weight } unassigned { label } } }',
  statistics: `{ statistics { tasks units tasksByUnit(first: 20) { unit { name tasks(first: 3) { nodes { title } } } tasks }
    tasksByDeadlineYear { year tasks } } }`,
};

const ASK = `query($question: String!, $conversationId: ID) { ask(question: $question, conversationId: $conversationId) {
  status text conversationId results { name } evidence { quote } } }`;
/** An answer with what the graph says of the nodes in it. */
const ASK_NODES = `query($question: String!) { ask(question: $question) { status text conversationId
  results { name node { ... on Unit { name tasks(first: 5) { nodes { title } } } ... on Task { ${TASK} } } }
  evidence { quote task { title duties { unit { name } } } directive { title } } } }`;

const QUESTIONS = [
  '谁牵头智能制造？',
  '普惠金融项目谁负责？',
  '智慧社区建成多少个示范点？',
  '推进绿色工厂什么时候完成？',
  '谁牵头养猪？',
];

const graphql = (query, variables = {}) => ({ path: '/graphql', body: { query, variables } });
const chat = (text, conversationId) => ({ path: '/chat', body: { text, conversationId } });

const one = (made) => [() => made];

/**
 * What clients ask, by kind: each is the requests of one exchange, made one after the other; a request sees the reply to
 * the one before it.
 */
export const KINDS = {
  ...Object.fromEntries(Object.entries(QUERIES).map(([name, query]) => [name, one(graphql(query))])),
  ask: QUESTIONS.map((question) => () => graphql(ASK, { question })),
  'ask-nodes': QUESTIONS.slice(0, 2).map((question) => () => graphql(ASK_NODES, { question })),
  'follow-up': [
    () => graphql(ASK, { question: '谁牵头智能制造？' }),
    (before) => graphql(ASK, { question: '那配合单位呢？', conversationId: before.data.ask.conversationId }),
    (before) => graphql(ASK, { question: '他们还负责什么？', conversationId: before.data.ask.conversationId }),
  ],
  chat: [() => chat('谁牵头现代物流？'), (before) => chat('更多', before.conversationId)],
};
