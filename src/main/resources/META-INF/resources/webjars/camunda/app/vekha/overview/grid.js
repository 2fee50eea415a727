// Long tables by Tabulator, which draws only the rows that are on the screen.
import { root } from '../web.js';
import { element } from '../elements.js';

const FOLDER = `${root}/webjars/tabulator-tables/dist`;

const WORDS = {
    ru: {
        data: { loading: 'Загружается', error: 'Ошибка' },
        headerFilters: { default: 'отобрать' }
    }
};

function style() {
    if (!document.querySelector('link[data-grid]')) {
        document.head.append(element('link', { rel: 'stylesheet', href: `${FOLDER}/css/tabulator_simple.min.css`,
            'data-grid': '' }));
    }
}

/**
 * Puts a table into the node.
 *
 * @param options Tabulator's own: columns, data and the like
 * @returns how to end it
 */
export async function grid(node, options) {
    style();
    const { TabulatorFull } = await import(`${FOLDER}/js/tabulator_esm.min.js`);
    const place = element('div');
    node.append(place);
    const table = new TabulatorFull(place, {
        layout: 'fitDataStretch', height: '65vh', locale: 'ru', langs: WORDS, placeholder: 'Здесь пока ничего нет.',
        printAsHtml: true, printRowRange: 'all', ...options
    });
    await new Promise(built => table.on('tableBuilt', built));
    return () => table.destroy();
}
