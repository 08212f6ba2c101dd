import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeParent, ConnectionParent, EdgeParent, EvidenceParent, LinkParent, LoadProgressParent, PreviewProgressParent, FactDiffParent } from '../parents.js';
import type { SearchParent, FactsParent, StatisticsParent, FigureParent, ComparisonParent, SharedTaskParent, ComparedDutyParent, ConnectionPathParent, ConnectionStepParent } from '../analysis-parents.js';
import type { Find } from '../../analysis/search.js';
import type { Fact as FactParent } from '../../analysis/facts.js';
import type { UnitInBoth } from '../../analysis/comparison.js';
import type { RelationshipMap as MapParent } from '../../analysis/map/relationship-map.js';
import type { MapNode as MapNodeParent } from '../../analysis/map/map-nodes.js';
import type { Correction as CorrectionParent } from '../../../graph/model/correction.js';
import type { Answer as AnswerParent, AnswerResult as AnswerResultParent, Choice as ChoiceParent } from '../../qa/answer/types.js';
import type { IngestReport, CorrectReport, WithdrawReport } from '../../app-port.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Name of the kind of question that was answered, for example `TASK_UNITS` or `PERSON_OF_POST`. New ones may be added. */
  AnswerIntent: { input: string; output: string; }
  /** A date as exact as the text prints it: `2020`, `2020-06` or `2020-06-30`. */
  PartialDate: { input: string; output: string; }
};

/** The answer to a question. */
export type Answer = {
  __typename?: 'Answer';
  /** What an AMBIGUOUS answer offers. */
  choices: Array<Choice>;
  /** Send it with the next question; opaque, at most 512 characters, valid for 24 hours. */
  conversationId: Scalars['ID']['output'];
  /** The words that the answer rests on. */
  evidence: Array<Evidence>;
  /** The kind of question that was understood; null where none was. */
  intent?: Maybe<Scalars['AnswerIntent']['output']>;
  /** Whether 更多 shows more of the list. */
  more: Scalars['Boolean']['output'];
  /** What was asked for, and only that. */
  results: Array<AnswerResult>;
  /** Whether there is an answer. */
  status: AnswerStatus;
  /** Questions that would be answered. */
  suggestions: Array<Scalars['String']['output']>;
  /** Plain Chinese: the answer in the first line, then lists, then quotes. */
  text: Scalars['String']['output'];
  /** A figure, date or yes/no that was asked for. */
  value?: Maybe<AnswerValue>;
};

/** One thing that was asked for. */
export type AnswerResult = {
  __typename?: 'AnswerResult';
  /** The directive that says so. */
  directive?: Maybe<Directive>;
  /** The words it rests on. */
  evidence: Array<Evidence>;
  /** What it is. */
  kind: NodeKind;
  /** As printed in the clause; a task's title. */
  name: Scalars['String']['output'];
  /** The node behind the name, if one stands behind it. */
  node?: Maybe<Node>;
  /** The unit's role, or that in the task. */
  role?: Maybe<Role>;
};

/** Whether there is an answer. */
export type AnswerStatus =
  /** Several things fit: choose one of `choices`. */
  | 'AMBIGUOUS'
  /** The directives say so. */
  | 'ANSWERED'
  /** The directives do not say. */
  | 'NOT_FOUND';

/** A figure, date or yes/no. */
export type AnswerValue = {
  __typename?: 'AnswerValue';
  /** The date. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The figure. */
  number?: Maybe<Scalars['Float']['output']>;
  /** The value in words. */
  text: Scalars['String']['output'];
  /** Its measure word. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The answer to a yes/no question. */
  yes?: Maybe<Scalars['Boolean']['output']>;
};

/** A coordinating body (议事协调机构): 联席会议, 领导小组 … */
export type Body = Node & {
  __typename?: 'Body';
  /** Its id in the graph. */
  id: Scalars['ID']['output'];
  /** People (人员) who are its members. */
  members: BodyMemberConnection;
  /** As printed. */
  name: Scalars['String']['output'];
  /** Units that do its daily work (日常工作). */
  office: Array<Unit>;
  /** Posts whose holders belong to it by office, whoever they are (办公室主任由…主任兼任). */
  posts: Array<Post>;
  /** Units that are its members (成员单位). */
  units: BodyUnitConnection;
};


