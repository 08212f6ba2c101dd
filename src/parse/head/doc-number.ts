/** A document number alone on its line: 聊政发〔2017〕12号, in any brackets. */
export const DOC_NUMBER =
  /^[一-龥A-Za-z（）()]{1,14}[〔﹝［[(（【][12]\d{3}[〕﹞］\])）】][ \u3000]*(?:第)?[ \u3000]*\d{1,4}[ \u3000]*号$/;
