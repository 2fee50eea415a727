// Unpacks the picture of a year: see YearPicture on the server for how it is packed.
import { dateText } from '../elements.js';

const DAY = 24 * 60 * 60 * 1000;

const STEP_BEFORE = 'предыдущий этап';

const NONE = -1;

const dayText = (first, days) => days === NONE ? null
    : dateText(new Date(Date.parse(first) + days * DAY).toISOString().slice(0, 10));

/** What a cell says in words, one thing after another. */
export function words(cell) {
    return [cell.state.title, cell.due && !cell.over && `срок ${cell.due}`,
        cell.overdue > 0 && `просрочено на ${cell.overdue} дн.`, cell.who && `ждём: ${cell.who}`]
        .filter(Boolean).join(', ');
}

const ENDS = ['DONE', 'DONE_BEFORE_APPROVAL', 'PARTLY_DONE', 'NOT_DONE', 'NOT_REQUIRED', 'DROPPED', 'CARRIED_OVER'];

/** The schools, each with a cell for every column: its state, last day, overdue days, and who is waited for. */
export function schools({ firstDay, states, columns, people, schools: packed }) {
    return packed.map(([id, name, curator, letters, marks, days]) => {
        const cells = columns.map(({ due }, index) => {
            const state = states[letters.charCodeAt(index) - 65];
            return { state, due: dayText(firstDay, due), over: ENDS.includes(state.name), overdue: 0, who: null };
        });
        marks.forEach(([index, overdue, who]) => Object.assign(cells[index], { overdue, who: people[who] ?? null }));
        days.forEach(([index, due]) => {
            cells[index].due = dayText(firstDay, due);
        });
        return { id, name, curator: people[curator] ?? '', cells };
    });
}

/** Whether the school passes the filters of the address: by the same rule as in the Excel file. */
export function passes(school, columns, { state = '', phase = '', text = '', overdue }) {
    if (!school.name.toLowerCase().includes(text.trim().toLowerCase())) {
        return false;
    }
    return (!state && !overdue) || school.cells.some((cell, index) => (!phase || columns[index].key === phase)
        && (!state || cell.state.name === state) && (!overdue || cell.overdue > 0));
}

/** How many schools are late, and with how many cells somebody can do something about. */
export function lateness(shown) {
    const late = shown.filter(({ cells }) => cells.some(({ overdue }) => overdue > 0));
    const acting = late.flatMap(({ cells }) => cells)
        .filter(({ overdue, who }) => overdue > 0 && who !== STEP_BEFORE);
    return { schools: late.length, cells: acting.length };
}
