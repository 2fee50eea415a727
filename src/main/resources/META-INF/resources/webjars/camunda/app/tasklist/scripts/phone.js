// On a phone, Tasklist shows either the list or the task: what is open is told to the style sheet, and a button leads
// back to the list.
import { element } from '../../vekha/elements.js';

const OPEN = 'vekha-task-open';

function backButton(location, root) {
    return element('button', { type: 'button', className: 'vekha-back', onclick: () => root.$apply(() =>
        location.search({ ...location.search(), task: null, detailsTab: null })) }, '← К списку задач');
}

window.angular.module('cam.tasklist').run(['$rootScope', '$location', (root, location) => {
    const back = backButton(location, root);
    document.querySelector('.site-wrap').before(back);
    root.$on('$locationChangeSuccess', () => {
        const open = Boolean(location.search().task);
        if (open !== document.body.classList.contains(OPEN)) {
            document.body.classList.toggle(OPEN, open);
            document.querySelector('.page-wrap')?.scrollTo(0, 0);
        }
    });
}]);

// It adds nothing to any of Tasklist's plugin points.
export default [];
