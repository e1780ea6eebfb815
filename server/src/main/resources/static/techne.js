// What pages gain by a script: names while one types, and hover over drawings. All of them are complete without it.

// Hover, by Observable Plot, which is fetched when a pointer first comes over a drawing. The drawing stays the server's; Plot lays tips over it.
const PLOT = ['/static/vendor/d3-7.9.2.min.js', '/static/vendor/plot-0.6.17.min.js'];
let plot;

function fetchPlot() {
  plot ??= PLOT.reduce((before, src) => before.then(() => new Promise((done, failed) => {
    const script = document.createElement('script');
    Object.assign(script, { src, onload: done, onerror: failed });
    document.head.append(script);
  })), Promise.resolve());
  return plot;
}

function marksOf(svg) {
  return [...svg.querySelectorAll('rect, circle')].map(shape => {
    const box = shape.getBBox();
    const round = shape.tagName === 'circle';
    return {
      x: round ? box.x + box.width / 2 : box.x + box.width,
      y: box.y + box.height / 2,
      title: shape.querySelector('title').textContent,
      href: shape.parentNode.getAttribute('href'),
    };
  });
}

function layTips(svg) {
  const { Plot } = window;
  const { width, height } = svg.viewBox.baseVal;
  const bars = svg.querySelector('rect') !== null;
  const marks = marksOf(svg);
  const pointer = bars ? Plot.pointerY : Plot.pointer;
  const tips = Plot.plot({
    width, height, margin: 0, axis: null, className: 'tips',
    x: { type: 'identity' }, y: { type: 'identity' },
    marks: [
      Plot.dot(marks, pointer({ x: 'x', y: 'y', r: 7, stroke: 'currentColor', maxRadius: bars ? Infinity : 40 })),
      Plot.tip(marks, pointer({ x: 'x', y: 'y', title: 'title', fontSize: 13, lineWidth: 22, maxRadius: bars ? Infinity : 40 })),
    ],
  });
  tips.setAttribute('aria-hidden', 'true');
  tips.addEventListener('input', () => tips.classList.toggle('leads', Boolean(tips.value?.href)));
  tips.addEventListener('click', () => { if (tips.value?.href) location.assign(tips.value.href); });
  svg.after(tips);
}

async function hover(event) {
  const drawing = event.currentTarget;
  await fetchPlot();
  const svg = [...drawing.querySelectorAll(':scope > svg:not(.tips)')].find(each => each.getClientRects().length > 0);
  if (svg && svg.nextElementSibling?.classList.contains('tips') !== true) layTips(svg);
}

function prepare(root) {
  root.querySelectorAll('.drawing').forEach(drawing => drawing.addEventListener('pointerenter', hover));
}

prepare(document);
document.addEventListener('techne:new', event => prepare(event.detail));

// Names, titles and abstracts while one types: a list below the field, by the pattern of a combobox. Enter without a choice searches as before.
let lists = 0;

function suggestFor(input) {
  const list = document.createElement('ul');
  list.className = 'suggestions';
  list.id = 'suggestions-' + (lists += 1);
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Found so far');
  input.parentNode.append(list);
  input.autocomplete = 'off';
  Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': list.id }).forEach(pair => input.setAttribute(...pair));
  let chosen = -1;
  let waiting;

  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(index) {
    const options = [...list.children];
    chosen = (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    input.setAttribute('aria-activedescendant', options[chosen].id);
    options[chosen].scrollIntoView({ block: 'nearest' });
  }

  function fill(hits) {
    list.replaceChildren(...hits.map((hit, i) => {
      const option = document.createElement('li');
      const kind = document.createElement('span');
      option.id = `${list.id}-${i}`;
      option.dataset.href = hit.href;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      kind.className = 'muted';
      kind.textContent = hit.kind;
      option.append(hit.label, ' ', kind);
      return option;
    }));
    chosen = -1;
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
  }

  async function ask() {
    const typed = input.value.trim();
    if (typed.length < 2) return close();
    try {
      const answer = await fetch('/suggest?q=' + encodeURIComponent(typed));
      const hits = answer.ok ? await answer.json() : [];
      if (typed === input.value.trim() && document.activeElement === input) fill(hits);
    } catch {
      close();
    }
  }

  input.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(ask, 150); });
  input.addEventListener('blur', () => setTimeout(close, 150));
  list.addEventListener('pointerdown', event => {
    const option = event.target.closest('[role=option]');
    if (option) { event.preventDefault(); location.assign(option.dataset.href); }
  });
  input.addEventListener('keydown', event => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown') { event.preventDefault(); choose(chosen + 1); }
    if (event.key === 'ArrowUp') { event.preventDefault(); choose(chosen < 0 ? list.children.length - 1 : chosen - 1); }
    if (event.key === 'Escape') { event.preventDefault(); close(); }
    if (event.key === 'Enter' && chosen >= 0) { event.preventDefault(); location.assign(list.children[chosen].dataset.href); }
  });
}

document.querySelectorAll('input[type=search]').forEach(suggestFor);
