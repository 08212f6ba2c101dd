/** Where the page shows a view of its own; its menu is in `web/page/shell/routes.ts`. */
export const VIEW_PATHS: readonly string[] = [
  '/',
  '/map',
  '/timeline',
  '/workload',
  '/unit',
  '/source',
  '/compare',
  '/load',
];

/** Other paths that this server answers, with what is below them. */
const SERVER_PATHS = [
  '/graphql',
  '/export',
  '/chat',
  '/source',
  '/metrics',
  '/healthz',
  '/readyz',
  '/internal',
  '/page',
  '/playground',
  '/favicon.ico',
];

/** Which of our paths a path belongs to: `/graphql`, `/export`, …; `other` where it is none, so that there are few. */
export function routeOf(path: string): string {
  if (path === '/graphql/stream') return path;
  const plain = path.replace(/(?<=.)\/$/, '');
  if (VIEW_PATHS.includes(plain)) return plain;
  return SERVER_PATHS.find((own) => path === own || path.startsWith(`${own}/`)) ?? 'other';
}

/** Whether a path is one of our own, so that nothing else can stand there. */
export const isOwnPath = (path: string): boolean =>
  VIEW_PATHS.includes(path.replace(/(?<=.)\/$/, '')) ||
  SERVER_PATHS.some((own) => path === own || path.startsWith(`${own}/`));
