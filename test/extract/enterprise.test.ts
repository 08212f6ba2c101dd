import { describe, expect, it } from 'vitest';
import { ENTERPRISE_RULES } from '#src/extract/enterprise/enterprises.js';
import { extractText } from '#src/pipeline.js';

const named = (words: string) =>
  extractText(`一、任务\n（一）推进工作。${words}（责任单位：市发改委）`).enterprises.map(({ name }) => name);

describe('enterprises', () => {
  it.each(ENTERPRISE_RULES.map(({ name, example }) => [name, example]))(
    '%s finds those of its example: %s',
    (_, example) => expect(named(`${example}。`).length).toBeGreaterThan(1),
  );
  it.each([
    ['以中通集团、时风集团为示范带动，推广应用。', ['中通集团', '时风集团']],
    ['以东阿阿胶、金号织业等企业为示范，推动发展。', ['东阿阿胶', '金号织业']],
    ['支持青山重工、华岳轴承等企业建设数字化车间。', ['青山重工', '华岳轴承']],
    ['积极推进盖氏物流、鑫佳物流和汇通物流园三大智能化物流园区建设。', ['盖氏物流', '鑫佳物流', '汇通物流园']],
  ])('%s', (words, names) => expect(named(words)).toEqual(names));
  it.each([
    '以龙头企业为带动。',
    '以重大项目、创新平台为引领。',
    '以需求为引领。',
    '以企业为主导。',
    '推进三大园区建设。',
    '以习近平新时代中国特色社会主义思想为引领。',
    '以问题导向、目标牵引为引领。',
    '以单项冠军企业、专精特新中小企业为骨干。',
    '支持大中小企业等企业发展。',
  ])('finds none in %s', (words) => expect(named(words)).toEqual([]));
});
