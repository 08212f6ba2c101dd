import './style/page.css';
import { render } from 'preact';
import { App } from './shell/app.js';

const root = document.getElementById('root');
if (root) render(<App />, root);