/** A coordinating body (议事协调机构): 联席会议, 领导小组 … */
export type BodyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A coordinating body (议事协调机构): 联席会议, 领导小组 … */
export type BodyUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of bodies. */
export type BodyConnection = {
  __typename?: 'BodyConnection';
  /** The page, with a cursor for each. */
  edges: Array<BodyEdge>;
  /** The page without cursors. */
  nodes: Array<Body>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of bodies. */
export type BodyEdge = {
  __typename?: 'BodyEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Body;
};

/** Which bodies (议事协调机构) to list. All fields given must hold, and so must all of `and`, one of `or`, and what `not` nests must not. */
export type BodyFilter = {
  /** All of these. */
  and?: InputMaybe<Array<BodyFilter>>;
  /** Set up by one of these directives. */
  directiveIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not this. */
  not?: InputMaybe<BodyFilter>;
  /** At least one of these; an empty list holds for nothing. */
  or?: InputMaybe<Array<BodyFilter>>;
  /** Words that stand in the name; big and small letters are alike. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of members of a body. */
export type BodyMemberConnection = {
  __typename?: 'BodyMemberConnection';
  /** The page, with a cursor for each. */
  edges: Array<BodyMemberEdge>;
  /** The page without cursors. */
  nodes: Array<Person>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of members of a body. */
export type BodyMemberEdge = {
  __typename?: 'BodyMemberEdge';
  /** As of when: the issue date of the directive that says so. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The words in the text. */
  evidence: Evidence;
  /** What stands there. */
  node: Person;
  /** 组长, 召集人, 成员 …; null where none is printed. */
  role?: Maybe<Scalars['String']['output']>;
};

/** How to order bodies. */
export type BodyOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: BodyOrderField;
};

/** What bodies can be ordered by; equal ones by id. */
export type BodyOrderField =
  /** The id. */
  | 'ID'
  /** The name. */
  | 'NAME';

/** A page of units that are members of a body. */
export type BodyUnitConnection = {
  __typename?: 'BodyUnitConnection';
  /** The page, with a cursor for each. */
  edges: Array<BodyUnitEdge>;
  /** The page without cursors. */
  nodes: Array<Unit>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of units that are members of a body. */
export type BodyUnitEdge = {
  __typename?: 'BodyUnitEdge';
  /** As of when: the issue date of the directive that says so. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The words in the text. */
  evidence: Evidence;
  /** The unit as printed. */
  name: Scalars['String']['output'];
  /** What stands there. */
  node: Unit;
  /** 成员单位 and the like. */
  role?: Maybe<Scalars['String']['output']>;
};

/** Something that an AMBIGUOUS answer offers. */
export type Choice = {
  __typename?: 'Choice';
  /** What to show. */
  label: Scalars['String']['output'];
  /** The node it stands for. */
  node?: Maybe<Node>;
  /** Ask it like a question to choose; at most 64 bytes. */
  token: Scalars['ID']['output'];
};

/** Two units and how many tasks both answer for. */
export type CoDutyCount = {
  __typename?: 'CoDutyCount';
  /** The other one. */
  other: Unit;
  /** How many tasks. */
  tasks: Scalars['Int']['output'];
  /** One of them. */
  unit: Unit;
};

/** How a figure binds. */
export type Comparator =
  /** About: 左右 */
  | 'APPROX'
  /** Just this: 建成10个 */
  | 'EQ'
  /** More than: 超过 */
  | 'GT'
  /** At least: 95%以上 */
  | 'GTE'
  /** Less than: 低于 */
  | 'LT'
  /** At most: 以内 */
  | 'LTE';

/** A figure of each of two directives. */
export type ComparedCount = {
  __typename?: 'ComparedCount';
  /** In the first. */
  a: Scalars['Int']['output'];
  /** In the second. */
  b: Scalars['Int']['output'];
};

/** A unit and the role that one of two directives gives it. */
export type ComparedDuty = {
  __typename?: 'ComparedDuty';
  /** The role. */
  role: Role;
  /** The unit. */
  unit: Unit;
};

/** A unit in two directives. */
export type ComparedUnit = {
  __typename?: 'ComparedUnit';
  /** Tasks that it leads (牵头). */
  lead: ComparedCount;
  /** Tasks that it is responsible for (责任单位). */
  responsible: ComparedCount;
  /** Tasks that it supports (配合). */
  support: ComparedCount;
  /** The unit. */
  unit: Unit;
};

/** What ties two things that follow each other in a connection, whichever of them comes first. */
export type ConnectionRelation =
  /** A person holds a post (任职). */
  | 'HOLDS'
  /** A post is in a unit (职务所在单位). */
  | 'IN'
  /** A unit leads a task (牵头). */
  | 'LEADS'
  /** A person, a post or a unit is a member of a body (成员). */
  | 'MEMBER_OF'
  /** A unit does the daily work of a body (承担日常工作). */
  | 'OFFICE_OF'
  /** A unit is responsible for a task (责任单位). */
  | 'RESPONSIBLE_FOR'
  /** A unit took another's place in a reform (机构改革). */
  | 'SUCCEEDED_BY'
  /** A unit supports a task (配合). */
  | 'SUPPORTS';

/** One step of a connection. */
export type ConnectionStep = {
  __typename?: 'ConnectionStep';
  /** The words in the text; null where the tie is known from elsewhere (a reform). */
  evidence?: Maybe<Evidence>;
  /** Where it begins. */
  from: Node;
  /** What ties them. */
  relation: ConnectionRelation;
  /** Where it ends. */
  to: Node;
};

/** What correcting a directive did. */
export type CorrectResult = {
  __typename?: 'CorrectResult';
  /** The correction that was made or taken back. */
  correction: Correction;
  /** What the graph says otherwise than before. */
  diff: FactDiff;
  /** The directive as it is now. */
  directive?: Maybe<Directive>;
  /** Id of the directive. */
  id: Scalars['ID']['output'];
};

/** What a person says of one fact otherwise than the rules (人工更正). It outlives a replacement of the text, and holds while the text has its words. */
export type Correction = {
  __typename?: 'Correction';
  /** What it says for it, in short; null where it is dropped. */
  after?: Maybe<Scalars['String']['output']>;
  /** Who made it. */
  author: Scalars['String']['output'];
  /** What the fact said, in short; null where it is added. */
  before?: Maybe<Scalars['String']['output']>;
  /** Whether it adds, drops or changes the fact. */
  change: FactChangeKind;
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
  /** Its id, for `uncorrect`. */
  id: Scalars['ID']['output'];
  /** What kind of fact it corrects. */
  kind: FactKind;
  /** When, an ISO time in UTC: `2026-11-29T08:30:00.000Z`. */
  madeAt: Scalars['String']['output'];
  /** Why. */
  note?: Maybe<Scalars['String']['output']>;
  /** The words that bear it out. */
  quote: Scalars['String']['output'];
  /** Whether it holds: false while the text does not have its words, or its fact cannot be told in it. */
  stands: Scalars['Boolean']['output'];
  /** Where they begin, in UTF-16 units of the directive's text; while it does not hold, where they stood. */
  start: Scalars['Int']['output'];
  /** Title of the task that the fact is of. */
  taskTitle?: Maybe<Scalars['String']['output']>;
};

/** A correction of one fact. Give one kind, and of it what the fact says now (`was`), what it should say (`now`), or both: to drop, to add, to change it. */
export type CorrectionInput = {
  /** Who corrects. */
  author: Scalars['String']['input'];
  /** What the directive says of itself (文件). */
  directive?: InputMaybe<DirectiveCorrection>;
  /** A unit's duty for a task (责任). */
  duty?: InputMaybe<DutyCorrection>;
  /** An enterprise named in a task (企业). */
  enterprise?: InputMaybe<EnterpriseCorrection>;
  /** Why. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A person (人员). */
  person?: InputMaybe<PersonCorrection>;
  /** Words of the text that bear it out, as they stand there. */
  quote: Scalars['String']['input'];
  /** Where they begin, where the text has them several times. */
  start?: InputMaybe<Scalars['Int']['input']>;
  /** A target (目标). */
  target?: InputMaybe<TargetCorrection>;
  /** A task (任务). */
  task?: InputMaybe<TaskCorrection>;
  /** A unit's duty beside the tasks (职责). */
  unitDuty?: InputMaybe<UnitDutyCorrection>;
};

/** A range of partial dates, both ends included: to 2020 takes in all of 2020. */
export type DateRange = {
  /** From then on. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Until then. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A place of the text that was not understood. */
export type Diagnostic = {
  __typename?: 'Diagnostic';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** What is the matter. */
  message: Scalars['String']['output'];
  /** The rule that reports it. */
  rule: Scalars['String']['output'];
  /** Where it begins, in UTF-16 units. */
  start: Scalars['Int']['output'];
};

/** One official document (文件): 实施意见, 行动计划, 通知 … */
export type Directive = Node & {
  __typename?: 'Directive';
  /** The documents it rests on (依据), as the text cites them. */
  basedOn: Array<Directive>;
  /** Bodies (议事协调机构) that it sets up. */
  bodies: Array<Body>;
  /** What people said of it otherwise than the rules (人工更正), in the order in which they said so. */
  corrections: Array<Correction>;
  /** Places of its text that were not understood, and corrections that do not hold. */
  diagnostics: Array<Diagnostic>;
  /** Document number (文号) as printed. */
  docNumber?: Maybe<Scalars['String']['output']>;
  /** First day on which it says it holds (施行日期). */
  effectiveFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day on which it says it holds (有效期); null where it states no end. */
  expiresOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything that it says, in the order of the text, each with its words; what it says of itself as a document first. */
  facts: FactConnection;
  /** Its id in the graph. */
  id: Scalars['ID']['output'];
  /** Date of the signature (成文日期). */
  issuedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The first of the issuers (发文机关). */
  issuer?: Maybe<Scalars['String']['output']>;
  /** All issuers as printed. */
  issuers: Array<Scalars['String']['output']>;
  /** The place whose units it names. */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** False for a document that others only cite: it has a title and number, and no text. */
  loaded: Scalars['Boolean']['output'];
  /** Date of publication (发布日期). */
  publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The loaded directives that put it out of force. */
  repealedBy: Array<Directive>;
  /** The documents that it puts out of force (同时废止), as the text cites them. */
  repeals: Array<Directive>;
  /** Its headings (章节) in document order. */
  sections: SectionConnection;
  /** Its targets (目标) in document order, those of tasks included. */
  targets: TargetConnection;
  /** Its tasks (任务), in document order unless another is asked for. */
  tasks: TaskConnection;
  /** The plain text that every offset points into; empty for a cited document. */
  text: Scalars['String']['output'];
  /** Its title (标题); null where the text prints none. */
  title?: Maybe<Scalars['String']['output']>;
  /** Duties (职责) that it gives to units beside its tasks. */
  unitDuties: DirectiveUnitDutyConnection;
};


/** One official document (文件): 实施意见, 行动计划, 通知 … */
export type DirectiveFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One official document (文件): 实施意见, 行动计划, 通知 … */
export type DirectiveSectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SectionOrder>;
};


/** One official document (文件): 实施意见, 行动计划, 通知 … */
export type DirectiveTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TargetOrder>;
};


/** One official document (文件): 实施意见, 行动计划, 通知 … */
export type DirectiveTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};


/** One official document (文件): 实施意见, 行动计划, 通知 … */
export type DirectiveUnitDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Two directives beside each other (文件对比). */
export type DirectiveComparison = {
  __typename?: 'DirectiveComparison';
  /** One of them. */
  a: Directive;
  /** The other one. */
  b: Directive;
  /** Tasks that both have, by title: the same one, or nearly; in the order of `a`. */
  sharedTasks: Array<SharedTask>;
  /** How many tasks each has. */
  taskCounts: ComparedCount;
  /** Tasks that only `a` has, in its order. */
  tasksOnlyInA: Array<Task>;
  /** Tasks that only `b` has, in its order. */
  tasksOnlyInB: Array<Task>;
  /** Units that answer for tasks in either, with how many in each role; those with most first. */
  units: Array<ComparedUnit>;
};

/** A page of directives. */
export type DirectiveConnection = {
  __typename?: 'DirectiveConnection';
  /** The page, with a cursor for each. */
  edges: Array<DirectiveEdge>;
  /** The page without cursors. */
  nodes: Array<Directive>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Corrects what a directive says of itself: what is given is changed, `null` takes it away. Its id stays. */
export type DirectiveCorrection = {
  /** What should stand there. */
  now: DirectiveFacts;
};

/** One entry of a page of directives. */
export type DirectiveEdge = {
  __typename?: 'DirectiveEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Directive;
};

/** What a directive says of itself. */
export type DirectiveFacts = {
  /** Document number. */
  docNumber?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds. */
  effectiveFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Last day on which it holds. */
  expiresOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Date of the signature. */
  issuedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Issuers, the first first. */
  issuers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The place whose units it names. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Date of publication. */
  publishedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Which directives (文件) to list. All fields given must hold, and so must all of `and`, one of `or`, and what `not` nests must not. */
export type DirectiveFilter = {
  /** All of these. */
  and?: InputMaybe<Array<DirectiveFilter>>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Signed in this range (成文日期). */
  issuedOn?: InputMaybe<DateRange>;
  /** Issued by one of these (发文机关), as printed. */
  issuers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of one of these places (辖区), by name: 聊城市. */
  jurisdictions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Not this. */
  not?: InputMaybe<DirectiveFilter>;
  /** At least one of these; an empty list holds for nothing. */
  or?: InputMaybe<Array<DirectiveFilter>>;
  /** Words that stand in the title or document number; big and small letters are alike. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A file to be read as a directive: its words, or its bytes; just one of the two. */
export type DirectiveInput = {
  /** The bytes in Base64, at most 10 MiB of them. */
  contentBase64?: InputMaybe<Scalars['String']['input']>;
  /** The file's name: it tells the format of its bytes. */
  name: Scalars['String']['input'];
  /** The words, where they are plain text; at most 10 MiB of UTF-8. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How to order directives. */
export type DirectiveOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: DirectiveOrderField;
};

/** What directives can be ordered by; equal ones by id. */
export type DirectiveOrderField =
  /** The id. */
  | 'ID'
  /** The date of the signature (成文日期); those without one last. */
  | 'ISSUED_ON'
  /** The title (标题). */
  | 'TITLE';

/** A page of units with duties beside the tasks. */
export type DirectiveUnitDutyConnection = {
  __typename?: 'DirectiveUnitDutyConnection';
  /** The page, with a cursor for each. */
  edges: Array<DirectiveUnitDutyEdge>;
  /** The page without cursors. */
  nodes: Array<Unit>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of units with duties beside the tasks. */
export type DirectiveUnitDutyEdge = {
  __typename?: 'DirectiveUnitDutyEdge';
  /** As of when: the issue date of the directive that says so. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The words in the text. */
  evidence: Evidence;
  /** The unit as printed. */
  name: Scalars['String']['output'];
  /** What stands there. */
  node: Unit;
  /** What the unit answers for, in the text's words. */
  text: Scalars['String']['output'];
};

/** One unit's duty (责任) for one task. */
export type Duty = {
  __typename?: 'Duty';
  /** As of when: the issue date of the directive. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The unit's words in the text. */
  evidence: Evidence;
  /** The unit as this clause prints it. */
  name: Scalars['String']['output'];
  /** The keyword as printed: 牵头单位. */
  printed?: Maybe<Scalars['String']['output']>;
  /** In which role. */
  role: Role;
  /** How the role is known. */
  roleBasis: RoleBasis;
  /** For what. */
  task: Task;
  /** Who answers. */
  unit: Unit;
};

/** Corrects who answers for a task. */
export type DutyCorrection = {
  /** The duty as it should be. */
  now?: InputMaybe<DutyFact>;
  /** Id of the task. */
  taskId: Scalars['ID']['input'];
  /** The duty as it is. */
  was?: InputMaybe<DutyFact>;
};

/** A unit's duty. */
export type DutyFact = {
  /** Its role. */
  role: Role;
  /** The unit, named as the text names it. */
  unit: Scalars['String']['input'];
};

/** An enterprise, park or platform (企业、园区、平台) named in a task. */
export type Enterprise = Node & {
  __typename?: 'Enterprise';
  /** Its id in the graph. */
  id: Scalars['ID']['output'];
  /** 企业, 园区 or 平台. */
  kind: Scalars['String']['output'];
  /** As printed. */
  name: Scalars['String']['output'];
  /** The tasks (任务) that name it, each with the part it plays. */
  tasks: EnterpriseTaskConnection;
};


/** An enterprise, park or platform (企业、园区、平台) named in a task. */
export type EnterpriseTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** A page of enterprises. */
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** The page, with a cursor for each. */
  edges: Array<EnterpriseEdge>;
  /** The page without cursors. */
  nodes: Array<Enterprise>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Corrects the part of an enterprise in a task. */
export type EnterpriseCorrection = {
  /** The enterprise as it should be. */
  now?: InputMaybe<EnterpriseFact>;
  /** Id of the task. */
  taskId: Scalars['ID']['input'];
  /** The enterprise's name as it is. */
  was?: InputMaybe<Scalars['String']['input']>;
};

/** One entry of a page of enterprises. */
export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Enterprise;
};

/** An enterprise with its part. */
export type EnterpriseFact = {
  /** 企业, 园区, 平台 or 载体. */
  kind?: Scalars['String']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** The part that it plays: 示范带动. */
  part: Scalars['String']['input'];
};

/** Which enterprises (企业、园区、平台) to list. All fields given must hold, and so must all of `and`, one of `or`, and what `not` nests must not. */
export type EnterpriseFilter = {
  /** All of these. */
  and?: InputMaybe<Array<EnterpriseFilter>>;
  /** Named in one of these directives. */
  directiveIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these kinds: 企业, 园区, 平台. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Not this. */
  not?: InputMaybe<EnterpriseFilter>;
  /** At least one of these; an empty list holds for nothing. */
  or?: InputMaybe<Array<EnterpriseFilter>>;
  /** Words that stand in the name; big and small letters are alike. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** That a task names an enterprise. */
export type EnterpriseMention = {
  __typename?: 'EnterpriseMention';
  /** As of when: the issue date of the directive that says so. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Which one. */
  enterprise: Enterprise;
  /** The words in the text. */
  evidence: Evidence;
  /** As printed here. */
  name: Scalars['String']['output'];
  /** The part it plays: 示范带动, 建设 … */
  part: Scalars['String']['output'];
  /** Where. */
  task: Task;
};

/** How to order enterprises. */
export type EnterpriseOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: EnterpriseOrderField;
};

/** What enterprises can be ordered by; equal ones by id. */
export type EnterpriseOrderField =
  /** The id. */
  | 'ID'
  /** The name. */
  | 'NAME';

/** A page of tasks that name an enterprise. */
export type EnterpriseTaskConnection = {
  __typename?: 'EnterpriseTaskConnection';
  /** The page, with a cursor for each. */
  edges: Array<EnterpriseTaskEdge>;
  /** The page without cursors. */
  nodes: Array<Task>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of tasks that name an enterprise. */
export type EnterpriseTaskEdge = {
  __typename?: 'EnterpriseTaskEdge';
  /** As of when: the issue date of the directive that says so. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The words in the text. */
  evidence: Evidence;
  /** The enterprise as printed here. */
  name: Scalars['String']['output'];
  /** What stands there. */
  node: Task;
  /** The part it plays: 示范带动, 建设 … */
  part: Scalars['String']['output'];
};

/** The words that a fact rests on. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The correction (人工更正) by which a person gave the fact; null where the rules read it. */
  correction?: Maybe<Correction>;
  /** The directive (文件) they stand in. */
  directive: Directive;
  /** Where they end in `Directive.text`, exclusive, in UTF-16 units. */
  end: Scalars['Int']['output'];
  /** The words, exactly as they stand in the directive's text. */
  quote: Scalars['String']['output'];
  /** Name of the rule that read them, `manual` where a person gave the fact; null where the fact is the whole item itself. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Where they begin in `Directive.text`, in UTF-16 units. */
  start: Scalars['Int']['output'];
  /** The task (任务) they stand in, if any. */
  task?: Maybe<Task>;
};

/** One thing that a directive says (事实). */
export type Fact = {
  __typename?: 'Fact';
  /** The correction by which a person gave it. */
  correction?: Maybe<Correction>;
  /** What it says of it, in short: the role, the figure, the post. */
  detail: Scalars['String']['output'];
  /** Where they end, exclusive. */
  end?: Maybe<Scalars['Int']['output']>;
  /** What it is. */
  kind: FactKind;
  /** Id of what it is of: the task, the target, the unit that answers, the person, the enterprise, the directive. */
  nodeId: Scalars['ID']['output'];
  /** Its words: of a task the whole item with its clauses; null for what the directive says of itself. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The role of a duty for a task; null for other facts. */
  role?: Maybe<Role>;
  /** The rule that read them; `manual` where a person gave the fact. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Where they begin, in UTF-16 units of the directive's text. */
  start?: Maybe<Scalars['Int']['output']>;
  /** What it is about: a task's title, `市商务局 → 积极发展农村电子商务`; of the directive itself `title`, `issuedOn` … */
  subject: Scalars['String']['output'];
  /** Id of the task that it belongs to, a task's own included. */
  taskId?: Maybe<Scalars['ID']['output']>;
};

/** One fact that changed. */
export type FactChange = {
  __typename?: 'FactChange';
  /** What it says now. */
  after?: Maybe<Scalars['String']['output']>;
  /** What it said before. */
  before?: Maybe<Scalars['String']['output']>;
  /** How it changed. */
  change: FactChangeKind;
  /** Where they end, exclusive. */
  end?: Maybe<Scalars['Int']['output']>;
  /** What it is. */
  kind: FactKind;
  /** Its words, in the new text, or in the old one where it is gone; null for the head of the directive. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Where they begin, in UTF-16 units. */
  start?: Maybe<Scalars['Int']['output']>;
  /** What it is about: a task's title, `市商务局 → 积极发展农村电子商务`. */
  subject: Scalars['String']['output'];
};

/** How a fact changed. */
export type FactChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It says something else. */
  | 'CHANGED'
  /** It is gone. */
  | 'DROPPED';

/** A page of facts of a directive. */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** The page, with a cursor for each. */
  edges: Array<FactEdge>;
  /** The page without cursors. */
  nodes: Array<Fact>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside. */
  totalCount: Scalars['Int']['output'];
};

/** What a change of a directive changed in its facts (差异). */
export type FactDiff = {
  __typename?: 'FactDiff';
  /** How many facts are new. */
  added: Scalars['Int']['output'];
  /** How many say something else. */
  changed: Scalars['Int']['output'];
  /** How many are gone. */
  dropped: Scalars['Int']['output'];
  /** The facts themselves, in the order of the text, those that are gone last. */
  facts: Array<FactChange>;
};


/** What a change of a directive changed in its facts (差异). */
export type FactDiffFactsArgs = {
  first: Scalars['Int']['input'];
  skip?: Scalars['Int']['input'];
};

/** One entry of a page of facts. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Fact;
};

/** What a fact is. */
export type FactKind =
  /** Title, issuer, number or a date of the directive (文件). */
  | 'DIRECTIVE'
  /** A unit's duty for a task (责任). */
  | 'DUTY'
  /** An enterprise named in a task (企业). */
  | 'ENTERPRISE'
  /** A person's post or membership (人员). */
  | 'PERSON'
  /** A target (目标). */
  | 'TARGET'
  /** A task (任务). */
  | 'TASK'
  /** A unit's duty beside the tasks (职责). */
  | 'UNIT_DUTY';

/** A stretch of a text, half-open, in UTF-16 units. */
export type HighlightRange = {
  __typename?: 'HighlightRange';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** Where it begins. */
  start: Scalars['Int']['output'];
};

/** A place whose units are meant (辖区): 聊城市. */
export type Jurisdiction = Node & {
  __typename?: 'Jurisdiction';
  /** Its id in the graph. */
  id: Scalars['ID']['output'];
  /** For example 聊城市. */
  name: Scalars['String']['output'];
};

/** A page of jurisdictions. */
export type JurisdictionConnection = {
  __typename?: 'JurisdictionConnection';
  /** The page, with a cursor for each. */
  edges: Array<JurisdictionEdge>;
  /** The page without cursors. */
  nodes: Array<Jurisdiction>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of jurisdictions. */
export type JurisdictionEdge = {
  __typename?: 'JurisdictionEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Jurisdiction;
};

/** Which jurisdictions (辖区) to list. All fields given must hold, and so must all of `and`, one of `or`, and what `not` nests must not. */
export type JurisdictionFilter = {
  /** All of these. */
  and?: InputMaybe<Array<JurisdictionFilter>>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not this. */
  not?: InputMaybe<JurisdictionFilter>;
  /** At least one of these; an empty list holds for nothing. */
  or?: InputMaybe<Array<JurisdictionFilter>>;
  /** Words that stand in the name; big and small letters are alike. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How to order jurisdictions. */
export type JurisdictionOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: JurisdictionOrderField;
};

/** What jurisdictions can be ordered by; equal ones by id. */
export type JurisdictionOrderField =
  /** The id. */
  | 'ID'
  /** The name. */
  | 'NAME';

/** What a load did. */
export type LoadOutcome =
  /** It was new. */
  | 'CREATED'
  /** Its text or the rules had changed. */
  | 'REPLACED'
  /** Nothing had changed. */
  | 'UNCHANGED';

/** What loading a file would do. */
export type LoadPreview = {
  __typename?: 'LoadPreview';
  /** Places that were not understood. */
  diagnostics: Array<Diagnostic>;
  /** What the graph would say otherwise than it does; words of facts that would be gone stand in the text that is stored. */
  diff: FactDiff;
  /** How many duties were found. */
  duties: Scalars['Int']['output'];
  /** Id that the directive would have. */
  id: Scalars['ID']['output'];
  /** What would happen. */
  outcome: LoadOutcome;
  /** The directive as it is stored, where the load would put another text in its place; null otherwise. */
  replaces?: Maybe<Directive>;
  /** How many tasks were found. */
  tasks: Scalars['Int']['output'];
  /** Its title (标题); null where the text prints none. */
  title?: Maybe<Scalars['String']['output']>;
};

/** How far a load of several files is. */
export type LoadProgress = {
  __typename?: 'LoadProgress';
  /** How many files are done. */
  done: Scalars['Int']['output'];
  /** Why it failed; the others go on. */
  error?: Maybe<ProgressError>;
  /** Name of the file that was just done. */
  name: Scalars['String']['output'];
  /** What loading it did; null where it failed. */
  result?: Maybe<LoadResult>;
  /** How many there are. */
  total: Scalars['Int']['output'];
};

/** What loading a file did. */
export type LoadResult = {
  __typename?: 'LoadResult';
  /** Places that were not understood. */
  diagnostics: Array<Diagnostic>;
  /** What the graph says otherwise than before. */
  diff: FactDiff;
  /** The directive as loaded. */
  directive?: Maybe<Directive>;
  /** How many duties were found. */
  duties: Scalars['Int']['output'];
  /** Id of the directive. */
  id: Scalars['ID']['output'];
  /** What happened. */
  outcome: LoadOutcome;
  /** How many tasks were found. */
  tasks: Scalars['Int']['output'];
};

/** The stages of a load before anything is stored, in their order. */
export type LoadStage =
  /** Facts, with the corrections of people, become nodes and edges (建图). */
  | 'BUILD'
  /** The graph is held against what is stored of the directive (比对). */
  | 'COMPARE'
  /** Facts are read of them by rules (抽取). */
  | 'EXTRACT'
  /** The text becomes headings, items and tables (解析). */
  | 'PARSE'
  /** The file becomes plain text (读取). */
  | 'READ';

/** A line of a map, from who answers to what for. */
export type MapEdge = {
  __typename?: 'MapEdge';
  /** Stays the same as long as its ends and role do. */
  id: Scalars['ID']['output'];
  /** In which role. */
  role: Role;
  /** Id of the node of units. */
  source: Scalars['ID']['output'];
  /** Id of the node of tasks. */
  target: Scalars['ID']['output'];
  /** How many duties it stands for. */
  weight: Scalars['Int']['output'];
};

/** What one node of a map stands for, from fine to coarse. */
export type MapLevel =
  /** All tasks of a directive (文件). */
  | 'DIRECTIVE'
  /** All directives of a place, and all its units (辖区). */
  | 'JURISDICTION'
  /** All tasks under a heading (章节). */
  | 'SECTION'
  /** Each task (任务). */
  | 'TASK';

/** A circle of a map. */
export type MapNode = {
  __typename?: 'MapNode';
  /** By when a task is due; null for what is no single task. */
  deadline?: Maybe<Scalars['PartialDate']['output']>;
  /** The directive of a task, or of a cluster of tasks within one; null for all else. */
  directiveId?: Maybe<Scalars['ID']['output']>;
  /** What to colour it by: the place of a unit, the directive of tasks. */
  group: Scalars['String']['output'];
  /** Stays the same as long as what it stands for does. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: MapNodeKind;
  /** What to write beside it. */
  label: Scalars['String']['output'];
  /** How many tasks or units it stands for. */
  members: Scalars['Int']['output'];
  /** The node of the graph behind it; null for a cluster that is none. */
  node?: Maybe<Node>;
  /** The place of a task among those of its directive, from 1; null for what is no single task. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** The headings (章节) from the chapter down: those over a task, or down to the one whose tasks a cluster stands for; empty for all else. */
  section: Array<Scalars['String']['output']>;
  /** The radius to draw, in pixels at scale 1: it grows with the root of the weight, from 6 to 40. */
  size: Scalars['Float']['output'];
  /** The number printed on a task; null for what is no single task. */
  taskLabel?: Maybe<Scalars['String']['output']>;
  /** How many duties end here. */
  weight: Scalars['Int']['output'];
};

/** What a circle of a map is. */
export type MapNodeKind =
  /** A task (任务). */
  | 'TASK'
  /** All tasks of a heading, a directive or a place, as one. */
  | 'TASK_CLUSTER'
  /** A unit (单位). */
  | 'UNIT'
  /** All units of a place, as one. */
  | 'UNIT_CLUSTER';

/** Somebody with posts in a unit of a map. */
export type MapPerson = {
  __typename?: 'MapPerson';
  /** Id of the person; the same in every unit that has a post of the person. */
  id: Scalars['ID']['output'];
  /** The name, without padding. */
  name: Scalars['String']['output'];
  /** The post as printed; several posts in the unit stand with 、 between them. */
  post: Scalars['String']['output'];
  /** Id of the node of the unit. */
  unitId: Scalars['ID']['output'];
};

/** A 一是…二是… part (举措) of a task. */
export type Measure = Node & {
  __typename?: 'Measure';
  /** By when this part is to be done, if it says so. */
  deadline?: Maybe<Scalars['PartialDate']['output']>;
  /** Its words in the text. */
  evidence: Evidence;
  /** Its id in the graph. */
  id: Scalars['ID']['output'];
  /** The numeral of 一是, 二是 …: 一, 二 … */
  label: Scalars['String']['output'];
  /** Order within the task, from 1. */
  ordinal: Scalars['Int']['output'];
  /** The task it is a part of. */
  task: Task;
  /** Its first words. */
  title: Scalars['String']['output'];
};

/** A page of measures. */
export type MeasureConnection = {
  __typename?: 'MeasureConnection';
  /** The page, with a cursor for each. */
  edges: Array<MeasureEdge>;
  /** The page without cursors. */
  nodes: Array<Measure>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of measures. */
export type MeasureEdge = {
  __typename?: 'MeasureEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Measure;
};

/** Which measures (举措) to list. All fields given must hold, and so must all of `and`, one of `or`, and what `not` nests must not. */
export type MeasureFilter = {
  /** All of these. */
  and?: InputMaybe<Array<MeasureFilter>>;
  /** Due in this range (完成时限). */
  deadline?: InputMaybe<DateRange>;
  /** Of one of these directives (文件). */
  directiveIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether a deadline is printed. */
  hasDeadline?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these places (辖区), by name: 聊城市. */
  jurisdictions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Not this. */
  not?: InputMaybe<MeasureFilter>;
  /** At least one of these; an empty list holds for nothing. */
  or?: InputMaybe<Array<MeasureFilter>>;
  /** Parts of one of these tasks. */
  taskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words that stand in its words; big and small letters are alike. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How to order measures. */
export type MeasureOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: MeasureOrderField;
};

/** What measures can be ordered by; equal ones by id. */
export type MeasureOrderField =
  /** The deadline (完成时限); those without one last. */
  | 'DEADLINE'
  /** The directive, then the place in it. */
  | 'DOCUMENT';

/** That a person belongs to a body. */
export type Membership = {
  __typename?: 'Membership';
  /** As of when: the issue date of the directive that says so. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Which body. */
  body: Body;
  /** The words in the text. */
  evidence: Evidence;
  /** Who. */
  person: Person;
  /** 组长, 召集人, 成员 …; null where none is printed. */
  role?: Maybe<Scalars['String']['output']>;
};

/** What can be changed, with the write token (`Authorization: Bearer …`). */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds, drops or changes one fact of a directive on the word of a person (人工更正); it is shown as such wherever the fact is. */
  correct: CorrectResult;
  /** Reads a file as a directive and loads it (载入); the same text again changes nothing, another text of the same directive replaces it. */
  ingest: LoadResult;
  /** Extracts every stored directive again with the rules of this version (重新抽取). */
  rebuild: RebuildResult;
  /** Puts another text in the place of a directive that is loaded (替换); it keeps its id, whatever number or title the new text has. */
  replace: LoadResult;
  /** Takes a correction back (撤销更正): the fact is again as the rules read it. */
  uncorrect: CorrectResult;
  /** Takes a directive out again with all that only it says (撤下). */
  withdraw: WithdrawResult;
};


/** What can be changed, with the write token (`Authorization: Bearer …`). */
export type MutationCorrectArgs = {
  id: Scalars['ID']['input'];
  input: CorrectionInput;
};


/** What can be changed, with the write token (`Authorization: Bearer …`). */
export type MutationIngestArgs = {
  input: DirectiveInput;
};


/** What can be changed, with the write token (`Authorization: Bearer …`). */
export type MutationReplaceArgs = {
  id: Scalars['ID']['input'];
  input: DirectiveInput;
};


/** What can be changed, with the write token (`Authorization: Bearer …`). */
export type MutationUncorrectArgs = {
  correctionId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be changed, with the write token (`Authorization: Bearer …`). */
export type MutationWithdrawArgs = {
  id: Scalars['ID']['input'];
};

/** Anything in the graph. Ids are readable, deterministic, and stay the same when a directive is loaded again. */
export type Node = {
  /** For example `task:国发(2015)40号/3`. */
  id: Scalars['ID']['output'];
};

/** What a result is. */
export type NodeKind =
  /** 议事协调机构 */
  | 'BODY'
  /** 文件 */
  | 'DIRECTIVE'
  /** 企业、园区、平台 */
  | 'ENTERPRISE'
  /** 辖区 */
  | 'JURISDICTION'
  /** 举措 */
  | 'MEASURE'
  /** 人员 */
  | 'PERSON'
  /** 职务 */
  | 'POST'
  /** 章节 */
  | 'SECTION'
  /** 目标 */
  | 'TARGET'
  /** 任务 */
  | 'TASK'
  /** 单位 */
  | 'UNIT';

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Largest or latest first. */
  | 'DESC';

/** Where a page of a list ends (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give it as `after` to get the next page; null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are some before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody (人员) who holds posts as of a directive's date. */
export type Person = Node & {
  __typename?: 'Person';
  /** Its id in the graph. */
  id: Scalars['ID']['output'];
  /** The bodies that the person is a member of. */
  memberships: Array<Membership>;
  /** Without padding: 孙军. */
  name: Scalars['String']['output'];
  /** The posts held, as printed. */
  posts: Array<PostHolding>;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The page, with a cursor for each. */
  edges: Array<PersonEdge>;
  /** The page without cursors. */
  nodes: Array<Person>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Corrects a person. */
export type PersonCorrection = {
  /** The person as it should be. */
  now?: InputMaybe<PersonFact>;
  /** The person's name as it is. */
  was?: InputMaybe<Scalars['String']['input']>;
};

/** One entry of a page of people. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Person;
};

/** A person with posts and the role in a body. */
export type PersonFact = {
  /** The body. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name: Scalars['String']['input'];
  /** The posts. */
  posts?: Array<Scalars['String']['input']>;
  /** The role in the body: 组长, 成员. */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** Which people (人员) to list. All fields given must hold, and so must all of `and`, one of `or`, and what `not` nests must not. */
export type PersonFilter = {
  /** All of these. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** Is a member of one of these bodies. */
  bodyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not this. */
  not?: InputMaybe<PersonFilter>;
  /** At least one of these; an empty list holds for nothing. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** Words that stand in the name; big and small letters are alike. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Holds a post in one of these units. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How to order people. */
export type PersonOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PersonOrderField;
};

/** What people can be ordered by; equal ones by id. */
export type PersonOrderField =
  /** The id. */
  | 'ID'
  /** The name. */
  | 'NAME';

/** A post (职务) in a unit: 市经信委主任. */
export type Post = Node & {
  __typename?: 'Post';
  /** Whether it heads the unit: 主任, 局长, never 副. */
  head: Scalars['Boolean']['output'];
  /** Who holds it (人员). */
  holders: PostHolderConnection;
  /** Its id in the graph. */
  id: Scalars['ID']['output'];
  /** As first printed: 市经信委主任. */
  name: Scalars['String']['output'];
  /** The title alone: 主任, 副局长; empty where only the unit is printed. */
  title: Scalars['String']['output'];
  /** The unit it is in; null where none is printed (副市长). */
  unit?: Maybe<Unit>;
};


/** A post (职务) in a unit: 市经信委主任. */
export type PostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of posts. */
export type PostConnection = {
  __typename?: 'PostConnection';
  /** The page, with a cursor for each. */
  edges: Array<PostEdge>;
  /** The page without cursors. */
  nodes: Array<Post>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of posts. */
export type PostEdge = {
  __typename?: 'PostEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Post;
};

/** Which posts (职务) to list. All fields given must hold, and so must all of `and`, one of `or`, and what `not` nests must not. */
export type PostFilter = {
  /** All of these. */
  and?: InputMaybe<Array<PostFilter>>;
  /** Whether it heads the unit (正职). */
  head?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not this. */
  not?: InputMaybe<PostFilter>;
  /** At least one of these; an empty list holds for nothing. */
  or?: InputMaybe<Array<PostFilter>>;
  /** Words that stand in its name; big and small letters are alike. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** In one of these units. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A page of people who hold a post. */
export type PostHolderConnection = {
  __typename?: 'PostHolderConnection';
  /** The page, with a cursor for each. */
  edges: Array<PostHolderEdge>;
  /** The page without cursors. */
  nodes: Array<Person>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of people who hold a post. */
export type PostHolderEdge = {
  __typename?: 'PostHolderEdge';
  /** As of when: the issue date of the directive that says so. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The words in the text. */
  evidence: Evidence;
  /** The post as printed. */
  name: Scalars['String']['output'];
  /** What stands there. */
  node: Person;
};

/** That a person holds a post, as of the directive that says so. */
export type PostHolding = {
  __typename?: 'PostHolding';
  /** As of when: the issue date of the directive that says so. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The words in the text. */
  evidence: Evidence;
  /** The post as printed. */
  name: Scalars['String']['output'];
  /** Who. */
  person: Person;
  /** Which post. */
  post: Post;
};

/** How to order posts. */
export type PostOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PostOrderField;
};

/** What posts can be ordered by; equal ones by id. */
export type PostOrderField =
  /** The id. */
  | 'ID'
  /** The name. */
  | 'NAME';

/** One stage of a load that is done (载入预览), before anything is stored. */
export type PreviewProgress = {
  __typename?: 'PreviewProgress';
  /** Why the stage failed; nothing follows it. */
  error?: Maybe<ProgressError>;
  /** How many of what it found. */
  found: Array<StageCount>;
  /** How long it took; null where it failed. */
  milliseconds?: Maybe<Scalars['Float']['output']>;
  /** What the load would do; with the last stage, null before. */
  result?: Maybe<LoadPreview>;
  /** Which one. */
  stage: LoadStage;
};

/** Why one of several things failed. */
export type ProgressError = {
  __typename?: 'ProgressError';
  /** As in `extensions.code` of errors. */
  code: Scalars['String']['output'];
  /** What to do about it. */
  message: Scalars['String']['output'];
};

/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type Query = {
  __typename?: 'Query';
  /** Answers a question in Chinese from the loaded directives; what they do not say is refused. */
  ask: Answer;
  /** Coordinating bodies (议事协调机构): 联席会议, 领导小组 … */
  bodies: BodyConnection;
  /** Two directives beside each other (文件对比). */
  compareDirectives: DirectiveComparison;
  /** Official documents (文件) that are loaded: 实施意见, 行动计划, 通知 … */
  directives: DirectiveConnection;
  /** Enterprises, parks and platforms (企业、园区、平台) named in tasks. */
  enterprises: EnterpriseConnection;
  /** Places whose units are meant (辖区): 聊城市. */
  jurisdictions: JurisdictionConnection;
  /** The 一是…二是… parts (举措) of tasks. */
  measures: MeasureConnection;
  /** Anything by its id; null where there is no such thing. */
  node?: Maybe<Node>;
  /** Several things by their ids, at most 100; null where there is no such thing. */
  nodes: Array<Maybe<Node>>;
  /** People (人员) who hold posts as of a directive's date. */
  people: PersonConnection;
  /** Posts (职务) in units: 市经信委主任. */
  posts: PostConnection;
  /** Who answers for what, ready to be drawn (责任关系图). */
  relationshipMap: RelationshipMap;
  /** Everything that holds all of the words (检索): names first, then other texts; big and small letters are alike. */
  search: SearchConnection;
  /** Headings (章节) of directives. */
  sections: SectionConnection;
  /** One of the shortest ways from a unit or person to another (最短关联), at most 8 steps long; null where there is none. */
  shortestConnection?: Maybe<ShortestConnection>;
  /** Figures (统计) over the tasks that the filter leaves, over all without one. */
  statistics: Statistics;
  /** Quantified goals (目标): indicator, figure, deadline. */
  targets: TargetConnection;
  /** The smallest numbered items that state work to do (任务), main tasks and safeguards (保障措施). */
  tasks: TaskConnection;
  /** Departments, governments, party organs, mass organisations and companies that answer for tasks (单位). */
  units: UnitConnection;
  /** Whether anyone can write here: false where the server has no write token. */
  writable: Scalars['Boolean']['output'];
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryAskArgs = {
  conversationId?: InputMaybe<Scalars['ID']['input']>;
  question: Scalars['String']['input'];
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BodyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BodyOrder>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryCompareDirectivesArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectiveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DirectiveOrder>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EnterpriseOrder>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryJurisdictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JurisdictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JurisdictionOrder>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PostOrder>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryRelationshipMapArgs = {
  directiveIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<TaskFilter>;
  first: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  roles?: InputMaybe<Array<Role>>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  units?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<NodeKind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QuerySectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SectionOrder>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryShortestConnectionArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryStatisticsArgs = {
  filter?: InputMaybe<TaskFilter>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TargetOrder>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};


/** What can be asked. Lists come in pages: `first` or `last` says how many, 1 to 100. */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UnitOrder>;
};

/** How far a rebuild is. */
export type RebuildProgress = {
  __typename?: 'RebuildProgress';
  /** Whether newer rules read it otherwise. */
  changed: Scalars['Boolean']['output'];
  /** How many directives are done. */
  done: Scalars['Int']['output'];
  /** Id of the directive that was just done. */
  id: Scalars['ID']['output'];
  /** How many there are. */
  total: Scalars['Int']['output'];
};

/** What extracting again did. */
export type RebuildResult = {
  __typename?: 'RebuildResult';
  /** The directives that newer rules read otherwise. */
  changed: Array<Scalars['ID']['output']>;
};

/** Who answers for what, ready to be drawn (责任关系图). */
export type RelationshipMap = {
  __typename?: 'RelationshipMap';
  /** What to draw between them. */
  edges: Array<MapEdge>;
  /** What the nodes that are no units stand for: as fine as the limit allows. */
  level: MapLevel;
  /** What to draw. */
  nodes: Array<MapNode>;
  /** How many nodes were left out because even the coarsest level exceeds the limit: those with least weight. */
  omitted: Scalars['Int']['output'];
  /** Who holds posts in the units that are drawn singly: at most 1,000, unit by unit; read only where it is asked for. */
  people: Array<MapPerson>;
  /** Tasks that no unit answers for (未明确责任单位), which no line of the map reaches: at most 1,000; none where tasks are drawn as clusters, or units or roles were chosen; read only where it is asked for. */
  unassigned: Array<MapNode>;
};

/** How a unit answers for a task: the keyword that is printed (职责). */
export type Role =
  /** 牵头, 主办 */
  | 'LEAD'
  /** 责任单位, 责任部门, 负责 */
  | 'RESPONSIBLE'
  /** 配合, 参与, 协助, 协办, 会同 */
  | 'SUPPORT';

/** How the role is known. */
export type RoleBasis =
  /** A sentence carries the duty to other tasks. */
  | 'CARRIED'
  /** The directive says that the order of names gives roles. */
  | 'DECLARED_ORDER'
  /** Printed. */
  | 'EXPLICIT'
  /** An undivided list. */
  | 'JOINT';

/** A page of what a search (检索) finds. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The page, with a cursor for each. */
  edges: Array<SearchEdge>;
  /** The page without cursors. */
  nodes: Array<Node>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One find of a search. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** Where the words stand in it; one for each of its texts that holds any. */
  highlights: Array<SearchHighlight>;
  /** What it is. */
  kind: NodeKind;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What was found. */
  node: Node;
};

/** A part of a text that holds words that were looked for. */
export type SearchHighlight = {
  __typename?: 'SearchHighlight';
  /** Which text: `name`, `title`, `quote`, `aliases` … */
  field: Scalars['String']['output'];
  /** Where the words stand in `text`. */
  ranges: Array<HighlightRange>;
  /** The part of it, at most 120 UTF-16 units. */
  text: Scalars['String']['output'];
};

/** A heading (章节) of a directive. */
export type Section = Node & {
  __typename?: 'Section';
  /** By when all under it is to be done, if it says so. */
  deadline?: Maybe<Scalars['PartialDate']['output']>;
  /** The directive it is a part of. */
  directive: Directive;
  /** The heading's words in the text. */
  evidence: Evidence;
  /** The heading as it stands in `Task.section`. */
  heading: Scalars['String']['output'];
  /** Its id in the graph. */
  id: Scalars['ID']['output'];
  /** The printed number; null for an unnumbered heading. */
  label?: Maybe<Scalars['String']['output']>;
  /** Order in the document, from 1. */
  ordinal: Scalars['Int']['output'];
  /** The sections directly under it. */
  sections: Array<Section>;
  /** The tasks (任务) directly under it. */
  tasks: TaskConnection;
  /** The heading without its number. */
  title: Scalars['String']['output'];
};


/** A heading (章节) of a directive. */
export type SectionTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** A page of sections. */
export type SectionConnection = {
  __typename?: 'SectionConnection';
  /** The page, with a cursor for each. */
  edges: Array<SectionEdge>;
  /** The page without cursors. */
  nodes: Array<Section>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of sections. */
export type SectionEdge = {
  __typename?: 'SectionEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Section;
};

/** Which sections (章节) to list. All fields given must hold, and so must all of `and`, one of `or`, and what `not` nests must not. */
export type SectionFilter = {
  /** All of these. */
  and?: InputMaybe<Array<SectionFilter>>;
  /** Of one of these directives (文件). */
  directiveIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these places (辖区), by name: 聊城市. */
  jurisdictions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Not this. */
  not?: InputMaybe<SectionFilter>;
  /** At least one of these; an empty list holds for nothing. */
  or?: InputMaybe<Array<SectionFilter>>;
  /** Words that stand in the heading; big and small letters are alike. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How to order sections. */
export type SectionOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SectionOrderField;
};

/** What sections can be ordered by; equal ones by id. */
export type SectionOrderField =
  /** The directive, then the place in it. */
  | 'DOCUMENT'
  /** The heading. */
  | 'TITLE';

/** How many tasks stand under a heading. */
export type SectionTaskCount = {
  __typename?: 'SectionTaskCount';
  /** The heading. */
  section: Section;
  /** How many tasks. */
  tasks: Scalars['Int']['output'];
};

/** A task that two directives have. */
export type SharedTask = {
  __typename?: 'SharedTask';
  /** As the first has it. */
  a: Task;
  /** As the second has it. */
  b: Task;
  /** Duties that only the first gives. */
  dutiesOnlyInA: Array<ComparedDuty>;
  /** Duties that only the second gives. */
  dutiesOnlyInB: Array<ComparedDuty>;
  /** How alike the titles are, 0 to 1; 1 for the same words. */
  similarity: Scalars['Float']['output'];
};

/** One of the shortest ways between two units or people (最短关联). */
export type ShortestConnection = {
  __typename?: 'ShortestConnection';
  /** How many steps it takes. */
  length: Scalars['Int']['output'];
  /** All that it passes, both ends included. */
  nodes: Array<Node>;
  /** Its steps, from the first node to the last. */
  steps: Array<ConnectionStep>;
};

/** How many of one thing a stage found. */
export type StageCount = {
  __typename?: 'StageCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Of what. */
  what: StageFind;
};

/** What a stage of a load finds. */
export type StageFind =
  /** Facts that would be new. */
  | 'ADDED'
  /** Headings, paragraphs and cells that the file's format states; none in plain text. */
  | 'BLOCKS'
  /** Facts that would say something else. */
  | 'CHANGED'
  /** Characters of the text, in UTF-16 units. */
  | 'CHARACTERS'
  /** Facts that would be gone. */
  | 'DROPPED'
  /** Duties (责任) for tasks. */
  | 'DUTIES'
  /** Edges (关系) of the directive's graph. */
  | 'EDGES'
  /** Enterprises (企业) named in tasks. */
  | 'ENTERPRISES'
  /** Headings and items (条目) of the text, at every depth. */
  | 'ITEMS'
  /** Nodes (节点) of the directive's graph. */
  | 'NODES'
  /** People (人员). */
  | 'PEOPLE'
  /** Tables (表格) whose heads are understood. */
  | 'TABLES'
  /** Targets (目标). */
  | 'TARGETS'
  /** Tasks (任务). */
  | 'TASKS';

/** Figures (统计) over tasks: all of them, or those that a filter leaves. */
export type Statistics = {
  __typename?: 'Statistics';
  /** Units that work together (共同参与), by how many tasks they answer for both, most first. */
  coDuties: Array<CoDutyCount>;
  /** How many duties (责任) they have: one for each unit that a clause names. */
  duties: Scalars['Int']['output'];
  /** How many tasks (任务) there are. */
  tasks: Scalars['Int']['output'];
  /** Tasks by the year in which they are due (完成年份), earliest first; those without a deadline at the front. */
  tasksByDeadlineYear: Array<YearTaskCount>;
  /** Tasks by the heading (章节) that they stand directly under, most first. */
  tasksBySection: Array<SectionTaskCount>;
  /** Tasks by unit and role, most first. */
  tasksByUnit: Array<UnitTaskCount>;
  /** How many of them some unit answers for. */
  tasksWithDuties: Scalars['Int']['output'];
  /** How many units (单位) answer for them. */
  units: Scalars['Int']['output'];
  /** The table of units and roles (工作量): how many tasks each unit has, those with most first. */
  workload: Array<UnitWorkload>;
};


/** Figures (统计) over tasks: all of them, or those that a filter leaves. */
export type StatisticsCoDutiesArgs = {
  first: Scalars['Int']['input'];
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Figures (统计) over tasks: all of them, or those that a filter leaves. */
export type StatisticsTasksBySectionArgs = {
  first: Scalars['Int']['input'];
};


/** Figures (统计) over tasks: all of them, or those that a filter leaves. */
export type StatisticsTasksByUnitArgs = {
  first: Scalars['Int']['input'];
  roles?: InputMaybe<Array<Role>>;
};


/** Figures (统计) over tasks: all of them, or those that a filter leaves. */
export type StatisticsWorkloadArgs = {
  first: Scalars['Int']['input'];
};

/** What can be followed while it is done, at /graphql/stream as server-sent events (GraphQL over SSE), with the write token. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Loads files one after the other (批量载入) and tells after each how it went. Who goes away ends it after the file in hand. */
  ingestMany: LoadProgress;
  /** Tells stage by stage what loading a file would do (载入预览), and stores nothing. */
  preview: PreviewProgress;
  /** Extracts every stored directive again (重新抽取) and tells after each whether newer rules read it otherwise. */
  rebuild: RebuildProgress;
};


/** What can be followed while it is done, at /graphql/stream as server-sent events (GraphQL over SSE), with the write token. */
export type SubscriptionIngestManyArgs = {
  inputs: Array<DirectiveInput>;
};


/** What can be followed while it is done, at /graphql/stream as server-sent events (GraphQL over SSE), with the write token. */
export type SubscriptionPreviewArgs = {
  input: DirectiveInput;
  replacing?: InputMaybe<Scalars['ID']['input']>;
};

/** A unit that took another's place in the institutional reform of 2018–2019, by public record. */
export type Succession = {
  __typename?: 'Succession';
  /** The other unit. */
  unit: Unit;
  /** When. */
  year: Scalars['Int']['output'];
};

/** A quantified goal (目标): indicator, figure, deadline. */
export type Target = Node & {
  __typename?: 'Target';
  /** How the figure binds. */
  comparator: Comparator;
  /** By when. */
  deadline?: Maybe<Scalars['PartialDate']['output']>;
  /** The directive it stands in. */
  directive: Directive;
  /** Its words in the text. */
  evidence: Evidence;
  /** Its id in the graph. */
  id: Scalars['ID']['output'];
  /** What is counted or measured. */
  indicator: Scalars['String']['output'];
  /** Measure word with its magnitude: 个, 万平方米, 亿元, %. */
  measureWord: Scalars['String']['output'];
  /** Order in the document, from 1. */
  ordinal: Scalars['Int']['output'];
  /** 每年 and the like. */
  recurrence?: Maybe<Scalars['String']['output']>;
  /** The task it belongs to; null for a goal of the whole directive. */
  task?: Maybe<Task>;
  /** The goal in the text's words. */
  text: Scalars['String']['output'];
  /** The printed number; null for a goal without a figure. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The upper end of a range. */
  valueMax?: Maybe<Scalars['Float']['output']>;
};

/** A page of targets. */
export type TargetConnection = {
  __typename?: 'TargetConnection';
  /** The page, with a cursor for each. */
  edges: Array<TargetEdge>;
  /** The page without cursors. */
  nodes: Array<Target>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Corrects a target. */
export type TargetCorrection = {
  /** The target as it should be. */
  now?: InputMaybe<TargetFact>;
  /** Id of the task that it stands in; none outside tasks. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** The target's words (`Target.text`) as they are. */
  was?: InputMaybe<Scalars['String']['input']>;
};

/** One entry of a page of targets. */
export type TargetEdge = {
  __typename?: 'TargetEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Target;
};

/** A target. */
export type TargetFact = {
  /** How the figure bounds the goal. */
  comparator?: Comparator;
  /** By when. */
  deadline?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What is counted or measured. */
  indicator: Scalars['String']['input'];
  /** 个, 亿元, %. */
  measureWord?: Scalars['String']['input'];
  /** 每年, 每季度. */
  recurrence?: InputMaybe<Scalars['String']['input']>;
  /** The goal in words. */
  text: Scalars['String']['input'];
  /** The number as printed; its magnitude (万, 亿) stays in the measure word. */
  value?: InputMaybe<Scalars['Float']['input']>;
  /** The upper end of a range. */
  valueMax?: InputMaybe<Scalars['Float']['input']>;
};

/** Which targets (目标) to list. All fields given must hold, and so must all of `and`, one of `or`, and what `not` nests must not. */
export type TargetFilter = {
  /** All of these. */
  and?: InputMaybe<Array<TargetFilter>>;
  /** Due in this range (完成时限). */
  deadline?: InputMaybe<DateRange>;
  /** Of one of these directives (文件). */
  directiveIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether a deadline is printed. */
  hasDeadline?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it has a figure. */
  hasValue?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these places (辖区), by name: 聊城市. */
  jurisdictions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Not this. */
  not?: InputMaybe<TargetFilter>;
  /** At least one of these; an empty list holds for nothing. */
  or?: InputMaybe<Array<TargetFilter>>;
  /** Of one of these tasks. */
  taskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words that stand in the goal or its indicator; big and small letters are alike. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How to order targets. */
export type TargetOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: TargetOrderField;
};

/** What targets can be ordered by; equal ones by id. */
export type TargetOrderField =
  /** The deadline (完成时限); those without one last. */
  | 'DEADLINE'
  /** The directive, then the place in it. */
  | 'DOCUMENT'
  /** What is counted or measured (指标). */
  | 'INDICATOR';

/** The smallest numbered item that states work to do (任务), main task or safeguard (保障措施). */
export type Task = Node & {
  __typename?: 'Task';
  /** When it is due: its own date, else that of the nearest heading over it; null where neither prints one. */
  deadline?: Maybe<Scalars['PartialDate']['output']>;
  /** The directive it stands in. */
  directive: Directive;
  /** Who answers for it, in printed order; of one role only where `role` is given. */
  duties: Array<Duty>;
  /** Enterprises named in it. */
  enterprises: Array<EnterpriseMention>;
  /** The whole item in the text. */
  evidence: Evidence;
  /** Its id in the graph. */
  id: Scalars['ID']['output'];
  /** The printed number without brackets or full stop; labels repeat within a directive. */
  label: Scalars['String']['output'];
  /** Its measures (举措). */
  measures: Array<Measure>;
  /** Order in the document, from 1. */
  ordinal: Scalars['Int']['output'];
  /** True for a 保障措施 item. */
  safeguard: Scalars['Boolean']['output'];
  /** Headings from the chapter down. */
  section: Array<Scalars['String']['output']>;
  /** Its targets. */
  targets: Array<Target>;
  /** The heading's words without number and final 。 */
  title: Scalars['String']['output'];
};


/** The smallest numbered item that states work to do (任务), main task or safeguard (保障措施). */
export type TaskDutiesArgs = {
  role?: InputMaybe<Role>;
};

/** A page of tasks. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** The page, with a cursor for each. */
  edges: Array<TaskEdge>;
  /** The page without cursors. */
  nodes: Array<Task>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Corrects a task. */
export type TaskCorrection = {
  /** The task as it should be; none to drop it. */
  now?: InputMaybe<TaskFact>;
  /** Id of the task; none to add one. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which duty (责任) a task must have: one that is as both fields ask. */
export type TaskDutyFilter = {
  /** In one of these roles; any where it is left out. */
  roles?: InputMaybe<Array<Role>>;
  /** Of one of these units. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One entry of a page of tasks. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Task;
};

/** A task. */
export type TaskFact = {
  /** By when it is to be done. */
  deadline?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Its number as printed, without brackets. */
  label?: Scalars['String']['input'];
  /** Its title. */
  title: Scalars['String']['input'];
};

/** Which tasks (任务) to list. All fields given must hold, and so must all of `and`, one of `or`, and what `not` nests must not. */
export type TaskFilter = {
  /** All of these. */
  and?: InputMaybe<Array<TaskFilter>>;
  /** Due in this range (完成时限). */
  deadline?: InputMaybe<DateRange>;
  /** Of one of these directives (文件). */
  directiveIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Has such a duty (责任). */
  duty?: InputMaybe<TaskDutyFilter>;
  /** Whether a deadline is printed. */
  hasDeadline?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it has a target (目标). */
  hasTarget?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these places (辖区), by name: 聊城市. */
  jurisdictions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Not this. */
  not?: InputMaybe<TaskFilter>;
  /** At least one of these; an empty list holds for nothing. */
  or?: InputMaybe<Array<TaskFilter>>;
  /** Whether it is a safeguard (保障措施). */
  safeguard?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words that stand in a heading over it (章节). */
  section?: InputMaybe<Scalars['String']['input']>;
  /** Directly under one of these sections. */
  sectionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words that stand in the title or the whole item; big and small letters are alike. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How to order tasks. */
export type TaskOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: TaskOrderField;
};

/** What tasks can be ordered by; equal ones by id. */
export type TaskOrderField =
  /** The deadline (完成时限); those without one last. */
  | 'DEADLINE'
  /** The directive, then the place in it. */
  | 'DOCUMENT'
  /** The title. */
  | 'TITLE';

/** A department, government, party organ, mass organisation or company that answers for tasks (单位). */
export type Unit = Node & {
  __typename?: 'Unit';
  /** Every spelling it is known by, short and full. */
  aliases: Array<Scalars['String']['output']>;
  /** Bodies (议事协调机构) that it is a member of, or whose daily work it does. */
  bodies: Array<Body>;
  /** Its id in the graph. */
  id: Scalars['ID']['output'];
  /** The place it is a unit of; null where that is not known. */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** Its first spelling, as printed. */
  name: Scalars['String']['output'];
  /** Who holds posts in it (人员). */
  people: UnitPersonConnection;
  /** Posts (职务) in it. */
  posts: PostConnection;
  /** Units whose place it took in an institutional reform, where the graph holds them. */
  predecessors: Array<Succession>;
  /** Units that took its place in an institutional reform, where the graph holds them. */
  successors: Array<Succession>;
  /** The tasks (任务) that it answers for, each with its role. */
  tasks: UnitTaskConnection;
  /** Its duties (职责) beside the tasks, by directive. */
  unitDuties: UnitDutyConnection;
};


/** A department, government, party organ, mass organisation or company that answers for tasks (单位). */
export type UnitPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A department, government, party organ, mass organisation or company that answers for tasks (单位). */
export type UnitPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A department, government, party organ, mass organisation or company that answers for tasks (单位). */
export type UnitTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
  roles?: InputMaybe<Array<Role>>;
};


/** A department, government, party organ, mass organisation or company that answers for tasks (单位). */
export type UnitUnitDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of units. */
export type UnitConnection = {
  __typename?: 'UnitConnection';
  /** The page, with a cursor for each. */
  edges: Array<UnitEdge>;
  /** The page without cursors. */
  nodes: Array<Unit>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A page of directives that give a unit duties beside its tasks. */
export type UnitDutyConnection = {
  __typename?: 'UnitDutyConnection';
  /** The page, with a cursor for each. */
  edges: Array<UnitDutyEdge>;
  /** The page without cursors. */
  nodes: Array<Directive>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Corrects a unit's duty beside the tasks. */
export type UnitDutyCorrection = {
  /** The duty as it should be. */
  now?: InputMaybe<UnitDutyFact>;
  /** The duty as it is. */
  was?: InputMaybe<UnitDutyFact>;
};

/** One entry of a page of directives that give a unit duties beside its tasks. */
export type UnitDutyEdge = {
  __typename?: 'UnitDutyEdge';
  /** As of when: the issue date of the directive that says so. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The words in the text. */
  evidence: Evidence;
  /** The unit as printed. */
  name: Scalars['String']['output'];
  /** What stands there. */
  node: Directive;
  /** What the unit answers for, in the text's words. */
  text: Scalars['String']['output'];
};

/** A unit's duty beside the tasks. */
export type UnitDutyFact = {
  /** What it answers for. */
  text: Scalars['String']['input'];
  /** The unit. */
  unit: Scalars['String']['input'];
};

/** Which duty (责任) a unit must have: one that is as both fields ask. */
export type UnitDutyFilter = {
  /** In one of these directives. */
  directiveIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of these roles; any where it is left out. */
  roles?: InputMaybe<Array<Role>>;
};

/** One entry of a page of units. */
export type UnitEdge = {
  __typename?: 'UnitEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Unit;
};

/** Which units (单位) to list. All fields given must hold, and so must all of `and`, one of `or`, and what `not` nests must not. */
export type UnitFilter = {
  /** All of these. */
  and?: InputMaybe<Array<UnitFilter>>;
  /** Has such a duty (责任). */
  duty?: InputMaybe<UnitDutyFilter>;
  /** One of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these places (辖区), by name: 聊城市. */
  jurisdictions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Not this. */
  not?: InputMaybe<UnitFilter>;
  /** At least one of these; an empty list holds for nothing. */
  or?: InputMaybe<Array<UnitFilter>>;
  /** Words that stand in one of its names; big and small letters are alike. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How to order units. */
export type UnitOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: UnitOrderField;
};

/** What units can be ordered by; equal ones by id. */
export type UnitOrderField =
  /** The id. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** How many duties it has. */
  | 'TASKS';

/** A page of people of a unit. */
export type UnitPersonConnection = {
  __typename?: 'UnitPersonConnection';
  /** The page, with a cursor for each. */
  edges: Array<UnitPersonEdge>;
  /** The page without cursors. */
  nodes: Array<Person>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of people of a unit. */
export type UnitPersonEdge = {
  __typename?: 'UnitPersonEdge';
  /** As of when: the issue date of the directive that says so. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The words in the text. */
  evidence: Evidence;
  /** The post as printed. */
  name: Scalars['String']['output'];
  /** What stands there. */
  node: Person;
  /** The post held. */
  post: Post;
};

/** A page of tasks of a unit. */
export type UnitTaskConnection = {
  __typename?: 'UnitTaskConnection';
  /** The page, with a cursor for each. */
  edges: Array<UnitTaskEdge>;
  /** The page without cursors. */
  nodes: Array<Task>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, pages aside; counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many tasks a unit answers for in a role. */
export type UnitTaskCount = {
  __typename?: 'UnitTaskCount';
  /** The role. */
  role: Role;
  /** How many tasks. */
  tasks: Scalars['Int']['output'];
  /** The unit. */
  unit: Unit;
};

/** One entry of a page of tasks of a unit. */
export type UnitTaskEdge = {
  __typename?: 'UnitTaskEdge';
  /** As of when: the issue date of the directive that says so. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The words in the text. */
  evidence: Evidence;
  /** The unit as this clause prints it. */
  name: Scalars['String']['output'];
  /** What stands there. */
  node: Task;
  /** The keyword as printed: 牵头单位. */
  printed?: Maybe<Scalars['String']['output']>;
  /** In which role. */
  role: Role;
  /** How the role is known. */
  roleBasis: RoleBasis;
};

/** What a unit has to do, by role. A task that names it in two roles counts in both, and once in the total. */
export type UnitWorkload = {
  __typename?: 'UnitWorkload';
  /** Tasks that it leads (牵头). */
  lead: Scalars['Int']['output'];
  /** Tasks that it is responsible for (责任单位). */
  responsible: Scalars['Int']['output'];
  /** Tasks that it supports (配合). */
  support: Scalars['Int']['output'];
  /** Tasks in all. */
  total: Scalars['Int']['output'];
  /** The unit. */
  unit: Unit;
};

/** What taking a directive out did. */
export type WithdrawResult = {
  __typename?: 'WithdrawResult';
  /** What the graph says no longer. */
  diff: FactDiff;
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** How many tasks are due in a year. */
export type YearTaskCount = {
  __typename?: 'YearTaskCount';
  /** How many tasks. */
  tasks: Scalars['Int']['output'];
  /** The year; null for tasks without a deadline. */
  year?: Maybe<Scalars['Int']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Answer: ResolverTypeWrapper<AnswerParent>;
  AnswerIntent: ResolverTypeWrapper<Scalars['AnswerIntent']['output']>;
  AnswerResult: ResolverTypeWrapper<AnswerResultParent>;
  AnswerStatus: AnswerStatus;
  AnswerValue: ResolverTypeWrapper<AnswerValue>;
  Body: ResolverTypeWrapper<NodeParent>;
  BodyConnection: ResolverTypeWrapper<ConnectionParent>;
  BodyEdge: ResolverTypeWrapper<EdgeParent>;
  BodyFilter: BodyFilter;
  BodyMemberConnection: ResolverTypeWrapper<ConnectionParent>;
  BodyMemberEdge: ResolverTypeWrapper<EdgeParent>;
  BodyOrder: BodyOrder;
  BodyOrderField: BodyOrderField;
  BodyUnitConnection: ResolverTypeWrapper<ConnectionParent>;
  BodyUnitEdge: ResolverTypeWrapper<EdgeParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Choice: ResolverTypeWrapper<ChoiceParent>;
  CoDutyCount: ResolverTypeWrapper<FigureParent>;
  Comparator: Comparator;
  ComparedCount: ResolverTypeWrapper<ComparedCount>;
  ComparedDuty: ResolverTypeWrapper<ComparedDutyParent>;
  ComparedUnit: ResolverTypeWrapper<UnitInBoth>;
  ConnectionRelation: ConnectionRelation;
  ConnectionStep: ResolverTypeWrapper<ConnectionStepParent>;
  CorrectResult: ResolverTypeWrapper<CorrectReport>;
  Correction: ResolverTypeWrapper<CorrectionParent>;
  CorrectionInput: CorrectionInput;
  DateRange: DateRange;
  Diagnostic: ResolverTypeWrapper<Diagnostic>;
  Directive: ResolverTypeWrapper<NodeParent>;
  DirectiveComparison: ResolverTypeWrapper<ComparisonParent>;
  DirectiveConnection: ResolverTypeWrapper<ConnectionParent>;
  DirectiveCorrection: DirectiveCorrection;
  DirectiveEdge: ResolverTypeWrapper<EdgeParent>;
  DirectiveFacts: DirectiveFacts;
  DirectiveFilter: DirectiveFilter;
  DirectiveInput: DirectiveInput;
  DirectiveOrder: DirectiveOrder;
  DirectiveOrderField: DirectiveOrderField;
  DirectiveUnitDutyConnection: ResolverTypeWrapper<ConnectionParent>;
  DirectiveUnitDutyEdge: ResolverTypeWrapper<EdgeParent>;
  Duty: ResolverTypeWrapper<LinkParent>;
  DutyCorrection: DutyCorrection;
  DutyFact: DutyFact;
  Enterprise: ResolverTypeWrapper<NodeParent>;
  EnterpriseConnection: ResolverTypeWrapper<ConnectionParent>;
  EnterpriseCorrection: EnterpriseCorrection;
  EnterpriseEdge: ResolverTypeWrapper<EdgeParent>;
  EnterpriseFact: EnterpriseFact;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseMention: ResolverTypeWrapper<LinkParent>;
  EnterpriseOrder: EnterpriseOrder;
  EnterpriseOrderField: EnterpriseOrderField;
  EnterpriseTaskConnection: ResolverTypeWrapper<ConnectionParent>;
  EnterpriseTaskEdge: ResolverTypeWrapper<EdgeParent>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  Fact: ResolverTypeWrapper<FactParent>;
  FactChange: ResolverTypeWrapper<FactChange>;
  FactChangeKind: FactChangeKind;
  FactConnection: ResolverTypeWrapper<FactsParent>;
  FactDiff: ResolverTypeWrapper<FactDiffParent>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FactKind: FactKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HighlightRange: ResolverTypeWrapper<HighlightRange>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Jurisdiction: ResolverTypeWrapper<NodeParent>;
  JurisdictionConnection: ResolverTypeWrapper<ConnectionParent>;
  JurisdictionEdge: ResolverTypeWrapper<EdgeParent>;
  JurisdictionFilter: JurisdictionFilter;
  JurisdictionOrder: JurisdictionOrder;
  JurisdictionOrderField: JurisdictionOrderField;
  LoadOutcome: LoadOutcome;
  LoadPreview: ResolverTypeWrapper<IngestReport>;
  LoadProgress: ResolverTypeWrapper<LoadProgressParent>;
  LoadResult: ResolverTypeWrapper<IngestReport>;
  LoadStage: LoadStage;
  MapEdge: ResolverTypeWrapper<MapEdge>;
  MapLevel: MapLevel;
  MapNode: ResolverTypeWrapper<MapNodeParent>;
  MapNodeKind: MapNodeKind;
  MapPerson: ResolverTypeWrapper<MapPerson>;
  Measure: ResolverTypeWrapper<NodeParent>;
  MeasureConnection: ResolverTypeWrapper<ConnectionParent>;
  MeasureEdge: ResolverTypeWrapper<EdgeParent>;
  MeasureFilter: MeasureFilter;
  MeasureOrder: MeasureOrder;
  MeasureOrderField: MeasureOrderField;
  Membership: ResolverTypeWrapper<LinkParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeParent>;
  NodeKind: NodeKind;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Person: ResolverTypeWrapper<NodeParent>;
  PersonConnection: ResolverTypeWrapper<ConnectionParent>;
  PersonCorrection: PersonCorrection;
  PersonEdge: ResolverTypeWrapper<EdgeParent>;
  PersonFact: PersonFact;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonOrderField: PersonOrderField;
  Post: ResolverTypeWrapper<NodeParent>;
  PostConnection: ResolverTypeWrapper<ConnectionParent>;
  PostEdge: ResolverTypeWrapper<EdgeParent>;
  PostFilter: PostFilter;
  PostHolderConnection: ResolverTypeWrapper<ConnectionParent>;
  PostHolderEdge: ResolverTypeWrapper<EdgeParent>;
  PostHolding: ResolverTypeWrapper<LinkParent>;
  PostOrder: PostOrder;
  PostOrderField: PostOrderField;
  PreviewProgress: ResolverTypeWrapper<PreviewProgressParent>;
  ProgressError: ResolverTypeWrapper<ProgressError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RebuildProgress: ResolverTypeWrapper<RebuildProgress>;
  RebuildResult: ResolverTypeWrapper<RebuildResult>;
  RelationshipMap: ResolverTypeWrapper<MapParent>;
  Role: Role;
  RoleBasis: RoleBasis;
  SearchConnection: ResolverTypeWrapper<SearchParent>;
  SearchEdge: ResolverTypeWrapper<Find>;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  Section: ResolverTypeWrapper<NodeParent>;
  SectionConnection: ResolverTypeWrapper<ConnectionParent>;
  SectionEdge: ResolverTypeWrapper<EdgeParent>;
  SectionFilter: SectionFilter;
  SectionOrder: SectionOrder;
  SectionOrderField: SectionOrderField;
  SectionTaskCount: ResolverTypeWrapper<FigureParent>;
  SharedTask: ResolverTypeWrapper<SharedTaskParent>;
  ShortestConnection: ResolverTypeWrapper<ConnectionPathParent>;
  StageCount: ResolverTypeWrapper<StageCount>;
  StageFind: StageFind;
  Statistics: ResolverTypeWrapper<StatisticsParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Succession: ResolverTypeWrapper<LinkParent>;
  Target: ResolverTypeWrapper<NodeParent>;
  TargetConnection: ResolverTypeWrapper<ConnectionParent>;
  TargetCorrection: TargetCorrection;
  TargetEdge: ResolverTypeWrapper<EdgeParent>;
  TargetFact: TargetFact;
  TargetFilter: TargetFilter;
  TargetOrder: TargetOrder;
  TargetOrderField: TargetOrderField;
  Task: ResolverTypeWrapper<NodeParent>;
  TaskConnection: ResolverTypeWrapper<ConnectionParent>;
  TaskCorrection: TaskCorrection;
  TaskDutyFilter: TaskDutyFilter;
  TaskEdge: ResolverTypeWrapper<EdgeParent>;
  TaskFact: TaskFact;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskOrderField: TaskOrderField;
  Unit: ResolverTypeWrapper<NodeParent>;
  UnitConnection: ResolverTypeWrapper<ConnectionParent>;
  UnitDutyConnection: ResolverTypeWrapper<ConnectionParent>;
  UnitDutyCorrection: UnitDutyCorrection;
  UnitDutyEdge: ResolverTypeWrapper<EdgeParent>;
  UnitDutyFact: UnitDutyFact;
  UnitDutyFilter: UnitDutyFilter;
  UnitEdge: ResolverTypeWrapper<EdgeParent>;
  UnitFilter: UnitFilter;
  UnitOrder: UnitOrder;
  UnitOrderField: UnitOrderField;
  UnitPersonConnection: ResolverTypeWrapper<ConnectionParent>;
  UnitPersonEdge: ResolverTypeWrapper<EdgeParent>;
  UnitTaskConnection: ResolverTypeWrapper<ConnectionParent>;
  UnitTaskCount: ResolverTypeWrapper<FigureParent>;
  UnitTaskEdge: ResolverTypeWrapper<EdgeParent>;
  UnitWorkload: ResolverTypeWrapper<FigureParent>;
  WithdrawResult: ResolverTypeWrapper<WithdrawReport>;
  YearTaskCount: ResolverTypeWrapper<FigureParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Answer: AnswerParent;
  AnswerIntent: Scalars['AnswerIntent']['output'];
  AnswerResult: AnswerResultParent;
  AnswerValue: AnswerValue;
  Body: NodeParent;
  BodyConnection: ConnectionParent;
  BodyEdge: EdgeParent;
  BodyFilter: BodyFilter;
  BodyMemberConnection: ConnectionParent;
  BodyMemberEdge: EdgeParent;
  BodyOrder: BodyOrder;
  BodyUnitConnection: ConnectionParent;
  BodyUnitEdge: EdgeParent;
  Boolean: Scalars['Boolean']['output'];
  Choice: ChoiceParent;
  CoDutyCount: FigureParent;
  ComparedCount: ComparedCount;
  ComparedDuty: ComparedDutyParent;
  ComparedUnit: UnitInBoth;
  ConnectionStep: ConnectionStepParent;
  CorrectResult: CorrectReport;
  Correction: CorrectionParent;
  CorrectionInput: CorrectionInput;
  DateRange: DateRange;
  Diagnostic: Diagnostic;
  Directive: NodeParent;
  DirectiveComparison: ComparisonParent;
  DirectiveConnection: ConnectionParent;
  DirectiveCorrection: DirectiveCorrection;
  DirectiveEdge: EdgeParent;
  DirectiveFacts: DirectiveFacts;
  DirectiveFilter: DirectiveFilter;
  DirectiveInput: DirectiveInput;
  DirectiveOrder: DirectiveOrder;
  DirectiveUnitDutyConnection: ConnectionParent;
  DirectiveUnitDutyEdge: EdgeParent;
  Duty: LinkParent;
  DutyCorrection: DutyCorrection;
  DutyFact: DutyFact;
  Enterprise: NodeParent;
  EnterpriseConnection: ConnectionParent;
  EnterpriseCorrection: EnterpriseCorrection;
  EnterpriseEdge: EdgeParent;
  EnterpriseFact: EnterpriseFact;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseMention: LinkParent;
  EnterpriseOrder: EnterpriseOrder;
  EnterpriseTaskConnection: ConnectionParent;
  EnterpriseTaskEdge: EdgeParent;
  Evidence: EvidenceParent;
  Fact: FactParent;
  FactChange: FactChange;
  FactConnection: FactsParent;
  FactDiff: FactDiffParent;
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  Float: Scalars['Float']['output'];
  HighlightRange: HighlightRange;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Jurisdiction: NodeParent;
  JurisdictionConnection: ConnectionParent;
  JurisdictionEdge: EdgeParent;
  JurisdictionFilter: JurisdictionFilter;
  JurisdictionOrder: JurisdictionOrder;
  LoadPreview: IngestReport;
  LoadProgress: LoadProgressParent;
  LoadResult: IngestReport;
  MapEdge: MapEdge;
  MapNode: MapNodeParent;
  MapPerson: MapPerson;
  Measure: NodeParent;
  MeasureConnection: ConnectionParent;
  MeasureEdge: EdgeParent;
  MeasureFilter: MeasureFilter;
  MeasureOrder: MeasureOrder;
  Membership: LinkParent;
  Mutation: Record<PropertyKey, never>;
  Node: NodeParent;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Person: NodeParent;
  PersonConnection: ConnectionParent;
  PersonCorrection: PersonCorrection;
  PersonEdge: EdgeParent;
  PersonFact: PersonFact;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  Post: NodeParent;
  PostConnection: ConnectionParent;
  PostEdge: EdgeParent;
  PostFilter: PostFilter;
  PostHolderConnection: ConnectionParent;
  PostHolderEdge: EdgeParent;
  PostHolding: LinkParent;
  PostOrder: PostOrder;
  PreviewProgress: PreviewProgressParent;
  ProgressError: ProgressError;
  Query: Record<PropertyKey, never>;
  RebuildProgress: RebuildProgress;
  RebuildResult: RebuildResult;
  RelationshipMap: MapParent;
  SearchConnection: SearchParent;
  SearchEdge: Find;
  SearchHighlight: SearchHighlight;
  Section: NodeParent;
  SectionConnection: ConnectionParent;
  SectionEdge: EdgeParent;
  SectionFilter: SectionFilter;
  SectionOrder: SectionOrder;
  SectionTaskCount: FigureParent;
  SharedTask: SharedTaskParent;
  ShortestConnection: ConnectionPathParent;
  StageCount: StageCount;
  Statistics: StatisticsParent;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Succession: LinkParent;
  Target: NodeParent;
  TargetConnection: ConnectionParent;
  TargetCorrection: TargetCorrection;
  TargetEdge: EdgeParent;
  TargetFact: TargetFact;
  TargetFilter: TargetFilter;
  TargetOrder: TargetOrder;
  Task: NodeParent;
  TaskConnection: ConnectionParent;
  TaskCorrection: TaskCorrection;
  TaskDutyFilter: TaskDutyFilter;
  TaskEdge: EdgeParent;
  TaskFact: TaskFact;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  Unit: NodeParent;
  UnitConnection: ConnectionParent;
  UnitDutyConnection: ConnectionParent;
  UnitDutyCorrection: UnitDutyCorrection;
  UnitDutyEdge: EdgeParent;
  UnitDutyFact: UnitDutyFact;
  UnitDutyFilter: UnitDutyFilter;
  UnitEdge: EdgeParent;
  UnitFilter: UnitFilter;
  UnitOrder: UnitOrder;
  UnitPersonConnection: ConnectionParent;
  UnitPersonEdge: EdgeParent;
  UnitTaskConnection: ConnectionParent;
  UnitTaskCount: FigureParent;
  UnitTaskEdge: EdgeParent;
  UnitWorkload: FigureParent;
  WithdrawResult: WithdrawReport;
  YearTaskCount: FigureParent;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  choices?: Resolver<Array<ResolversTypes['Choice']>, ParentType, ContextType>;
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['AnswerIntent']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['AnswerResult']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AnswerValue']>, ParentType, ContextType>;
};

export interface AnswerIntentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AnswerIntent'], any> {
  name: 'AnswerIntent';
}

export type AnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerResult'] = ResolversParentTypes['AnswerResult']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type AnswerValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerValue'] = ResolversParentTypes['AnswerValue']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['BodyMemberConnection'], ParentType, ContextType, Partial<BodyMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['BodyUnitConnection'], ParentType, ContextType, Partial<BodyUnitsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyConnection'] = ResolversParentTypes['BodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEdge'] = ResolversParentTypes['BodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
};

export type BodyMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyMemberConnection'] = ResolversParentTypes['BodyMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BodyMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyMemberEdge'] = ResolversParentTypes['BodyMemberEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BodyUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyUnitConnection'] = ResolversParentTypes['BodyUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BodyUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyUnitEdge'] = ResolversParentTypes['BodyUnitEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Choice'] = ResolversParentTypes['Choice']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CoDutyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoDutyCount'] = ResolversParentTypes['CoDutyCount']> = {
  other?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type ComparedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedCount'] = ResolversParentTypes['ComparedCount']> = {
  a?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedDuty'] = ResolversParentTypes['ComparedDuty']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type ComparedUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedUnit'] = ResolversParentTypes['ComparedUnit']> = {
  lead?: Resolver<ResolversTypes['ComparedCount'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['ComparedCount'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['ComparedCount'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type ConnectionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionStep'] = ResolversParentTypes['ConnectionStep']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ConnectionRelation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type CorrectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectResult'] = ResolversParentTypes['CorrectResult']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['FactDiff'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['FactChangeKind'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taskTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive']> = {
  basedOn?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  bodies?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  diagnostics?: Resolver<Array<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<DirectiveFactsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  repealedBy?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  repeals?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['SectionConnection'], ParentType, ContextType, Partial<DirectiveSectionsArgs>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<DirectiveTargetsArgs>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<DirectiveTasksArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitDuties?: Resolver<ResolversTypes['DirectiveUnitDutyConnection'], ParentType, ContextType, Partial<DirectiveUnitDutiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectiveComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveComparison'] = ResolversParentTypes['DirectiveComparison']> = {
  a?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  sharedTasks?: Resolver<Array<ResolversTypes['SharedTask']>, ParentType, ContextType>;
  taskCounts?: Resolver<ResolversTypes['ComparedCount'], ParentType, ContextType>;
  tasksOnlyInA?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  tasksOnlyInB?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['ComparedUnit']>, ParentType, ContextType>;
};

export type DirectiveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveConnection'] = ResolversParentTypes['DirectiveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectiveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveEdge'] = ResolversParentTypes['DirectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
};

export type DirectiveUnitDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveUnitDutyConnection'] = ResolversParentTypes['DirectiveUnitDutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectiveUnitDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectiveUnitDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveUnitDutyEdge'] = ResolversParentTypes['DirectiveUnitDutyEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roleBasis?: Resolver<ResolversTypes['RoleBasis'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['EnterpriseTaskConnection'], ParentType, ContextType, Partial<EnterpriseTasksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterpriseMentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseMention'] = ResolversParentTypes['EnterpriseMention']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type EnterpriseTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseTaskConnection'] = ResolversParentTypes['EnterpriseTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseTaskEdge'] = ResolversParentTypes['EnterpriseTaskEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  directive?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FactChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactChange'] = ResolversParentTypes['FactChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['FactChangeKind'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactDiff'] = ResolversParentTypes['FactDiff']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['FactChange']>, ParentType, ContextType, RequireFields<FactDiffFactsArgs, 'first' | 'skip'>>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type HighlightRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HighlightRange'] = ResolversParentTypes['HighlightRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JurisdictionConnection'] = ResolversParentTypes['JurisdictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JurisdictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JurisdictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JurisdictionEdge'] = ResolversParentTypes['JurisdictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export type LoadPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadPreview'] = ResolversParentTypes['LoadPreview']> = {
  diagnostics?: Resolver<Array<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['FactDiff'], ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LoadOutcome'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoadProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadProgress'] = ResolversParentTypes['LoadProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['ProgressError']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['LoadResult']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadResult'] = ResolversParentTypes['LoadResult']> = {
  diagnostics?: Resolver<Array<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['FactDiff'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LoadOutcome'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapEdge'] = ResolversParentTypes['MapEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MapNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapNode'] = ResolversParentTypes['MapNode']> = {
  deadline?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  directiveId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MapNodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  section?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  taskLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MapPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapPerson'] = ResolversParentTypes['MapPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  deadline?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correct?: Resolver<ResolversTypes['CorrectResult'], ParentType, ContextType, RequireFields<MutationCorrectArgs, 'id' | 'input'>>;
  ingest?: Resolver<ResolversTypes['LoadResult'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'input'>>;
  rebuild?: Resolver<ResolversTypes['RebuildResult'], ParentType, ContextType>;
  replace?: Resolver<ResolversTypes['LoadResult'], ParentType, ContextType, RequireFields<MutationReplaceArgs, 'id' | 'input'>>;
  uncorrect?: Resolver<ResolversTypes['CorrectResult'], ParentType, ContextType, RequireFields<MutationUncorrectArgs, 'correctionId' | 'id'>>;
  withdraw?: Resolver<ResolversTypes['WithdrawResult'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'id'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Body' | 'Directive' | 'Enterprise' | 'Jurisdiction' | 'Measure' | 'Person' | 'Post' | 'Section' | 'Target' | 'Task' | 'Unit', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['PostHolding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  head?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['PostHolderConnection'], ParentType, ContextType, Partial<PostHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PostHolderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostHolderConnection'] = ResolversParentTypes['PostHolderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostHolderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostHolderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostHolderEdge'] = ResolversParentTypes['PostHolderEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PostHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostHolding'] = ResolversParentTypes['PostHolding']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PreviewProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewProgress'] = ResolversParentTypes['PreviewProgress']> = {
  error?: Resolver<Maybe<ResolversTypes['ProgressError']>, ParentType, ContextType>;
  found?: Resolver<Array<ResolversTypes['StageCount']>, ParentType, ContextType>;
  milliseconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['LoadPreview']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['LoadStage'], ParentType, ContextType>;
};

export type ProgressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressError'] = ResolversParentTypes['ProgressError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, Partial<QueryBodiesArgs>>;
  compareDirectives?: Resolver<ResolversTypes['DirectiveComparison'], ParentType, ContextType, RequireFields<QueryCompareDirectivesArgs, 'a' | 'b'>>;
  directives?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, Partial<QueryDirectivesArgs>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<QueryEnterprisesArgs>>;
  jurisdictions?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, Partial<QueryJurisdictionsArgs>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<QueryPostsArgs>>;
  relationshipMap?: Resolver<ResolversTypes['RelationshipMap'], ParentType, ContextType, RequireFields<QueryRelationshipMapArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sections?: Resolver<ResolversTypes['SectionConnection'], ParentType, ContextType, Partial<QuerySectionsArgs>>;
  shortestConnection?: Resolver<Maybe<ResolversTypes['ShortestConnection']>, ParentType, ContextType, RequireFields<QueryShortestConnectionArgs, 'from' | 'to'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, Partial<QueryStatisticsArgs>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<QueryTargetsArgs>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<QueryTasksArgs>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<QueryUnitsArgs>>;
  writable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RebuildProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebuildProgress'] = ResolversParentTypes['RebuildProgress']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RebuildResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebuildResult'] = ResolversParentTypes['RebuildResult']> = {
  changed?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RelationshipMapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipMap'] = ResolversParentTypes['RelationshipMap']> = {
  edges?: Resolver<Array<ResolversTypes['MapEdge']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['MapLevel'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MapNode']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['MapPerson']>, ParentType, ContextType>;
  unassigned?: Resolver<Array<ResolversTypes['MapNode']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<Array<ResolversTypes['HighlightRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  deadline?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  directive?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<SectionTasksArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionConnection'] = ResolversParentTypes['SectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionEdge'] = ResolversParentTypes['SectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type SectionTaskCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionTaskCount'] = ResolversParentTypes['SectionTaskCount']> = {
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTask'] = ResolversParentTypes['SharedTask']> = {
  a?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  dutiesOnlyInA?: Resolver<Array<ResolversTypes['ComparedDuty']>, ParentType, ContextType>;
  dutiesOnlyInB?: Resolver<Array<ResolversTypes['ComparedDuty']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ShortestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortestConnection'] = ResolversParentTypes['ShortestConnection']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ConnectionStep']>, ParentType, ContextType>;
};

export type StageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageCount'] = ResolversParentTypes['StageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['StageFind'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  coDuties?: Resolver<Array<ResolversTypes['CoDutyCount']>, ParentType, ContextType, RequireFields<StatisticsCoDutiesArgs, 'first'>>;
  duties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasksByDeadlineYear?: Resolver<Array<ResolversTypes['YearTaskCount']>, ParentType, ContextType>;
  tasksBySection?: Resolver<Array<ResolversTypes['SectionTaskCount']>, ParentType, ContextType, RequireFields<StatisticsTasksBySectionArgs, 'first'>>;
  tasksByUnit?: Resolver<Array<ResolversTypes['UnitTaskCount']>, ParentType, ContextType, RequireFields<StatisticsTasksByUnitArgs, 'first'>>;
  tasksWithDuties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workload?: Resolver<Array<ResolversTypes['UnitWorkload']>, ParentType, ContextType, RequireFields<StatisticsWorkloadArgs, 'first'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  ingestMany?: SubscriptionResolver<ResolversTypes['LoadProgress'], "ingestMany", ParentType, ContextType, RequireFields<SubscriptionIngestManyArgs, 'inputs'>>;
  preview?: SubscriptionResolver<ResolversTypes['PreviewProgress'], "preview", ParentType, ContextType, RequireFields<SubscriptionPreviewArgs, 'input'>>;
  rebuild?: SubscriptionResolver<ResolversTypes['RebuildProgress'], "rebuild", ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  directive?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measureWord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  deadline?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  directive?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType, Partial<TaskDutiesArgs>>;
  enterprises?: Resolver<Array<ResolversTypes['EnterpriseMention']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safeguard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['UnitPersonConnection'], ParentType, ContextType, Partial<UnitPeopleArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<UnitPostsArgs>>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['UnitTaskConnection'], ParentType, ContextType, Partial<UnitTasksArgs>>;
  unitDuties?: Resolver<ResolversTypes['UnitDutyConnection'], ParentType, ContextType, Partial<UnitUnitDutiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitDutyConnection'] = ResolversParentTypes['UnitDutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitDutyEdge'] = ResolversParentTypes['UnitDutyEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UnitPersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPersonConnection'] = ResolversParentTypes['UnitPersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitPersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPersonEdge'] = ResolversParentTypes['UnitPersonEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type UnitTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitTaskConnection'] = ResolversParentTypes['UnitTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitTaskCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitTaskCount'] = ResolversParentTypes['UnitTaskCount']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UnitTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitTaskEdge'] = ResolversParentTypes['UnitTaskEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roleBasis?: Resolver<ResolversTypes['RoleBasis'], ParentType, ContextType>;
};

export type UnitWorkloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitWorkload'] = ResolversParentTypes['UnitWorkload']> = {
  lead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type WithdrawResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawResult'] = ResolversParentTypes['WithdrawResult']> = {
  diff?: Resolver<ResolversTypes['FactDiff'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type YearTaskCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearTaskCount'] = ResolversParentTypes['YearTaskCount']> = {
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Answer?: AnswerResolvers<ContextType>;
  AnswerIntent?: GraphQLScalarType;
  AnswerResult?: AnswerResultResolvers<ContextType>;
  AnswerValue?: AnswerValueResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  BodyMemberConnection?: BodyMemberConnectionResolvers<ContextType>;
  BodyMemberEdge?: BodyMemberEdgeResolvers<ContextType>;
  BodyUnitConnection?: BodyUnitConnectionResolvers<ContextType>;
  BodyUnitEdge?: BodyUnitEdgeResolvers<ContextType>;
  Choice?: ChoiceResolvers<ContextType>;
  CoDutyCount?: CoDutyCountResolvers<ContextType>;
  ComparedCount?: ComparedCountResolvers<ContextType>;
  ComparedDuty?: ComparedDutyResolvers<ContextType>;
  ComparedUnit?: ComparedUnitResolvers<ContextType>;
  ConnectionStep?: ConnectionStepResolvers<ContextType>;
  CorrectResult?: CorrectResultResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  Directive?: DirectiveResolvers<ContextType>;
  DirectiveComparison?: DirectiveComparisonResolvers<ContextType>;
  DirectiveConnection?: DirectiveConnectionResolvers<ContextType>;
  DirectiveEdge?: DirectiveEdgeResolvers<ContextType>;
  DirectiveUnitDutyConnection?: DirectiveUnitDutyConnectionResolvers<ContextType>;
  DirectiveUnitDutyEdge?: DirectiveUnitDutyEdgeResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseMention?: EnterpriseMentionResolvers<ContextType>;
  EnterpriseTaskConnection?: EnterpriseTaskConnectionResolvers<ContextType>;
  EnterpriseTaskEdge?: EnterpriseTaskEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactChange?: FactChangeResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactDiff?: FactDiffResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  HighlightRange?: HighlightRangeResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  JurisdictionConnection?: JurisdictionConnectionResolvers<ContextType>;
  JurisdictionEdge?: JurisdictionEdgeResolvers<ContextType>;
  LoadPreview?: LoadPreviewResolvers<ContextType>;
  LoadProgress?: LoadProgressResolvers<ContextType>;
  LoadResult?: LoadResultResolvers<ContextType>;
  MapEdge?: MapEdgeResolvers<ContextType>;
  MapNode?: MapNodeResolvers<ContextType>;
  MapPerson?: MapPersonResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostHolderConnection?: PostHolderConnectionResolvers<ContextType>;
  PostHolderEdge?: PostHolderEdgeResolvers<ContextType>;
  PostHolding?: PostHoldingResolvers<ContextType>;
  PreviewProgress?: PreviewProgressResolvers<ContextType>;
  ProgressError?: ProgressErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RebuildProgress?: RebuildProgressResolvers<ContextType>;
  RebuildResult?: RebuildResultResolvers<ContextType>;
  RelationshipMap?: RelationshipMapResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionConnection?: SectionConnectionResolvers<ContextType>;
  SectionEdge?: SectionEdgeResolvers<ContextType>;
  SectionTaskCount?: SectionTaskCountResolvers<ContextType>;
  SharedTask?: SharedTaskResolvers<ContextType>;
  ShortestConnection?: ShortestConnectionResolvers<ContextType>;
  StageCount?: StageCountResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitDutyConnection?: UnitDutyConnectionResolvers<ContextType>;
  UnitDutyEdge?: UnitDutyEdgeResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnitPersonConnection?: UnitPersonConnectionResolvers<ContextType>;
  UnitPersonEdge?: UnitPersonEdgeResolvers<ContextType>;
  UnitTaskConnection?: UnitTaskConnectionResolvers<ContextType>;
  UnitTaskCount?: UnitTaskCountResolvers<ContextType>;
  UnitTaskEdge?: UnitTaskEdgeResolvers<ContextType>;
  UnitWorkload?: UnitWorkloadResolvers<ContextType>;
  WithdrawResult?: WithdrawResultResolvers<ContextType>;
  YearTaskCount?: YearTaskCountResolvers<ContextType>;
};

