import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** As `pom.xml` and `compose.yaml` pin it. */
export const NEO4J_VERSION = '5.26.30';
const POM = resolve('test/neo4j/server/pom.xml');
const LAUNCHER = resolve('test/neo4j/server/Neo4jServer.java');
const LIBRARY = resolve(`node_modules/.cache/zerentu/neo4j-${NEO4J_VERSION}`);
/** Packages of java.base that Neo4j reaches into. */
const OPENED = ['java.nio', 'java.io', 'java.lang', 'sun.nio.ch'];
/** A start takes 6 to 14 s; a busy machine gets more, in ms. */
const PATIENCE = 120_000;

/** What a store needs to reach a server of the tests. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** Returns what is missing to start a Neo4j here, and how to get it; `null` where nothing is. */
export function missingForNeo4j(): string | null {
  const missing = [
    ['java', '-version'],
    ['mvn', '-v'],
  ].flatMap(([command = '', flag = '']) => (spawnSync(command, [flag]).status === 0 ? [] : [command]));
  if (missing.length === 0) return null;
  return `The Neo4j tests were left out: ${missing.join(' and ')} not found. Install Java 17 and Maven (apt-get install openjdk-17-jdk-headless maven), then run npm run test:neo4j.`;
}

/** Fetches the server's jars once; they are a tool of the tests (GPL), never shipped. */
function fetchLibrary(): void {
  if (existsSync(LIBRARY)) return;
  const beside = `${LIBRARY}.${process.pid}`;
  // Without the checksum that the repository gives, nothing is taken.
  const mvn = ['-q', '-B', '-C', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${beside}`];
  const { status, stdout, stderr } = spawnSync('mvn', mvn, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}: ${stdout}${stderr}`);
  renameSync(beside, LIBRARY);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}

/** A Neo4j Community of its own folder and port, with authentication; it may be killed and started again on its data. */
export class Neo4jServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'zerentu-neo4j-'));
  readonly #port: number;
  readonly #password = 'password-of-the-tests';
  #process: ChildProcess | null = null;

  private constructor(port: number) {
    this.#port = port;
  }

  /** Resolves when Bolt answers. */
  static async start(): Promise<Neo4jServer> {
    fetchLibrary();
    const server = new Neo4jServer(await freePort());
    await server.start();
    return server;
  }

  get address(): Neo4jAddress {
    return { uri: `neo4j://127.0.0.1:${this.#port}`, username: 'neo4j', password: this.#password };
  }

  async start(): Promise<void> {
    const opened = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
    const args = [...opened, '-Xmx1g', '-cp', join(LIBRARY, '*'), LAUNCHER, this.#folder, String(this.#port)];
    const child = spawn('java', args, {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, NEO4J_TEST_PASSWORD: this.#password },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    let said = '';
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await new Promise<void>((ready, reject) => {
      const hear = (part: Buffer) => {
        said += String(part);
        if (/^ready$/m.test(said)) ready();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', () => reject(new Error(`Neo4j did not start: ${said}`)));
    }).finally(() => clearTimeout(late));
  }

  /** Ends it at once, as a power cut does. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Ends it in order; its data stays. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Ends it and takes its data away. */
  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }
}
