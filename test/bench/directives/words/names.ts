import type { Random } from '../random.js';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏方邹熊孟秦邱江尹薛阎段雷侯龙陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const GIVEN =
  '伟强军勇杰涛明超刚平辉鹏华飞波斌宇浩亮凯健俊帆帅旭宁龙林磊峰海建国志文德永金玉春秋晓丽敏静霞红梅兰英芳燕玲娟艳莉颖洁琳慧云雪宏庆荣光胜利福贵新民立东南成瑞祥兴家安宪忠传启兆学继润长';
const COMPOUND = ['欧阳', '司马', '上官', '诸葛', '皇甫'];
const MINORITY = [
  '买买提·吐尔逊',
  '阿不都热依木·艾山',
  '古丽娜尔·阿布都拉',
  '才让·扎西',
  '马合木提·沙依木',
  '洛桑·江村',
  '艾力·库尔班',
];

/** A name as it is written without padding: 孙军, 张金伦, 欧阳明, 买买提·吐尔逊. */
export function composeName(random: Random): string {
  const kind = random.next();
  if (kind < 0.03) return random.pick(MINORITY);
  if (kind < 0.05) return random.pick(COMPOUND) + random.pick([...GIVEN]);
  const given = random.sample([...GIVEN], random.chance(0.32) ? 1 : 2).join('');
  return random.pick([...SURNAMES]) + given;
}

/** A name of two characters drawn out to the width of three: 孙　军; others as they are. */
export const padName = (name: string, gap: string): string => (name.length === 2 ? `${name[0]}${gap}${name[1]}` : name);
