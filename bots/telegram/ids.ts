/** What a message is called to the desk: Telegram counts messages anew in each chat. */
export const idOf = (chat: number, message: number) => `${chat}:${message}`;
