import type { Form } from '../form.js';

/** A kind of body with the roles of its members, from the head down. */
export interface BodyKind {
  readonly noun: string;
  readonly head: string;
  readonly deputy: string;
  readonly member: string;
}

/** Kinds of bodies. */
export const BODY_KINDS: readonly BodyKind[] = [
  { noun: '工作领导小组', head: '组长', deputy: '副组长', member: '成员' },
  { noun: '领导小组', head: '组长', deputy: '副组长', member: '成员' },
  { noun: '联席会议', head: '总召集人', deputy: '召集人', member: '成员' },
  { noun: '指挥部', head: '总指挥', deputy: '副总指挥', member: '成员' },
  { noun: '工作专班', head: '组长', deputy: '副组长', member: '成员' },
];

/** What the sentence about a body's office is composed from. */
export interface OfficeInput {
  readonly noun: string;
  readonly unit: string;
  /** A member already in the roster, who also heads the office; `null` where the directive names none. */
  readonly head: { readonly name: string; readonly post: string } | null;
}

const headed = ({ head }: OfficeInput) => (head ? `，办公室主任由${head.post}${head.name}同志兼任` : '');

/** Sentences that say who does a body's daily work; the head of the office is no further person. */
export const OFFICES: readonly Form<OfficeInput, string>[] = [
  {
    name: 'office/located',
    example: '领导小组办公室设在市教育局，办公室主任由孙军同志兼任。',
    compose: (_, input) => `${input.noun}办公室设在${input.unit}${headed(input)}。`,
  },
  {
    name: 'office/located-below',
    example: '领导小组下设办公室，办公室设在市教育局。',
    compose: (_, input) => `${input.noun}下设办公室，办公室设在${input.unit}，负责日常工作${headed(input)}。`,
  },
  {
    name: 'office/daily-work',
    example: '联席会议日常工作由市教育局承担。',
    compose: (random, input) => `${input.noun}日常工作由${input.unit}${random.pick(['承担', '负责'])}。`,
  },
];
