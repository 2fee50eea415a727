// What waits for a decision: what is ticked is accepted by one request, and of each that was refused it says why.
import { change } from '../web.js';
import { element, newId } from '../elements.js';
import { empty } from './today-lines.js';

function answer({ summary, answers }) {
    const refused = answers.filter(each => !each.done);
    return element('div', { className: refused.length ? 'vekha-fault' : 'vekha-note' },
        `${summary.split(':')[0]}.`,
        refused.length > 0 && element('ul', {}, ...refused.map(({ name, message }) =>
            element('li', {}, `${name}: ${message}`))));
}

/**
 * The list with its ticks.
 *
 * @param line draws one of the tasks
 * @param said what became of those that were ticked before
 * @param again draws all of it anew, and says what became of what was ticked
 */
export function accepting({ decisions: { rows }, acts }, line, said, again) {
    const status = element('div', { role: 'status' }, said && answer(said));
    if (!rows.length) {
        return [status, empty('Решений никто не ждёт.')];
    }
    const boxes = [];
    const lines = rows.map(row => {
        const drawn = line(row);
        if (acts && row.accepted) {
            const id = newId();
            const what = [row.name, row.school, row.matter].filter(Boolean).join(', ');
            boxes.push(element('input', { type: 'checkbox', id, value: row.link.task, 'aria-label': `Отметить: ${what}`,
                onchange: () => count() }));
            drawn.prepend(boxes[boxes.length - 1]);
        }
        return drawn;
    });
    const ticked = () => boxes.filter(box => box.checked).map(box => box.value);
    const all = element('input', { type: 'checkbox', onchange: () => {
        boxes.forEach(box => { box.checked = all.checked; });
        count();
    } });
    const button = element('button', { type: 'button', className: 'btn btn-primary', onclick: accept });

    function count() {
        const { length } = ticked();
        button.textContent = length ? `Принять отмеченные: ${length}` : 'Принять отмеченные';
        button.disabled = !length;
        all.checked = length > 0 && length === boxes.length;
    }

    async function accept() {
        button.disabled = true;
        try {
            await again(await change('POST', '/web/desk/accept', { tasks: ticked() }));
        } catch (error) {
            status.replaceChildren(element('div', { className: 'vekha-fault' }, error.message));
            count();
        }
    }

    count();
    return [status, boxes.length > 0 && element('p', { className: 'vekha-acts' },
        element('label', {}, all, ' Отметить все'), button), element('ul', { className: 'vekha-lines' }, ...lines)];
}
