import { describe, expect, it } from 'vitest';
import { readingOf } from '#src/text/reading.js';
import { simplifierFor } from '#src/text/script.js';

const LONG = '为贯彻落实省委、省政府关于发展数字经济的决策部署，结合实际，现提出以下意见，请认真抓好落实。';

describe('the reading of a text', () => {
  it.each([
    ['到２０２０年建成１０个Ａ类平台', '到2020年建成10个A类平台'],
    ['⼯作⽅案', '工作方案'],
    ['(牵头单位:市发改委;配合单位:市财政局,市教育局)', '(牵头单位：市发改委；配合单位：市财政局，市教育局)'],
    ['新增1,200亿元，10:30开会, see a:b', '新增1,200亿元，10:30开会， see a:b'],
    ['牵头\u200b单位：市\u00a0发改委', '牵头单位：市 发改委'],
    [`${LONG}责任 单位：市发 改委，建成10 个`, `${LONG}责任单位：市发改委，建成10个`],
  ])('%s', (text, expected) => expect(readingOf(text).text).toBe(expected));

  it.each(['组  长：孙  军  市委副书记', '市发改委 市财政局', `${LONG}责任单位 市发改委  市财政局`.slice(-12)])(
    'keeps what is laid out on purpose: %s',
    (text) => expect(readingOf(text).text).toBe(text),
  );

  it('keeps a gap that parts two names', () => {
    const text = `${LONG}市发改委 市财政局`;
    expect(readingOf(text, { parts: (before) => before.endsWith('委') }).text).toBe(text);
  });

  it('finds its way back to every place', () => {
    const text = `到２０２０年\u200b，${LONG}责任 单位：市发 改委。`;
    const reading = readingOf(text);
    for (const words of ['2020年', '责任单位', '市发改委'])
      for (const start of [reading.text.indexOf(words)]) {
        const span = reading.toStored({ start, end: start + words.length });
        expect(
          text
            .slice(span.start, span.end)
            .normalize('NFKC')
            .replace(/[\s\u200b]/g, ''),
        ).toBe(words);
        expect(reading.fromStored(span.start)).toBe(start);
      }
  });

  it('puts lost line breaks back without moving anything else', () => {
    const text = '意见。一、任务（一）做事。';
    const reading = readingOf(text, {
      breaks: [
        { start: 3, end: 3 },
        { start: 7, end: 7 },
      ],
    });
    expect(reading.text).toBe('意见。\n一、任务\n（一）做事。');
    expect(reading.toStored({ start: 9, end: 14 })).toEqual({ start: 7, end: 12 });
  });
});

describe('script', () => {
  it('simplifies a text in traditional characters, character by character', () => {
    const text = '市發展改革委牽頭，會同市財政局、市經濟和信息化局實施，責任單位按職責分工負責，總體規劃與環境保護。';
    expect(readingOf(text, { simplify: simplifierFor(text) }).text).toBe(
      '市发展改革委牵头，会同市财政局、市经济和信息化局实施，责任单位按职责分工负责，总体规划与环境保护。',
    );
  });
  it('leaves a text in simplified characters alone', () => {
    expect(simplifierFor('市发展改革委牵头，会同市财政局實施')).toBeUndefined();
  });
});
