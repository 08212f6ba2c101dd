import { describe, expect, it } from 'vitest';
import { ENTERPRISE_RULES } from '#src/extract/enterprise/rules.js';
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
    ['支持春雪水利建设、正大信息等龙头企业做大做强。', ['春雪水利建设', '正大信息']],
    ['在上合国际人才双创产业园、三里河孵化基地基础上，打造创业社区。', ['上合国际人才双创产业园', '三里河孵化基地']],
    ['依托聊城综合保税区，完善公共服务功能。', ['聊城综合保税区']],
    ['建设通远大厦等载体。', ['通远大厦']],
    ['积极推进盖氏物流、鑫佳物流和汇通物流园三大智能化物流园区建设。', ['盖氏物流', '鑫佳物流', '汇通物流园']],
  ])('%s', (words, names) => expect(named(words)).toEqual(names));
  it('takes the units of a clause for no enterprises', () =>
    expect(named('推进工作。（牵头单位：聊城文旅集团）')).toEqual([]));
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
    '支持有条件的园区、各类产业园建设平台。',
    '推进现代农业产业园、国家级科技园建设。',
    '依托综合保税区，发展保税物流。',
    '鼓励现有孵化器、众创空间优化服务。',
    '以党建为引领。',
    '联合高校、科研院所建设实验室。',
  ])('finds none in %s', (words) => expect(named(words)).toEqual([]));
});
