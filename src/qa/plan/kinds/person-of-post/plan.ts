import type { Plan } from '../../plan.js';

/** Who holds a post: in `units` (those of `tasks` in `role`, where tasks are given), or by its title alone. */
export interface PersonOfPostPlan extends Plan {
  readonly kind: 'PERSON_OF_POST';
  readonly post: string;
  /** `head`: whatever the head's post is called; `all`: everybody who holds it. */
  readonly what?: 'head' | 'all';
}
