import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { keptTheme } from '../page/shell/theme.js';
import { EXAMPLES } from './examples.js';
import { fetcher } from './fetcher.js';

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={EXAMPLES.map((query) => ({ query }))}
      defaultQuery={EXAMPLES[0] ?? ''}
      defaultEditorToolsVisibility={false}
      forcedTheme={keptTheme()}
    >
      <GraphiQL.Logo>
        <a href="/" className="home">
          责任图<span className="latin"> Zerentu</span>
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Playground />);
