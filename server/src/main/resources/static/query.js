// The query page with YASGUI's editor in place of the text area. Everything is said by this server: faults, words, answers.
const form = document.getElementById('ask');
const field = document.getElementById('q');
const lint = document.getElementById('lint');
const VARIABLE = /^[?$]/;

// The editor's own completions ask other servers, or list prefixes that this graph does not use.
if (window.Yasqe) window.Yasqe.defaults.autocompleters = [];

const editor = window.Yasqe && new window.Yasqe(place(), {
  value: field.value,
  syntaxErrorCheck: false,
  showQueryButton: false,
  createShareableLink: null,
  consumeShareLink: null,
  persistenceId: null,
  resizeable: false,
  autocompleters: [],
  editorHeight: 'auto',
  viewportMargin: Infinity,
  extraKeys: { 'Ctrl-Enter': run, 'Cmd-Enter': run, 'Ctrl-Space': complete, Esc: leave, Tab: false, 'Shift-Tab': false },
});

function place() {
  const box = document.createElement('div');
  field.after(box);
  return box;
}

function start() {
  const yasqe = editor;
  field.hidden = true;
  const scroller = yasqe.getScrollerElement();
  Object.entries({ tabindex: '0', role: 'group', 'aria-label': 'Text of the query' }).forEach(pair => scroller.setAttribute(...pair));
  const input = yasqe.getInputField();
  input.id = 'editor';
  input.setAttribute('aria-label', 'Query, SPARQL');
  input.setAttribute('aria-describedby', 'keys lint');
  document.querySelector('label[for=q]').htmlFor = 'editor';
  document.getElementById('keys').textContent = 'Ctrl+Enter runs, Ctrl+Space completes, Tab leaves the editor';
  yasqe.on('changes', later(check, 400));
  yasqe.on('inputRead', (_, change) => /[\w:?]/.test(change.text.join('')) && complete());
  check();
  share();
}

function later(what, milliseconds) {
  let waiting;
  return () => { clearTimeout(waiting); waiting = setTimeout(what, milliseconds); };
}

function leave() { editor.getInputField().blur(); }

// What is wrong, by the parser that would run it.
async function check() {
  const yasqe = editor;
  const text = yasqe.getValue();
  const fault = await json('/query/check?query=' + encodeURIComponent(text));
  if (!fault || text !== yasqe.getValue()) return;
  yasqe.getAllMarks().filter(mark => mark.className === 'fault-word').forEach(mark => mark.clear());
  yasqe.eachLine(line => { yasqe.removeLineClass(line, 'background', 'fault-line'); });
  say(fault.placed || '', !fault.placed);
  if (!fault.line) return;
  const line = Math.min(fault.line, yasqe.lineCount()) - 1;
  const column = Math.max(0, fault.column - 1);
  yasqe.addLineClass(line, 'background', 'fault-line');
  yasqe.markText({ line, ch: column }, { line, ch: Math.max(column + 1, yasqe.getTokenAt({ line, ch: column + 1 }).end) }, { className: 'fault-word' });
}

// Words of the graph: its classes and properties, and the names of its things.
function complete() {
  const word = wordAtCursor();
  if (!word.text || editor.state.completionActive && editor.state.completionActive.widget) return;
  editor.showHint({ hint, completeSingle: false, closeCharacters: /[\s>"{};.]/, container: editor.rootEl });
}

function wordAtCursor() {
  const cursor = editor.getCursor();
  const before = editor.getLine(cursor.line).slice(0, cursor.ch);
  const text = /[^\s{}()\[\];,|\/^*+"'.]*$/.exec(before)[0];
  return { line: cursor.line, ch: cursor.ch - text.length, end: cursor.ch, text: text.length < 2 ? '' : text };
}

async function hint() {
  const word = wordAtCursor();
  const found = VARIABLE.test(word.text) ? variables(word.text) : await json('/query/words?text=' + encodeURIComponent(word.text));
  const from = { line: word.line, ch: word.ch };
  const to = { line: word.line, ch: word.end };
  return { from, to, list: (found || []).map(each => ({ text: each.name, render: row(each), hint: put(each, from) })) };
}

function variables(begun) {
  const all = new Set(editor.getValue().match(/[?$]\w+/g));
  return [...all].filter(name => name !== begun && name.startsWith(begun)).sort().map(name => ({ name, note: 'variable' }));
}

function row(each) {
  return element => {
    const note = document.createElement('small');
    note.textContent = each.note;
    element.append(each.name, note);
  };
}

function put(each, from) {
  return yasqe => {
    yasqe.replaceRange(each.name, from, yasqe.getCursor());
    if (each.prefix && editor.getPrefixesFromQuery()[each.prefix] === undefined) {
      editor.addPrefixes({ [each.prefix]: each.namespace });
    }
  };
}

// The answer comes into this page; its address is the link to share.
async function run(event) {
  if (event && event.preventDefault) event.preventDefault();
  field.value = editor.getValue();
  await show('/query?query=' + encodeURIComponent(field.value), true);
}

async function show(address, remember) {
  const place = document.getElementById('answer');
  place.setAttribute('aria-busy', 'true');
  say('Running …', true);
  try {
    const answer = await fetch(address, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    place.replaceWith(page.getElementById('answer'));
    if (remember) history.pushState({}, '', address);
    const rows = document.querySelectorAll('#answer tbody tr').length;
    say(document.querySelector('#answer .problem') ? '' : rows + (rows === 1 ? ' row' : ' rows'), true);
    document.dispatchEvent(new CustomEvent('techne:new', { detail: document.getElementById('answer') }));
    share();
  } catch {
    location.assign(address);
  }
}

function say(text, calm) {
  lint.textContent = text;
  lint.classList.toggle('calm', calm);
}

function share() {
  const links = document.querySelector('#answer .links');
  if (!links) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = 'Copy link to this query';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href);
    button.textContent = 'Copied';
  });
  links.append(button);
}

async function json(address) {
  try {
    const answer = await fetch(address, { headers: { Accept: 'application/json' } });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

if (editor) {
  start();
  form.addEventListener('submit', run);
  document.querySelectorAll('.menu a').forEach(link => link.addEventListener('click', event => {
    event.preventDefault();
    editor.setValue(new URL(link.href).searchParams.get('query'));
    link.closest('details').open = false;
    run();
  }));
  addEventListener('popstate', () => location.reload());
}
