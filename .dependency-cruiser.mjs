// The arrows of the layout: who may import whom. Each rule's comment tells the offender what to do instead.
// "from" may import "to" and nothing else of ours.
const arrows = [
  ['graph/model', [], 'The model is plain data: move what you need into graph/model, or the code that needs it out.'],
  ['graph/cypher', ['graph/model'], 'A query is a pure function of its arguments: pass what it needs as an argument.'],
  ['graph/store', ['graph/model', 'graph/cypher'], 'A store knows nodes and edges only: build them in src/build.'],
  [
    'src/text',
    [],
    'Text helpers know nothing of directives: move vocabulary to src/lexicon and rules to src/parse or src/extract.',
  ],
  ['src/read', ['src/text'], 'A reader gives text and blocks: what they mean is decided in src/parse and src/extract.'],
  ['src/lexicon', ['src/text'], 'A lexicon is data: move code that uses it to the stage that needs it.'],
  [
    'src/parse',
    ['src/text', 'src/lexicon', 'src/read'],
    'The document tree is read before facts: move fact rules to src/extract.',
  ],
  [
    'src/extract',
    ['src/text', 'src/lexicon', 'src/parse', 'src/read'],
    'An extractor reads the tree only: combine facts in src/refine.',
  ],
  [
    'src/refine',
    ['src/text', 'src/lexicon', 'src/extract', 'src/parse', 'src/read/source', 'graph/model'],
    'Refiners work on facts: nodes and edges are made in src/build.',
  ],
  [
    'src/build',
    ['src/refine', 'src/lexicon', 'src/extract/[^/]+/types', 'src/text', 'graph/model'],
    'Building turns facts into nodes and edges: no store, no queries.',
  ],
  [
    'src/eval',
    ['src/refine/extraction'],
    'Scoring compares gold with what was extracted: it reads nothing and extracts nothing.',
  ],
  [
    'src/qa',
    ['src/text', 'src/lexicon', 'graph/model', 'graph/cypher', 'graph/store/(store|errors)'],
    'The question engine reaches the graph through the GraphStore port: pass the store in from src/app.',
  ],
  [
    'src/analysis',
    ['graph/model', 'graph/cypher', 'graph/store/(store|errors)', 'src/text'],
    'An analysis reads the graph through the GraphStore port: pass what else it needs as an argument.',
  ],
  [
    'src/export',
    ['graph/model', 'graph/cypher', 'graph/store/(store|errors|copy)', 'src/app-error', 'src/text'],
    'An export reads the graph through the GraphStore port, and writes one format a file.',
  ],
  [
    'src/server',
    [
      'src/analysis',
      'src/export',
      'src/app',
      'src/app-port',
      'src/app-error',
      'src/config',
      'src/qa/answer',
      'src/refine/extraction',
      'src/refine/corrections/request',
      'src/lexicon/roles',
      'src/text',
      'graph/model',
      'graph/cypher',
      'graph/store/(store|errors)',
      'src/read/errors',
      'bots/channel',
      'schema',
    ],
    'The server is thin: do it in src/app and call that.',
  ],
  [
    'src/cli',
    [
      'src/export',
      'src/app',
      'src/app-port',
      'src/app-error',
      'src/config',
      'src/server',
      'src/pipeline',
      'src/eval',
      'src/read',
      'src/refine/extraction',
      'src/extract/[^/]+/types',
      'src/qa/answer',
      'src/text',
      'graph/store/(store|errors)',
      'bots',
    ],
    'A command is thin: do it in src/app and call that.',
  ],
  [
    'bots',
    ['src/app', 'src/app-port', 'src/app-error', 'src/read/errors', 'src/qa/answer', 'src/text'],
    'A channel only translates: do it in src/app and call that.',
  ],
  ['web', [], 'A client knows the server by its schema alone: ask for what it needs in web/operations.'],
];

const only = (folder, allowed, comment) => ({
  name: `arrow-${folder.replaceAll('/', '-')}`,
  severity: 'error',
  comment,
  from: { path: `^${folder}/` },
  to: { path: '^(src|graph|bots|test|web)/', pathNot: [folder, ...allowed].map((path) => `^${path}(/|\\.ts|$)`) },
});

const sole = (module, home) => ({
  name: `sole-home-of-${module.replace(/\W+/g, '-')}`,
  severity: 'error',
  comment: `Only ${home} may import ${module}: use the port it stands behind.`,
  from: { path: '^(src|graph|bots)/', pathNot: `^${home}` },
  to: { path: `^node_modules/${module}/` },
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Move what both need into a file of its own.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unresolvable',
      severity: 'error',
      comment: 'Mend the path, or add the package.',
      from: {},
      // Types alone: it has no code to resolve to.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/' },
    },
    {
      name: 'no-test-code',
      severity: 'error',
      comment: 'Shipped code must not import tests.',
      from: { path: '^(src|graph|bots)/' },
      to: { path: '^test/' },
    },
    sole('@grafeo-db', 'graph/store/grafeo'),
    sole('neo4j-driver', 'graph/store/neo4j'),
    sole('telegraf', 'bots/telegram'),
    sole('dingtalk-stream', 'bots/dingtalk'),
    sole('@larksuiteoapi', 'bots/feishu'),
    sole('@wecom', 'bots/wecom'),
    sole('nodejs-jieba', 'src/text/segment'),
    sole('@opentelemetry', 'src/app/tracing'),
    ...arrows.map(([folder, allowed, comment]) => only(folder, allowed, comment)),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
