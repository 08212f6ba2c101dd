// Source: our own three roles, one for each kind of word in duty-words.ts.

/** The printed keyword: 牵头/主办 → LEAD; 配合/参与/协办 … → SUPPORT; 责任单位 … → RESPONSIBLE. */
export type Role = 'LEAD' | 'SUPPORT' | 'RESPONSIBLE';
