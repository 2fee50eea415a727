// The tab «Документы» of a task, with the number of its documents in its name.
import { read } from '../../vekha/web.js';
import { DocumentsView } from './documents-view.js';

const ID = 'task-detail-documents';

const NAME = 'Документы';

let showCount = () => {};

window.angular.module('cam.tasklist').run(['$rootScope', '$location', 'Views', (root, location, Views) => {
    let asked;
    showCount = (task, count) => {
        if (task === location.search().task) {
            const tab = Views.getProvider({ component: 'tasklist.task.detail', id: ID });
            root.$applyAsync(() => tab.label = count ? `${NAME} (${count})` : NAME);
        }
    };
    root.$on('$locationChangeSuccess', () => {
        const { task } = location.search();
        if (task && task !== asked) {
            showCount(task, 0);
            // Without an answer the name stays without a number.
            read(`/web/tasks/${encodeURIComponent(task)}/documents/count`)
                .then(({ count }) => showCount(task, count), () => {});
        }
        asked = task;
    });
}]);

let view;

export default {
    id: ID,
    pluginPoint: 'tasklist.task.detail',
    // Between the form and the history
    priority: 900,
    render(node, { taskId }) {
        if (taskId) {
            view = new DocumentsView(node, taskId, count => showCount(taskId, count));
            view.load();
        }
    },
    unmount() {
        view?.leave();
        view = undefined;
    },
    properties: { label: NAME }
};
