// The table of a school's measures. What was typed stays in it until the server has taken it.
import { change, read } from './camunda/app/vekha/web.js';
import { showFiles } from './measure-files.js';

const FIELDS = ['state', 'doneOn', 'n', 'of', 'paperKind', 'paperText', 'paperDate', 'note'];
const NUMBERS = ['n', 'of'];
const WITH_DATE = ['DONE', 'PARTLY_DONE'];

const school = document.getElementById('school');
const table = document.getElementById('table');
const all = document.getElementById('save');
const state = document.getElementById('state');
const fault = document.getElementById('fault');
const dialog = document.getElementById('history');
const rows = new Map();

let editable = false;

const text = (line, name, value) => line.querySelector(`[data-text=${name}]`).textContent = value ?? '';
const field = (line, name) => line.querySelector(`[data-field=${name}]`);

function entered(line) {
    const values = {};
    FIELDS.forEach(name => {
        const value = field(line, name).value.trim();
        values[name] = value === '' ? null : NUMBERS.includes(name) ? Number(value) : value;
    });
    values.doneOn = WITH_DATE.includes(values.state) ? values.doneOn : null;
    values.paperText = values.paperKind ? values.paperText : null;
    values.paperDate = values.paperKind === 'DOCUMENT' ? values.paperDate : null;
    return values;
}

function show(line) {
    const values = entered(line);
    field(line, 'doneOn').hidden = !WITH_DATE.includes(values.state);
    field(line, 'paperText').hidden = !['DOCUMENT', 'LINK'].includes(values.paperKind);
    field(line, 'paperDate').hidden = values.paperKind !== 'DOCUMENT';
}

function changed() {
    return [...rows.values()].filter(row => JSON.stringify(entered(row.line)) !== row.stored);
}

function refresh() {
    const open = changed();
    rows.forEach(row => row.line.querySelector('[data-act=save]').hidden = !open.includes(row));
    all.disabled = open.length === 0;
    state.textContent = open.length === 0 ? '' : `Не сохранено строк: ${open.length}`;
}

function blame(row, message) {
    const place = row.line.querySelector('[data-text=fault]');
    place.textContent = message ?? '';
    place.hidden = !message;
}

async function history(row) {
    const past = await read(`/web/measures/history?supportId=${school.value}&measureId=${row.measure.measureId}`);
    dialog.querySelector('ol').replaceChildren(...past.map(mark => {
        const item = document.createElement('li');
        item.textContent = [`${mark.day}, ${mark.by}: ${mark.state}`, mark.more].filter(Boolean).join('; ');
        return item;
    }));
    dialog.showModal();
}

function fill(line, measure) {
    text(line, 'title', measure.title);
    text(line, 'expected', `Ожидается: ${measure.expected}`);
    text(line, 'deadline', measure.deadline);
    text(line, 'late', measure.overdue ? 'просрочено' : '');
    text(line, 'responsible', measure.responsible);
    showFiles(line.querySelector('[data-part=files]'), `/web/measures/${school.value}/${measure.measureId}/files`,
        measure.files, editable);
    FIELDS.forEach(name => field(line, name).value = measure[name] ?? '');
    FIELDS.forEach(name => field(line, name).disabled = !editable);
    line.querySelector('.numbers').hidden = !measure.counted;
    line.querySelector('[data-part=of]').hidden = !measure.share;
    const past = line.querySelector('[data-act=history]');
    past.textContent = measure.marked ?? '';
    past.hidden = !measure.marked;
    show(line);
}

function add(measure) {
    const line = document.getElementById('row').content.firstElementChild.cloneNode(true);
    fill(line, measure);
    const row = { line, measure, stored: JSON.stringify(entered(line)) };
    line.addEventListener('input', () => {
        show(line);
        refresh();
    });
    line.querySelector('[data-act=save]').addEventListener('click', () => save([row]));
    line.querySelector('[data-act=history]').addEventListener('click', () => history(row).catch(failed));
    rows.set(measure.measureId, row);
    table.tBodies[0].append(line);
}

/** Takes over what is stored, but for rows in which something is typed that is not. */
function update(answer, saved) {
    answer.rows.forEach(measure => {
        const row = rows.get(measure.measureId);
        if (row && saved.includes(row)) {
            row.measure = measure;
            fill(row.line, measure);
            row.stored = JSON.stringify(entered(row.line));
            blame(row);
        }
    });
    refresh();
}

function failed(error) {
    fault.textContent = error.message;
    fault.hidden = false;
    fault.scrollIntoView({ block: 'nearest' });
}

async function save(some) {
    fault.hidden = true;
    some.forEach(row => blame(row));
    const body = { rows: some.map(row => ({ measureId: row.measure.measureId, title: row.measure.title,
        known: row.measure.known, ...entered(row.line) })) };
    try {
        update(await change('PUT', `/web/measures?supportId=${school.value}`, body), some);
        state.textContent = state.textContent || 'Сохранено';
    } catch (error) {
        const named = some.filter(row => error.message.includes(`«${row.measure.title}»`));
        named.length === 1 ? blame(named[0], error.message) : failed(error);
    }
}

async function load() {
    fault.hidden = true;
    try {
        const answer = await read(`/web/measures?supportId=${school.value}`);
        editable = answer.school.editable;
        rows.clear();
        table.tBodies[0].replaceChildren();
        answer.rows.forEach(add);
        table.hidden = answer.rows.length === 0;
        document.getElementById('empty').hidden = answer.rows.length > 0;
        all.hidden = !editable;
        refresh();
    } catch (error) {
        failed(error);
    }
}

if (school) {
    // Another page may lead to one of the schools
    const asked = new URLSearchParams(window.location.search).get('school');
    school.value = [...school.options].some(option => option.value === asked) ? asked : school.value;
    school.addEventListener('change', load);
    all.addEventListener('click', () => save(changed()));
    dialog.querySelector('button').addEventListener('click', () => dialog.close());
    window.addEventListener('beforeunload', event => changed().length && event.preventDefault());
    load();
}
