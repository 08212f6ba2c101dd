/** What GraphiQL sends. */
interface Sent {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

const KEPT = 'zerentu-token';

const headersWith = (token: string | null, given: Readonly<Record<string, unknown>> | undefined): HeadersInit => ({
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
  ...(token ? { authorization: `Bearer ${token}` } : {}),
  ...(given as Record<string, string> | undefined),
});

/**
 * Sends a query to this server. Where it wants a token to read, one is asked for, and kept until the tab is closed; the
 * headers of the page go before it.
 */
export async function fetcher(
  sent: Sent,
  options?: { readonly headers?: Readonly<Record<string, unknown>> },
): Promise<object> {
  // For a moment after another tab is shown, GraphiQL still names the operation of the tab before.
  const { operationName, ...rest } = sent;
  const body = JSON.stringify(operationName && sent.query.includes(operationName) ? sent : rest);
  const send = async (token: string | null) =>
    fetch('/graphql', { method: 'POST', headers: headersWith(token, options?.headers), body });
  const response = await send(sessionStorage.getItem(KEPT));
  if (response.status !== 401) return response.json();
  const token = prompt('这台服务器要求读取令牌（ZERENTU_READ_TOKEN）：');
  if (!token) return response.json();
  sessionStorage.setItem(KEPT, token);
  return (await send(token)).json();
}
