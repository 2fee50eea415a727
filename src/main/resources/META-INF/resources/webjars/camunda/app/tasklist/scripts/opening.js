// What Tasklist needs before it draws itself.
import { keepLabels } from '../../vekha/labels.js';

const EARLIEST_DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

// Tasklist itself would put the newest tasks first, and the most urgent ones last.
function sortByDueDate() {
    const [path, query] = location.hash.replace(/^#?\/?/, '').split('?');
    const parameters = new URLSearchParams(query);
    if (!path && !parameters.has('sorting')) {
        parameters.set('sorting', EARLIEST_DUE_FIRST);
        history.replaceState(null, '', `#/?${parameters}`);
    }
}

// What has not come after seven seconds counts as lost, and Tasklist stays blank on a slow line. Its page asks for no
// limit, in a place that nobody reads.
function waitForSlowLines() {
    window.require.config({ waitSeconds: 0 });
}

waitForSlowLines();
sortByDueDate();
await keepLabels('tasklist');
