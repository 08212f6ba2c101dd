import type { TemplateCard } from '@wecom/aibot-node-sdk';
import { chosenCard } from './cards.js';

/** Cards that are remembered; of older ones, and after a restart, the choice is answered and not marked. */
const MOST = 2000;

/** The cards that were shown: a press tells only the name of its card, and a card that is changed must be sent whole. */
export class ShownCards {
  readonly #cards = new Map<string, TemplateCard>();

  add(taskId: string, card: TemplateCard): void {
    this.#cards.set(taskId, card);
    for (const oldest of this.#cards.keys()) {
      if (this.#cards.size <= MOST) break;
      this.#cards.delete(oldest);
    }
  }

  /** The card as it looks with that choice, `null` where it is not known. */
  chosen(taskId: string, token: string): TemplateCard | null {
    const card = this.#cards.get(taskId);
    return card ? chosenCard(card, token) : null;
  }
}
