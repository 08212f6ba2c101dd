// Our server as a process: over the Neo4j of the environment, without limits of rate and without a log.
import { makeExecutableSchema } from '@graphql-tools/schema';
import { Neo4jStore } from '#graph/store/neo4j/neo4j-store.js';
import { createApollo } from '#src/server/apollo.js';
import { httpApp } from '#src/server/http-app.js';
import { resolvers } from '#src/server/resolvers/resolvers.js';
import { readSchema } from '#src/server/schema.js';
import { serverOptions } from '../server-options.mjs';
import { listen } from './listen.mjs';

const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
const limits = { poolSize: 50, acquireTimeout: 10_000, queryTimeout: 60_000 };
const store = await Neo4jStore.open({ uri, auth: { username, password }, database: 'neo4j', ...limits });
const options = serverOptions(store);
const schema = makeExecutableSchema({ typeDefs: readSchema('.'), resolvers });
const apollo = createApollo(options, schema);
await apollo.start();
await listen(httpApp(options, apollo, schema, { handle: (_, __, next) => next() }));
