import type { Kind, MapData, MapEdge, MapNode, Tie } from '#web/page/map/data.js';

/** A node of a map of the tests. */
export const node = (id: string, kind: Kind, more: Partial<MapNode> = {}): MapNode => ({
  ...{ id, kind, label: id, radius: 8, weight: 1, members: 1, directiveId: kind === 'TASK' ? 'd' : null },
  ...{ section: kind === 'TASK' ? ['一'] : [], deadline: null, ordinal: 0, detail: '' },
  ...more,
});

/** An edge of a map of the tests. */
export const edge = (source: string, tie: Tie, target: string): MapEdge => ({
  id: `${source}|${tie}|${target}`,
  ...{ source, target, tie, weight: 1 },
});

/** A map of two units, three tasks and one person. */
export const SMALL: MapData = {
  level: 'TASK',
  omitted: 0,
  nodes: [
    node('甲局', 'UNIT', { weight: 3 }),
    node('乙局', 'UNIT'),
    node('修路', 'TASK', { ordinal: 1, detail: '1', deadline: '2018', section: ['一、交通'] }),
    node('架桥', 'TASK', { ordinal: 2, detail: '2', deadline: '2020-06', section: ['一、交通'] }),
    node('植树', 'TASK', { ordinal: 3, detail: '3', section: ['二、生态'] }),
    node('张三', 'PERSON'),
  ],
  edges: [
    edge('甲局', 'LEAD', '修路'),
    edge('乙局', 'SUPPORT', '修路'),
    edge('甲局', 'RESPONSIBLE', '架桥'),
    edge('乙局', 'LEAD', '植树'),
    edge('张三', 'HOLDS', '乙局'),
  ],
};
