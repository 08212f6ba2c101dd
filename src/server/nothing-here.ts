import type { Request, Response } from 'express';
import { refuse } from './guards.js';

/** For people who followed a broken link; without a style sheet, so that it needs no file of ours. */
const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>没有这个页面 · 责任图 Zerentu</title>
  </head>
  <body>
    <main>
      <h1>没有这个页面</h1>
      <p>地址可能写错了。<a href="/">回到责任图</a></p>
      <p lang="en">There is no such page. <a href="/">Go to Zerentu</a></p>
    </main>
  </body>
</html>
`;

/** Answers what nothing else answers: a browser with a page that leads home, every other client with a code. */
export function nothingHere(request: Request, response: Response): void {
  const reads = ['GET', 'HEAD'].includes(request.method);
  if (reads && request.accepts(['json', 'html']) === 'html') response.status(404).type('html').send(PAGE);
  else refuse(response, 404, 'NOT_FOUND', 'There is nothing here. Try / or /graphql.');
}
