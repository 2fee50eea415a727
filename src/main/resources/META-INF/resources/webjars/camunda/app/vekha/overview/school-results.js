// A school's results over the years, procedure by procedure, against the line from which on they are low.
import { element } from '../elements.js';
import { charts } from './chart.js';

const INK = '#1f5f8b';

const LOW = '#b3261e';

/** «2018/2019» in the little room below a small chart. */
const short = year => `${year.slice(2, 4)}/${year.slice(7)}`;

/** A small group is hollow, and no line leads to it: its change says nothing. */
function config(points, years, threshold) {
    const low = points.map(({ band }) => Boolean(band));
    const small = points.map(point => point.small);
    const line = threshold === null ? [] : [{
        data: [threshold, threshold], xAxisID: 'whole', borderColor: LOW, borderWidth: 1.5, borderDash: [5, 4],
        pointRadius: 0, pointHitRadius: 0
    }];
    return {
        type: 'line',
        data: {
            labels: years.map(short),
            datasets: [{
                data: points.map(({ percent }) => percent), borderColor: INK, borderWidth: 2, spanGaps: false,
                pointStyle: low.map(is => is ? 'triangle' : 'circle'), pointRadius: low.map(is => is ? 7 : 5),
                pointBorderWidth: 2, pointBorderColor: low.map(is => is ? LOW : INK),
                pointBackgroundColor: low.map((is, place) => small[place] ? '#fff' : is ? LOW : INK),
                segment: {
                    borderColor: ({ p0DataIndex, p1DataIndex }) =>
                        small[p0DataIndex] || small[p1DataIndex] ? 'transparent' : undefined
                }
            }, ...line]
        },
        options: {
            clip: false,
            scales: {
                x: { offset: true, grid: { display: false } },
                whole: { type: 'category', labels: ['', ' '], offset: false, display: false },
                y: { min: 0, max: 100, ticks: { stepSize: 50, callback: value => `${value} %` } }
            },
            plugins: {
                legend: { display: false },
                tooltip: {
                    displayColors: false,
                    filter: ({ datasetIndex }) => datasetIndex === 0,
                    callbacks: { label: ({ dataIndex }) => points[dataIndex].text }
                }
            }
        }
    };
}

function card({ procedure, voluntary, trend, points }, years, threshold) {
    return {
        title: voluntary ? `${procedure} (добровольная)` : procedure,
        config: points.some(({ percent }) => percent !== null) && config(points, years, threshold),
        more: [
            element('ul', {}, ...points.map(({ text, band }, place) => element('li', {}, `${years[place]}: ${text}`,
                band && element('strong', { className: 'vekha-late' }, ` ▲ ${band}`)))),
            element('p', {}, `Динамика: ${trend}`)
        ]
    };
}

function legend(threshold) {
    return element('ul', { className: 'vekha-legend' }, ...[
        '● доля «2» или не набравших минимум',
        threshold !== null && `▲ низкий результат: порог ${threshold} % (пунктир) и выше`,
        '○ △ малая группа: динамика не оценивается',
        '– нет данных, это не ноль'
    ].filter(Boolean).map(text => element('li', {}, text)));
}

/** Puts the results into the node; gives back how to end them. */
export async function results(node, { years, threshold, low, procedures }) {
    if (!procedures.length) {
        node.append(element('p', { className: 'vekha-empty' },
            'Результатов у школы нет. Координатор загружает их таблицей: '
            + 'процесс «Загрузка результатов оценочных процедур».'));
        return undefined;
    }
    const counts = years.map((year, place) => `${year} – ${low[place]}`).join(', ');
    node.append(element('p', {}, `Низких результатов: ${counts}.`), legend(threshold));
    return charts(node, {
        title: 'Результаты оценочных процедур по годам',
        cards: procedures.map(procedure => card(procedure, years, threshold)),
        headers: ['Процедура', ...years, 'Динамика'],
        rows: procedures.map(({ procedure, points, trend }) => [procedure,
            ...points.map(({ text, band }) => band ? `${text}, ${band}` : text), trend])
    });
}
