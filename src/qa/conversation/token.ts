import type { Lookup } from '../knowledge/lookup.js';
import type { Plan } from '../plan/plan.js';
import { packPlan, unpackPlan } from './pack-plan.js';
import { isSigned, sign } from './sign.js';

/** What marks a choice among questions; its plan follows, then its signature. */
const CHOICE = '#';
/** Short, as a token has little room: it guards nothing, it only keeps out plans that no kind ever made. */
const SIGNATURE_LENGTH = 6;

/** The token of a choice: what is sent to ask for it. */
export function packToken(plan: Plan, secret: string): string {
  const packed = packPlan(plan);
  return `${CHOICE}${packed}.${sign(packed, secret, SIGNATURE_LENGTH)}`;
}

/** The plan of a token, `null` for all other words. */
export function unpackToken(words: string, secret: string, facts: Lookup): Plan | null {
  const token = words.trim();
  const dot = token.lastIndexOf('.');
  if (!token.startsWith(CHOICE) || dot < 0) return null;
  const packed = token.slice(CHOICE.length, dot);
  return isSigned(packed, token.slice(dot + 1), secret, SIGNATURE_LENGTH) ? unpackPlan(packed, facts) : null;
}
