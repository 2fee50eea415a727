// A municipality's indicators over the years, plan and fact, and the share of its schools with low results.
import { read } from '../web.js';
import { element, style } from '../elements.js';
import { query } from './address.js';
import { chart, charts } from './chart.js';

const INK = '#1f5f8b';

const PLAN = '#8a5a00';

const EMPTY = 'Показателей у муниципалитета нет: они приходят с дорожной картой.';

const short = year => `${year.slice(2, 4)}/${year.slice(7)}`;

const unit = ({ unit }, text) => unit === '%' && /\d$/.test(text) ? `${text} %` : text;

const known = ({ plan, fact }) => plan !== '–' || fact !== '–';

/** All school years from one to another: one of which nothing is known is a gap, and not left out. */
const between = (first, last) => Array.from({ length: parseInt(last) - parseInt(first) + 1 },
    (ignored, place) => `${parseInt(first) + place}/${parseInt(first) + place + 1}`);

function share(node, { shares }) {
    if (!shares.length) {
        return undefined;
    }
    const byYear = Object.fromEntries(shares.map(share => [share.year, share]));
    const years = between(shares[0].year, shares[shares.length - 1].year);
    return chart(node, {
        title: 'Доля школ с низкими результатами',
        height: 220,
        headers: ['Учебный год', 'ШНОР', 'Из них вышли из списка', 'Всего школ', 'Доля'],
        rows: shares.map(({ year, schools, left, all, percent }) => [year, schools, left, all,
            `${String(percent).replace('.', ',')} %`]),
        config: {
            type: 'line',
            data: {
                labels: years,
                datasets: [{ data: years.map(year => byYear[year]?.percent ?? null), borderColor: INK,
                    backgroundColor: INK, borderWidth: 2, pointRadius: 6, spanGaps: false }]
            },
            options: {
                clip: false,
                scales: { x: { offset: true, grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 8 } },
                    y: { min: 0, suggestedMax: 20, ticks: { maxTicksLimit: 6, callback: value => `${value} %` } } },
                plugins: {
                    legend: { display: false },
                    tooltip: {
                        displayColors: false,
                        callbacks: { label: ({ label }) => `${byYear[label].schools} из ${byYear[label].all}` }
                    }
                }
            }
        }
    });
}

/** A share that comes near to all has nothing above. */
const nearlyAll = ({ unit, values }) => unit === '%'
    && values.some(({ planNumber, factNumber }) => Math.max(planNumber, factNumber) > 80);

/** Points and lines, by which a zero is seen and what is not known is not. */
function config(indicator, years) {
    const line = (label, field, color, extra) => ({
        label, data: indicator.values.map(value => value[field]), borderColor: color, backgroundColor: color,
        borderWidth: 2, pointRadius: 5, spanGaps: false, ...extra
    });
    return {
        type: 'line',
        data: {
            labels: years.map(short),
            datasets: [line('План', 'planNumber', PLAN, { borderDash: [5, 4], pointStyle: 'rect', pointRadius: 6 }),
                line('Факт', 'factNumber', INK)]
        },
        options: {
            clip: false,
            scales: {
                x: { offset: true, grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 4 } },
                y: { beginAtZero: true, ticks: { maxTicksLimit: 4 }, ...nearlyAll(indicator) ? { max: 100 } : {} }
            },
            plugins: { legend: { labels: { usePointStyle: true, boxHeight: 7 } } }
        }
    };
}

const inWords = (indicator, value) => `план ${unit(indicator, value.plan)}, факт ${unit(indicator, value.fact)}`
    + (value.evaluation ? ` – ${value.evaluation}` : '');

function card(indicator, years) {
    const shown = years.map((year, place) => [year, indicator.values[place]]).filter(([, value]) => known(value));
    return {
        title: `${indicator.number}. ${indicator.name}`,
        config: indicator.numeric && config(indicator, years),
        more: [element('ul', {}, ...shown.map(([year, value]) => element('li', {},
            `${year}: ${inWords(indicator, value)}`)))]
    };
}

function cells(indicator, value) {
    return [
        element('td', { className: 'vekha-year' }, unit(indicator, value.plan)),
        element('td', {}, unit(indicator, value.fact), value.evaluation && element('span',
            { className: value.missed ? 'vekha-value vekha-missed' : 'vekha-value' }, value.evaluation),
        value.note && element('span', { className: 'vekha-value' }, value.note))
    ];
}

/** The years of which something is known; the charts leave room for those in between. */
function all({ years, indicators }) {
    const shown = years.map((year, place) => place)
        .filter(place => indicators.some(({ values }) => known(values[place])));
    const place = { className: 'vekha-scroll', tabIndex: 0, role: 'region', 'aria-label': 'Показатели таблицей' };
    return element('div', place,
        element('table', { className: 'table' },
            element('thead', {},
                element('tr', {}, element('th', { scope: 'col', rowSpan: 2 }, 'Показатель'),
                    element('th', { scope: 'col', rowSpan: 2 }, 'Единица, направление'),
                    ...shown.map(place => element('th', { scope: 'colgroup', colSpan: 2 }, years[place]))),
                element('tr', {}, ...shown.flatMap(() => [element('th', { scope: 'col' }, 'План'),
                    element('th', { scope: 'col' }, 'Факт')]))),
            element('tbody', {}, ...indicators.map(indicator => element('tr', {},
                element('th', { scope: 'row' }, `${indicator.number}. ${indicator.name}`),
                element('td', {}, [indicator.unit, indicator.direction].filter(Boolean).join(', ') || '–'),
                ...shown.flatMap(place => cells(indicator, indicator.values[place])))))));
}

/** Shows the view; gives back how to end it, if there is anything to end. */
export async function show(node) {
    const styled = style('overview/indicators.css');
    const picture = await read(`/web/overview/indicators?${query()}`);
    await styled;
    const ends = [await share(node, picture)];
    node.append(element('h2', {}, 'Целевые показатели: план и факт'));
    if (!picture.indicators.length) {
        node.append(element('p', {}, EMPTY));
        return ends[0];
    }
    const evaluation = picture.evaluation || 'Планов на этот год нет.';
    node.append(element('p', {}, `${picture.schoolYear} учебный год. ${evaluation}`), all(picture));
    ends.push(await charts(node, { cards: picture.indicators.map(indicator => card(indicator, picture.years)),
        height: 170 }));
    return () => ends.forEach(end => end?.());
}
