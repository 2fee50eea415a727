// The page of a school: what is asked of it this month, its report, its requests for help, what is finished. What
// was typed stays until the server has taken it.
import { dateText, element } from './camunda/app/vekha/elements.js';
import { change, read } from './camunda/app/vekha/web.js';
import { card } from './our-lines.js';
import { sheet } from './our-report.js';

const byId = id => document.getElementById(id);
const school = byId('school');
const cards = new Map();
const sheets = new Map();

const address = () => `/web/our-school/${school.value}`;

/** What the lines and the report need to know of the page. */
const page = {
    address,
    today: () => page.shown.school.today,
    shown: null,
    show,
    reload: () => read(address()).then(picture => show(picture))
};

function headline({ school: head, lines, later }) {
    const asked = lines.filter(line => line.standing === 'ASKED');
    const late = asked.filter(line => line.late > 0).length;
    if (head.paused) {
        return 'Сопровождение школы приостановлено: пока оно не возобновится, сроки не идут.';
    }
    if (asked.length === 0) {
        const next = later.next.find(line => line.due);
        return `До ${dateText(head.until)} ответа от школы не ждут.${next
            ? ` Ближайший срок — ${dateText(next.due)}: ${next.title}` : ''}`;
    }
    return `До ${dateText(head.until)} ждут ответа: ${asked.length}${late ? `, просрочено: ${late}` : ''}.`;
}

function showLines(lines, later, saved) {
    const known = new Set([...lines, ...later].map(line => line.kind + line.id));
    [...cards.keys()].filter(key => !known.has(key)).forEach(key => cards.delete(key));
    [...lines, ...later].forEach(line => {
        const key = line.kind + line.id;
        const before = cards.get(key);
        // What somebody is filling in stays as it is
        if (!before || before.line !== saved && !before.open() || before.line === saved) {
            cards.set(key, card(line, page));
        }
    });
    const nodes = some => some.map(line => cards.get(line.kind + line.id).node);
    byId('asked').querySelector('.lines').replaceChildren(...nodes(lines));
    byId('later').querySelector('.lines').replaceChildren(...nodes(later));
}

function showReports(lines) {
    const reports = lines.filter(line => line.kind === 'REPORT');
    const open = new Set(reports.map(line => line.id));
    [...sheets.keys()].filter(id => !open.has(id)).forEach(id => sheets.delete(id));
    reports.forEach(line => {
        if (!sheets.has(line.id)) {
            sheets.set(line.id, sheet(line, page));
        }
        sheets.get(line.id).refresh();
    });
    byId('reports').replaceChildren(...reports.map(line => sheets.get(line.id).node));
}

function fold(place, title, items) {
    place.hidden = items.length === 0;
    place.querySelector('summary').textContent = title;
    place.querySelector('ul').replaceChildren(...items.map(parts => element('li', {}, ...parts)));
}

function request(asked) {
    const close = asked.open && element('button', { type: 'button', className: 'plain', onclick: () =>
        change('POST', `${address()}/help/${asked.id}/close`).then(picture => show(picture)).catch(failed) },
    'Уже не нужно');
    return element('li', { className: asked.open ? 'waits' : '' },
        element('p', {}, element('strong', {}, asked.state), ` · ${dateText(asked.day)}, ${asked.by}`),
        element('p', { className: 'said' }, asked.text),
        asked.answer && element('p', { className: 'said' }, element('strong', {}, `${asked.answeredBy}: `), asked.answer),
        close);
}

/** Shows the page as it is now; `saved` is the line that was being filled in. */
function show(picture, saved) {
    page.shown = picture;
    const head = picture.school;
    byId('head').textContent = `${head.name} · ${head.schoolYear} · куратор: ${head.curator}`;
    byId('state').textContent = headline(picture);
    byId('fault').hidden = true;
    showLines(picture.lines, picture.later.next, saved);
    showReports([...picture.lines, ...picture.later.next]);
    byId('later').hidden = picture.later.count === 0;
    byId('later').querySelector('summary').textContent = `После ${dateText(head.until)}: ${picture.later.count}`;
    byId('asked').hidden = picture.lines.length === 0 && picture.later.count === 0;
    byId('help').hidden = false;
    byId('help').querySelector('ul').replaceChildren(...picture.help.map(request));
    fold(byId('finished'), `Сделано: ${picture.finished.length}`, picture.finished.map(item =>
        [element('strong', {}, item.title), `${item.how ? ` — ${item.how}` : ''}${item.day ? `, ${dateText(item.day)}` : ''}`]));
}

function failed(error) {
    byId('fault').textContent = error.message;
    byId('fault').hidden = false;
    byId('fault').scrollIntoView({ block: 'nearest' });
}

async function ask(event) {
    event.preventDefault();
    const form = event.target;
    const fault = form.querySelector('.fault');
    fault.hidden = true;
    try {
        show(await change('POST', `${address()}/help`, { text: form.elements.text.value }));
        form.reset();
        byId('state').textContent = 'Просьба отправлена куратору, координатор её тоже видит.';
    } catch (error) {
        fault.textContent = error.message;
        fault.hidden = false;
    }
}

function load() {
    cards.clear();
    sheets.clear();
    page.reload().catch(error => {
        byId('state').hidden = true;
        failed(error);
    });
}

if (school) {
    school.addEventListener('change', load);
    byId('help').querySelector('form').addEventListener('submit', ask);
    window.addEventListener('beforeunload', event => ([...cards.values(), ...sheets.values()].some(each => each.dirty())
        || byId('help').querySelector('textarea').value.trim()) && event.preventDefault());
    load();
}
