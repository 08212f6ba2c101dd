import type { CypherQuery } from '../query.js';

/** One row `version`, `edition` of the Neo4j server; Grafeo has no such procedure. */
export const serverComponents: CypherQuery = {
  text: "CALL dbms.components() YIELD name, versions, edition WITH name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition",
  params: {},
};
