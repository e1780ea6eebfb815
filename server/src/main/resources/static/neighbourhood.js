// Draws a neighbourhood, by Cytoscape.js: the centre in the middle, its neighbours beside it in rows, group by group, so that every name can be
// read however many there are. The list below it says the same, and stays.
const CYTOSCAPE = '/static/vendor/cytoscape-3.34.4.min.js';
const ROW = 26;
const NARROW = 720;
const SHOWN = [12, 30, 60, 100, 200];
const SHAPES = { Paper: 'round-rectangle', Technique: 'ellipse', Dataset: 'rectangle', Task: 'diamond', Hardware: 'triangle', Metric: 'hexagon', Thing: 'pentagon' };
const COLOURS = { Paper: '--soft', Technique: '--accent', Dataset: '--code-iri', Task: '--code-text', Hardware: '--code-name', Metric: '--warn', Thing: '--soft' };
const WORDS = { Hardware: 'device' };

const place = document.querySelector('.near');

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function fetchCytoscape() {
  return new Promise((done, failed) => {
    document.head.append(element('script', { src: CYTOSCAPE, onload: done, onerror: failed }));
  });
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function styles() {
  const font = getComputedStyle(document.body).fontFamily;
  const kinds = Object.keys(SHAPES).map(kind => ({
    selector: `node[kind="${kind}"]`, style: { shape: SHAPES[kind], 'background-color': colour(COLOURS[kind]) },
  }));
  return [
    { selector: 'node', style: { width: 11, height: 11, label: 'data(label)', color: colour('--ink'), 'font-family': font, 'font-size': 14, 'text-valign': 'center', 'text-halign': 'data(side)', 'text-margin-x': 'data(gap)', 'text-wrap': 'ellipsis', 'text-max-width': 'data(room)' } },
    ...kinds,
    { selector: '.title', style: { width: 1, height: 1, 'background-opacity': 0, color: colour('--soft'), 'font-weight': 600, 'font-size': 13 } },
    { selector: '.centre', style: { width: 20, height: 20, 'font-weight': 700, 'font-size': 15, 'text-valign': 'data(over)', 'text-margin-y': 'data(above)', 'text-wrap': 'wrap', 'text-background-color': colour('--card'), 'text-background-opacity': 0.9, 'text-background-padding': 3, 'z-index': 9 } },
    { selector: 'edge', style: { width: 'data(width)', 'line-color': colour('--bar'), 'line-opacity': 0.55, 'curve-style': 'data(curve)', 'taxi-direction': 'downward', 'taxi-turn': '100%', 'taxi-turn-min-distance': 0 } },
    { selector: '.between', style: { display: 'none', 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bow)', 'control-point-weights': 0.5, 'line-color': colour('--accent'), 'target-arrow-color': colour('--accent'), 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8 } },
    { selector: '.faded', style: { opacity: 0.3 } },
    { selector: 'edge.lit', style: { display: 'element', 'line-opacity': 1, 'line-color': colour('--accent'), 'z-index': 5 } },
    { selector: '.between.lit', style: { label: 'data(label)', 'font-size': 12, 'font-family': font, color: colour('--ink'), 'text-background-color': colour('--card'), 'text-background-opacity': 0.9, 'text-background-padding': 2 } },
  ];
}

// The rows: a title and its names, group after group; so many names that the drawing stays calm.
function rows(near, most) {
  const names = near.nodes.slice(1, most + 1);
  return near.groups.flatMap(group => {
    const members = names.filter(node => node.group === group.title);
    return members.length === 0 ? [] : [{ title: group.title }, ...members.map(node => ({ node })), {}];
  }).slice(0, -1);
}

// Where the rows stand: on both sides of the centre, or below it where the window is narrow.
function sides(all, width) {
  if (width < NARROW) return [all];
  const cut = Math.ceil(all.length / 2);
  const right = all.slice(0, cut);
  const left = all.slice(cut);
  while (right.length > 0 && !right.at(-1).node) {
    const [last] = right.splice(-1);
    if (last.title) left.unshift(last);
  }
  if (left.length > 0 && !left[0].title) {
    const title = all.slice(0, cut).findLast(row => row.title)?.title;
    if (left[0].node) left.unshift({ title });
    else left.shift();
  }
  return [right, left].filter(side => side.length > 0);
}

function layout(near, most, width) {
  const narrow = width < NARROW;
  const columns = sides(rows(near, most), width);
  const longest = Math.max(...columns.map(column => column.length));
  const height = Math.max((longest + 1) * ROW + (narrow ? 2 * ROW : 0), narrow ? 0 : 260);
  const centre = narrow ? { x: 18, y: 20 } : { x: width / 2, y: height / 2 };
  const nodes = columns.flatMap((column, i) => column.map((row, at) => {
    const start = narrow ? 3 * ROW : (height - (column.length - 1) * ROW) / 2;
    const y = start + at * ROW;
    const bow = Math.sqrt(Math.max(0, 1 - ((y - height / 2) / (height / 2 + ROW)) ** 2));
    const off = narrow ? 28 : width * (0.1 + 0.1 * bow);
    const x = i === 0 ? centre.x + off : centre.x - off;
    return { row, x, y, side: i === 0 ? 'right' : 'left', room: (i === 0 ? width - x : x) - 24 };
  }).filter(each => each.row.node || each.row.title));
  return { nodes, centre, height, narrow };
}

function elements(near, drawn, width) {
  const { nodes, centre, narrow } = drawn;
  const data = ({ row, side, room }, i) => ({
    id: row.node ? row.node.id : 'title ' + i, label: row.node ? row.node.label : row.title, kind: row.node?.kind ?? '', side, room, gap: (side === 'right' ? 1 : -1) * (row.node ? 6 : 0),
  });
  const middle = near.nodes[0];
  const shown = new Set([middle.id, ...nodes.map(each => each.row.node?.id)]);
  const edges = near.edges.filter(each => shown.has(each.source) && shown.has(each.target)).map((each, i) => {
    const spoke = each.source === middle.id || each.target === middle.id;
    const [source, target] = spoke && each.target === middle.id ? [each.target, each.source] : [each.source, each.target];
    return {
      group: 'edges', classes: spoke ? 'spoke' : 'between',
      data: { id: 'edge ' + i, source, target, label: each.label, bow: 40 + 10 * (i % 5), curve: narrow ? 'taxi' : 'straight', width: 1 + Math.min(4, Math.log2(each.papers ?? 1) / 2) },
    };
  });
  return [
    { group: 'nodes', classes: 'centre', position: centre, data: { id: middle.id, label: middle.label, kind: middle.kind, side: narrow ? 'right' : 'center', gap: narrow ? 6 : 0, room: narrow ? width - 60 : width * 0.2, over: narrow ? 'center' : 'top', above: narrow ? 0 : -6 } },
    ...nodes.map((each, i) => ({ group: 'nodes', classes: each.row.node ? 'name' : 'title', position: { x: each.x, y: each.y }, data: data(each, i) })),
    ...edges,
  ];
}

function light(cy, id) {
  cy.elements().removeClass('faded lit');
  const node = id === undefined ? undefined : cy.getElementById(id);
  if (!node || node.empty()) return;
  const near = node.closedNeighborhood();
  cy.elements().not(near).not('.centre').not('.title').addClass('faded');
  node.connectedEdges().addClass('lit');
}

function legend(near) {
  const kinds = [...new Set(near.nodes.map(node => node.kind))];
  return element('p', { className: 'legend' }, ...kinds.map(kind => element('span', { className: 'k-' + kind.toLowerCase() }, WORDS[kind] ?? kind.toLowerCase())));
}

function choice(near, shown, change) {
  const all = near.nodes.length - 1;
  const steps = [...SHOWN.filter(step => step < all), all];
  const select = element('select', { onchange: () => change(Number(select.value)) },
    ...steps.map(step => element('option', { value: step, selected: step === shown }, step === all ? `all ${all}` : String(step))));
  return element('label', {}, 'Names drawn ', select);
}

function start(near) {
  const all = near.nodes.length - 1;
  const links = new Map([...document.querySelectorAll('#neighbours a')].map(link => [link.getAttribute('href'), link]));
  const canvas = element('div', { className: 'web' });
  // Where an element has this name Cytoscape.js writes no style sheet of its own into the page, which the policy of this server forbids.
  const sheet = element('div', { className: 'sheet', id: '__________cytoscape_stylesheet' }, canvas);
  let most = Math.min(all, place.clientWidth < NARROW ? SHOWN[0] : SHOWN[1]);
  let drawn;
  let hit;

  sheet.setAttribute('role', 'img');
  sheet.setAttribute('aria-label', `Drawing of what is near ${near.nodes[0].label}; the list below says the same.`);
  place.append(sheet);
  const cy = window.cytoscape({ container: canvas, layout: { name: 'preset' }, style: styles(), userZoomingEnabled: false, userPanningEnabled: false, boxSelectionEnabled: false, autoungrabify: true, autounselectify: true });

  function draw() {
    const width = sheet.clientWidth;
    drawn = layout(near, most, width);
    canvas.style.height = drawn.height + 'px';
    cy.resize();
    cy.batch(() => { cy.elements().remove(); cy.add(elements(near, drawn, width)); });
    cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
  }

  function under(event) {
    const box = sheet.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const at = drawn.nodes.find(each => each.row.node && Math.abs(each.y - y) <= ROW / 2 && (each.side === 'right' ? x > each.x - 10 : x < each.x + 10));
    return at?.row.node;
  }

  sheet.addEventListener('pointermove', event => {
    const node = under(event);
    if (node === hit) return;
    hit = node;
    light(cy, node?.id);
    sheet.title = node?.label ?? '';
    sheet.classList.toggle('leads', node !== undefined);
  });
  sheet.addEventListener('pointerleave', () => { hit = undefined; light(cy); });
  sheet.addEventListener('click', event => { const node = under(event); if (node) location.assign(node.href); });
  near.nodes.forEach(node => links.get(node.href)?.addEventListener('focus', () => light(cy, node.id)));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => cy.style(styles()));
  new ResizeObserver(() => { if (canvas.clientWidth !== cy.width()) draw(); }).observe(sheet);

  const bar = element('div', { className: 'legendbar' }, legend(near), ...(all > SHOWN[0] ? [choice(near, most, chosen => { most = chosen; draw(); })] : []));
  sheet.before(bar);
  draw();
  place.classList.add('drawn');
}

if (place) {
  const [answer] = await Promise.all([fetch(place.dataset.near), fetchCytoscape()]);
  if (answer.ok) start(await answer.json());
}
