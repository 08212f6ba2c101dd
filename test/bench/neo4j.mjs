import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The launcher of the tests, which is TypeScript and not part of the build; says on stderr what is missing and returns `null` where something is. */
export async function launcher() {
  const module = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(readFileSync('test/neo4j/server.ts', 'utf8'), { compilerOptions: module });
  const { missingForNeo4j, Neo4jServer } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  const missing = missingForNeo4j();
  if (missing) process.stderr.write(`${missing}\n`);
  return missing ? null : Neo4jServer;
}
