/** What a token lets one do. */
export type TokenKind = 'read' | 'write';

const KEPT: Readonly<Record<TokenKind, string>> = { read: 'zerentu-token', write: 'zerentu-write-token' };

/** Why a token is asked for: `refused` where the server did not take the one before. */
export interface TokenRequest {
  readonly kind: TokenKind;
  readonly refused: boolean;
}

type Ask = (request: TokenRequest) => Promise<string | null>;
let ask: Ask = async () => null;

/** Says how a person is asked for a token. */
export function askTokensBy(way: Ask): void {
  ask = way;
}

/** The token that was given in this tab, if any. */
export const keptToken = (kind: TokenKind): string | null => sessionStorage.getItem(KEPT[kind]);

/** Forgets a token that turned out not to hold. */
export const dropToken = (kind: TokenKind): void => sessionStorage.removeItem(KEPT[kind]);

let asking: Promise<string | null> | null = null;

/** Asks the person for a token, once however many want it at a time; `null` where none is given. Kept until the tab is closed. */
export function giveToken(kind: TokenKind, { refused = false } = {}): Promise<string | null> {
  asking ??= ask({ kind, refused }).then((token) => {
    if (token) sessionStorage.setItem(KEPT[kind], token);
    asking = null;
    return token;
  });
  return asking;
}
