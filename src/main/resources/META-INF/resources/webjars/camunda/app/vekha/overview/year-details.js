// What stands behind a cell or an activity: asked for when somebody wants to know, so that no link leads to what is over.
import { read, root } from '../web.js';
import { dateText, element, newId } from '../elements.js';
import { query } from './address.js';

const taskLink = id => `${root}/camunda/app/tasklist/default/#/?task=${id}`;

const task = ({ id, name, who, due, overdue }) => element('li', {}, element('a', { href: taskLink(id) }, name),
    ` – ${[who, due && `срок ${dateText(due)}`].filter(Boolean).join(', ')}`,
    overdue > 0 && element('span', { className: 'vekha-late' }, `, просрочено на ${overdue} дн.`));

function ways({ tasks, more, instance }) {
    return [
        element('h3', {}, 'Открытые задачи'),
        tasks.length ? element('ul', {}, ...tasks.map(task), more > 0 && element('li', {}, `и ещё ${more}`))
            : element('p', {}, 'Открытых задач нет.'),
        instance ? element('p', {}, element('a', { href: `#/process-instance/${instance}/runtime` }, 'Ход процесса'))
            : element('p', {}, 'Процесс ещё не начат или уже завершён.')
    ];
}

const close = () => element('form', { method: 'dialog' },
    element('button', { className: 'btn btn-default' }, 'Закрыть'));

/** Opens the details of what is asked for: `{school, column}`, or `{column}` for an activity. */
export async function details(node, asked) {
    const heading = newId();
    const content = element('div', { 'aria-live': 'polite' }, 'Загружается…');
    const dialog = element('dialog', { className: 'vekha-year-dialog', 'aria-labelledby': heading,
        onclose: () => dialog.remove() }, element('h2', { id: heading }, 'Подробности'), content, close());
    node.append(dialog);
    dialog.showModal();
    try {
        const found = await read(`/web/overview/year/details?${query(asked)}`);
        dialog.querySelector('h2').textContent = found.title;
        content.replaceChildren(element('dl', {}, ...found.lines.flatMap(([label, text]) =>
            [element('dt', {}, label), element('dd', {}, text)])), ...ways(found));
    } catch (error) {
        content.replaceChildren(element('p', { className: 'vekha-fault' }, error.message));
    }
}
