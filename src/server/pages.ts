const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
input{font:inherit;width:100%;box-sizing:border-box;padding:.5rem}
button{font:inherit;padding:.4rem 1rem;margin:.5rem .5rem .5rem 0}pre{white-space:pre-wrap;background:#f4f4f2;padding:1rem}pre:empty{display:none}
.source{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}mark{background:#ffe58a;color:inherit;scroll-margin-top:30vh}`;

const page = (title: string, body: string, script: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="stylesheet" href="/page.css"></head><body><h1>${title}</h1>${body}<script src="${script}"></script></body></html>`;

/** Asks for the read token once where the server wants one; kept until the tab is closed. */
const SEND_SCRIPT = `async function send(body){const token=sessionStorage.getItem('token'),headers={'content-type':'application/json'};if(token)headers.authorization='Bearer '+token;
const r=await fetch('/graphql',{method:'POST',headers,body:JSON.stringify(body)});if(r.status!==401)return r.json();
const given=prompt('ZERENTU_READ_TOKEN');if(!given)return r.json();sessionStorage.setItem('token',given);return send(body)}`;

/** AskPage and Loaded of web/operations, as the manifest that we ship has them: a server limited to it answers its own page. */
const ASK =
  'query AskPage($conversationId: ID, $question: String!) { ask(question: $question, conversationId: $conversationId) { choices { label token } conversationId suggestions text } }';
const LOADED =
  'query Loaded { directives(first: 5) { nodes { id title } totalCount } tasks(first: 1) { totalCount } units(first: 1) { totalCount } }';

const ASK_SCRIPT = `${SEND_SCRIPT}
const form=document.querySelector('form'),out=document.querySelector('pre'),more=document.querySelector('#more');let conversationId=null;
async function ask(question){const {data,errors}=await send({query:'${ASK}',variables:{question,conversationId}});
more.textContent='';if(errors){out.textContent=errors[0].message;return}conversationId=data.ask.conversationId;out.textContent=data.ask.text;
for(const [label,q] of [...data.ask.choices.map(c=>[c.label,c.token]),...data.ask.suggestions.map(s=>[s,s])]){const b=document.createElement('button');b.textContent=label;b.onclick=()=>{form.q.value=label;ask(q)};more.append(b)}}
form.onsubmit=(e)=>{e.preventDefault();ask(form.q.value)};
send({query:'${LOADED}'}).then(({data})=>{if(data)document.querySelector('#loaded').textContent='已载入 '+data.directives.totalCount+' 份文件、'+data.tasks.totalCount+' 项任务、'+data.units.totalCount+' 个单位：'+data.directives.nodes.map(d=>d.title??d.id).join('；')+(data.directives.totalCount>5?' …':'')});`;

/** Pages that need nothing but this server, by path. */
export const PAGES: ReadonlyMap<string, { readonly type: string; readonly body: string }> = new Map([
  ['/page.css', { type: 'text/css', body: STYLE }],
  ['/ask.js', { type: 'text/javascript', body: ASK_SCRIPT }],
  [
    '/',
    {
      type: 'text/html',
      body: page(
        '责任图 Zerentu',
        '<p id="loaded"></p><form><input name="q" aria-label="问题" placeholder="例如：第1项任务谁牵头？" autofocus><button>问</button></form><pre aria-live="polite"></pre><div id="more"></div><p><a href="/graphql">GraphQL</a></p>',
        '/ask.js',
      ),
    },
  ],
]);
