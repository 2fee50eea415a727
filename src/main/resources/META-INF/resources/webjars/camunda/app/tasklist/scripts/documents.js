// The tab «Документы» of a task, with the number of its documents in its name.
import { read } from '../../vekha/web.js';
import { DocumentsView } from './documents-view.js';
import { onOpenedTask } from './opened-task.js';

const ID = 'task-detail-documents';

const NAME = 'Документы';

let rename = () => {};

onOpenedTask((task, renameTab) => {
    const named = count => renameTab(ID, count ? `${NAME} (${count})` : NAME);
    rename = named;
    named(0);
    // Without an answer the name stays without a number.
    read(`/web/tasks/${encodeURIComponent(task)}/documents/count`).then(({ count }) => named(count), () => {});
});

let view;

export default {
    id: ID,
    pluginPoint: 'tasklist.task.detail',
    // Between the form and the history
    priority: 900,
    render(node, { taskId }) {
        if (taskId) {
            view = new DocumentsView(node, taskId, rename);
            view.load();
        }
    },
    unmount() {
        view?.leave();
        view = undefined;
    },
    properties: { label: NAME }
};
