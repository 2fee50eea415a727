// The tab «История вопроса» of a task: what was handed in, given back and why, by whom and when.
import { read } from '../../vekha/web.js';
import { dateText, element } from '../../vekha/elements.js';

const NAME = 'История вопроса';

const EMPTY = 'Пока ничего не сдавали и не возвращали. Здесь появится, кто что сдал, вернул или принял и почему.';

const when = ({ day, time }) => dateText(day) + (time ? `, ${time.slice(0, 5)}` : '');

function line(entry) {
    return element('li', { className: `vekha-act-${entry.act.toLowerCase()}` },
        element('div', {}, element('span', { className: 'vekha-word' }, entry.word), ' ',
            element('strong', {}, entry.title)),
        element('div', { className: 'vekha-facts' }, [when(entry), entry.by].filter(Boolean).join(' · ')),
        entry.reason && element('div', { className: 'vekha-reason' }, entry.reason));
}

function draw({ entries, more }) {
    return element('section', { className: 'vekha-history', 'aria-label': NAME },
        entries.length ? element('ol', { className: 'vekha-papers' }, ...entries.map(line))
            : element('p', {}, EMPTY),
        more && element('p', { className: 'vekha-facts' }, 'Показаны последние записи.'));
}

export default {
    id: 'task-detail-matter-history',
    pluginPoint: 'tasklist.task.detail',
    priority: 850,
    async render(node, { taskId }) {
        if (!taskId) {
            return;
        }
        node.replaceChildren(element('p', { role: 'status' }, 'Загружаем историю…'));
        try {
            node.replaceChildren(draw(await read(`/web/tasks/${encodeURIComponent(taskId)}/history`)));
        } catch (error) {
            node.replaceChildren(element('p', { className: 'vekha-fault', role: 'alert' }, error.message));
        }
    },
    unmount() {},
    properties: { label: NAME }
};
