// Charts by Chart.js, each with its figures as a table for those who cannot see it.
import { root } from '../web.js';
import { element, style } from '../elements.js';

const LIBRARY = `${root}/webjars/chart.js/dist/chart.umd.min.js`;

const FAILED = 'Диаграммы не загрузились. Цифры – в таблице.';

let library;

/** Cockpit's own loader takes the library, or it is a plain script where there is none. */
function load() {
    library ??= new Promise((resolve, reject) => {
        const failed = () => {
            library = undefined;
            window.require?.undef?.(LIBRARY);
            reject(new Error(FAILED));
        };
        if (window.define && window.define.amd && window.require) {
            window.require([LIBRARY], resolve, failed);
        } else {
            document.head.append(element('script', { src: LIBRARY, onload: () => resolve(window.Chart),
                onerror: failed }));
        }
    });
    return library;
}

/** A table of figures: a header, and rows whose first cell names them. */
export function figures(caption, headers, rows) {
    return element('table', { className: 'table vekha-figures' }, element('caption', {}, caption),
        element('thead', {}, element('tr', {}, ...headers.map(text => element('th', { scope: 'col' }, text)))),
        element('tbody', {}, ...rows.map(([first, ...others]) => element('tr', {},
            element('th', { scope: 'row' }, first), ...others.map(text => element('td', {}, String(text ?? '–')))))));
}

const folded = (title, headers, rows) => element('details', {}, element('summary', {}, 'Цифры таблицей'),
    figures(title, headers, rows));

function place(label, height) {
    const box = element('div', { className: 'vekha-chart' }, element('canvas', { role: 'img', 'aria-label': label }));
    box.style.height = `${height}px`;
    return box;
}

function draw(Chart, box, config) {
    return new Chart(box.querySelector('canvas'), {
        ...config,
        options: { responsive: true, maintainAspectRatio: false, animation: false, locale: 'ru', ...config.options }
    });
}

/** Draws into the places; without the library the tables in the node are opened instead. */
async function drawn(node, places) {
    let charts = [];
    try {
        const Chart = await load();
        charts = places.map(({ box, config }) => draw(Chart, box, config));
    } catch (error) {
        console.warn(error.message);
        places.forEach(({ box }) => box.remove());
        node.querySelectorAll('details').forEach(details => {
            details.before(element('p', { className: 'vekha-fault', role: 'status' }, FAILED));
            details.open = true;
        });
    }
    return () => charts.forEach(chart => chart.destroy());
}

/**
 * Puts a chart into the node, and its figures below it, folded.
 *
 * @returns how to end it
 */
export async function chart(node, { title, headers, rows, config, height = 320 }) {
    const box = place(`${title}. Цифры – в таблице ниже.`, height);
    const section = element('section', {}, element('h2', {}, title), box, folded(title, headers, rows));
    node.append(section);
    return drawn(section, [{ box, config }]);
}

/**
 * Puts small charts into the node, side by side, and the figures of all of them below, folded.
 *
 * @param cards `{ title, config, more }` each; without a config there is nothing to draw, and `more` are elements below
 * @returns how to end it
 */
export async function charts(node, { title, cards, headers, rows, height = 150 }) {
    const styled = style('overview/chart.css');
    const made = cards.map(card => ({ ...card, box: card.config && place(`${card.title}: диаграмма`, height) }));
    const section = element('div', {},
        element('ul', { className: 'vekha-cards' }, ...made.map(card => element('li', { className: 'vekha-card' },
            element('h4', {}, card.title), card.box, ...card.more))),
        headers && folded(title, headers, rows));
    await styled;
    node.append(section);
    return drawn(section, made.filter(({ box }) => box));
}
