// The frame around the views of a municipality's year: which view, which municipality, which year.
import { read, root } from '../web.js';
import { element, style } from '../elements.js';
import { addressOf, parameters, query } from './address.js';

// A view is loaded when it is opened, so that the first is there at once over a slow line.
const VIEWS = [
    { key: 'today', title: 'Сегодня', ofAllYears: true },
    { key: 'year', title: 'Год' },
    { key: 'school', title: 'Школа' },
    { key: 'indicators', title: 'Показатели' },
    { key: 'load', title: 'Нагрузка' },
    { key: 'region', title: 'Муниципалитеты' }
];

const FAILED = 'Раздел не загрузился. Проверьте подключение и обновите страницу.';

// Filters belong to a view of one municipality's year: whatever is chosen here, they do not come along.
const keep = ({ view, municipality, year }, changed) => addressOf({ view, municipality, year, ...changed });

function choice(label, options, chosen, address) {
    return element('label', {}, `${label} `, element('select', {
        onchange: event => { location.hash = address(event.target.value); }
    },
        ...options.map(({ id, title }) => element('option', { value: id, selected: id === chosen }, title))));
}

function tabs(chosen) {
    return element('nav', { 'aria-label': 'Разделы дорожной карты' }, ...VIEWS.map(({ key, title }) => element('a', {
        href: keep(parameters(), { view: key }), ...key === chosen ? { 'aria-current': 'page' } : {}
    }, title)));
}

function tools(view) {
    return element('span', { className: 'vekha-tools' },
        element('button', { type: 'button', className: 'btn btn-default', onclick: () => window.print() }, 'Печать'),
        element('a', { className: 'btn btn-default', href: `${root}/web/overview/${view.key}.xlsx?${query()}` },
            'Таблица Excel'));
}

/** On paper the title says what is there, since the tabs and choices are not. */
function printed(view, municipality, year) {
    const words = [view.title, municipality?.title, !view.ofAllYears && year?.title,
        `на ${new Date().toLocaleDateString('ru')}`];
    return `: ${words.filter(Boolean).join(', ')}`;
}

/** Shows the view that the address names; gives back how to end it. */
export async function overview(node) {
    const styled = style('overview/overview.css');
    const asked = parameters();
    const view = VIEWS.find(({ key }) => key === asked.view) || VIEWS[0];
    const content = element('div', { className: 'vekha-view', 'aria-live': 'polite' }, 'Загружается…');
    const { municipalities, years, municipality, year } = await read(`/web/overview?${query()}`);
    await styled;
    document.title = `${view.title} – Дорожная карта – Веха`;
    node.replaceChildren(
        element('div', { className: 'vekha-frame' }, element('h1', {
            'data-printed': printed(view, municipalities.find(({ id }) => id === municipality),
                years.find(({ id }) => id === year))
        }, 'Дорожная карта'), tabs(view.key),
            municipalities.length > 1 && choice('Муниципалитет', municipalities, municipality,
                id => keep(asked, { municipality: id, year: '' })),
            !view.ofAllYears && years.length > 1 && choice('Учебный год', years, year,
                id => keep(asked, { year: id })), tools(view)),
        content);
    const module = await import(`./${view.key}.js`).catch(error => {
        console.error(error);
        throw new Error(FAILED);
    });
    content.replaceChildren();
    return module.show(content, { municipality, year });
}
