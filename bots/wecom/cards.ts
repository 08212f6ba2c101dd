import type { TemplateCard } from '@wecom/aibot-node-sdk';
import type { Button } from '../port/reply.js';
import { oneLine, shorten, visible } from '../port/text.js';

// https://developer.work.weixin.qq.com/document/path/101032, and `TemplateCard` of the SDK: at most 6 buttons or 20 options.
const MOST_OPTIONS = 20;
/** Longest option that is shown in full; WeCom advises 11 characters, and shows more on further lines. */
export const LONGEST_OPTION = 60;
/** https://developer.work.weixin.qq.com/document/path/101032: main_title.title, at most 26 characters are advised. */
const LONGEST_TITLE = 26;

/** Key of the button that sends a choice off; it comes back alone where nothing was picked. */
export const SUBMIT = 'zerentu-submit';

/** A card without `task_id`, which each sent card needs as its own. */
export type Card = TemplateCard;

const cut = (text: string, most: number) => shorten(oneLine(visible(text)), most);

/** Buttons for the next page and the file stand side by side: their labels are short enough for WeCom's (some four characters). */
function pressed(buttons: readonly Button[]): Card {
  return {
    card_type: 'button_interaction',
    main_title: { title: buttons.some(({ kind }) => kind === 'more') ? '还有更多内容' : '可以下载' },
    button_list: buttons.map(({ label, token }) => ({ text: cut(label, LONGEST_OPTION), style: 1, key: token })),
  };
}

/** Everything else is a list to pick from, which shows each label in full. */
function picked(buttons: readonly Button[]): Card {
  const only = (kind: Button['kind']) => buttons.every((button) => button.kind === kind);
  return {
    card_type: 'vote_interaction',
    main_title: { title: only('choice') ? '您问的是哪一个？' : only('ask') ? '可以接着问' : '请选择' },
    checkbox: {
      question_key: 'zerentu',
      mode: 0,
      option_list: buttons.slice(0, MOST_OPTIONS).map(({ label, token }, at) => ({
        id: token,
        text: cut(label, LONGEST_OPTION),
        is_checked: at === 0,
      })),
    },
    submit_button: { text: only('ask') ? '问这个' : '确定', key: SUBMIT },
  };
}

const isQuick = ({ kind }: Button) => kind === 'more' || kind === 'file';

/** The card for buttons, with those that do not stand on it; no card where there is nothing to press. */
export function cardOf(buttons: readonly Button[]): { readonly card: Card | null; readonly left: readonly Button[] } {
  const quick = buttons.filter(isQuick);
  const choices = buttons.some(({ kind }) => kind === 'choice');
  // One press for the next page beats a list that has to be picked from and sent; questions can be typed as well.
  if (quick.length > 0 && !choices)
    return { card: pressed(quick.slice(0, 6)), left: buttons.filter((b) => !isQuick(b)) };
  return buttons.length > 0 ? { card: picked(buttons), left: buttons.slice(MOST_OPTIONS) } : { card: null, left: [] };
}

/** The card as it looks after somebody chose from it; `null` where that is not on it. */
export function chosenCard(card: Card, token: string): Card | null {
  const { checkbox, button_list: buttons, submit_button: submit } = card;
  const option = checkbox?.option_list.find(({ id }) => id === token);
  const label = option?.text ?? buttons?.find(({ key }) => key === token)?.text;
  if (label === undefined) return null;
  return {
    ...card,
    main_title: { title: cut(`已选：${label}`, LONGEST_TITLE) },
    ...(checkbox && {
      checkbox: {
        ...checkbox,
        disable: true,
        option_list: checkbox.option_list.map((each) => ({ ...each, is_checked: each === option })),
      },
    }),
    ...(submit && { submit_button: { ...submit, text: '已选' } }),
  };
}
