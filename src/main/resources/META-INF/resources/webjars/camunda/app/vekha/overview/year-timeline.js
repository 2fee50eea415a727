// The activities of a road map along the year, with a line at today.
import { dateText, element } from '../elements.js';
import { chart } from './chart.js';

const NARROW = 600;

const DAY = 24 * 60 * 60 * 1000;

const COLOURS = {
    NOT_DUE: '#9aa7b2', IN_PROGRESS: '#2f7fc1', IN_REVIEW: '#7a5cc0', RETURNED: '#d97b0f', DONE: '#2e8b47',
    DONE_BEFORE_APPROVAL: '#7cb98a', PARTLY_DONE: '#a3a826', NOT_DONE: '#b3261e', AWAITS_EVENT: '#c3ccd4',
    UNDATED: '#c3ccd4', MOVED: '#e0b93a', PAUSED: '#6d7a85', NOT_REQUIRED: '#dde2e6', DROPPED: '#dde2e6',
    CARRIED_OVER: '#4aa3a3'
};

const HEADERS = ['Мероприятие', 'Состояние', 'Срок по дорожной карте', 'Начало', 'Окончание', 'Ответственный',
    'Завершено', 'Просрочено, дней'];

const cut = (text, most) => text.length > most ? `${text.slice(0, most - 1)}…` : text;

const titled = ({ number, title }) => number ? `${number.replace(/\.$/, '')}. ${title}` : title;

const done = ({ done, parts }) => parts ? `${done} из ${parts}` : '';

/** What hangs on no days, and what is meant for another year, has no bar. */
function bar({ start, end }, from, to) {
    if (!end) {
        return null;
    }
    const first = Math.max(Date.parse(start ?? end), from);
    const last = Math.min(Date.parse(end) + DAY, to);
    return first < last ? [first, last] : null;
}

function months(from, to) {
    const firsts = [];
    for (let day = new Date(from); day.getTime() < to; day = new Date(Date.UTC(day.getUTCFullYear(),
        day.getUTCMonth() + 1, 1))) {
        firsts.push({ value: day.getTime() });
    }
    return firsts;
}

const monthText = time => new Date(time).toLocaleDateString('ru', { month: 'short', timeZone: 'UTC' });

function bounds(activities, firstDay) {
    const first = new Date(firstDay);
    const year = first.getUTCFullYear();
    const starts = activities.map(({ start }) => Date.parse(start)).filter(time => time >= Date.UTC(year, 5, 1));
    return [Math.min(first.getTime(), ...starts), Date.UTC(year + 1, 8, 1)];
}

function label(activity, state, narrow) {
    const late = activity.overdue > 0 ? `, просрочено ${activity.overdue} дн.` : '';
    return [cut(titled(activity), narrow ? 20 : 60), cut(state.title + late, narrow ? 22 : 60)];
}

/** A set of bars for each state, so that the legend names their colours. */
function bars(activities, states, labels, [from, to]) {
    return states.filter(({ name }) => activities.some(({ state }) => state === name)).map(({ name, title }) => ({
        label: title, backgroundColor: COLOURS[name], grouped: false, barPercentage: 0.7, skipNull: true,
        borderColor: '#5b6670', borderWidth: 1, minBarLength: 3,
        data: activities.map((activity, index) => ({ y: labels[index],
            x: activity.state === name ? bar(activity, from, to) : null }))
    }));
}

const line = today => ({
    type: 'line', label: `Сегодня, ${dateText(today)}`, indexAxis: 'x', yAxisID: 'day', pointRadius: 0,
    borderColor: '#b3261e', backgroundColor: '#b3261e', borderWidth: 2,
    data: [{ x: Date.parse(today), y: 0 }, { x: Date.parse(today), y: 1 }]
});

function config({ activities, states, today, firstDay }, open) {
    const narrow = window.innerWidth < NARROW;
    const span = bounds(activities, firstDay);
    const titles = Object.fromEntries(states.map(state => [state.name, state]));
    const labels = activities.map(activity => label(activity, titles[activity.state], narrow));
    return {
        type: 'bar',
        data: { labels, datasets: [line(today), ...bars(activities, states, labels, span)] },
        options: {
            indexAxis: 'y',
            onClick: (event, [hit]) => hit && open(activities[hit.index]),
            scales: {
                x: { type: 'linear', min: span[0], max: span[1], position: 'top',
                    afterBuildTicks: axis => Object.assign(axis, { ticks: months(...span) }),
                    ticks: { callback: monthText, maxRotation: 0, autoSkip: true } },
                y: { ticks: { autoSkip: false, font: { size: narrow ? 10 : 12 } }, grid: { display: false } },
                day: { type: 'linear', min: 0, max: 1, offset: false, display: false }
            },
            plugins: {
                legend: { position: 'top', align: 'start' },
                tooltip: { filter: ({ dataset }) => dataset.type !== 'line', callbacks: {
                    title: ([item]) => item && cut(titled(activities[item.dataIndex]), 80),
                    label: ({ dataIndex }) => [titles[activities[dataIndex].state].title,
                        activities[dataIndex].phrase, activities[dataIndex].lead]
                } }
            }
        }
    };
}

/** Draws the activities; `open` is called for one of them. Gives back how to end it. */
export async function timeline(node, picture, open, address) {
    const { activities, states } = picture;
    const titles = Object.fromEntries(states.map(({ name, title }) => [name, title]));
    const rows = activities.map(activity => [
        element('a', { href: address(activity), onclick: event => {
            event.preventDefault();
            open(activity);
        } }, titled(activity)),
        titles[activity.state], activity.phrase, activity.start && dateText(activity.start),
        activity.end && dateText(activity.end), activity.lead, done(activity), activity.overdue || ''
    ]);
    return chart(node, { title: 'Мероприятия дорожной карты', headers: HEADERS, rows,
        height: 90 + 38 * activities.length, config: config(picture, open) });
}
