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
      '市发展改革委 市财政局关于印发《绿色发展实施方案》的通知',
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
  it.each([
    ['山东省聊城市人民政府', '聊城市'],
    ['内蒙古自治区呼和浩特市人民政府办公室', '呼和浩特市'],
    ['山东省人民政府', '山东省'],
    ['山东省城市管理局', '山东省'],
  ])('%s issues for %s', (issuer, jurisdiction) =>
    expect(head(`${issuer}关于推进工作的意见\n正文。`).jurisdiction).toBe(jurisdiction),
  );
  it('reads an issuer on two lines, without its stamp', () => {
    expect(
      head('关于印发方案的通知\n正文。\n浙江省制造业高质量发展（数字经济发展）\n领导小组办公室（代章）\n2024年9月2日')
        .issuers,
    ).toEqual(['浙江省制造业高质量发展（数字经济发展）领导小组办公室']);
  });
  it.each([
    ['某市人民政府关于推进养老服务\n的意见', '某市人民政府关于推进养老服务的意见'],
    [
      '某市人民政府关于印发《某市行动计划（2017-2021年）》\n的通知',
      '某市人民政府关于印发《某市行动计划（2017-2021年）》的通知',
    ],
    [
      '某省某市人民政府办公厅\n关于印发《某市冷链物流三年行动方案\n（2024—2026年）》的通知',
      '某省某市人民政府办公厅关于印发《某市冷链物流三年行动方案（2024—2026年）》的通知',
    ],
    ['某市教育局\n某市财政局\n关于推进养老服务的意见', '某市教育局 某市财政局关于推进养老服务的意见'],
    ['政策解读\n政策原文\n某市人民政府关于推进养老服务的意见', '某市人民政府关于推进养老服务的意见'],
    ['关于印发《某\n关于印发《某市行动方案》的通知', '关于印发《某市行动方案》的通知'],
  ])('reads the title of %j', (lines, title) => expect(head(`${lines}\n正文。`).title).toBe(title));
  it.each([
    ['科技部 工业和信息化部 中国科协关于印发《方案》的通知\n正文。', ['科技部', '工业和信息化部', '中国科协']],
    ['中共中央 国务院关于做好重点工作的意见\n正文。', ['中共中央', '国务院']],
    ['转发某市教育局关于规范办学的通知\n正文。', ['某市教育局']],
    ['行动方案\n正文。\n某省财政厅　某省司法厅　2023年4月15日', ['某省财政厅', '某省司法厅']],
    ['行动方案\n正文。\n某市科学技术局2026年5月25日发布，征求意见截止6月24日。', ['某市科学技术局']],
    [
      '行动方案\n正文。\n某省科学技术厅\n（某省链长办公室）\n某省财政厅\n2026年4月16日',
      ['某省科学技术厅', '某省财政厅'],
    ],
  ])('%j has the issuers %j', (text, issuers) => expect(head(text).issuers).toEqual(issuers));
  it('reads a padded front matter and leaves out the name of the site', () => {
    expect(
      head(
        '索 引 号：1137/2024\n发文机关：某市财政局\n成文日期：2024年4月6日\n标　　题：某市财政局关于印发方案的通知-某市政府在线_某市人民政府门户网站\n发文字号：某财〔2024〕3号\n正文。',
      ),
    ).toMatchObject({
      title: '某市财政局关于印发方案的通知',
      issuers: ['某市财政局'],
      docNumber: '某财〔2024〕3号',
      issuedOn: '2024-04-06',
    });
  });
  it.each(['当前位置：首页 > 公开', '今天开会，讨论方案。', '1.制定方案'])('finds no title in %s', (line) =>
    expect(head(line).title).toBeNull(),
  );
});
