// The periods of a school year for which reports are written. What was typed stays until the server has taken it.
import { change, read } from './camunda/app/vekha/web.js';

const FIELDS = ['title', 'start', 'end', 'due'];

const year = document.getElementById('year');
const body = document.querySelector('#periods tbody');
const fault = document.getElementById('fault');
const state = document.getElementById('state');

function add(period = {}) {
    const line = document.getElementById('row').content.firstElementChild.cloneNode(true);
    FIELDS.forEach(name => line.querySelector(`[data-field=${name}]`).value = period[name] ?? '');
    line.querySelector('button').addEventListener('click', () => line.remove());
    body.append(line);
}

function entered() {
    return [...body.rows].map(line => Object.fromEntries(
        FIELDS.map(name => [name, line.querySelector(`[data-field=${name}]`).value.trim() || null])));
}

async function show(asking, message) {
    fault.hidden = true;
    state.textContent = '';
    try {
        const answer = await asking;
        body.replaceChildren();
        answer.periods.forEach(add);
        state.textContent = message;
    } catch (error) {
        fault.textContent = error.message;
        fault.hidden = false;
    }
}

const load = () => show(read(`/web/reporting-periods?schoolYear=${encodeURIComponent(year.value)}`), '');

const save = periods => show(change('PUT', '/web/reporting-periods', { schoolYear: year.value, periods }), 'Сохранено');

document.getElementById('periods').addEventListener('submit', event => {
    event.preventDefault();
    save(entered());
});
document.getElementById('add').addEventListener('click', () => add());
document.getElementById('quarters').addEventListener('click', () => save([]));
year.addEventListener('change', load);
load();
