import { describe, expect, it } from 'vitest';
import { extractText } from '#src/pipeline.js';

const people = (text: string) =>
  extractText(text).people.map(({ name, role, posts }) => `${name}|${role}|${posts.join('+')}`);

describe('rosters', () => {
  it.each([
    [
      '组  长：宋军(市委副书记、市长)\n副组长：孙  军(市质监局局长)\n　　　　王小明（副市长）',
      ['宋军|组长|市委副书记+市长', '孙军|副组长|市质监局局长', '王小明|副组长|副市长'],
    ],
    [
      '组　长：韩　正　　国务院副总理\n成　员：张　勇　　发展改革委副主任',
      ['韩正|组长|国务院副总理', '张勇|成员|发展改革委副主任'],
    ],
    [
      '成  员：柯  杨   葛  强   左宪禹\n        杜晓玉   李  征',
      ['柯杨|成员|', '葛强|成员|', '左宪禹|成员|', '杜晓玉|成员|', '李征|成员|'],
    ],
    [
      '组  长：李建国  市委副书记、市长\n副组长：赵  敏  市委常委、常务副市长\n成  员：郑晓明  市科技局党组书记、局长\n附件\n打印本页',
      ['李建国|组长|市委副书记+市长', '赵敏|副组长|市委常委+常务副市长', '郑晓明|成员|市科技局党组书记+局长'],
    ],
    ['组长：买买提·艾力（州委副书记）', ['买买提·艾力|组长|州委副书记']],
  ])('%j', (text, expected) => expect(people(text)).toEqual(expected));
  it.each([
    '主任：负责全面工作。',
    '成员单位：市发改委、市财政局',
    '组长由市长担任。',
    '联系人：详见附件，电话另行通知。',
  ])('finds nobody in %s', (text) => expect(people(text)).toEqual([]));
  it.each([
    [
      '某市数字经济发展领导小组组成人员名单\n组长：宋军（市长）\n领导小组办公室设在市发展和改革委员会。',
      ['某市数字经济发展领导小组:市发展和改革委员会'],
    ],
    [
      '某市安全生产委员会\n主任：宋军（市长）\n某市数字经济领导小组日常工作由市发改委负责。',
      ['某市安全生产委员会:', '某市数字经济领导小组:市发改委'],
    ],
    [
      '市政府决定对某市第二次全国污染源普查领导小组（以下简称领导小组）组成人员进行调整。\n组长：宋军（市长）',
      ['某市第二次全国污染源普查领导小组:'],
    ],
  ])('%s', (text, bodies) => {
    expect(extractText(text).bodies.map(({ name, office }) => `${name}:${office.join()}`)).toEqual(bodies);
  });
  it('names the body and its office', () => {
    const text =
      '某市数字经济发展领导小组组成人员名单\n组长：宋军（市长）\n领导小组办公室设在市发改委，办公室主任由李明兼任。';
    expect(extractText(text).bodies).toMatchObject([{ name: '某市数字经济发展领导小组', office: ['市发改委'] }]);
    expect(people(text)).toHaveLength(1);
  });
});
