import { type AnyNode, type Document, type Element, hasChildren, isTag, isText } from 'domhandler';
import { DROPPED, isHidden, standsAround } from './noise.js';

/** How many characters an element shows, and how many of them are words of links. */
export interface Weight {
  words: number;
  linked: number;
  links: number;
}

/** Weighs every element of a page, without recursion: pages nest thousands of elements deep. */
export function weigh(page: Document): Map<AnyNode, Weight> {
  const weights = new Map<AnyNode, Weight>();
  const stack: { node: AnyNode; parent: Weight | null; link: boolean; done: boolean }[] = [
    { node: page, parent: null, link: false, done: false },
  ];
  while (stack.length > 0) {
    const step = stack.pop();
    if (!step) break;
    const { node, parent, link, done } = step;
    if (isText(node)) {
      const words = node.data.replace(/\s+/g, '').length;
      if (parent) add(parent, { words, linked: link ? words : 0, links: 0 });
      continue;
    }
    if (!hasChildren(node) || (isTag(node) && (DROPPED.has(node.name) || isHidden(node)))) continue;
    if (done) {
      if (parent) add(parent, weights.get(node) ?? { words: 0, linked: 0, links: 0 });
      continue;
    }
    const isLink = isTag(node) && node.name === 'a' && Boolean(node.attribs.href);
    const weight = { words: 0, linked: 0, links: isLink ? 1 : 0 };
    weights.set(node, weight);
    stack.push({ ...step, done: true });
    for (const child of node.children) stack.push({ node: child, parent: weight, link: link || isLink, done: false });
  }
  return weights;
}

function add(total: Weight, { words, linked, links }: Weight): void {
  total.words += words;
  total.linked += linked;
  total.links += links;
}

/** An element that holds this share of a page's words is no frame around them. */
const MAIN_SHARE = 0.3;
/** Lists of links have hardly any words of their own. */
const LINKED_SHARE = 0.6;
const FEWEST_LINKS = 4;

/** Returns whether an element is part of the frame around a page's text: named so, or a list of links. */
export function frameOf(page: Document, weights: ReadonlyMap<AnyNode, Weight>): (element: Element) => boolean {
  const total = weights.get(page) ?? { words: 0, linked: 0, links: 0 };
  const own = Math.max(1, total.words - total.linked);
  return (element) => {
    const weight = weights.get(element);
    if (!weight || weight.words === 0) return false;
    const share = (weight.words - weight.linked) / own;
    if (share >= MAIN_SHARE) return false;
    const linked = weight.links >= FEWEST_LINKS && weight.linked >= LINKED_SHARE * weight.words;
    return standsAround(element) || linked;
  };
}
