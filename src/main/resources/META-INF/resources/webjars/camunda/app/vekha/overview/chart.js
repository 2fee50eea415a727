// Charts by Chart.js, each with its figures as a table for those who cannot see it.
import { root } from '../web.js';
import { element } from '../elements.js';

const LIBRARY = `${root}/webjars/chart.js/dist/chart.umd.min.js`;

let library;

/** Cockpit's own loader takes the library, or it is a plain script where there is none. */
function load() {
    library ??= new Promise((resolve, reject) => {
        const failed = () => {
            library = undefined;
            reject(new Error('Диаграммы не загрузились. Цифры – в таблице под заголовком.'));
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

/**
 * Puts a chart into the node, and its figures below it, folded.
 *
 * @returns how to end it
 */
export async function chart(node, { title, headers, rows, config, height = 320 }) {
    const canvas = element('canvas', { role: 'img', 'aria-label': `${title}. Цифры – в таблице ниже.` });
    const place = element('div', { className: 'vekha-chart' }, canvas);
    place.style.height = `${height}px`;
    node.append(element('h2', {}, title), place,
        element('details', {}, element('summary', {}, 'Цифры таблицей'), figures(title, headers, rows)));
    try {
        const Chart = await load();
        const drawn = new Chart(canvas, {
            ...config,
            options: { responsive: true, maintainAspectRatio: false, animation: false, locale: 'ru', ...config.options }
        });
        return () => drawn.destroy();
    } catch (error) {
        place.replaceWith(element('p', { className: 'vekha-fault' }, error.message));
        node.querySelector('details').open = true;
        return () => {};
    }
}
