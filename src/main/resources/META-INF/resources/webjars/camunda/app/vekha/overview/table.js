// Tables of what people read: on a narrow screen every row becomes a block, each value under its title.
import { element } from '../elements.js';

const DAY = /^\d\d\.\d\d\.\d{4}$/;

/**
 * A table, or a sentence if there is nothing in it.
 *
 * @param headers titles of the columns
 * @param rows of texts or elements; the first cell names the row
 * @param empty what to say without rows
 */
export function table(headers, rows, empty) {
    if (!rows.length) {
        return element('p', { className: 'vekha-empty' }, empty);
    }
    return element('table', { className: 'table vekha-table' },
        element('thead', {}, element('tr', {}, ...headers.map(text => element('th', { scope: 'col' }, text)))),
        element('tbody', {}, ...rows.map(([first, ...others]) => element('tr', {},
            element('th', { scope: 'row' }, first ?? ''),
            ...others.map((cell, place) => element('td', { 'data-title': headers[place + 1],
                className: DAY.test(cell) ? 'vekha-day' : '' }, cell ?? '–'))))));
}

/** A state, and that it is late, in words. */
export const state = (title, late, words = 'просрочено') => late
    ? element('span', {}, title, ' ', element('strong', { className: 'vekha-late' }, words)) : title;
