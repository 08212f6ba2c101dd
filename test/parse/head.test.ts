import { describe, expect, it } from 'vitest';
import { readHead } from '#src/parse/head/head.js';
import { linesOf } from '#src/text/lines.js';

const head = (text: string) => readHead(linesOf(text));

describe('readHead', () => {
  it('joins a title that is split over lines and reads number, issuer and date', () => {
    expect(
      head(
        '国务院办公厅关于调整国务院第二次\n全国污染源普查领导小组组成人员的通知\n国办函〔2018〕74号\n各省、自治区人民政府：\n正文。\n国务院办公厅\n2018年11月5日',
      ),
    ).toEqual({
      title: '国务院办公厅关于调整国务院第二次全国污染源普查领导小组组成人员的通知',
      issuers: ['国务院办公厅'],
      docNumber: '国办函〔2018〕74号',
      issuedOn: '2018-11-05',
      publishedOn: null,
      jurisdiction: '全国',
    });
  });
  it('takes the signature where the title names no issuer', () => {
    expect(
      head('支持企业发展的若干措施\n一、措施\n加快发展。\n湖北省农业农村厅\n二〇二一年十一月十五日'),
    ).toMatchObject({
      title: '支持企业发展的若干措施',
      issuers: ['湖北省农业农村厅'],
      issuedOn: '2021-11-15',
      jurisdiction: '湖北省',
    });
  });
  it.each([
    [
      '市发展改革委 市财政局关于印发《绿色发展实施方案》的通知',
      '市发展改革委市财政局关于印发《绿色发展实施方案》的通知',
    ],
    [
      '某市人民政府办公室关于印发某市数字经济行动计划（2021—2023年）的通知',
      '某市人民政府办公室关于印发某市数字经济行动计划（2021—2023年）的通知',
    ],
  ])('keeps the whole title %s', (line, title) => expect(head(`${line}\n正文。`).title).toBe(title));
  it.each([
    [
      '某镇党政办公室\n关于印发《某镇文艺巡回\n演出工作方案》\n的通知',
      '某镇党政办公室关于印发《某镇文艺巡回演出工作方案》的通知',
    ],
    [
      '附件1\n某省加快新场景建设应用推动科技和产业\n高质量发展行动方案（2026-2027年）',
      '某省加快新场景建设应用推动科技和产业高质量发展行动方案（2026-2027年）',
    ],
    [
      '某省经济和信息化厅文件\n某经信〔2025〕298号\n某省经济和信息化厅某省发展和改革\n委员会关于印发《某省行动\n计划（2025-2027年）》的通知',
      '某省经济和信息化厅某省发展和改革委员会关于印发《某省行动计划（2025-2027年）》的通知',
    ],
    [
      '某省人民政府办公厅\n\n某省人民政府办公厅关于成立\n某省人工智能学院的通知',
      '某省人民政府办公厅关于成立某省人工智能学院的通知',
    ],
  ])('joins %j', (lines, title) => expect(head(`${lines}\n正文。`).title).toBe(title));
  it('reads an issuer on two lines, without its stamp', () => {
    expect(
      head('关于印发方案的通知\n正文。\n浙江省制造业高质量发展（数字经济发展）\n领导小组办公室（代章）\n2024年9月2日')
        .issuers,
    ).toEqual(['浙江省制造业高质量发展（数字经济发展）领导小组办公室']);
  });
  it.each(['当前位置：首页 > 公开', '今天开会，讨论方案。', '1.制定方案'])('finds no title in %s', (line) =>
    expect(head(line).title).toBeNull(),
  );
});
