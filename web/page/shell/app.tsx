import { useEffect, useRef, useState } from 'preact/hooks';
import { keepLanguage, keptLanguage, type Language, LanguageContext } from './language.js';
import { fetchTheRest } from './lazy.js';
import { useRoute } from './router.js';
import { hrefOf, PATHS, type View } from './routes.js';
import { keepTheme, keptTheme, THEMES } from './theme.js';
import { TokenDialog } from './token-dialog.js';
import { VIEWS } from './views.js';
import { words } from './words.js';

/** Everything on the page: the menu, and the view that the address names. */
export function App() {
  const [language, setLanguage] = useState<Language>(keptLanguage);
  const [theme, setTheme] = useState(keptTheme);
  const { view, params } = useRoute();
  const content = useRef<HTMLElement>(null);
  const w = words[language];
  useEffect(() => keepLanguage(language), [language]);
  useEffect(() => keepTheme(theme), [theme]);
  useEffect(() => {
    document.title = `${w.views[view]} · ${w.name}`;
  }, [view, w]);
  useEffect(() => {
    const rest = setTimeout(fetchTheRest, 1_500);
    return () => clearTimeout(rest);
  }, []);
  const Shown = VIEWS[view];
  return (
    <LanguageContext.Provider value={{ language, choose: setLanguage }}>
      <button type="button" class="skip" onClick={() => content.current?.focus()}>
        {w.skip}
      </button>
      <header class="bar">
        <a class="brand" href="/">
          {w.name}
        </a>
        <nav aria-label={w.menu}>
          {(Object.keys(PATHS) as View[]).map((name) => (
            <a key={name} href={hrefOf(name)} aria-current={name === view ? 'page' : undefined}>
              {w.views[name]}
            </a>
          ))}
          <a href="/graphql">GraphQL</a>
        </nav>
        <div class="switches">
          <button
            type="button"
            onClick={() => setTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system')}
          >
            <span aria-hidden="true">{{ system: '◐', light: '☀', dark: '☾' }[theme]}</span> {w.theme[theme]}
          </button>
          <button
            type="button"
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
          >
            {w.otherLanguage}
          </button>
        </div>
      </header>
      <main ref={content} tabIndex={-1} class={`view-${view}`}>
        <Shown key={view} params={params} />
      </main>
      <TokenDialog />
    </LanguageContext.Provider>
  );
}
