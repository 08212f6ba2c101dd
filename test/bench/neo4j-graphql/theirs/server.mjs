// @neo4j/graphql as a process: over the Neo4j of the environment, behind the same Express, Apollo, headers and settings as ours.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import helmet from 'helmet';
import neo4j from 'neo4j-driver';
import { listen } from '../listen.mjs';

const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { maxConnectionPoolSize: 50 });
const typeDefs = readFileSync(new URL('types.graphql', import.meta.url), 'utf8');
const apollo = new ApolloServer({
  schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema(),
  introspection: true,
  includeStacktraceInErrorResponses: false,
  csrfPrevention: false,
  persistedQueries: false,
  plugins: [ApolloServerPluginLandingPageDisabled()],
});
await apollo.start();
const context = async () => ({ sessionConfig: { database: 'neo4j' } });
const app = express().disable('x-powered-by');
app.use(helmet({ strictTransportSecurity: false }));
app.use('/graphql', express.json({ limit: '1mb' }), expressMiddleware(apollo, { context }));
await listen(app);
