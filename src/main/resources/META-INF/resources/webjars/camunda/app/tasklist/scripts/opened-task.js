// Which task is opened: Tasklist keeps it in its address.

/** Calls with the id of each task that is opened, and with what gives a tab of tasks another name. */
export function onOpenedTask(act) {
    window.angular.module('cam.tasklist').run(['$rootScope', '$location', 'Views', (root, location, Views) => {
        let opened;
        root.$on('$locationChangeSuccess', () => {
            const { task } = location.search();
            if (task && task !== opened) {
                // Whoever is late with an answer gives no name to the tab of the next task.
                act(task, (id, name) => task === opened && root.$applyAsync(() =>
                    Views.getProvider({ component: 'tasklist.task.detail', id }).label = name));
            }
            opened = task;
        });
    }]);
}
