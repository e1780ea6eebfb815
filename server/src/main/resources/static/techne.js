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
