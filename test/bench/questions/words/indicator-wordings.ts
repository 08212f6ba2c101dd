/** Wordings for what is counted. */
export const COUNTED = [
  '{indicator}要建多少{measure}？',
  '要搞几{measure}{indicator}',
  '{indicator}目标是几{measure}',
  '{indicator}定了多少{measure}',
  '多少{measure}{indicator}',
  '{indicator}的数量目标是多少',
];

/** Wordings for what changes: 年均增长. */
export const CHANGED = [
  '{indicator}多少？',
  '{indicator}多少才算完成',
  '{indicator}的目标是多少',
  '{indicator}，定的是多少',
  '要求{indicator}多少',
];

/** Wordings for what is reached. */
export const REACHED = [
  '{indicator}要达到多少？',
  '{indicator}目标是多少',
  '{indicator}要到多少',
  '{indicator}的指标定了多少',
  '{indicator}得做到多少啊',
  '要求{indicator}达到多少',
  '{indicator}要完成多少',
];
