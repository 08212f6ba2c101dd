import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A language of the interface; what directives say stays in their own. */
export type Language = 'zh' | 'en';

/** The same words in every language. */
export type Dictionary<Words> = Readonly<Record<Language, Words>>;

const KEPT = 'zerentu-language';

/** The language that is chosen, with how to choose another. */
export const LanguageContext = createContext<{ language: Language; choose(language: Language): void }>({
  language: 'zh',
  choose: () => undefined,
});

/** The words of a dictionary in the language that is chosen. */
export function useWords<Words>(dictionary: Dictionary<Words>): Words {
  return dictionary[useContext(LanguageContext).language];
}

/** What was chosen the last time; Chinese where nothing was. */
export const keptLanguage = (): Language => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh');

/** Keeps a choice for the next time, and tells the browser which language the page is in. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}
